import { render } from 'preact';
import { sanitizeToFragment } from '../../sanitize/index.ts';
import { applyStyles, sharedSheet } from '../../ui/index.ts';
import type { ReaderHandle, ReaderOptions } from '../options.ts';
import { ReaderView, type ViewActions } from '../view/reader-view.tsx';
import { sheetCss } from './sheet.ts';
import { NATIVE } from './shield.ts';

/**
 * Shows the same reader inside `place`, an empty element of one of our own pages, which it fills: give it a height.
 *
 * `onClose` is the user asking (close button, Esc); whoever mounted the reader then calls `close()`, which only empties
 * `place`, so that it can be used once more.
 *
 * The article comes from a store or a file, where anything may have been done to it: its HTML is sanitised here.
 */
export function mountReader(place: HTMLElement, options: ReaderOptions): ReaderHandle {
  const document = place.ownerDocument;
  const world = document.defaultView as Window & typeof globalThis;
  const host = document.createElement('div');
  host.style.cssText = 'display:block;height:100%';
  const root = host.attachShadow({ mode: 'open' });
  applyStyles(root, sheetCss, root, sharedSheet);
  const paper = document.createElement('div');
  paper.className = 'paper';
  root.append(paper);
  let actions: ViewActions | undefined;
  let open = true;

  const close = () => {
    if (!open) return;
    open = false;
    render(null, paper);
    host.remove();
  };

  for (const type of NATIVE)
    paper.addEventListener(type, (event) => void actions?.tell(event), { passive: type !== 'copy' });
  paper.addEventListener('keydown', (event) => {
    if (actions?.tell(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const meaning = actions?.meaning(event, root.activeElement);
    if (!meaning) return;
    event.preventDefault();
    event.stopPropagation();
    actions?.perform(meaning);
  });
  const width = place.clientWidth;
  const draw = (now: ReaderOptions) =>
    render(
      <ReaderView
        options={now}
        world={world}
        bodyOf={({ html, url }) => sanitizeToFragment(html, world, url)}
        width={width}
        onActions={(now) => {
          actions = now;
        }}
      />,
      paper,
    );
  draw(options);
  place.append(host);
  return {
    close,
    setArticle: (article) => open && draw({ ...options, article }),
    setPreferences: (change) => actions?.setPreferences(change),
  };
}
