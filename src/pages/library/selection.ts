/** What is marked in a list of ids shown in order. Every function takes the ids as they are shown now. */
export interface Selection {
  /** The row that the keyboard is on. */
  readonly active: string | undefined;
  /** Where a range that Shift extends began. */
  readonly anchor: string | undefined;
  readonly chosen: ReadonlySet<string>;
}

export type Step = 'next' | 'previous' | 'first' | 'last' | 'pageDown' | 'pageUp';

export const NOTHING_CHOSEN: Selection = { active: undefined, anchor: undefined, chosen: new Set() };

/** Puts the keyboard on `id` and lets a later range begin there. */
export function goTo(selection: Selection, id: string): Selection {
  return { ...selection, active: id, anchor: id };
}

/** Moves the keyboard; with `extend`, everything between the anchor and the new place becomes chosen. */
export function move(
  selection: Selection,
  ids: readonly string[],
  step: Step,
  extend: boolean,
  page = 10,
): Selection {
  if (ids.length === 0) return selection;
  const at = selection.active === undefined ? -1 : ids.indexOf(selection.active);
  const id = ids[destination(at, ids.length, step, page)] as string;
  return extend ? extendTo(selection, ids, id) : goTo(selection, id);
}

function destination(at: number, length: number, step: Step, page: number): number {
  if (step === 'first' || (at < 0 && step !== 'last' && step !== 'previous')) return 0;
  if (step === 'last' || at < 0) return length - 1;
  const by = { next: 1, previous: -1, pageDown: page, pageUp: -page }[step];
  return Math.min(length - 1, Math.max(0, at + by));
}

/** Chooses everything from the anchor to `id`, and nothing else: what a Shift-click does in a file manager. */
export function extendTo(selection: Selection, ids: readonly string[], id: string): Selection {
  const known = [selection.anchor, selection.active].find((a) => a !== undefined && ids.includes(a));
  const anchor = known ?? id;
  const [from, to] = [ids.indexOf(anchor), ids.indexOf(id)].sort((a, b) => a - b) as [number, number];
  return { active: id, anchor, chosen: new Set(ids.slice(from, to + 1)) };
}

/** Chooses `id`, or lets go of it when it was chosen. */
export function toggle(selection: Selection, id: string): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { active: id, anchor: id, chosen };
}

export function chooseAll(selection: Selection, ids: readonly string[]): Selection {
  return { ...selection, chosen: new Set(ids) };
}

export function chooseNone(selection: Selection): Selection {
  return { ...selection, chosen: new Set() };
}

/**
 * The selection after the list changed from `before` to `after`: what is gone is no longer chosen (so that nothing
 * out of sight is ever deleted), and the keyboard stays where it was, or on the next row that is still there.
 */
export function follow(selection: Selection, before: readonly string[], after: readonly string[]): Selection {
  const there = new Set(after);
  const chosen = [...selection.chosen].filter((id) => there.has(id));
  const { active, anchor } = selection;
  return {
    active: active === undefined || there.has(active) ? active : neighbour(active, before, there),
    anchor: anchor !== undefined && there.has(anchor) ? anchor : undefined,
    chosen: chosen.length === selection.chosen.size ? selection.chosen : new Set(chosen),
  };
}

function neighbour(gone: string, before: readonly string[], there: ReadonlySet<string>): string | undefined {
  const at = before.indexOf(gone);
  const below = before.slice(at + 1).find((id) => there.has(id));
  return below ?? before.slice(0, Math.max(0, at)).findLast((id) => there.has(id));
}
