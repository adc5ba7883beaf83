import { type TextKey, text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import type { PrintLayout } from './layout.ts';

const LAYOUTS: [PrintLayout, TextKey, TextKey][] = [
  ['article', 'print.article', 'print.articleHint'],
  ['official', 'print.official', 'print.officialHint'],
];

/** The two layouts; choosing one opens the browser's print window, where a PDF is one of the printers. */
export function PrintPanel() {
  const { print, togglePanel, say, complain } = useReading();
  const start = async (layout: PrintLayout) => {
    togglePanel('print', false);
    say(text('print.preparing'));
    const began = await print(layout);
    say('');
    if (!began) complain({ words: text('print.refused') });
  };
  return (
    <>
      <ul class="formats">
        {LAYOUTS.map(([layout, name, hint]) => (
          <li key={layout}>
            <button type="button" class="format layout" onClick={() => start(layout)}>
              <span class={`sheet-of-paper ${layout}-paper`} aria-hidden="true" />
              <b>{text(name)}</b>
              <span>{text(hint)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="print-advice">{text('print.advice')}</p>
    </>
  );
}
