export * from './button.tsx';
export * from './icon.tsx';
export * from './stylesheet.ts';
export * from './text.ts';
