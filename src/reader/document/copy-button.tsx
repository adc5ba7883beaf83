import { Icon, text } from '../../ui/index.ts';
import { useCopy } from './use-copy.ts';

/** Copies `value`, and says so where it stands. */
export function CopyButton({ name, value }: { name: string; value: string }) {
  const [copied, copy] = useCopy();
  return (
    <button
      type="button"
      class={copied ? 'copy copied' : 'copy'}
      aria-label={text('document.copyFact', name)}
      title={text('document.copyFact', name)}
      onClick={() => void copy(value, text('document.copiedFact', name))}
    >
      <Icon name={copied ? 'check' : 'copy'} />
      {copied && <span>{text('document.copied')}</span>}
    </button>
  );
}
