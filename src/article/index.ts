export * from './article.ts';
export * from './identity.ts';
export * from './image.ts';
export * from './validate.ts';
