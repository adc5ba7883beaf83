import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../article/index.ts';
import { text } from '../../ui/index.ts';

/** The four colours, each with its name. @param chosen the one that holds, where one does. */
export function Colours({
  chosen,
  onColour,
}: {
  chosen?: HighlightColour | undefined;
  onColour(colour: HighlightColour): void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <span class="colours" role="group" aria-label={text('notes.colour')}>
      {HIGHLIGHT_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="button icon"
          aria-label={text(`notes.${colour}`)}
          title={text(`notes.${colour}`)}
          aria-pressed={chosen === undefined ? undefined : chosen === colour}
          onClick={() => onColour(colour)}
        >
          <span class={`dot ${colour}`} />
        </button>
      ))}
    </span>
  );
}
