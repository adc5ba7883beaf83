/** What of a page makes a sound or moves. */
const MEDIA = 'audio, video';

/**
 * Pauses the sound and the films of a page and of its frames, as far as they are of its own origin, and those that it
 * starts meanwhile. A film in a window of its own (picture in picture) goes on: its user has put it there to be seen.
 *
 * @returns what lets those play on that played before.
 */
export function pauseMedia(world: Window & typeof globalThis): () => void {
  const paused = new Set<HTMLMediaElement>();
  const controller = new world.AbortController();

  const pause = (media: HTMLMediaElement) => {
    if (media.ownerDocument.pictureInPictureElement === media) return;
    paused.add(media);
    media.pause();
  };
  for (const document of documents(world.document)) {
    for (const media of document.querySelectorAll<HTMLMediaElement>(MEDIA))
      if (!media.paused && !media.ended) pause(media);
    // The element itself says when it begins, a moment after the page asked for it.
    const started = (event: Event) => {
      const media = event.target as Partial<HTMLMediaElement> & Element;
      if (typeof media.pause === 'function' && media.matches(MEDIA)) pause(media as HTMLMediaElement);
    };
    document.addEventListener('play', started, { capture: true, signal: controller.signal });
  }
  return () => {
    controller.abort();
    // The browser may want a click of the page's own first; then it stays paused, with its controls.
    for (const media of paused) if (media.isConnected) media.play().catch(() => undefined);
  };
}

/** A document and those of its frames, and of theirs, that may be looked into. */
function documents(document: Document): Document[] {
  const inner = [...document.querySelectorAll('iframe, frame')].flatMap((frame) => {
    try {
      return (frame as HTMLIFrameElement).contentDocument ?? [];
    } catch {
      return [];
    }
  });
  return [document, ...inner.flatMap(documents)];
}
