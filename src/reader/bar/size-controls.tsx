import { clampSize, LIMITS, NAMED_SIZES } from '../../preferences/index.ts';
import { Button, text } from '../../ui/index.ts';

const NAMES = [
  ['small', 'reader.sizeSmall'],
  ['medium', 'reader.sizeMedium'],
  ['large', 'reader.sizeLarge'],
] as const;

const { least, most, step } = LIMITS.fontSize;

/**
 * 小 中 大 as government pages have them, and A− A+ for every step between and beyond. Their names
 * hold the letters one sees (WCAG 2.5.3), for those who speak to their computer.
 */
export function SizeControls({ size, onSize }: { size: number; onSize(px: number): void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as part of the bar's grid.
    <div class="sizes" role="group" aria-label={text('reader.size')}>
      <span class="segments">
        {NAMES.map(([name, key]) => (
          <Button key={name} pressed={size === NAMED_SIZES[name]} onClick={() => onSize(NAMED_SIZES[name])}>
            {text(key)}
          </Button>
        ))}
      </span>
      <span class="steps">
        <Button
          look="icon"
          label={`${text('reader.smaller')} A−`}
          idle={size <= least}
          onClick={() => onSize(clampSize(size - step))}
        >
          <span class="letter minus">A−</span>
        </Button>
        <output class="now">
          <span class="unseen">{text('reader.sizeNow', size)}</span>
          <span aria-hidden="true">{size}</span>
        </output>
        <Button
          look="icon"
          label={`${text('reader.larger')} A+`}
          idle={size >= most}
          onClick={() => onSize(clampSize(size + step))}
        >
          <span class="letter plus">A+</span>
        </Button>
      </span>
    </div>
  );
}
