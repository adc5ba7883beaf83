import type { Article } from '../../article/index.ts';
import { articleCopy } from './article-copy.ts';
import type { PrintLayout } from './layout.ts';
import { setOfficial } from './official/official-copy.ts';
import { picturesReady } from './pictures.ts';
import { makePlace, type PrintPlace } from './place.ts';

/** What is printed, as it is at the time. Undefined while nothing is shown. */
export interface Printable {
  article: Article;
  body: HTMLElement;
}

export interface Printer {
  /**
   * Asks the browser for its print window, when the pictures are there. What it prints in this layout, Ctrl+P prints in too
   * from then on.
   *
   * @returns false when the browser did not begin to print: a sandboxed page may not open windows.
   */
  print(layout: PrintLayout): Promise<boolean>;
  /** Stops listening, and takes away what is left. */
  release(): void;
}

type World = Window & typeof globalThis;

/**
 * The copy for paper is made when the browser is about to print, by whatever way it was asked to, and taken away after:
 * `beforeprint` comes before the page is laid out for paper, and what is added in it is printed.
 */
export function createPrinter(world: World, current: () => Printable | undefined): Printer {
  let layout: PrintLayout = 'article';
  let place: PrintPlace | undefined;
  let began = 0;
  const ac = new world.AbortController();

  const clear = () => {
    place?.remove();
    place = undefined;
  };
  const prepare = () => {
    began += 1;
    clear();
    const printable = current();
    if (!printable) return;
    const { article, body } = printable;
    place = makePlace(body, layout);
    const today = new Date();
    if (layout === 'article') place.paper.append(...articleCopy(article, body, today));
    else setOfficial(place.paper, article, body, today);
  };
  // The window's own phase of capture: ahead of what the page does about being printed.
  world.addEventListener('beforeprint', prepare, { capture: true, signal: ac.signal });
  world.addEventListener('afterprint', clear, { capture: true, signal: ac.signal });

  return {
    async print(wanted) {
      layout = wanted;
      const body = current()?.body;
      if (!body) return false;
      await picturesReady(body, world);
      const before = began;
      world.print();
      return began > before;
    },
    release() {
      ac.abort();
      clear();
    },
  };
}
