import type { SpeakerWorld } from '../../../src/reader/speech/speaker.ts';

type Said = { text: string; rate: number; voice: string | undefined };

/** A speech engine whose every step is the test's to take. Nothing ends by itself. */
export function fakeEngine() {
  class Utterance extends EventTarget {
    text: string;
    rate = 1;
    lang = '';
    voice: SpeechSynthesisVoice | null = null;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const said: Said[] = [];
  let queue: Utterance[] = [];
  const calls = { cancel: 0, resume: 0 };
  const synthesis = {
    get speaking() {
      return queue.length > 0;
    },
    pending: false,
    speak(utterance: Utterance) {
      said.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name });
      queue.push(utterance);
    },
    cancel() {
      calls.cancel += 1;
      const gone = queue;
      queue = [];
      // As engines do it: later, and as an error.
      for (const utterance of gone) queueMicrotask(() => fire(utterance, 'error', 'canceled'));
    },
    resume() {
      calls.resume += 1;
    },
  };
  const fire = (utterance: Utterance, type: string, error?: string) =>
    utterance.dispatchEvent(Object.assign(new Event(type), error && { error }));
  const last = () => {
    const utterance = queue.at(-1);
    if (!utterance) throw new Error('Nothing is being said');
    return utterance;
  };
  const world = {
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: Utterance,
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: number) => clearTimeout(timer),
  } as unknown as SpeakerWorld;
  return {
    world,
    calls,
    said,
    texts: () => said.map(({ text }) => text),
    last,
    start: () => fire(last(), 'start'),
    fail: (error: string) => fire(last(), 'error', error),
    late: fire,
    end() {
      const utterance = last();
      queue = queue.filter((other) => other !== utterance);
      fire(utterance, 'end');
    },
  };
}
