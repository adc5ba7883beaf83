import { useRef, useState } from 'preact/hooks';
import { Button, Icon, text } from '../../ui/index.ts';
import { captionOf } from './enlargeable.ts';
import { Layer } from './layer.tsx';
import { useZoom } from './use-zoom.ts';

interface PictureLayerProps {
  pictures: HTMLImageElement[];
  /** Which of them first. */
  first: number;
  onClose(): void;
}

/** px that an arrow key moves a picture. */
const NUDGE = 80;

/** One picture in the whole window, to be looked at closely; the others of the article beside it. */
export function PictureLayer({ pictures, first, onClose }: PictureLayerProps) {
  const [at, setAt] = useState(first);
  const shown = pictures[at];
  const stage = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<{ of: number; width: number; height: number }>();
  const size = loaded?.of === at ? loaded : undefined;
  const zoom = useZoom(stage, size);
  if (!shown) return null;
  const caption = captionOf(shown);
  const turn = (by: number) => setAt(Math.min(pictures.length - 1, Math.max(0, at + by)));

  const keys: Record<string, () => void> = {
    '+': () => zoom.step(1),
    '=': () => zoom.step(1),
    '-': () => zoom.step(-1),
    '0': zoom.fit,
    '1': zoom.trueSize,
    ArrowLeft: () => (zoom.fits ? turn(-1) : zoom.move(NUDGE, 0)),
    ArrowRight: () => (zoom.fits ? turn(1) : zoom.move(-NUDGE, 0)),
    ArrowUp: () => zoom.move(0, NUDGE),
    ArrowDown: () => zoom.move(0, -NUDGE),
    PageUp: () => turn(-1),
    PageDown: () => turn(1),
  };
  const { view } = zoom;
  return (
    <Layer
      label={caption || text('media.picture')}
      onClose={onClose}
      onKey={(key) => {
        keys[key]?.();
        return key in keys;
      }}
    >
      <div class="layer-bar">
        <span class="layer-tools">
          <Button look="icon" label={text('media.smaller')} onClick={() => zoom.step(-1)}>
            <Icon name="minus" />
          </Button>
          <output>{view ? `${Math.round(view.scale * 100)}%` : ''}</output>
          <Button look="icon" label={text('media.larger')} onClick={() => zoom.step(1)}>
            <Icon name="plus" />
          </Button>
          <Button pressed={zoom.fits} onClick={zoom.fit}>
            {text('media.fit')}
          </Button>
          <Button pressed={!zoom.fits && view?.scale === 1} onClick={zoom.trueSize}>
            {text('media.trueSize')}
          </Button>
        </span>
        <Button look="icon" label={text('media.back')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes, the keys above zoom and move. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as the ground of any dialog. */}
      <div
        class={zoom.fits ? 'stage' : 'stage held'}
        ref={stage}
        onClick={({ target, currentTarget }) => {
          if (zoom.wasDragged()) return;
          if (target === currentTarget) onClose();
          else if (zoom.fits) zoom.trueSize();
          else zoom.fit();
        }}
      >
        <img
          key={at}
          src={shown.src}
          alt={shown.alt}
          draggable={false}
          style={
            view &&
            size && {
              width: `${size.width * view.scale}px`,
              height: `${size.height * view.scale}px`,
              transform: `translate(-50%, -50%) translate(${view.x}px, ${view.y}px)`,
            }
          }
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setLoaded({ of: at, width: naturalWidth || 1, height: naturalHeight || 1 })
          }
        />
      </div>
      <div class="layer-foot">
        {pictures.length > 1 && (
          <Button look="icon" label={text('media.previous')} idle={at === 0} onClick={() => turn(-1)}>
            <Icon name="previous" />
          </Button>
        )}
        <p aria-live="polite">
          {caption}
          {pictures.length > 1 && <small>{text('media.countOf', at + 1, pictures.length)}</small>}
        </p>
        {pictures.length > 1 && (
          <Button
            look="icon"
            label={text('media.next')}
            idle={at === pictures.length - 1}
            onClick={() => turn(1)}
          >
            <Icon name="next" />
          </Button>
        )}
      </div>
    </Layer>
  );
}
