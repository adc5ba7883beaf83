export { clampSize, LARGEST, NAMED_SIZES, SMALLEST, STEP } from './font-size.ts';
export { mountReader } from './mount-reader.tsx';
export { openReader } from './open-reader.tsx';
export type { ExportFormat, ReaderHandle, ReaderOptions, SaveOutcome } from './options.ts';
export { type Notice, showNotice } from './show-notice.tsx';
