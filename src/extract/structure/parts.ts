import type { BlockClass } from '../../article/index.ts';
import type { Block } from './blocks.ts';
import { ATTACHMENT_NOTE, NOTE, SALUTATION, SIGN_DATE } from './patterns.ts';

const CJK = /[一-鿿]/;
/** 署名 is an agency's or a person's name. */
const MAX_SIGNATURE = 30;
const MAX_SIGNERS = 5;
const MAX_ABOVE = 4;

/** Marks 主送机关, 附件说明, 署名 with 成文日期, and 附注 (GB/T 9704-2012 7.3). */
export function markParts(blocks: Block[]): void {
  const lines = blocks.filter((b) => b.text && !b.heading);
  // 文号 and 公布 lines stand centred above it.
  const first = lines.find((line, i) => i >= MAX_ABOVE || !line.centred);
  if (first && lines.length > 1 && CJK.test(first.text) && SALUTATION.test(first.text))
    mark(first, 'salutation');
  const last = lines.length - 1;
  for (let i = last; i >= 1; i--) {
    const line = lines[i] as Block;
    if (i >= lines.length / 2 && ATTACHMENT_NOTE.test(line.text) && line.text.length < 200)
      markAttachmentNote(lines, i);
    if (i >= last - 12 && NOTE.test(line.text)) mark(line, 'note');
    if (i >= last - 12 && SIGN_DATE.test(line.text.replace(/\s/g, ''))) {
      mark(line, 'sign-off');
      markSigners(lines, i);
    }
  }
}

/** The first line and those that number on: 附件：1.… 2.… 3.… */
function markAttachmentNote(lines: Block[], first: number): void {
  mark(lines[first] as Block, 'attachment-note');
  for (let i = first + 1; /^\d{1,2}\s*[.．、]/.test(lines[i]?.text ?? ''); i++)
    mark(lines[i] as Block, 'attachment-note');
}

function markSigners(lines: Block[], date: number): void {
  for (let i = date - 1; i >= Math.max(1, date - MAX_SIGNERS); i--) {
    const line = lines[i] as Block;
    if (
      line.text.length > MAX_SIGNATURE ||
      /[。；：！？，]/.test(line.text) ||
      ATTACHMENT_NOTE.test(line.text)
    )
      return;
    mark(line, 'sign-off');
  }
}

function mark(block: Block, name: BlockClass): void {
  block.element.setAttribute('class', name);
}
