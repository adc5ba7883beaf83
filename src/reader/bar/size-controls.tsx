import { clampSize, LIMITS, NAMED_SIZES, sizeOf } from '../../preferences/index.ts';
import { Button, text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';

const NAMES = [
  ['small', 'reader.sizeSmall'],
  ['medium', 'reader.sizeMedium'],
  ['large', 'reader.sizeLarge'],
  ['largest', 'display.sizeLargest'],
] as const;

/** 小 中 大 as government pages have them, and A− A+ for every step between and beyond. */
export function SizeControls() {
  const { elder } = useReading().preferences;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as part of the bar's grid.
    <div class="sizes" role="group" aria-label={text('reader.size')}>
      {!elder && <NamedSizes />}
      <SizeSteps />
    </div>
  );
}

/** @param all with 特大, for which the bar has no room. */
export function NamedSizes({ all = false }: { all?: boolean }) {
  const { preferences, choose } = useReading();
  const { fontSize, elder } = preferences;
  const offered = NAMES.filter(([name]) =>
    elder ? NAMED_SIZES[name] >= LIMITS.elderSize.least : all || name !== 'largest',
  );
  return (
    <span class="segments">
      {offered.map(([name, key]) => (
        <Button
          key={name}
          pressed={sizeOf({ fontSize, elder }) === NAMED_SIZES[name]}
          onClick={() => choose({ fontSize: NAMED_SIZES[name] })}
        >
          {text(key)}
        </Button>
      ))}
    </span>
  );
}

/** Their names hold the letters one sees (WCAG 2.5.3), for those who speak to their computer. */
export function SizeSteps() {
  const { preferences, choose } = useReading();
  const { elder } = preferences;
  const size = sizeOf(preferences);
  const { most, step } = LIMITS.fontSize;
  const { least } = elder ? LIMITS.elderSize : LIMITS.fontSize;
  return (
    <span class="steps">
      <Button
        {...(!elder && { look: 'icon', label: `${text('reader.smaller')} A−` })}
        idle={size <= least}
        onClick={() => choose({ fontSize: clampSize(size - step) })}
      >
        <span class="letter minus">A−</span>
        {elder && text('display.smaller')}
      </Button>
      <output class="now">
        <span class="unseen">{text('reader.sizeNow', size)}</span>
        <span aria-hidden="true">{size}</span>
      </output>
      <Button
        {...(!elder && { look: 'icon', label: `${text('reader.larger')} A+` })}
        idle={size >= most}
        onClick={() => choose({ fontSize: clampSize(size + step) })}
      >
        <span class="letter plus">A+</span>
        {elder && text('display.larger')}
      </Button>
    </span>
  );
}
