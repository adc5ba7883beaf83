import { useRef } from 'preact/hooks';
import { Button, Icon, type TextKey, text } from '../ui/index.ts';
import type { ExportFormat } from './options.ts';

const FORMATS: [ExportFormat, TextKey, TextKey][] = [
  ['markdown', 'reader.formatMarkdown', 'reader.formatMarkdownHint'],
  ['html', 'reader.formatHtml', 'reader.formatHtmlHint'],
  ['text', 'reader.formatText', 'reader.formatTextHint'],
  ['json', 'reader.formatJson', 'reader.formatJsonHint'],
];

interface ExportMenuProps {
  open: boolean;
  onOpen(open: boolean): void;
  onExport(format: ExportFormat): void;
}

/** A button that unfolds four buttons: plain disclosure, so Tab, Enter and Esc do what they always do. */
export function ExportMenu({ open, onOpen, onExport }: ExportMenuProps) {
  const box = useRef<HTMLDivElement>(null);
  const leave = (event: FocusEvent) => {
    if (open && !box.current?.contains(event.relatedTarget as Node | null)) onOpen(false);
  };
  return (
    <div class="menu" ref={box} onFocusOut={leave}>
      <Button expanded={open} controls="formats" onClick={() => onOpen(!open)}>
        {text('reader.export')}
        <Icon name="down" />
      </Button>
      <ul class="formats" id="formats" hidden={!open}>
        {FORMATS.map(([format, name, hint]) => (
          <li key={format}>
            <button type="button" class="format" onClick={() => onExport(format)}>
              <b>{text(name)}</b>
              <span>{text(hint)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
