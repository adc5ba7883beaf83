import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import { bringIntoView, noteOf } from './footnote-jump.ts';

/** ms: a pointer that passes over opens nothing, and one on its way into the note does not lose it. */
const SHOW = 150;
const HIDE = 250;

interface Shown {
  reference: HTMLAnchorElement;
  note: Element;
}

/**
 * The note a reference leads to, beside it: pointed at, reached by keyboard, or tapped. Followed once more (a click while it
 * is shown, or Enter) the reference leads to the note itself, and the note back to where one came from.
 */
export function FootnotePopover() {
  const { body, scroller, hear, world } = useReading();
  const [shown, setShown] = useState<Shown>();
  const place = useRef<HTMLDivElement>(null);
  const now = useRef<Shown | undefined>(undefined);
  now.current = shown;

  useLayoutEffect(() => {
    const article = body();
    const view = scroller();
    if (!article || !view) return;
    let timer: number | undefined;
    const after = (ms: number, run: () => void) => {
      world.clearTimeout(timer);
      timer = world.setTimeout(run, ms);
    };
    const hide = () => {
      world.clearTimeout(timer);
      if (now.current) setShown(undefined);
    };
    const show = (reference: HTMLAnchorElement) => {
      world.clearTimeout(timer);
      const note = noteOf(article, reference);
      if (note) setShown({ reference, note });
    };
    const referenceAt = (target: EventTarget | null) =>
      (target as Element | null)?.closest?.<HTMLAnchorElement>('.footnote-ref') ?? undefined;
    const jump = (link: HTMLAnchorElement, event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      hide();
      bringIntoView(article, link, view, world);
    };

    const over = ({ target }: Event) => {
      const reference = referenceAt(target);
      if (reference && reference !== now.current?.reference) after(SHOW, () => show(reference));
      else if (reference || place.current?.contains(target as Node)) world.clearTimeout(timer);
      else if (now.current) after(HIDE, hide);
      else world.clearTimeout(timer);
    };
    const focused = ({ target }: Event) => {
      const reference = referenceAt(target);
      if (reference?.matches(':focus-visible')) show(reference);
    };
    const blurred = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget && !place.current?.contains(relatedTarget as Node)) hide();
    };
    // Before the body's own way with links (article-body.tsx).
    const clicked = (event: MouseEvent) => {
      const target = event.target as Element;
      const back = target.closest<HTMLAnchorElement>('.footnote-back');
      const reference = referenceAt(target);
      if (back) jump(back, event);
      else if (reference && (event.detail === 0 || now.current?.reference === reference))
        jump(reference, event);
      else if (reference) {
        event.preventDefault();
        event.stopPropagation();
        show(reference);
      } else hide();
    };
    const frame = view.parentElement as HTMLElement;
    frame.addEventListener('mouseover', over);
    article.addEventListener('focusin', focused);
    article.addEventListener('focusout', blurred);
    article.addEventListener('click', clicked, true);
    view.addEventListener('scroll', hide, { passive: true });
    const stop = hear('keydown', (event) => {
      const { key } = event as KeyboardEvent;
      if (key === 'Escape' && now.current) {
        hide();
        return true;
      }
      // Firefox tells a click by Enter from one by mouse in no way.
      const { activeElement } = article.getRootNode() as ShadowRoot;
      const reference = key === 'Enter' && article.contains(activeElement) && referenceAt(activeElement);
      if (reference) jump(reference, event);
      return reference ? true : undefined;
    });
    return () => {
      world.clearTimeout(timer);
      frame.removeEventListener('mouseover', over);
      article.removeEventListener('focusin', focused);
      article.removeEventListener('focusout', blurred);
      article.removeEventListener('click', clicked, true);
      view.removeEventListener('scroll', hide);
      stop();
    };
  }, []);

  useLayoutEffect(() => {
    const box = place.current;
    if (!shown || !box) return;
    box.replaceChildren(...wordsOf(shown.note));
    shown.reference.setAttribute('aria-describedby', box.id);
    lay(box, shown.reference);
    return () => shown.reference.removeAttribute('aria-describedby');
  }, [shown]);

  return shown ? (
    <div class="footnote" id="footnote" role="note" aria-label={text('media.note')} ref={place} />
  ) : null;
}

/** What the note says, without its own mark and without names that would be there twice. */
function wordsOf(note: Element): Node[] {
  const copy = note.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll('.footnote-back')) back.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...copy.childNodes];
}

/** Below the reference, or above it where there is more room; never beyond the window. */
function lay(box: HTMLElement, reference: Element): void {
  const frame = (box.offsetParent ?? box.parentElement)?.getBoundingClientRect();
  const at = reference.getBoundingClientRect();
  if (!frame) return;
  const left = Math.min(at.left - frame.left - 24, frame.width - box.offsetWidth - 12);
  box.style.left = `${Math.max(12, left)}px`;
  const below = frame.bottom - at.bottom;
  if (below > at.top - frame.top || below > box.offsetHeight + 24)
    box.style.top = `${at.bottom - frame.top + 8}px`;
  else box.style.bottom = `${frame.bottom - at.top + 8}px`;
}
