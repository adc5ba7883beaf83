export * from './Button.tsx';
export * from './Icon.tsx';
export * from './stylesheet.ts';
export * from './text.ts';
