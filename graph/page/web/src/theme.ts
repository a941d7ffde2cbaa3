import { el } from "./dom";

// The theme follows the system until the reader chooses; the choice lasts as
// long as the page is open, since a page from a file has nowhere to keep it.

const dark = matchMedia("(prefers-color-scheme: dark)");
const listeners: (() => void)[] = [];

export function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : dark.matches;
}

export function onTheme(f: () => void): void {
  listeners.push(f);
}

const colours = new Map<string, string>(); // asked for at every label that is drawn

export function colourOf(name: string): string {
  let c = colours.get(name);
  if (c === undefined) {
    c = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    colours.set(name, c);
  }
  return c;
}

export function themeButton(): HTMLButtonElement {
  const b = el("button", { type: "button", id: "theme" });
  const show = () => {
    colours.clear();
    b.textContent = isDark() ? "Light" : "Dark";
    b.setAttribute("aria-label", isDark() ? "Switch to light colours" : "Switch to dark colours");
    for (const f of listeners) f();
  };
  b.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    show();
  });
  dark.addEventListener("change", show);
  show();
  return b;
}
