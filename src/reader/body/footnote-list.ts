import { type MarkKind, markAtStart } from './footnote-marks.ts';

export interface Note {
  block: Element;
  /** Undefined for the items of a list, which the browser numbers. */
  kind: MarkKind | undefined;
  number: number;
  /** Length of the mark with which its text begins; 0 where it has none. */
  length: number;
}

export interface NoteList {
  notes: Note[];
  /** Whether a line such as 注释 or a rule says that these are notes. */
  announced: boolean;
}

const TITLE =
  /^[【[（(]?(?:注|注释|注解|附注|脚注|尾注|备注|参考文献|资料来源|notes?|footnotes?|endnotes?|references)[】\])）]?[:：]?$/i;
/** Paragraphs that may belong to the note before them. */
const MOST_BETWEEN = 2;

/** The lists of notes of an article: blocks that begin with [1], [2], ... one after the other, or a list below 注释. */
export function noteLists(root: ParentNode): NoteList[] {
  const lists: NoteList[] = [];
  let open: NoteList | undefined;
  let between = 0;
  let announced = false;
  for (const block of root.querySelectorAll('p, li, hr, h2, h3, h4, h5, h6, div')) {
    if (block.localName === 'hr') {
      announced = true;
      continue;
    }
    const words = block.textContent ?? '';
    if (!words.trim() || block.querySelector('p, li, div, table')) continue;
    const found = markAtStart(words) ?? listItem(block, announced, open);
    if (TITLE.test(words.trim())) {
      announced = true;
      open = undefined;
    } else if (found?.number === 1) {
      open = { notes: [{ block, ...found }], announced };
      lists.push(open);
      announced = false;
      between = 0;
    } else if (open && found?.number === open.notes.length + 1 && found.kind === open.notes[0]?.kind) {
      open.notes.push({ block, ...found });
      between = 0;
    } else {
      announced = false;
      between += 1;
      if (between > MOST_BETWEEN) open = undefined;
    }
  }
  return lists;
}

/** An item of a numbered list that is announced, or goes on with a list of notes. */
function listItem(
  block: Element,
  announced: boolean,
  open: NoteList | undefined,
): Omit<Note, 'block'> | undefined {
  const list = block.parentElement;
  if (block.localName !== 'li' || list?.localName !== 'ol') return undefined;
  const goesOn = open?.notes[0]?.kind === undefined && open?.notes[0]?.block.parentElement === list;
  if (goesOn) return { kind: undefined, number: open.notes.length + 1, length: 0 };
  return announced && block === list.firstElementChild
    ? { kind: undefined, number: 1, length: 0 }
    : undefined;
}
