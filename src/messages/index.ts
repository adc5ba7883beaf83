export { type Handlers, listen } from './listen.ts';
export { MAX_IMAGE, MAX_IMAGE_COUNT, MAX_IMAGES, MAX_URL } from './payloads.ts';
export * from './protocol.ts';
export * from './send.ts';
