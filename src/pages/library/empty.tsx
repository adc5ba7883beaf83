import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../ui/index.ts';

/** A quiet page in place of a list: what there is not, why, and what to do. */
export function Blank({
  title,
  words,
  drawing,
  alarm = false,
  children,
}: {
  title: string;
  words?: string;
  drawing?: ComponentChildren;
  /** Read out at once. */
  alarm?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <div class="blank" role={alarm ? 'alert' : undefined}>
      {drawing}
      <h2>{title}</h2>
      {words && <p class="blank-words">{words}</p>}
      {children}
    </div>
  );
}

/** For the first visit: how the first article gets here. */
export function FirstSteps({ shortcut }: { shortcut(): Promise<string | undefined> }) {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    shortcut().then(setKeys, () => setKeys(undefined));
  }, [shortcut]);
  return (
    <Blank title={text('library.emptyTitle')} words={text('library.emptyWhy')} drawing={<SheetDrawing />}>
      <ol class="steps">
        <li>{text('library.emptyOpen')}</li>
        <li>{keys ? text('library.emptyKey', keys) : text('library.emptyButton')}</li>
        <li>{text('library.emptySave')}</li>
      </ol>
    </Blank>
  );
}

/** Sheets of paper with a ribbon, in the colours of the theme. */
function SheetDrawing() {
  return (
    <svg class="drawing" viewBox="0 0 160 120" aria-hidden="true">
      <rect class="drawing-back" x="44" y="20" width="76" height="90" rx="6" transform="rotate(6 82 65)" />
      <rect class="drawing-sheet" x="40" y="16" width="76" height="92" rx="6" />
      <path class="drawing-title" d="M56 38h44" />
      <path class="drawing-line" d="M62 54h38M56 65h44M56 76h44M56 87h26" />
      <path class="drawing-ribbon" d="M98 16h12v27l-6-5-6 5z" />
    </svg>
  );
}
