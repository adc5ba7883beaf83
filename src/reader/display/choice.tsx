import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/index.ts';

interface ChoiceProps<T> {
  label: string;
  /** What can be chosen, with its words. */
  options: readonly (readonly [value: T, words: string])[];
  value: T;
  onChoose(value: T): void;
}

/** One of a few, side by side. */
export function Choice<T extends string | number | boolean>({
  label,
  options,
  value,
  onChoose,
}: ChoiceProps<T>) {
  return (
    <Row label={label}>
      <span class="segments">
        {options.map(([option, words]) => (
          <Button key={option} pressed={option === value} onClick={() => onChoose(option)}>
            {words}
          </Button>
        ))}
      </span>
    </Row>
  );
}

/** What is chosen, in words, and what chooses it. */
export function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere.
    <div class="row" role="group" aria-label={label}>
      <span class="row-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
