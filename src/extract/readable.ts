import { Readability } from '@mozilla/readability';
import type { Tree } from './page.ts';
import { tidy, visibleLength } from './text.ts';

const MAX_ELEMENTS = 60_000;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** Less of our own guess than this, and Readability took a part for the whole. */
const SHARE = 0.6;
/** A character of Chinese, Japanese or Korean says about as much as three Latin letters. */
const THRESHOLD = { cjk: 120, latin: 400 };

/** Outlives a copy. */
const MARK = 'data-facts';

export interface Found {
  body: Element;
  carriers: Element[];
}

/**
 * What Readability finds on the page, where no evidence of ours is certain.
 *
 * @param body our own best guess: what Readability finds must say at least as much.
 * @param carriers elements of `page` whose copies are to be known again in what is found.
 */
export function readable(
  page: Tree,
  body: Element | undefined,
  carriers: readonly Element[],
): Found | undefined {
  const sample = tidy((page.body.textContent ?? '').slice(0, 20_000));
  const cjk = (sample.match(CJK)?.length ?? 0) > sample.length / 4;
  const { ownerDocument } = page.root;
  for (const carrier of carriers) carrier.setAttribute(MARK, '');
  const scratch = ownerDocument.implementation.createHTMLDocument('');
  scratch.replaceChild(scratch.importNode(page.root, true), scratch.documentElement);
  try {
    const found = new Readability<Node>(scratch, {
      maxElemsToParse: MAX_ELEMENTS,
      charThreshold: cjk ? THRESHOLD.cjk : THRESHOLD.latin,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    const content = found?.content;
    if (content?.nodeType !== 1 || !tidy(content.textContent ?? '')) return undefined;
    const said = visibleLength(content.textContent ?? '');
    if (body && said < SHARE * visibleLength(body.textContent ?? '')) return undefined;
    const own = ownerDocument.importNode(content as Element, true);
    return { body: own, carriers: [...own.querySelectorAll(`[${MARK}]`)] };
  } catch {
    return undefined; // more elements than it should walk
  }
}
