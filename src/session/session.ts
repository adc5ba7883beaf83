import { type Article, type Highlight, type ImageFile, toBase64 } from '../article/index.ts';
import { ExtensionGone, type ReaderAnswer, send } from '../messages/index.ts';
import { openReader, type ReaderHandle, type SaveOutcome, showNotice } from '../reader/index.ts';
import { getPreferences, setPreferences } from '../settings/index.ts';
import { text } from '../ui/index.ts';
import { onMove } from '../watch/index.ts';
import { handOver } from './hand-over.ts';
import { collectImages } from './images.ts';
import { pagesToJoin } from './join-pages.ts';
import { pageMarks } from './marks.ts';
import { pageFont } from './page-font.ts';
import { exporter, type Parts, part } from './parts.ts';
import { problemOf } from './problem.ts';
import type { Reading } from './read-page.ts';

/** One page being read: at most one reader, open or closed. */
export interface Session {
  toggle(): Promise<ReaderAnswer>;
  /** Opens without having been clicked for, or offers to. Says nothing where there is no article. */
  open(how: { offer: boolean }): Promise<ReaderAnswer>;
  close(): void;
  /** Closes, and hears of nothing any more. */
  end(): void;
}

/**
 * @param read how the page becomes an article; without it, by the part that is there for it.
 * @param bodyOf the same of what an article is shown as.
 */
export function startSession(
  window: Window & typeof globalThis,
  read = readByPart,
  bodyOf = bodyByPart,
): Session {
  const { document } = window;
  let reader: ReaderHandle | undefined;
  let unnotice: (() => void) | undefined;

  /** The page goes, not the user. */
  let leaving = false;
  /** The reader opened without having been asked to, here. */
  let byItself = false;

  const close = () => {
    unnotice?.();
    unnotice = undefined;
    reader?.close();
    reader = undefined;
  };
  const leave = () => {
    leaving = true;
    close();
    leaving = false;
  };
  // What the page shows now is another article, or none: never the old one over it.
  const stopListening = onMove(window, leave);

  const show = async (first: Article): Promise<void> => {
    /** As it is shown: with all its pages, once they are put together. */
    let article = first;
    const preferences = await getPreferences();
    const font = pageFont(article.text, window);
    let images: Promise<ImageFile[]> | undefined;
    const collect = () =>
      (images ??= collectImages(article.images, window.origin, (...args) => window.fetch(...args)));
    let highlights: Highlight[] | undefined;
    let isKept = false;
    const [readFetched, joinArticles] = [part('readFetched'), part('joinArticles')];
    const fetch: typeof globalThis.fetch = (...args) => window.fetch(...args);
    const pages =
      readFetched &&
      joinArticles &&
      pagesToJoin(first, window, { fetch, readFetched, joinArticles }, (joined) => {
        article = joined;
        images = undefined;
        reader?.setArticle(joined);
      });
    reader = openReader(
      {
        article,
        bodyOf: (asked) => bodyOf(asked, window),
        preferences,
        ...(font && { pageFont: font }),
        ...(pages && { pages }),
        marks: pageMarks(
          () => article,
          (now) => {
            highlights = now?.highlights;
            isKept = now !== undefined;
          },
        ),
        onPreferences: (change) => void setPreferences(change).catch(console.warn),
        onSave: async () => {
          const outcome = await save(article, await collect());
          isKept ||= outcome.ok;
          return outcome;
        },
        onExport: async (format) => {
          try {
            const write = await exporter();
            const images = await collect();
            await handOver(
              write({ article, images, ...(highlights && { highlights }) }, format, window),
              window,
            );
          } catch (error) {
            throw error instanceof ExtensionGone ? new Error(text('reader.exportGone')) : error;
          }
        },
        onClose: () => {
          reader = undefined;
          if (byItself && !leaving)
            void send('reader.dismissed', { url: window.location.href }).catch(() => undefined);
          byItself = false;
        },
        onSite: async (action, scope) => {
          const { done } = await send('site.rule', { url: window.location.href, action, scope });
          return done ? 'done' : 'asking';
        },
        onOpenOptions: () => void send('options.open', undefined).catch(console.warn),
        onOpenLibrary: () => void send('library.open', isKept ? { id: article.id } : {}).catch(console.warn),
      },
      window,
    );
  };

  const say = (words: string, article?: Article, offered = false) => {
    const run = () => void show(article as Article).catch(console.warn);
    unnotice = showNotice(document, {
      text: words,
      ...(article && { action: { label: text(offered ? 'notice.read' : 'notice.openAnyway'), run } }),
    });
  };

  const opened = async (article: Article): Promise<ReaderAnswer> => {
    await show(article);
    // A page that fights the reader takes it away at once, before its next task.
    await new Promise((resolve) => window.setTimeout(resolve));
    return reader ? { state: 'open' } : { state: 'refused', reason: 'removed' };
  };

  return {
    close,
    end() {
      stopListening();
      leave();
    },
    async open({ offer }) {
      if (reader) return { state: 'open' };
      const page = read(window);
      if (!page.article || page.doubt)
        return { state: 'refused', reason: page.article ? 'no-article' : page.reason };
      if (!offer) {
        byItself = true;
        return opened(page.article);
      }
      say(text('notice.article'), page.article, true);
      return { state: 'closed' };
    },
    async toggle() {
      if (reader) {
        close();
        return { state: 'closed' };
      }
      const page = read(window);
      if (!page.article) {
        say(text(`notice.${page.words}`));
        return { state: 'refused', reason: page.reason };
      }
      if (page.doubt) {
        say(text('notice.notArticle'), page.article);
        return { state: 'refused', reason: 'no-article' };
      }
      return opened(page.article);
    },
  };
}

function readByPart(window: Window & typeof globalThis): Reading {
  return part('readPage')?.(window) ?? { words: 'failed', reason: 'failed' };
}

function bodyByPart(...asked: Parameters<Parts['bodyOf']>): ReturnType<Parts['bodyOf']> {
  const bodyOf = part('bodyOf');
  if (!bodyOf) throw new Error('The script that reads pages did not start.');
  return bodyOf(...asked);
}

/** "Saved" only when the background says that the transaction is complete. Never rejects: the article is still here. */
async function save(article: Article, images: ImageFile[]): Promise<SaveOutcome> {
  try {
    const sent = images.map(({ url, bytes }) => ({ url, base64: toBase64(bytes) }));
    const answer = await send('article.save', { article, images: sent });
    return answer;
  } catch (error) {
    return problemOf(error);
  }
}
