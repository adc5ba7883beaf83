export { type ArchiveEntry, archiveEntries, archiveName, exportArchive } from './archive.ts';
export { exportArticle } from './export.ts';
export type { Exportable, ExportedFile, ExportWindow, Format } from './exported.ts';
export { fileName, type TakenNames } from './file-name.ts';
export type { ArticleFile } from './json.ts';
