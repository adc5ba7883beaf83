import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../ui/index.ts';
import { copyText } from '../document/copy-text.ts';
import { selectedRange } from '../notes/selected.ts';
import { useReading } from '../view/reading.ts';
import { isWriting } from '../view/shortcuts.ts';
import { type CleanCopy, cleanCopy } from './clean.ts';
import { sourceLine } from './source-line.ts';

/**
 * What is copied from the article, by whatever way, is its words and nothing of ours.
 *
 * @returns what copies a passage now; with `quoted` in quotation marks and with its source.
 */
export function useCleanCopy(): (range: Range, quoted: boolean) => Promise<void> {
  const { options, preferences, world, scroller, body, hear, say, complain } = useReading();
  const { article } = options;
  const pending = useRef<CleanCopy>(undefined);

  const prepare = (range: Range, quoted: boolean): CleanCopy => {
    const { text: words, html } = cleanCopy(range);
    const line = sourceLine(article);
    if (quoted) {
      const [open, close] = /^(?:zh|yue|und|$)/i.test(article.lang) ? '“”' : '""';
      const inside = words.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'));
      return {
        text: `${open}${inside}${close}\n${line}`,
        html: `<blockquote>${html}</blockquote><p>${escaped(line)}</p>`,
      };
    }
    return preferences.sourceOnCopy
      ? { text: `${words}\n\n${line}`, html: `${html}<p>${escaped(line)}</p>` }
      : { text: words, html };
  };

  useEffect(
    () =>
      hear('copy', (event) => {
        const { clipboardData } = event as ClipboardEvent;
        const root = body()?.getRootNode() as ShadowRoot | undefined;
        const page = body()?.closest('article');
        if (!clipboardData || !root || !page || isWriting(root.activeElement)) return false;
        const range = selectedRange(root, world.document);
        const clean = pending.current ?? (range?.intersectsNode(page) && prepare(within(range, page), false));
        if (!clean) return false;
        clipboardData.setData('text/plain', clean.text);
        clipboardData.setData('text/html', clean.html);
        event.preventDefault();
        pending.current = undefined;
        return true;
      }),
    [article, preferences.sourceOnCopy],
  );

  return async (range, quoted) => {
    const clean = prepare(range, quoted);
    pending.current = clean;
    // Our own listener above answers this, with both kinds; where the browser wants a selection, the text alone goes.
    const asked = world.document.execCommand('copy') && pending.current === undefined;
    pending.current = undefined;
    const place = scroller()?.closest('.reader');
    const done =
      asked || (place !== null && place !== undefined && (await copyText(clean.text, place, world)));
    if (done) say(text('notes.copied'));
    else complain({ words: text('document.copyFailed') });
  };
}

/** The part of `range` that is in the article: 全选 takes in our bars and buttons too. */
function within(range: Range, article: Element): Range {
  const part = range.cloneRange();
  const all = article.ownerDocument.createRange();
  all.selectNodeContents(article);
  if (part.compareBoundaryPoints(0, all) < 0) part.setStart(all.startContainer, all.startOffset);
  if (part.compareBoundaryPoints(2, all) > 0) part.setEnd(all.endContainer, all.endOffset);
  return part;
}

const escaped = (words: string) =>
  words.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&quot;');
