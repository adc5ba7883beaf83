import { Icon, text } from '../../ui/index.ts';
import { useCopy } from './use-copy.ts';

/** Copies `value`, and says so where it stands. @param words what it shows beside its icon, where that says too little. */
export function CopyButton({
  name,
  value,
  words,
}: {
  name: string;
  value: string;
  words?: string | undefined;
}) {
  const [copied, copy] = useCopy();
  return (
    <button
      type="button"
      class={copied ? 'copy copied' : 'copy'}
      aria-label={words ? `${words} ${name}` : text('document.copyFact', name)}
      title={text('document.copyFact', name)}
      onClick={() => void copy(value, text('document.copiedFact', name))}
    >
      <Icon name={copied ? 'check' : 'copy'} />
      {(copied || words) && <span>{copied ? text('document.copied') : words}</span>}
    </button>
  );
}
