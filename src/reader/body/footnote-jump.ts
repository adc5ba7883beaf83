type World = Window & typeof globalThis;

/** What a link within the article leads to. */
export function noteOf(article: Element, link: Element): HTMLElement | undefined {
  const id = link.getAttribute('href')?.slice(1);
  return [...article.querySelectorAll<HTMLElement>('[id]')].find((element) => element.id === id);
}

/** Follows a reference to its note, or a note back to where one came from; the keyboard goes with the eye. */
export function bringIntoView(
  article: Element,
  link: HTMLAnchorElement,
  view: HTMLElement,
  world: World,
): void {
  const target = noteOf(article, link);
  if (!target) return;
  const isReference = link.classList.contains('footnote-ref');
  const back = isReference ? target.querySelector<HTMLElement>('.footnote-back') : target;
  if (isReference && link.id) back?.setAttribute('href', `#${link.id}`);
  const box = target.getBoundingClientRect();
  const frame = view.getBoundingClientRect();
  const isSmooth = world.matchMedia?.('(prefers-reduced-motion: reduce)').matches === false;
  view.scrollTo({
    top: view.scrollTop + box.top - frame.top - frame.height / 3,
    behavior: isSmooth ? 'smooth' : 'instant',
  });
  back?.focus({ preventScroll: true });
  // Shows where one has arrived; taken away again, so that the next arrival shows as well.
  target.classList.add('arrived');
  world.setTimeout(() => target.classList.remove('arrived'), 1600);
}
