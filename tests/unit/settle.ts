import { afterAll } from 'vitest';

/** ms within which Preact does what it put off until after a painting. */
const PUT_OFF = 60;

/** A test file with a window of its own lets Preact finish before that window is taken away. */
if (typeof window !== 'undefined') afterAll(() => new Promise((done) => setTimeout(done, PUT_OFF)));
