import type { Tab } from './tab.ts';

/** How a control is meant: by what it is, and by its name or a part of it. */
export interface Wanted {
  /** A CSS selector of candidates; buttons, links and the like when absent. */
  in?: string;
  name: string;
}

/** What a person would long have given up on; a machine that does other things meanwhile may need it. */
const PATIENCE_MS = 20_000;

const CONTROLS =
  'button, a, summary, input, [role=button], [role=menuitem], [role=option], [role=tab], [role=checkbox]';

/** In the page: everything below `root` that fits the selector, inside open shadow roots too. */
const DEEP = `const deep = (root, selector) => [
  ...root.querySelectorAll(selector),
  ...[...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? deep(e.shadowRoot, selector) : [])),
];`;

/** In the page: the text one can read below `root`, inside open shadow roots too, blanks squeezed. */
const WORDS = `const words = (root) => [root.body ?? root, ...deep(root, '*').flatMap((e) => e.shadowRoot ?? [])]
  .map((part) => part.textContent).join(' ').replace(/\\s+/g, ' ');`;

/**
 * In the page: the middle of the first visible control whose name is `name`, or contains it, scrolled into sight; null while
 * it still moves or lies under something else, as a hand would wait for it too.
 */
const FIND = `async (root, selector, name) => {
  ${DEEP}
  const squeeze = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const nameOf = (e) => squeeze(e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent || e.title);
  const shown = deep(root, selector).filter((e) => e.checkVisibility() && !e.disabled);
  const found = shown.find((e) => nameOf(e) === name) ?? shown.find((e) => nameOf(e).includes(name));
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest' });
  const middle = () => ((box) => [box.x + box.width / 2, box.y + box.height / 2])(found.getBoundingClientRect());
  const before = middle();
  // A tab behind another draws no frames.
  await new Promise((next) => { requestAnimationFrame(() => requestAnimationFrame(next)); setTimeout(next, 100); });
  const now = middle();
  if (now.some((value, axis) => Math.abs(value - before[axis]) > 0.5)) return null;
  const top = found.getRootNode().elementFromPoint?.(...now);
  return top && (found.contains(top) || top.contains(found)) ? now : null;
}`;

/** Waits for the control, then clicks its middle with a real mouse. Throws, with what is there instead, after 20 s. */
export async function click(tab: Tab, wanted: string | Wanted): Promise<void> {
  const { in: selector = CONTROLS, name } = typeof wanted === 'string' ? { name: wanted } : wanted;
  const place = await until(
    () => tab.evaluate<[number, number] | null>(FIND, selector, name),
    async () =>
      `No control “${name}” that stands still and uncovered, among: ${(await namesOf(tab, selector)).join(' | ')}`,
  );
  await tab.clickAt(...place);
}

/** Waits until `(root) => value` is truthy, and answers the value. */
export function waitFor<T>(tab: Tab, source: string, ...args: unknown[]): Promise<NonNullable<T>> {
  return waitLong(tab, PATIENCE_MS, source, ...args);
}

/** The same, for what takes longer. */
export function waitLong<T>(
  tab: Tab,
  ms: number,
  source: string,
  ...args: unknown[]
): Promise<NonNullable<T>> {
  return until(
    () => tab.evaluate<T>(source, ...args),
    async () =>
      `Never true: ${source}(${args.join(', ')}); the page says: ${(await textOf(tab)).slice(0, 300)}`,
    ms,
  );
}

/** Waits until `words` can be read in the reader, or on the page where none is open. */
export function waitForText(tab: Tab, words: string): Promise<true> {
  return waitFor<true>(tab, TEXT_HAS, words);
}

/** What can be read in the reader, or on the page where none is open. */
export function textOf(tab: Tab): Promise<string> {
  return tab.evaluate(`(root) => { ${DEEP} ${WORDS} return words(root); }`);
}

const TEXT_HAS = `(root, wanted) => { ${DEEP} ${WORDS} return words(root).includes(wanted) || undefined; }`;

function namesOf(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate(
    `(root, selector) => { ${DEEP} return deep(root, selector).map((e) => (e.getAttribute('aria-label') || e.textContent || '').trim().slice(0, 40)); }`,
    selector,
  );
}

async function until<T>(
  look: () => Promise<T>,
  complaint: () => Promise<string>,
  ms = PATIENCE_MS,
): Promise<NonNullable<T>> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    // A page that is just being replaced has no world to look into.
    const value = await look().catch(() => undefined);
    if (value) return value as NonNullable<T>;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(await complaint().catch(String));
}
