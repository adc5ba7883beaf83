const CONTROL = 'a[href], button, summary, label, input, select';
/** ms in which the click of a press that ended has come, if it comes. */
const GRACE_MS = 80;
/** Of overlay.css: an animation that lasts as long as a control is held down. */
const PRESSED = 'qingdu-pressed';

/**
 * Clicks that a page swallows, by listeners on its window that were there before ours.
 *
 * It can stop nothing that does not leave the shadow root: an animation that the browser starts in a control that is held
 * down, and a click of our own making that is not composed. So where a press on a control ends and no click has come, the
 * control gets one. A page that swallows the presses too, and forbids what they do, still has this way in Chromium; in
 * Firefox a forbidden press does not hold the control down.
 *
 * @returns what to tell it: the pointer events of the reader, as far as they were heard.
 */
export function recoverClicks(root: ShadowRoot, world: Window & typeof globalThis): (event: Event) => void {
  let press: { control: Element } | undefined;
  let otherButton = false;

  const begin = (at: EventTarget | null | undefined) => {
    const control = (at as Element | null | undefined)?.closest?.(CONTROL);
    press = control ? { control } : undefined;
  };
  const end = () => {
    const ended = press;
    if (!ended) return;
    world.setTimeout(() => {
      if (press !== ended) return;
      press = undefined;
      const { control } = ended;
      if (!control.isConnected || !control.matches(':hover')) return;
      control.dispatchEvent(
        new world.MouseEvent('click', { bubbles: true, cancelable: true, composed: false }),
      );
    }, GRACE_MS);
  };
  root.addEventListener(
    'click',
    () => {
      press = undefined;
    },
    true,
  );
  root.addEventListener('animationstart', (event) => {
    if ((event as AnimationEvent).animationName === PRESSED && !press && !otherButton) begin(event.target);
  });
  root.addEventListener('animationcancel', (event) => {
    if ((event as AnimationEvent).animationName === PRESSED) end();
  });

  return (event) => {
    if (event.type === 'pointerdown') {
      otherButton = (event as PointerEvent).button !== 0;
      begin(otherButton ? undefined : event.composedPath()[0]);
    } else if (event.type === 'pointerup') {
      otherButton = false;
      end();
    } else if (event.type === 'pointercancel') press = undefined;
  };
}
