import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import { copyText } from './copy-text.ts';

/** ms for which a button shows that it has copied. */
const SHOWN = 2500;

/** @returns what was copied last, for a while, and what copies: `words` is what is said of it when it is done. */
export function useCopy(): [
  copied: string | undefined,
  copy: (value: string, words: string) => Promise<boolean>,
] {
  const { world, scroller, say, complain } = useReading();
  const [copied, setCopied] = useState<string>();
  const timer = useRef<number>(undefined);
  useEffect(() => () => world.clearTimeout(timer.current), [world]);

  const copy = async (value: string, words: string) => {
    const place = scroller()?.closest('.reader');
    if (!place || !(await copyText(value, place, world))) {
      complain({ words: text('document.copyFailed') });
      return false;
    }
    setCopied(value);
    // Emptied first: the same words twice would be said once.
    say('');
    world.setTimeout(() => say(words), 50);
    world.clearTimeout(timer.current);
    timer.current = world.setTimeout(() => setCopied(undefined), SHOWN);
    return true;
  };
  return [copied, copy];
}
