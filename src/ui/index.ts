export * from './button.tsx';
export * from './icon.tsx';
export * from './shared-sheet.ts';
export * from './stylesheet.ts';
export * from './text.ts';
