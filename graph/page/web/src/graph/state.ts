import type { Claim, Edge, Model } from "./data";

// Filters say which claims are shown. A claim is shown when every filter lets it through.
export interface Filters {
  types: Set<number>;
  outlets: Set<string>;
  positive: boolean;
  negative: boolean;
  actual: boolean;
  planned: boolean;
  possible: boolean;
  contestedOnly: boolean;
  confidence: number;
  from: number; // days as milliseconds
  to: number;
}

export type Selection = { node: number } | { edge: Edge } | { claims: Claim[]; title: string } | null;

// State is what is shown and what is chosen; the parts of the page listen to it.
export class State {
  filters: Filters;
  selection: Selection = null;
  shown = new Map<Edge, Claim[]>(); // edges with a claim that is shown
  private onFilter: (() => void)[] = [];
  private onSelect: (() => void)[] = [];

  constructor(readonly model: Model) {
    this.filters = this.initial();
    this.update();
  }

  // initial shows the acts that happened; facts, denials and plans are a click away.
  initial(): Filters {
    const types = new Set(this.model.data.types.map((_, i) => i).filter((i) => this.model.data.types[i].quad >= 0));
    return {
      types, outlets: new Set(this.model.outlets), positive: true, negative: false, actual: true, planned: false, possible: false,
      contestedOnly: false, confidence: 0, from: this.model.firstDay, to: this.model.lastDay,
    };
  }

  allows(c: Claim, ignoreTime = false): boolean {
    const f = this.filters;
    const m = c.modality ?? "actual";
    if (!f.types.has(c.type) || !(c.negative ? f.negative : f.positive) || !f[m] || c.confidence < f.confidence) return false;
    if (f.contestedOnly && !c.contested) return false;
    if (!f.outlets.has(this.model.outlet(c))) return false;
    if (ignoreTime) return true;
    const [a, b] = this.model.span(c);
    return Number.isNaN(a) || (b >= f.from && a <= f.to);
  }

  update(): void {
    this.shown = new Map();
    for (const e of this.model.edges) {
      const claims = e.claims.filter((c) => this.allows(c));
      if (claims.length > 0) this.shown.set(e, claims);
    }
    for (const f of this.onFilter) f();
  }

  reset(): void {
    this.filters = this.initial();
    this.update();
  }

  select(s: Selection): void {
    this.selection = s;
    for (const f of this.onSelect) f();
  }

  listen(on: { filter?: () => void; select?: () => void }): void {
    if (on.filter) this.onFilter.push(on.filter);
    if (on.select) this.onSelect.push(on.select);
  }
}
