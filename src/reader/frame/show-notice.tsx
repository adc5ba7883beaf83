import { render } from 'preact';
import { Button, Icon, text, textLang } from '../../ui/index.ts';
import { createHost } from './overlay.ts';

export interface Notice {
  text: string;
  action?: { label: string; run(): void };
}

/** ms; while the pointer or the focus is on it, it stays. */
export const NOTICE_STAYS = 8000;

const shown = new WeakMap<Document, () => void>();

/**
 * Says something on the page, where no reader can open. One at a time; it goes by itself and leaves no trace.
 *
 * @returns what takes it away at once.
 */
export function showNotice(document: Document, notice: Notice): () => void {
  shown.get(document)?.();
  const world = document.defaultView as Window & typeof globalThis;
  const { host, root } = createHost(document);
  const card = document.createElement('div');
  card.className = 'paper notice';
  card.setAttribute('popover', 'manual');
  root.append(card);
  let timer: number | undefined;

  const close = () => {
    world.clearTimeout(timer);
    if (shown.get(document) === close) shown.delete(document);
    render(null, card);
    host.remove();
  };
  const wait = () => {
    world.clearTimeout(timer);
    timer = world.setTimeout(close, NOTICE_STAYS);
  };
  const hold = () => world.clearTimeout(timer);
  card.addEventListener('pointerenter', hold);
  card.addEventListener('pointerleave', wait);
  card.addEventListener('focusin', hold);
  card.addEventListener('focusout', wait);
  card.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
  });
  // The page hears nothing of what is done with our card.
  for (const type of ['click', 'pointerdown', 'mousedown', 'keyup', 'keypress', 'contextmenu'])
    host.addEventListener(type, (event) => event.stopPropagation());

  document.documentElement.append(host);
  // Top layer: above whatever the page has put on top of itself.
  card.showPopover?.();
  // A live region speaks of what changes in it, so it has to be there before its words.
  card.append(statusRegion(document));
  render(<Card notice={notice} onClose={close} />, card.firstElementChild as Element);
  shown.set(document, close);
  wait();
  return close;
}

function statusRegion(document: Document): HTMLElement {
  const region = document.createElement('div');
  region.className = 'notice-card';
  region.lang = textLang();
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('aria-label', text('notice.region'));
  return region;
}

function Card({ notice, onClose }: { notice: Notice; onClose(): void }) {
  const { action } = notice;
  return (
    <>
      <span class="seal" aria-hidden="true">
        清
      </span>
      <p>{notice.text}</p>
      {action && (
        <Button
          look="accent"
          onClick={() => {
            onClose();
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button look="icon" label={text('ui.close')} onClick={onClose}>
        <Icon name="close" />
      </Button>
    </>
  );
}
