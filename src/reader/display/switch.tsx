interface SwitchProps {
  label: string;
  /** What it brings. */
  hint?: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** On or off. The whole row is the target. */
export function Switch({ label, hint, on, onSwitch }: SwitchProps) {
  return (
    <button type="button" class="row switch" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span class="row-label">
        {label}
        {hint && <small>{hint}</small>}
      </span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
