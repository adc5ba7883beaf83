import { openOffscreen } from '../platform/index.ts';

/** Opens the page that saves files, which then answers `file.download` itself. */
export function prepareDownload(): Promise<void> {
  return openOffscreen('/download.html', 'Saves an exported article whose page was not loaded over https.');
}
