import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useReading } from '../view/reading.ts';
import { fitted, pan, type Scene, STEP, type View, zoomTo } from './zoom.ts';

/** px moved before a press is a drag. */
const STILL = 5;
const WHEEL = 0.0016;

interface Zoom {
  /** Undefined until the picture's size is known. */
  view: View | undefined;
  /** Whether all of it is shown, as large as fits. */
  fits: boolean;
  fit(): void;
  trueSize(): void;
  /** One step larger (1) or smaller (-1). */
  step(direction: 1 | -1): void;
  move(x: number, y: number): void;
  /** Whether the press that just ended moved the picture: then it is no click. */
  wasDragged(): boolean;
}

/** Wheel, drag and two fingers on `stage`, and what the buttons do. A new `img` is fitted anew. */
export function useZoom(
  stage: RefObject<HTMLElement | null>,
  picture: { width: number; height: number } | undefined,
): Zoom {
  const { hear, world } = useReading();
  const [chosen, setChosen] = useState<View>();
  const [, resized] = useState(0);
  const dragged = useRef(false);

  const scene = (): Scene | undefined => {
    const box = stage.current;
    return box && picture
      ? { stage: { width: box.clientWidth, height: box.clientHeight }, picture }
      : undefined;
  };
  const change = (to: (view: View, scene: Scene) => View) => {
    const now = scene();
    if (now) setChosen((view) => to(view ?? fitted(now), now));
  };
  const acts = useRef(change);
  acts.current = change;

  useLayoutEffect(() => setChosen(undefined), [picture]);
  useLayoutEffect(() => {
    const box = stage.current;
    if (!box) return;
    const onResize = () => resized((n) => n + 1);
    world.addEventListener('resize', onResize);
    const stops = hearStage(box, hear, (to) => acts.current(to), dragged);
    return () => {
      world.removeEventListener('resize', onResize);
      for (const stop of stops) stop();
    };
  }, []);

  const now = scene();
  return {
    view: chosen ?? (now && fitted(now)),
    fits: chosen === undefined,
    fit: () => setChosen(undefined),
    trueSize: () => change((view, s) => zoomTo(view, 1, s)),
    step: (direction) => change((view, s) => zoomTo(view, view.scale * STEP ** direction, s)),
    move: (x, y) => change((view, s) => pan(view, x, y, s)),
    wasDragged: () => dragged.current,
  };
}

type Change = (to: (view: View, scene: Scene) => View) => void;
type Point = { x: number; y: number };

function hearStage(
  box: HTMLElement,
  hear: ReturnType<typeof useReading>['hear'],
  change: Change,
  dragged: { current: boolean },
): (() => void)[] {
  const fingers = new Map<number, Point>();
  let travelled = 0;
  const fromMiddle = ({ x, y }: Point): Point => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return { x: x - left - width / 2, y: y - top - height / 2 };
  };
  const at = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });
  // Over a page an event tells only that it was in the reader, not on what.
  const isHere = (event: MouseEvent) => {
    const hit = (box.getRootNode() as ShadowRoot).elementFromPoint?.(event.clientX, event.clientY);
    return hit !== null && hit !== undefined && box.contains(hit);
  };

  return [
    hear('wheel', (event) => {
      const { deltaY, deltaMode } = event as WheelEvent;
      // The browser's own zoom stays its own.
      if ((event as WheelEvent).ctrlKey || !isHere(event as WheelEvent)) return undefined;
      const point = fromMiddle(at(event as WheelEvent));
      const px = deltaMode === 1 ? deltaY * 30 : deltaY;
      change((view, s) => zoomTo(view, view.scale * Math.exp(-px * WHEEL), s, point));
      return true;
    }),
    hear('pointerdown', (event) => {
      const pointer = event as PointerEvent;
      if (pointer.button !== 0 || !isHere(pointer)) return undefined;
      if (fingers.size === 0) {
        travelled = 0;
        dragged.current = false;
      }
      fingers.set(pointer.pointerId, at(pointer));
      return true;
    }),
    hear('pointermove', (event) => {
      const pointer = event as PointerEvent;
      const last = fingers.get(pointer.pointerId);
      if (!last) return undefined;
      // Let go outside the window.
      if (pointer.buttons === 0) {
        fingers.delete(pointer.pointerId);
        return undefined;
      }
      const now = at(pointer);
      const other = [...fingers].find(([id]) => id !== pointer.pointerId)?.[1];
      fingers.set(pointer.pointerId, now);
      const [x, y] = [now.x - last.x, now.y - last.y];
      travelled += Math.hypot(x, y);
      if (travelled > STILL) dragged.current = true;
      if (!other) change((view, s) => pan(view, x, y, s));
      else {
        const spread =
          Math.hypot(now.x - other.x, now.y - other.y) /
          (Math.hypot(last.x - other.x, last.y - other.y) || 1);
        const middle = fromMiddle({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
        change((view, s) => zoomTo(pan(view, x / 2, y / 2, s), view.scale * spread, s, middle));
      }
      return true;
    }),
    ...['pointerup', 'pointercancel'].map((type) =>
      hear(type, (event) => {
        fingers.delete((event as PointerEvent).pointerId);
        return undefined;
      }),
    ),
  ];
}
