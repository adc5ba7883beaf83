import { Button, text } from '../../ui/index.ts';
import type { Exporter } from './use-export.ts';

/** At the foot of the list while an export runs: how far it is, and a way to stop it. */
export function ExportProgress({ exporter: { progress, stop } }: { exporter: Exporter }) {
  if (!progress) return null;
  const words = text('library.exporting', progress.done.toLocaleString(), progress.total.toLocaleString());
  return (
    <div class="export-progress">
      <div class="export-words">
        <span>{words}</span>
        <Button onClick={stop}>{text('library.exportStop')}</Button>
      </div>
      <progress value={progress.done} max={progress.total} aria-label={words} />
    </div>
  );
}
