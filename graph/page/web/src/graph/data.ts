// What the program writes into the page, and the indexes that the page makes of it.

export interface Quad { name: string; en: string; colour: string }
export interface ActType { name: string; en: string; quad: number; symmetric?: boolean }
export interface Label { name: string; colour: string; size: number }
export interface Entity { id: string; name: string; nameId?: string; label: number; aliases?: string[]; wikidata?: string }
export interface Article { title: string; outlet?: string; published?: string; language?: string; url?: string; text?: string }

// A Claim is one statement of one article. Indexes point into the lists of the
// page; offsets count UTF-16 units, as JavaScript does.
export interface Claim {
  id: string;
  type: number;
  actor: number;
  recipient: number;
  article: number;
  negative?: boolean;
  modality?: "planned" | "possible"; // absent: actual
  contested?: boolean;
  date?: string;
  from?: string;
  to?: string;
  sentence: string;
  start?: number; // of the sentence in the article's text
  trigger?: [number, number]; // in the sentence
  rule?: string;
  confidence: number;
  by?: number[]; // who says so, outermost first
  about?: number[];
  at?: number;
  title?: string; // of an office
}

export interface Data {
  title: string;
  quads: Quad[];
  types: ActType[];
  labels: Label[];
  entities: Entity[];
  articles: Article[];
  claims: Claim[];
}

export const day = 24 * 60 * 60 * 1000;

// timeOf is the day of an ISO date as milliseconds; NaN where there is none.
export function timeOf(date?: string): number {
  return date ? Date.parse(date.slice(0, 10) + "T00:00:00Z") : NaN;
}

// An Edge is all claims of a type that lead from one entity to another.
export interface Edge { key: string; from: number; to: number; type: number; claims: Claim[] }

export class Model {
  edges: Edge[] = [];
  edgesOf: Edge[][];
  outlets: string[];
  firstDay = Infinity;
  lastDay = -Infinity;
  private times = new Map<Claim, [number, number]>();

  constructor(readonly data: Data) {
    const edges = new Map<string, Edge>();
    this.edgesOf = data.entities.map(() => []);
    const outlets = new Set<string>();
    for (const c of data.claims) {
      const [from, to] = data.types[c.type].symmetric && c.actor > c.recipient ? [c.recipient, c.actor] : [c.actor, c.recipient];
      const key = `${from}-${c.type}-${to}`;
      let e = edges.get(key);
      if (!e) {
        e = { key, from, to, type: c.type, claims: [] };
        edges.set(key, e);
        this.edges.push(e);
        this.edgesOf[from].push(e);
        if (to !== from) this.edgesOf[to].push(e);
      }
      e.claims.push(c);
      outlets.add(this.outlet(c));
      const [a, b] = this.span(c);
      if (!Number.isNaN(a)) {
        this.firstDay = Math.min(this.firstDay, a);
        this.lastDay = Math.max(this.lastDay, b);
      }
    }
    this.outlets = [...outlets].sort((a, b) => a.localeCompare(b, "en"));
  }

  outlet(c: Claim): string {
    return this.data.articles[c.article].outlet || "(outlet unknown)";
  }

  // span is the days that a claim covers: its date, else the day on which its
  // article appeared, else nothing.
  span(c: Claim): [number, number] {
    let s = this.times.get(c);
    if (!s) {
      const published = timeOf(this.data.articles[c.article].published);
      const from = timeOf(c.from);
      s = Number.isNaN(from) ? [published, published] : [from, Number.isNaN(timeOf(c.to)) ? from : timeOf(c.to)];
      this.times.set(c, s);
    }
    return s;
  }

  colour(type: number): string {
    const q = this.data.types[type].quad;
    return q < 0 ? "#8A8F98" : this.data.quads[q].colour;
  }

  // standing says whether it is so, in words.
  standing(c: Claim): string {
    const m = c.modality ?? "";
    if (c.negative) return m ? `denied, ${m}` : "denied";
    return m || (c.contested ? "contested" : "affirmed");
  }

  name(entity: number): string {
    return this.data.entities[entity].name;
  }
}

// fold makes texts comparable: lower case, no accents.
export function fold(s: string): string {
  return s.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
