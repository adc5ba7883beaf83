import { useState } from 'preact/hooks';
import { DEFAULTS, type Preferences } from '../../preferences/index.ts';
import { Button, Icon, text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';

/** What this panel chooses; how things are read aloud or copied is not display. */
const DISPLAYED = [
  ...['fontSize', 'lineHeight', 'paragraphSpacing', 'measure', 'indent', 'letterSpacing'],
  ...['alignment', 'face', 'theme', 'elder'],
] as (keyof Preferences)[];

const pick = (from: Preferences): Partial<Preferences> =>
  Object.fromEntries(DISPLAYED.map((name) => [name, from[name]]));

/** Back to how it came, at once and without a question: what was is one click away until something else is chosen. */
export function Reset() {
  const { preferences, choose, say } = useReading();
  const [before, setBefore] = useState<Partial<Preferences>>();
  const isDefault = DISPLAYED.every((name) => preferences[name] === DEFAULTS[name]);

  const reset = () => {
    setBefore(pick(preferences));
    choose(pick(DEFAULTS));
    say(text('display.wasReset'));
  };
  const undo = () => {
    choose(before ?? {});
    setBefore(undefined);
    say(text('display.undone'));
  };
  // One button all along, so that it keeps the focus.
  const canUndo = before !== undefined && isDefault;
  if (isDefault && !canUndo) return null;
  return (
    <div class="reset">
      <Button onClick={canUndo ? undo : reset}>
        <Icon name="undo" />
        {text(canUndo ? 'display.undo' : 'display.reset')}
      </Button>
    </div>
  );
}
