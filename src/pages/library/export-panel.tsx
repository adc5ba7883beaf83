import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Format } from '../../export/index.ts';
import { Button, Icon, type TextKey, text } from '../../ui/index.ts';

export const FORMATS: { format: Format; name: TextKey; hint: TextKey }[] = [
  { format: 'markdown', name: 'reader.formatMarkdown', hint: 'reader.formatMarkdownHint' },
  { format: 'html', name: 'reader.formatHtml', hint: 'reader.formatHtmlHint' },
  { format: 'text', name: 'reader.formatText', hint: 'reader.formatTextHint' },
  { format: 'json', name: 'reader.formatJson', hint: 'reader.formatJsonHint' },
];

interface ExportPanelProps {
  /** How many articles would be exported. */
  count: number;
  busy: boolean;
  onExport(formats: Format[]): void;
}

/** A button that unfolds the choice of formats. Esc and a click elsewhere fold it again. */
export function ExportPanel({ count, busy, onExport }: ExportPanelProps) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<Format>>(new Set<Format>(['markdown']));
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const formats = FORMATS.map((f) => f.format).filter((f) => chosen.has(f));

  useEffect(() => {
    if (!open) return undefined;
    const root = panel.current;
    const document = root?.ownerDocument;
    root?.querySelector<HTMLElement>('input')?.focus();
    const elsewhere = (event: Event) => {
      if (!root?.contains(event.target as Node)) setOpen(false);
    };
    document?.addEventListener('pointerdown', elsewhere);
    return () => document?.removeEventListener('pointerdown', elsewhere);
  }, [open]);

  const close = () => {
    setOpen(false);
    panel.current?.querySelector('button')?.focus();
  };
  const toggle = (format: Format) => {
    const next = new Set(chosen);
    if (!next.delete(format)) next.add(format);
    setChosen(next);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc in any control of the panel folds the panel.
    <div
      class="export"
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <Button
        look="outlined"
        expanded={open}
        controls={id}
        disabled={count === 0 || busy}
        onClick={() => setOpen(!open)}
      >
        {text('library.export')}
        <Icon name="down" />
      </Button>
      {open && (
        <form
          class="export-panel"
          id={id}
          onSubmit={(event) => {
            event.preventDefault();
            if (formats.length === 0) return;
            close();
            onExport(formats);
          }}
        >
          <fieldset>
            <legend>{text('library.exportTitle', count.toLocaleString())}</legend>
            {FORMATS.map(({ format, name, hint }) => (
              <label key={format} class="format">
                <input type="checkbox" checked={chosen.has(format)} onChange={() => toggle(format)} />
                <span>{text(name)}</span>
                <span class="format-hint">{text(hint)}</span>
              </label>
            ))}
          </fieldset>
          <button class="button primary" type="submit" disabled={formats.length === 0}>
            {text(count * formats.length > 1 ? 'library.exportZip' : 'library.exportOne')}
          </button>
        </form>
      )}
    </div>
  );
}
