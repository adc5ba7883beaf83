/** A picture that has not come by then is not waited for, ms. */
const PATIENCE_MS = 8000;

/** Resolves when every picture in `body` is there, or is known not to come, or the patience is over. */
export async function picturesReady(
  body: HTMLElement,
  world: Window & typeof globalThis,
  patience = PATIENCE_MS,
): Promise<void> {
  const waiting = [...body.querySelectorAll('img')].map((img) => {
    img.loading = 'eager';
    return img.complete ? undefined : settled(img);
  });
  await Promise.race([
    Promise.all(waiting),
    new Promise((resolve) => {
      world.setTimeout(resolve, patience);
    }),
  ]);
}

function settled(img: HTMLImageElement): Promise<void> {
  return new Promise((resolve) => {
    img.addEventListener('load', () => resolve(), { once: true });
    img.addEventListener('error', () => resolve(), { once: true });
  });
}
