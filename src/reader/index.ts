export { mountReader } from './frame/mount-reader.tsx';
export { openReader } from './frame/open-reader.tsx';
export { type Notice, showNotice } from './frame/show-notice.tsx';
export type {
  ExportFormat,
  Found,
  JoinedPages,
  MarksStore,
  ReaderHandle,
  ReaderOptions,
  SaveOutcome,
} from './options.ts';
