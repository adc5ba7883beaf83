/** px. */
export interface Size {
  width: number;
  height: number;
}

/** How a picture lies on its stage: its scale, and how far its middle is from that of the stage, px. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export interface Scene {
  stage: Size;
  /** As the picture is by itself. */
  picture: Size;
}

/** A small picture may be shown twice as large at once; more would only be blur. */
const MOST_TO_FIT = 2;
const MOST = 8;
/** One press of a button. */
export const STEP = 1.4;

/** All of the picture, as large as fits. */
export function fitted({ stage, picture }: Scene): View {
  const scale = Math.min(stage.width / picture.width, stage.height / picture.height, MOST_TO_FIT);
  return { scale: Number.isFinite(scale) && scale > 0 ? scale : 1, x: 0, y: 0 };
}

/** Scaled to `scale`, with what is at `point` (px from the middle of the stage) staying there. */
export function zoomTo(view: View, scale: number, scene: Scene, point = { x: 0, y: 0 }): View {
  const least = Math.min(1, fitted(scene).scale);
  const to = Math.min(MOST, Math.max(least, scale));
  const by = to / view.scale;
  return within(
    { scale: to, x: point.x - (point.x - view.x) * by, y: point.y - (point.y - view.y) * by },
    scene,
  );
}

/** Moved by so many px, never so far that an edge leaves its side of the stage. */
export function pan(view: View, x: number, y: number, scene: Scene): View {
  return within({ ...view, x: view.x + x, y: view.y + y }, scene);
}

function within({ scale, x, y }: View, { stage, picture }: Scene): View {
  const most = {
    x: Math.max(0, (picture.width * scale - stage.width) / 2),
    y: Math.max(0, (picture.height * scale - stage.height) / 2),
  };
  const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value)) || 0;
  return { scale, x: clamp(x, most.x), y: clamp(y, most.y) };
}
