// Elements are made here, and text is only ever set as text: nothing of an
// article becomes markup.

type Child = Node | string | null | undefined | false;

export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean | EventListener> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") e.addEventListener(name, value);
    else if (value === true) e.setAttribute(name, "");
    else if (value !== false) e.setAttribute(name, value);
  }
  e.append(...children.filter((c): c is Node | string => c !== null && c !== undefined && c !== false));
  return e;
}

export function svg(tag: string, attributes: Record<string, string | number> = {}, ...children: Child[]): SVGElement {
  const e = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) e.setAttribute(name, String(value));
  e.append(...children.filter((c): c is Node | string => c !== null && c !== undefined && c !== false));
  return e;
}

export function byID<T extends HTMLElement>(id: string): T {
  const e = document.getElementById(id);
  if (!e) throw new Error(`the page has no element ${id}`);
  return e as T;
}

// swatch is a small field of a colour, which says nothing to a screen reader.
export function swatch(colour: string, kind: "dot" | "line" = "dot"): HTMLElement {
  const e = el("span", { class: `swatch ${kind}`, "aria-hidden": "true" });
  e.style.backgroundColor = colour;
  return e;
}

// link is a link to a page of the web, and plain text for every other address.
export function link(address: string, text: string): HTMLElement {
  if (!/^https?:\/\//i.test(address)) return el("span", {}, text);
  return el("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, text);
}

// announce tells a screen reader what happened.
export function announce(text: string): void {
  const e = document.getElementById("live");
  if (e) e.textContent = text;
}

// plural is a number with its noun.
export function plural(n: number, one: string, many = one + "s"): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

export function payload<T>(): T {
  return JSON.parse(byID("data").textContent ?? "null") as T;
}
