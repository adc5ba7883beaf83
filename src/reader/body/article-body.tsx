import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, ImageFile } from '../../article/index.ts';
import { text } from '../../ui/index.ts';
import type { BodyOf } from '../options.ts';
import { makeBody, missingPicture } from './body.ts';
import { watchPictures } from './enlargeable.ts';
import { watchTables } from './watch-tables.ts';

interface ArticleBodyProps {
  article: Article;
  images?: ImageFile[] | undefined;
  bodyOf: BodyOf;
  world: Window & typeof globalThis;
}

/** The text itself: appended once, whole, and left alone by every later rendering. */
export function ArticleBody({ article, images, bodyOf, world }: ArticleBodyProps) {
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const body = makeBody(bodyOf(article), article.url, world, images);
    element.classList.toggle('long', body.long);
    const stopPictures = watchPictures(element);
    element.replaceChildren(body.fragment);
    const stopTables = watchTables(element, world);
    element.addEventListener('error', replaceBroken, true);
    element.addEventListener('click', goToAnchor);
    return () => {
      stopPictures();
      stopTables();
      element.removeEventListener('error', replaceBroken, true);
      element.removeEventListener('click', goToAnchor);
      body.release();
    };
  }, [article, images, world]);

  return <div class="body" ref={place} />;
}

function replaceBroken(event: Event): void {
  const img = event.target as HTMLElement;
  if (img.localName !== 'img') return;
  img.replaceWith(missingPicture(img.ownerDocument, img.getAttribute('alt'), text('reader.imageBroken')));
}

/** `#anchor` means the article's own heading: a browser looks for it in the page, not in a shadow root. */
function goToAnchor(event: Event): void {
  const link = (event.target as Element).closest('a');
  const href = link?.getAttribute('href');
  if (!href?.startsWith('#')) return;
  event.preventDefault();
  const anchor = decode(href.slice(1));
  const body = event.currentTarget as Element;
  [...body.querySelectorAll('[id]')].find((e) => e.id === anchor)?.scrollIntoView({ block: 'start' });
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
