import { ACTIONS, type RuleAction } from '../../rules/index.ts';
import { text } from '../../ui/index.ts';
import { ACTION_NAMES } from './wording.ts';

interface ActionChoiceProps {
  /** Of what: for those who hear only the field. */
  label: string;
  value: RuleAction | 'none';
  /** What `none` is called; without it there is no such choice. */
  none?: string;
  onChoose(action: RuleAction | 'none'): void;
}

export function ActionChoice({ label, value, none, onChoose }: ActionChoiceProps) {
  return (
    <select
      class={value === 'none' ? 'choice' : 'choice set'}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = event.currentTarget.value as RuleAction | 'none';
        // What is shown is what is stored: it changes when the rule has.
        event.currentTarget.value = value;
        onChoose(chosen);
      }}
    >
      {none && <option value="none">{none}</option>}
      {ACTIONS.map((action) => (
        <option key={action} value={action}>
          {text(ACTION_NAMES[action])}
        </option>
      ))}
    </select>
  );
}
