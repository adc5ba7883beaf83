import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Panel } from './panels.ts';
import type { PanelName } from './reading.ts';

interface Panels {
  open: readonly PanelName[];
  toggle(name: PanelName, open?: boolean): void;
  /** Opens or closes without moving the keyboard. */
  show(name: PanelName, open: boolean): void;
  /** Closes what was opened last, of those in the way. @returns whether anything was. */
  closeLast(isInTheWay?: (name: PanelName) => boolean): boolean;
}

const FIRST_STOP = 'input:not(:disabled), select, button:not(:disabled), a[href], textarea, [tabindex="0"]';

/**
 * Which panels are open, and where the keyboard goes with them. One popover or dialog at a time; one panel beside the text.
 *
 * @param frame what holds all of it.
 * @param first those that are open from the beginning.
 */
export function usePanels(
  panels: Panel[],
  frame: () => HTMLElement | null,
  first: readonly PanelName[],
): Panels {
  const [open, setOpen] = useState(first);
  const moved = useRef<{ to: 'panel' | 'button'; name: PanelName } | undefined>(undefined);

  useLayoutEffect(() => {
    const move = moved.current;
    moved.current = undefined;
    if (!move) return;
    const places = frame()?.querySelectorAll<HTMLElement>(`[data-panel="${move.name}"]`) ?? [];
    if (move.to === 'button') {
      if (isFocusLost(frame())) homeOf(move.name, frame())?.focus();
    } else
      for (const place of places) {
        const panel = place.matches('.anchor') ? place.querySelector('.popover') : place;
        const stops = [...(panel?.querySelectorAll<HTMLElement>(FIRST_STOP) ?? [])];
        stops.find(isShown)?.focus({ preventScroll: true });
      }
  }, [open]);

  const slotOf = (name: PanelName) => panels.find((panel) => panel.name === name)?.slot;
  const isOver = (name: PanelName) => slotOf(name) === 'popover' || slotOf(name) === 'dialog';

  const toggle = (name: PanelName, wanted = !open.includes(name)) => {
    if (wanted === open.includes(name) || !slotOf(name)) return;
    moved.current = { to: wanted ? 'panel' : 'button', name };
    if (!wanted) return setOpen(open.filter((other) => other !== name && !(isOver(other) && !isOver(name))));
    const stay = open.filter((other) => !isOver(other) && slotOf(other) !== slotOf(name));
    setOpen([...stay, name]);
  };

  return {
    open,
    toggle,
    show(name, wanted) {
      if (wanted === open.includes(name) || !slotOf(name)) return;
      const stay = open.filter((other) => other !== name && !(wanted && slotOf(other) === slotOf(name)));
      setOpen(wanted ? [...stay, name] : stay);
    },
    closeLast(isInTheWay = () => true) {
      const last = open.findLast(isInTheWay);
      if (last) toggle(last, false);
      return last !== undefined;
    },
  };
}

/** The button of a panel; where the bar has no room for it, that of 更多. */
function homeOf(name: PanelName, frame: HTMLElement | null): HTMLElement | undefined {
  const buttons = [name, 'more'].map((n) =>
    frame?.querySelector<HTMLElement>(`.anchor[data-panel="${n}"] > button`),
  );
  return buttons.find((button) => button && isShown(button)) ?? undefined;
}

const isShown = (element: HTMLElement): boolean => element.checkVisibility?.() ?? true;

/** Whether the keyboard was in what has gone. A user who went on to something else stays there. */
function isFocusLost(frame: HTMLElement | null): boolean {
  const root = frame?.getRootNode() as ShadowRoot | undefined;
  const { activeElement, body } = frame?.ownerDocument ?? {};
  const isElsewhere = activeElement && activeElement !== body && activeElement !== root?.host;
  return !isElsewhere && (!root?.activeElement || root.activeElement.contains(frame));
}
