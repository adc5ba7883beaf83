import { type TextKey, text } from '../../ui/index.ts';
import type { ExportFormat } from '../options.ts';
import { useReading } from '../view/reading.ts';

const FORMATS: [ExportFormat, TextKey, TextKey][] = [
  ['markdown', 'reader.formatMarkdown', 'reader.formatMarkdownHint'],
  ['html', 'reader.formatHtml', 'reader.formatHtmlHint'],
  ['text', 'reader.formatText', 'reader.formatTextHint'],
  ['json', 'reader.formatJson', 'reader.formatJsonHint'],
];

export function ExportPanel() {
  const { options, togglePanel, complain } = useReading();
  const exportAs = async (format: ExportFormat) => {
    togglePanel('export', false);
    try {
      await options.onExport?.(format);
    } catch (error) {
      const reason = error instanceof Error && error.message ? error.message : text('reader.exportUnknown');
      complain({ words: text('reader.exportFailed', reason) });
    }
  };
  return (
    <ul class="formats">
      {FORMATS.map(([format, name, hint]) => (
        <li key={format}>
          <button type="button" class="format" onClick={() => exportAs(format)}>
            <b>{text(name)}</b>
            <span>{text(hint)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
