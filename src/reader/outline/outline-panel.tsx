import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import { useAfterPaint } from '../view/use-after-paint.ts';
import { blockFinder, goTo } from './blocks.ts';
import { OutlineRow } from './outline-row.tsx';
import { holders, sectionsOf, shownRows } from './sections.ts';
import { treeKey } from './tree-keys.ts';
import { useCurrent } from './use-current.ts';

/** An outline longer than this opens with its first level only. */
const LONG = 48;

/** On a wide window it opens with the reader: its place is kept, and filled when the text is there and painted. */
export function OutlinePanel() {
  const { body } = useReading();
  const isPainted = useAfterPaint();
  return isPainted || body() ? <Outline /> : <nav class="outline" aria-label={text('outline.title')} />;
}

function Outline() {
  const { options, world, body, scroller, hear, togglePanel, isBeside } = useReading();
  const { article } = options;
  const find = useMemo(() => blockFinder(body), [article]);
  const sections = useMemo(
    () => sectionsOf(article, (anchor) => find(anchor)?.textContent ?? undefined),
    [article],
  );
  const parents = useMemo(() => sections.flatMap(({ below }, i) => (below > 0 ? [i] : [])), [sections]);
  const [closed, setClosed] = useState<ReadonlySet<number>>(
    () => new Set(sections.length > LONG ? parents : []),
  );
  const [current, pin] = useCurrent(() => sections.map(({ anchor }) => find(anchor)), scroller, world);
  const [active, setActive] = useState(0);
  const tree = useRef<HTMLDivElement>(null);
  const isFocusing = useRef(false);

  // The way to the section that is read is open, and stays so; what the user opened stays open too.
  const way = useMemo(() => holders(sections, current), [sections, current]);
  const shut = useMemo(() => new Set([...closed].filter((i) => !way.includes(i))), [closed, way]);
  const rows = shownRows(sections, shut);

  const hasFocus = () => {
    const root = tree.current?.getRootNode() as ShadowRoot | undefined;
    return tree.current?.contains(root?.activeElement ?? null) ?? false;
  };
  useLayoutEffect(() => {
    // While the keyboard is in the list, the list is the user's.
    if (hasFocus()) return;
    if (current >= 0) setActive(current);
    const row = tree.current?.querySelector<HTMLElement>('[aria-current]');
    const panel = tree.current?.closest<HTMLElement>('.outline');
    if (row && panel) keepInView(row, panel);
  }, [current, rows.length]);
  useLayoutEffect(() => {
    if (!isFocusing.current) return;
    isFocusing.current = false;
    tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [active]);

  const go = (index: number) => {
    const block = find(sections[index]?.anchor ?? '');
    if (!block) return;
    setActive(index);
    if (!isBeside) togglePanel('outline', false);
    goTo(block);
    pin(index);
  };
  const setOpen = (index: number, open: boolean) => {
    const next = new Set(closed);
    if (open) next.delete(index);
    else next.add(index);
    setClosed(next);
  };
  useLayoutEffect(() =>
    hear('keydown', (event) => {
      if (!hasFocus()) return false;
      const meaning = treeKey(event as KeyboardEvent, { sections, rows, closed: shut, active });
      if (!meaning) return false;
      if (meaning.do === 'go') go(meaning.index);
      else if (meaning.do === 'leave') {
        if (isBeside) scroller()?.focus({ preventScroll: true });
        else togglePanel('outline', false);
      } else if (meaning.do === 'focus') {
        isFocusing.current = meaning.index !== active;
        setActive(meaning.index);
      } else setOpen(meaning.index, meaning.do === 'open');
      return true;
    }),
  );

  const focusable = rows.includes(active) ? active : (rows.findLast((i) => i < active) ?? 0);
  return (
    <>
      <nav class="outline" aria-label={text('outline.title')}>
        <div class="rows" role="tree" aria-label={text('outline.title')} ref={tree}>
          {rows.map((i) => {
            const section = sections[i];
            return (
              section && (
                <OutlineRow
                  key={section.anchor}
                  section={section}
                  isCurrent={i === current}
                  isOpen={!shut.has(i)}
                  isStop={i === focusable}
                  onGo={() => go(i)}
                  onOpen={(open) => setOpen(i, open)}
                />
              )
            );
          })}
        </div>
        {parents.length > 1 && sections.length > 12 && (
          <button
            type="button"
            class="all"
            onClick={() => setClosed(new Set(closed.size > 0 ? [] : parents))}
          >
            {text(closed.size > 0 ? 'outline.openAll' : 'outline.closeAll')}
          </button>
        )}
      </nav>
      {!isBeside && (
        // biome-ignore lint/a11y: Esc and the panel's button do the same.
        <div class="scrim" onClick={() => togglePanel('outline', false)} />
      )}
    </>
  );
}

/** Scrolls the panel, and nothing around it, so that the row is well inside. */
function keepInView(row: HTMLElement, panel: HTMLElement): void {
  const [inner, outer] = [row.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (inner.top >= outer.top + 24 && inner.bottom <= outer.bottom - 24) return;
  panel.scrollTop += inner.top - outer.top - outer.height / 2 + inner.height / 2;
}
