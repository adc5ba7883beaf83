export type { Handlers } from './dispatch.ts';
export { listen } from './listen.ts';
export * from './listen-in-page.ts';
export { MAX_IMAGE, MAX_IMAGE_COUNT, MAX_IMAGES, MAX_URL } from './payloads.ts';
export * from './protocol.ts';
export * from './send.ts';
