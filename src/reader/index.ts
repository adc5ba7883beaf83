export { clampSize, LARGEST, NAMED_SIZES, SMALLEST, STEP } from './fontSize.ts';
export { mountReader } from './mountReader.tsx';
export { openReader } from './openReader.tsx';
export type { ExportFormat, ReaderHandle, ReaderOptions, SaveOutcome } from './options.ts';
export { type Notice, showNotice } from './showNotice.tsx';
