import { breaths, secondsToSay } from './breaths.ts';

export type SpeakerState = 'idle' | 'playing' | 'paused';
/** Why it fell silent: the browser wants a click first; the voice's service is out of reach; the voice is silent. */
export type SpeechProblem = 'refused' | 'network' | 'silent';

/** What speaks, and the clock. */
export type SpeakerWorld = Pick<
  Window & typeof globalThis,
  'speechSynthesis' | 'SpeechSynthesisUtterance' | 'setTimeout' | 'clearTimeout'
>;

/** The sentences, one after the other. */
export interface Reel<S extends { text: string }> {
  after(sentence: S): S | undefined;
  before(sentence: S): S | undefined;
}

interface SpeakerOptions<S extends { text: string }> {
  world: SpeakerWorld;
  reel: Reel<S>;
  onState(state: SpeakerState): void;
  /** This one is read, or would be next. */
  onSentence(sentence: S): void;
  onProblem(problem: SpeechProblem): void;
}

export interface Speaker<S> {
  /** Goes on with this sentence. */
  play(sentence: S): void;
  /** Goes on where it paused; the part of the sentence that was cut short is said again. */
  resume(): void;
  pause(): void;
  /** To the sentence after or before this one; a paused speaker stays paused. */
  skip(direction: 1 | -1): void;
  /** From the next words on. */
  setVoice(voice: SpeechSynthesisVoice | undefined, rate: number): void;
  stop(): void;
}

/** ms. Some engines drop what is said in the same moment in which something else was cancelled. */
const SETTLE = 60;
/** ms that a voice may take to begin: one from the network has to be asked first. */
const PATIENCE = 8000;
/** A voice may take so many times as long as we thought. */
const SLOWNESS = 2.5;
/** So many utterances in a row without a sound, and the voice is taken to be silent. */
const TRIES = 2;

/**
 * Reads sentence by sentence, one utterance for each or for a part of a long one.
 *
 * Built around what engines do: Chromium's network voices fall silent after 15 seconds without `end`, and do not come back
 * from `pause()`; an utterance nobody holds is collected together with its events; `cancel()` tells of its end later, as an
 * error. So nothing is ever paused but cancelled and said again, every event carries the number of the utterance it
 * belongs to, and a watchdog goes on where `end` does not come.
 */
export function createSpeaker<S extends { text: string }>(options: SpeakerOptions<S>): Speaker<S> {
  const { world, reel, onState, onSentence, onProblem } = options;
  const { speechSynthesis: synthesis } = world;
  let state: SpeakerState = 'idle';
  let sentence: S | undefined;
  let parts: string[] = [];
  let voice: SpeechSynthesisVoice | undefined;
  let rate = 1;
  /** The utterance that counts; events of any other are late. Also keeps it from being collected. */
  let current: SpeechSynthesisUtterance | undefined;
  let timer: number | undefined;
  let failures = 0;

  const become = (next: SpeakerState) => {
    if (next === state) return;
    state = next;
    onState(next);
  };

  const hush = () => {
    world.clearTimeout(timer);
    const spoke = current !== undefined || synthesis.speaking || synthesis.pending;
    current = undefined;
    if (spoke) synthesis.cancel();
    return spoke;
  };

  const fail = (problem: SpeechProblem) => {
    hush();
    become('paused');
    onProblem(problem);
  };

  /** The utterance was said, or is given up; on with what comes next. */
  const advance = (): void => {
    current = undefined;
    parts.shift();
    const next = parts.length === 0 && sentence ? reel.after(sentence) : undefined;
    if (parts.length > 0) say();
    else if (next) begin(next);
    else {
      sentence = undefined;
      become('idle');
    }
  };

  const giveUp = () => {
    failures += 1;
    if (failures >= TRIES) return fail('silent');
    hush();
    timer = world.setTimeout(advance, SETTLE);
  };

  const say = (): void => {
    const [words = ''] = parts;
    const utterance = new world.SpeechSynthesisUtterance(words);
    if (voice) {
      utterance.voice = voice;
      utterance.lang = voice.lang;
    }
    utterance.rate = rate;
    const watch = (ms: number) => {
      world.clearTimeout(timer);
      timer = world.setTimeout(giveUp, ms);
    };
    const mine = (then: (event: Event) => void) => (event: Event) => {
      if (utterance === current) then(event);
    };
    utterance.addEventListener(
      'start',
      mine(() => {
        failures = 0;
        watch(PATIENCE + (secondsToSay(words) / rate) * 1000 * SLOWNESS);
      }),
    );
    utterance.addEventListener(
      'end',
      mine(() => {
        failures = 0;
        world.clearTimeout(timer);
        advance();
      }),
    );
    utterance.addEventListener(
      'error',
      mine((event) => {
        const { error } = event as SpeechSynthesisErrorEvent;
        if (error === 'not-allowed') fail('refused');
        else if (error === 'network') fail('network');
        // The page, or another tab, silenced everybody: that is no fault of the voice.
        else if (error === 'canceled' || error === 'interrupted') pause();
        else giveUp();
      }),
    );
    current = utterance;
    // Whoever paused the engine before us left it so for everyone.
    synthesis.resume();
    synthesis.speak(utterance);
    watch(PATIENCE);
  };

  const start = () => {
    const spoke = hush();
    become('playing');
    if (spoke) timer = world.setTimeout(say, SETTLE);
    else say();
  };

  const turnTo = (to: S) => {
    sentence = to;
    parts = breaths(to.text, rate);
    onSentence(to);
  };
  const begin = (to: S) => {
    turnTo(to);
    say();
  };

  const pause = () => {
    if (state !== 'playing') return;
    hush();
    become('paused');
  };

  return {
    play(to) {
      failures = 0;
      turnTo(to);
      start();
    },
    resume() {
      if (state !== 'paused' || !sentence) return;
      failures = 0;
      start();
    },
    pause,
    skip(direction) {
      const to = sentence && (direction === 1 ? reel.after(sentence) : reel.before(sentence));
      if (!to) return;
      turnTo(to);
      if (state === 'playing') start();
    },
    setVoice(chosen, pace) {
      if (chosen === voice && pace === rate) return;
      voice = chosen;
      rate = pace;
      if (!sentence) return;
      parts = breaths(parts.join(''), rate);
      if (state === 'playing') start();
    },
    stop() {
      hush();
      sentence = undefined;
      parts = [];
      become('idle');
    },
  };
}
