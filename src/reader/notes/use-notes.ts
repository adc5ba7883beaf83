import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { bodyText, describePassage, locator, paint } from '../../anchor/index.ts';
import {
  type Highlight,
  type HighlightColour,
  MAX_QUOTE,
  type Marks,
  type MarksChange,
  type TextPosition,
  withChange,
} from '../../article/index.ts';
import { text } from '../../ui/index.ts';
import type { MarksStore, ReaderOptions } from '../options.ts';
import type { Complaint } from '../view/reading.ts';
import type { Saving } from '../view/use-saving.ts';
import { newId } from './new-id.ts';
import type { Snack } from './snack.tsx';

/** A highlight and where it stands in the text as it is now; without `at` its words are no longer there. */
export interface Note {
  highlight: Highlight;
  at?: TextPosition;
}

/** What was marked in the open article, and what can be done with it. */
export interface Notes {
  /** In the order of the text; those that were not found come last. */
  all: Note[];
  /** Whether the article is in the library. What is marked in one that is not puts it there first. */
  saved: boolean;
  marks: Marks | undefined;
  /** The highlight whose card is open. */
  card: string | undefined;
  openCard(id: string | undefined): void;
  /** @returns the id, or undefined when it was not kept; why is on the screen then. */
  mark(at: TextPosition, colour: HighlightColour): Promise<string | undefined>;
  /** @returns whether it is on the disk. An empty note is none. */
  edit(id: string, change: { colour?: HighlightColour; note?: string }): Promise<boolean>;
  /** Can be undone for a while. */
  remove(id: string): void;
  change(change: MarksChange): Promise<boolean>;
  snack: Snack | undefined;
  show(snack: Snack | undefined): void;
}

interface Around {
  options: ReaderOptions;
  world: Window & typeof globalThis;
  saving: Saving;
  body(): HTMLElement | undefined;
  say(words: string): void;
  complain(problem: Complaint): void;
}

const EMPTY: Marks = { highlights: [] };
const PROBLEMS = {
  quota: 'notes.quota',
  refused: 'notes.refused',
  failed: 'notes.failed',
  gone: 'notes.gone',
} as const;

/** Undefined where marks cannot be kept. */
export function useNotes(around: Around): Notes | undefined {
  const { options, world, saving, body, say, complain } = around;
  const { article, marks: store } = options;
  const [marks, setMarks] = useState<Marks>();
  const [card, openCard] = useState<string>();
  const [snack, show] = useState<Snack>();
  const latest = useRef(EMPTY);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const saved = saving.isKept;

  const put = (next: Marks) => {
    latest.current = next;
    setMarks(next);
  };
  useEffect(() => {
    if (store)
      void saving.ask(store.read).then(
        (found) => found && latest.current === EMPTY && put(found.marks),
        () => complain({ words: text('notes.unread') }),
      );
  }, [store, article]);
  // Marks made before it was deleted, or in another tab, come with what is put into the library again.
  useEffect(() => {
    if (store && saving.isKept && latest.current === EMPTY)
      void store.read().then(
        (found) => found && latest.current === EMPTY && put({ highlights: found.marks.highlights }),
        () => undefined,
      );
  }, [saving.isKept]);

  const all = useMemo(() => inOrder(marks?.highlights ?? [], body), [marks?.highlights, article]);
  useLayoutEffect(() => {
    const root = body();
    if (root) paintNotes(root, all);
  }, [all]);

  /** One after the other, so that the answers come in the order in which things were done. */
  const change = (asked: MarksChange): Promise<boolean> => {
    const done = last.current.then(() => keep(asked));
    last.current = done;
    return done;
  };
  const keep = async (asked: MarksChange): Promise<boolean> => {
    const write = () =>
      (store as MarksStore).change(asked).catch(() => ({ ok: false, reason: 'failed' }) as const);
    let outcome = await write();
    // Deleted in the library meanwhile: what is marked is kept all the same.
    if (!outcome.ok && outcome.reason === 'refused' && asked.put && (await saving.keep()))
      outcome = await write();
    if (outcome.ok) {
      // A place is remembered while one reads: nothing on the screen is to change for it.
      latest.current = outcome.marks;
      if (asked.put || asked.remove || !marks) setMarks(outcome.marks);
      return true;
    }
    if (asked.put || asked.remove) complain({ words: text(PROBLEMS[outcome.reason]), offerExport: true });
    return false;
  };

  const mark = async (at: TextPosition, colour: HighlightColour) => {
    const root = body();
    if (!root) return undefined;
    if (at.end - at.start > MAX_QUOTE) {
      show({ words: text('notes.tooLong') });
      return undefined;
    }
    const same = all.find(({ at: other }) => other?.start === at.start && other.end === at.end);
    if (same) return (await edit(same.highlight.id, { colour })) ? same.highlight.id : undefined;
    const wasSaved = saved;
    if (!wasSaved && !(await saving.keep())) return undefined;
    const highlight: Highlight = {
      id: newId(world.crypto),
      colour,
      ...describePassage(bodyText(root).text, at.start, at.end),
      created: new Date().toISOString(),
    };
    if (!(await change({ put: [highlight] }))) return undefined;
    const { id } = highlight;
    say(text('notes.marked'));
    if (!wasSaved)
      show({ words: text('notes.savedToo'), action: text('notes.undo'), run: () => void drop(id) });
    return id;
  };

  const edit = (id: string, { colour, note }: { colour?: HighlightColour; note?: string }) => {
    const before = latest.current.highlights.find((highlight) => highlight.id === id);
    if (!before) return Promise.resolve(false);
    const { note: old, ...rest } = before;
    const now = note === undefined ? old : note.trim();
    return change({ put: [{ ...rest, ...(colour && { colour }), ...(now && { note: now }) }] });
  };

  const drop = (id: string) => {
    if (card === id) openCard(undefined);
    return change({ remove: [id] });
  };
  const remove = (id: string) => {
    const before = latest.current.highlights.find((highlight) => highlight.id === id);
    if (!before) return;
    // Gone from the screen at once; back when it could not be kept.
    const all = latest.current;
    put(withChange(all, { remove: [id] }));
    void drop(id).then((done) => {
      if (!done) return put(all);
      const run = () => void change({ put: [before] });
      show({ words: text('notes.removed'), action: text('notes.undo'), run });
    });
  };

  if (!store) return undefined;
  return { all, saved, marks, card, openCard, mark, edit, remove, change, snack, show };
}

function inOrder(highlights: Highlight[], body: () => HTMLElement | undefined): Note[] {
  const root = body();
  if (highlights.length === 0 || !root) return [];
  const locate = locator(bodyText(root).text);
  const notes = highlights.map((highlight): Note => {
    const at = locate(highlight);
    return { highlight, ...(at && { at }) };
  });
  const start = ({ at }: Note) => at?.start ?? Number.POSITIVE_INFINITY;
  return notes.sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)));
}

/** Repaints, and leaves the keyboard where it was. */
function paintNotes(root: HTMLElement, notes: Note[]): void {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  const focused = root.contains(activeElement) && (activeElement as HTMLElement).dataset?.highlight;
  const byAge = [...notes].sort((a, b) => (a.highlight.created < b.highlight.created ? -1 : 1));
  const dress = new Map(notes.map(({ highlight }) => [highlight.id, highlight]));
  paint(
    root,
    byAge.flatMap(({ highlight, at }) => (at ? [{ id: highlight.id, ...at }] : [])),
    (mark, id, first) => {
      const highlight = dress.get(id);
      mark.className = highlight?.colour ?? '';
      if (highlight?.note) mark.classList.add('noted');
      if (!first) return;
      mark.tabIndex = 0;
      mark.setAttribute('aria-description', highlight?.note ?? text('notes.openHint'));
    },
  );
  if (focused) markOf(root, focused)?.focus({ preventScroll: true });
}

/** Where the highlight begins in the text. */
export function markOf(root: Element | undefined, id: string): HTMLElement | undefined {
  const marks = [...(root?.querySelectorAll<HTMLElement>('mark[data-highlight]') ?? [])];
  return marks.find((mark) => mark.dataset.highlight === id);
}
