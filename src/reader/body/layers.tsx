import { useLayoutEffect, useState } from 'preact/hooks';
import { useReading } from '../view/reading.ts';
import { enlargeable } from './enlargeable.ts';
import { PictureLayer } from './picture-layer.tsx';
import { TableLayer } from './table-layer.tsx';

type Shown = { pictures: HTMLImageElement[]; first: number } | { table: HTMLTableElement };

/** What the article's pictures and tables open: one of them, large. */
export function Layers() {
  const { body, hear } = useReading();
  const [shown, setShown] = useState<Shown>();

  useLayoutEffect(() => {
    const text = body();
    if (!text) return;
    const openPicture = (img: Element | null | undefined) => {
      const pictures = enlargeable(text);
      const first = pictures.indexOf(img as HTMLImageElement);
      if (first >= 0) setShown({ pictures, first });
      return first >= 0;
    };
    const clicked = (event: MouseEvent) => {
      const target = event.target as Element;
      const table = target.closest('.table-open')?.closest('.table-frame')?.querySelector('table');
      if (table) setShown({ table });
      // A link to the picture's file, pressed by keyboard, is its own target.
      else if (openPicture(target.closest('img.enlarges') ?? target.querySelector(':scope > img.enlarges')))
        event.preventDefault();
    };
    text.addEventListener('click', clicked);
    const stop = hear('keydown', (event) => {
      const { key } = event as KeyboardEvent;
      const focused = (text.getRootNode() as ShadowRoot).activeElement;
      return (
        ((key === 'Enter' || key === ' ') && text.contains(focused) && openPicture(focused)) || undefined
      );
    });
    return () => {
      text.removeEventListener('click', clicked);
      stop();
    };
  }, []);

  const close = () => setShown(undefined);
  if (!shown) return null;
  return 'table' in shown ? (
    <TableLayer table={shown.table} onClose={close} />
  ) : (
    <PictureLayer {...shown} onClose={close} />
  );
}
