import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, Icon, text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import { isWriting } from '../view/shortcuts.ts';
import { type Hit, indexText, search } from './index-text.ts';
import { bringToSight, createHitMarks, type HitMarks } from './marks.ts';

/** More are not shown: nobody goes through them one by one. */
const MOST = 1000;
/** ms after the last letter; a long text waits for the next one. */
const WAIT = 120;

/** What was looked for last, as long as this reader is open. */
const asked = new WeakMap<object, string>();

export function FindPanel() {
  const { options, world, body, scroller, hear, togglePanel } = useReading();
  const [query, setQuery] = useState(asked.get(options) ?? '');
  const [hits, setHits] = useState<readonly Hit[]>();
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);

  const index = useMemo(() => {
    let made: ReturnType<typeof indexText> | undefined;
    return () => {
      const title = scroller()?.querySelector('h1');
      made ??= indexText([title, body()].filter((e) => e != null));
      return made;
    };
  }, [options.article]);

  useEffect(() => {
    asked.set(options, query);
    if (!query.trim()) {
      setHits(undefined);
      return;
    }
    const timer = world.setTimeout(() => {
      const found = search(index(), query, MOST + 1);
      setHits(found);
      const first = firstBelow(found, scroller());
      setAt(first);
    }, WAIT);
    return () => world.clearTimeout(timer);
  }, [query]);

  const shown = useMemo(() => hits?.slice(0, MOST) ?? [], [hits]);
  const now = shown[at];
  const marks = useRef<HitMarks | undefined>(undefined);
  useLayoutEffect(() => {
    field.current?.select();
    const view = scroller();
    const sheet = view?.querySelector<HTMLElement>('.sheet');
    if (view && sheet) marks.current = createHitMarks(sheet, view, world);
    return () => marks.current?.remove();
  }, [world]);
  useLayoutEffect(() => {
    marks.current?.show(shown, now);
    const view = scroller();
    if (now && view) bringToSight(now, view);
  }, [shown, now]);

  const step = (by: number) => shown.length > 0 && setAt((at + by + shown.length) % shown.length);
  useLayoutEffect(() =>
    hear('keydown', (event) => {
      const { key, shiftKey, isComposing, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
      if (isComposing || ctrlKey || metaKey || altKey) return false;
      const focused = (field.current?.getRootNode() as ShadowRoot | undefined)?.activeElement;
      if (key === 'Enter' && focused === field.current) {
        step(shiftKey ? -1 : 1);
        return true;
      }
      if ((key === '/' || key === 'f') && !isWriting(focused)) {
        field.current?.focus();
        field.current?.select();
        return true;
      }
      return false;
    }),
  );

  const count = hits && (hits.length > MOST ? text('find.many', MOST) : String(hits.length));
  return (
    <search class="find">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        // The browser's own suggestions would cover the text.
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        aria-label={text('find.title')}
        placeholder={text('find.title')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <output class={hits?.length === 0 ? 'count none' : 'count'}>
        {hits && (hits.length === 0 ? text('find.none') : `${at + 1} / ${count}`)}
      </output>
      <Button look="icon" label={text('find.previous')} idle={shown.length === 0} onClick={() => step(-1)}>
        <span class="up">
          <Icon name="down" />
        </span>
      </Button>
      <Button look="icon" label={text('find.next')} idle={shown.length === 0} onClick={() => step(1)}>
        <Icon name="down" />
      </Button>
      <Button look="icon" label={text('find.close')} onClick={() => togglePanel('find', false)}>
        <Icon name="close" />
      </Button>
    </search>
  );
}

/** The first hit from where the user is; the very first when all are above. A few of them are measured. */
function firstBelow(hits: readonly Hit[], scroller: HTMLElement | undefined): number {
  if (!scroller || hits.length === 0) return 0;
  const { top } = scroller.getBoundingClientRect();
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = hits[middle]?.startNode.parentElement?.getBoundingClientRect();
    if ((line?.bottom ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low === hits.length ? 0 : low;
}
