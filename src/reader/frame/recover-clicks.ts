const CONTROL = 'a[href], button, summary, label, input, select';
/** ms in which the click of a press that ended has come, if it comes. */
const GRACE_MS = 80;
/** ms after a click of our making in which the user's own may still come: a tap waits for a second one. */
const LATE_MS = 1_000;
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
 * No press counts twice: of a page that lets presses or clicks through the animation is not asked, since on a busy machine
 * it starts only after the click; and a click that comes after ours is dropped.
 *
 * @returns what to tell it: the pointer events of the reader, as far as they were heard.
 */
export function recoverClicks(root: ShadowRoot, world: Window & typeof globalThis): (event: Event) => void {
  let press: { control: Element } | undefined;
  let made: { click: Event; control: Element } | undefined;
  let otherButton = false;
  let hears = false;

  const begin = (at: EventTarget | null | undefined) => {
    const control = (at as Element | null | undefined)?.closest?.(CONTROL);
    press = control ? { control } : undefined;
    made = undefined;
  };
  const end = () => {
    const ended = press;
    if (!ended) return;
    world.setTimeout(() => {
      if (press !== ended) return;
      press = undefined;
      const { control } = ended;
      if (!control.isConnected || !control.matches(':hover')) return;
      const click = new world.MouseEvent('click', { bubbles: true, cancelable: true, composed: false });
      made = { click, control };
      control.dispatchEvent(click);
    }, GRACE_MS);
  };
  root.addEventListener(
    'click',
    (event) => {
      if (event === made?.click) return;
      hears = true;
      press = undefined;
      const isLate =
        made?.control.contains(event.target as Node) && event.timeStamp - made.click.timeStamp < LATE_MS;
      made = undefined;
      if (!isLate) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    true,
  );
  root.addEventListener('animationstart', (event) => {
    if ((event as AnimationEvent).animationName === PRESSED && !press && !hears && !otherButton)
      begin(event.target);
  });
  root.addEventListener('animationcancel', (event) => {
    if ((event as AnimationEvent).animationName === PRESSED && !hears) end();
  });

  return (event) => {
    if (event.type === 'pointerdown') {
      hears = true;
      otherButton = (event as PointerEvent).button !== 0;
      begin(otherButton ? undefined : event.composedPath()[0]);
    } else if (event.type === 'pointerup') {
      otherButton = false;
      end();
    } else if (event.type === 'pointercancel') press = undefined;
  };
}
