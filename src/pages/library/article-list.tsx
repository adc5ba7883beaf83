import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../library/index.ts';
import { ArticleRow, rowDomId } from './article-row.tsx';
import { idOf } from './filter.ts';
import { type Command, commandOf } from './keys.ts';
import { extendTo, goTo, move, type Selection, toggle } from './selection.ts';
import { type Span, scrollFor, spanOf } from './span.ts';

export interface ArticleListProps {
  rows: readonly Row[];
  /** How many rows there are, also of those that have not been read yet. */
  count: number;
  ids: readonly string[];
  label: string;
  selection: Selection;
  /** Whether a click marks rows instead of opening them. */
  choosing: boolean;
  openId: string | undefined;
  onSelect(selection: Selection): void;
  onOpen(id: string): void;
  /** Every command but moving, opening and marking, which this list does itself. */
  onCommand(command: 'remove' | 'all' | 'clear' | 'undo'): void;
}

/** Until the list has been measured; near what `--row` in library.css comes to. */
const ROW_PX = 94;
const VIEW_PX = 900;

/** The saved articles as an ARIA listbox that draws only the rows in view, so 10,000 cost what 100 do. */
export function ArticleList(props: ArticleListProps) {
  const { rows, count, ids, label, selection, choosing, openId, onSelect, onOpen, onCommand } = props;
  const box = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const { rowHeight, span, remeasure } = useSpan(box, ruler, count);
  const activeIndex = selection.active === undefined ? -1 : ids.indexOf(selection.active);

  useLayoutEffect(() => {
    const list = box.current;
    if (!list || activeIndex < 0) return;
    const to = scrollFor(activeIndex, list.scrollTop, list.clientHeight || VIEW_PX, rowHeight);
    if (to !== list.scrollTop) list.scrollTop = to;
  }, [activeIndex, rowHeight]);

  const run = (command: Command) => {
    if (command.do === 'move') {
      const page = Math.max(1, Math.floor((box.current?.clientHeight ?? VIEW_PX) / rowHeight) - 1);
      return onSelect(move(selection, ids, command.step, command.extend, page));
    }
    if (command.do !== 'open' && command.do !== 'toggle') return onCommand(command.do);
    if (selection.active === undefined) return;
    if (command.do === 'open') onOpen(selection.active);
    else onSelect(toggle(selection, selection.active));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    run(command);
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const id = ids[Number(target.closest<HTMLElement>('[role=option]')?.dataset.index ?? -1)];
    if (id === undefined) return;
    if (event.shiftKey) return onSelect(extendTo(selection, ids, id));
    if (choosing || event.ctrlKey || event.metaKey || target.closest('[data-tick]'))
      return onSelect(toggle(selection, id));
    onSelect(goTo(selection, id));
    onOpen(id);
  };

  // An article that was closed takes the focus with it: give it back to the list.
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    const list = box.current;
    const { activeElement, body } = list?.ownerDocument ?? {};
    if (wasOpen.current && openId === undefined && activeElement === body)
      list?.focus({ preventScroll: true });
    wasOpen.current = openId !== undefined;
  }, [openId]);

  const onFocus = () => {
    const first = openId !== undefined && ids.includes(openId) ? openId : ids[0];
    if (activeIndex < 0 && first !== undefined) onSelect(goTo(selection, first));
  };

  return (
    <div
      ref={box}
      class={`rows${choosing ? ' is-choosing' : ''}`}
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={activeIndex >= 0 ? rowDomId(activeIndex) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={onFocus}
      onScroll={remeasure}
      // A range marked with Shift is no text selection.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <div ref={ruler} class="row-ruler" role="presentation" />
      <div class="rows-all" role="presentation" style={{ height: `${count * rowHeight}px` }}>
        {drawn(span, activeIndex).map((index) => {
          const row = rows[index];
          if (!row) return null;
          const id = idOf(row);
          return (
            <ArticleRow
              key={id}
              row={row}
              index={index}
              count={count}
              top={index * rowHeight}
              active={index === activeIndex}
              selected={choosing ? selection.chosen.has(id) : id === openId}
              open={id === openId}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The rows in view, and the one the keyboard is on even when it was scrolled away: the listbox points at it. */
function drawn({ first, end }: Span, active: number): number[] {
  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  return active < 0 || (active >= first && active < end) ? indexes : [...indexes, active];
}

interface Ref<T> {
  current: T | null;
}

/** Which rows to draw, measured again on scroll, on a new size of the list, and on a new text size of the browser. */
function useSpan(box: Ref<HTMLElement>, ruler: Ref<HTMLElement>, count: number) {
  const [view, setView] = useState({ top: 0, height: VIEW_PX, rowHeight: ROW_PX });
  const measure = () => {
    const list = box.current;
    if (!list) return;
    const rowHeight = ruler.current?.offsetHeight || ROW_PX;
    const height = list.clientHeight || VIEW_PX;
    setView((last) => {
      const now = { top: list.scrollTop, height, rowHeight };
      // Most scroll events move less than a row: the same state means nothing is drawn again.
      const same = Math.floor(now.top / rowHeight) === Math.floor(last.top / last.rowHeight);
      return same && last.height === height && last.rowHeight === rowHeight ? last : now;
    });
  };
  useLayoutEffect(() => {
    measure();
    if (!box.current || typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(box.current);
    if (ruler.current) watch.observe(ruler.current);
    return () => watch.disconnect();
  }, []);
  const { rowHeight } = view;
  return { rowHeight, remeasure: measure, span: spanOf(view.top, view.height, rowHeight, count) };
}
