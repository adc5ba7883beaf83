import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import { readingMinutes } from './reading-time.ts';

type World = Window & typeof globalThis;

/** How far of the text is above the lower edge of the window: 0 to 1. */
function progressOf(scroller: HTMLElement): number {
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const way = scrollHeight - clientHeight;
  return way > 0 ? Math.min(1, Math.max(0, scrollTop / way)) : 1;
}

/** Whether the browser draws the line by itself (progress.css), on its own thread. */
const drawsItself = (world: World) => world.CSS?.supports?.('animation-timeline: --reading') ?? false;

/** A thin line under the bar; pointed at, it says how long there is to read. */
export function ProgressLine() {
  const { options, world, scroller } = useReading();
  const line = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const view = scroller();
    if (!view || drawsItself(world)) return;
    let frame: number | undefined;
    const draw = () => {
      frame = undefined;
      line.current?.style.setProperty('--read', String(progressOf(view)));
    };
    const scrolled = () => {
      frame ??= world.requestAnimationFrame(draw);
    };
    view.addEventListener('scroll', scrolled, { passive: true });
    line.current?.classList.add('drawn');
    return () => {
      view.removeEventListener('scroll', scrolled);
      if (frame !== undefined) world.cancelAnimationFrame(frame);
    };
  }, []);

  // Counted when asked for: a long text costs nothing when it opens.
  const say = () => {
    const view = scroller();
    if (!view || !line.current) return;
    const done = progressOf(view);
    const left = Math.ceil(readingMinutes(options.article.text) * (1 - done));
    line.current.title =
      left > 0
        ? text('media.left', Math.round(done * 100), left)
        : text('media.read', Math.round(done * 100));
  };
  return <div class="progress" aria-hidden="true" ref={line} onMouseEnter={say} />;
}
