export * from './article.ts';
export * from './base64.ts';
export * from './date-text.ts';
export * from './highlight.ts';
export * from './identity.ts';
export * from './image.ts';
export * from './marks.ts';
export * from './validate.ts';
