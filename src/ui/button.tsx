import type { ComponentChildren } from 'preact';

export type ButtonLook = 'primary' | 'accent' | 'outlined' | 'done' | 'icon';

interface ButtonProps {
  onClick(): void;
  children: ComponentChildren;
  look?: ButtonLook;
  /** The name for those who cannot see the icon; also the tooltip. */
  label?: string;
  /** What there is to know beside its words, as the tooltip. */
  hint?: string | undefined;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  disabled?: boolean;
  /** Takes no click, but keeps the focus: for a button that is busy or has done its work. */
  idle?: boolean;
}

export function Button(props: ButtonProps) {
  const { onClick, children, look, label, hint, pressed, expanded, controls, disabled, idle } = props;
  return (
    <button
      type="button"
      class={look ? `button ${look}` : 'button'}
      aria-label={label}
      title={label ?? hint}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-disabled={idle ? true : undefined}
      disabled={disabled}
      onClick={idle ? undefined : onClick}
    >
      {children}
    </button>
  );
}
