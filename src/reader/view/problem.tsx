import { Button, Icon, text } from '../../ui/index.ts';

interface ProblemProps {
  words: string;
  onRetry?: (() => void) | undefined;
  onExport?: (() => void) | undefined;
  onDismiss(): void;
}

/** What went wrong, in words, with the ways out beside it. The article stays. */
export function Problem({ words, onRetry, onExport, onDismiss }: ProblemProps) {
  return (
    <div class="problem" role="alert">
      <Icon name="alert" />
      <p>{words}</p>
      {onRetry && (
        <Button look="outlined" onClick={onRetry}>
          {text('reader.retry')}
        </Button>
      )}
      {onExport && (
        <Button look="outlined" onClick={onExport}>
          {text('reader.export')}
        </Button>
      )}
      <Button look="icon" label={text('ui.close')} onClick={onDismiss}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
