import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSpeaker, type Speaker } from '../../../src/reader/speech/speaker.ts';
import { fakeEngine } from './speech-engine.ts';

const LONG = `${'修路'.repeat(20)}，${'引水'.repeat(20)}。`;
const SENTENCES = ['一。', '二。', '三。'].map((text, n) => ({ text, n }));
type S = (typeof SENTENCES)[number];

let engine: ReturnType<typeof fakeEngine>;
let speaker: Speaker<S>;
let sentences: S[];
let states: string[];
let reached: string[];
let problems: string[];
const at = (n: number) => sentences[n] as S;
const flush = () => vi.advanceTimersByTimeAsync(100);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  engine = fakeEngine();
  sentences = SENTENCES;
  states = [];
  reached = [];
  problems = [];
  speaker = createSpeaker<S>({
    world: engine.world,
    reel: { after: ({ n }) => sentences[n + 1], before: ({ n }) => sentences[n - 1] },
    onState: (state) => states.push(state),
    onSentence: ({ text }) => reached.push(text),
    onProblem: (problem) => problems.push(problem),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reading', () => {
  test('goes sentence by sentence to the end', () => {
    speaker.play(at(0));
    for (let i = 0; i < 3; i += 1) {
      engine.start();
      engine.end();
    }
    expect(engine.texts()).toEqual(['一。', '二。', '三。']);
    expect(reached).toEqual(['一。', '二。', '三。']);
    expect(states).toEqual(['playing', 'idle']);
    expect(engine.calls.cancel).toBe(0);
  });

  test('a long sentence is said in parts, and marked once', () => {
    sentences = [{ text: LONG, n: 0 }];
    speaker.play(at(0));
    engine.end();
    expect(engine.texts().join('')).toBe(LONG);
    expect(engine.texts()).toHaveLength(2);
    expect(reached).toEqual([LONG]);
  });

  test('an engine that somebody left paused is woken', () => {
    speaker.play(at(0));
    expect(engine.calls.resume).toBe(1);
  });

  test('with the chosen voice, in its language, at the chosen pace', () => {
    const voice = { name: '晓晓', lang: 'zh-CN' } as SpeechSynthesisVoice;
    speaker.setVoice(voice, 1.5);
    speaker.play(at(0));
    expect(engine.said).toEqual([{ text: '一。', rate: 1.5, voice: '晓晓' }]);
    expect(engine.last().lang).toBe('zh-CN');
  });

  test('a new pace holds at once, for the words not yet said', async () => {
    sentences = [{ text: LONG, n: 0 }, at(1)];
    speaker.play(at(0));
    engine.end();
    const left = engine.texts().at(-1);
    speaker.setVoice(undefined, 2);
    await flush();
    expect(engine.said.at(-1)).toEqual({ text: left, rate: 2, voice: undefined });
    expect(states).toEqual(['playing']);
  });
});

describe('pausing', () => {
  test('cancels, and says the words again that were cut short', async () => {
    speaker.play(at(0));
    engine.start();
    engine.end();
    speaker.pause();
    await flush();
    expect([engine.calls.cancel, states.at(-1)]).toEqual([1, 'paused']);
    speaker.resume();
    await flush();
    expect(engine.texts()).toEqual(['一。', '二。', '二。']);
    expect(states).toEqual(['playing', 'paused', 'playing']);
  });

  test('for an hour is no matter', async () => {
    speaker.play(at(0));
    engine.start();
    speaker.pause();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(engine.texts()).toEqual(['一。']);
    expect(problems).toEqual([]);
  });

  test('what is told late of what was cancelled is not heard', async () => {
    speaker.play(at(0));
    const old = engine.last();
    speaker.pause();
    speaker.resume();
    await flush();
    engine.late(old, 'end');
    engine.late(old, 'error', 'interrupted');
    expect(engine.texts()).toEqual(['一。', '一。']);
    expect(states.at(-1)).toBe('playing');
  });

  test('another who silences the engine pauses us too', async () => {
    speaker.play(at(0));
    engine.fail('interrupted');
    expect(states).toEqual(['playing', 'paused']);
    expect(problems).toEqual([]);
  });
});

describe('skipping', () => {
  test('forth and back while reading', async () => {
    speaker.play(at(0));
    speaker.skip(1);
    await flush();
    speaker.skip(-1);
    await flush();
    expect(engine.texts()).toEqual(['一。', '二。', '一。']);
  });

  test('fast does not say what was skipped', async () => {
    speaker.play(at(0));
    speaker.skip(1);
    speaker.skip(1);
    await flush();
    expect(engine.texts()).toEqual(['一。', '三。']);
  });

  test('while paused moves the mark and stays silent', async () => {
    speaker.play(at(0));
    speaker.pause();
    speaker.skip(1);
    await flush();
    expect([reached.at(-1), engine.texts()]).toEqual(['二。', ['一。']]);
    speaker.resume();
    await flush();
    expect(engine.texts()).toEqual(['一。', '二。']);
  });

  test('beyond the ends does nothing', async () => {
    speaker.play(at(2));
    speaker.skip(1);
    await flush();
    expect([engine.texts(), engine.calls.cancel]).toEqual([['三。'], 0]);
  });
});

describe('an engine that fails', () => {
  test('by never telling of the end: on with the next', async () => {
    speaker.play(at(0));
    engine.start();
    await vi.advanceTimersByTimeAsync(9000);
    expect(engine.texts()).toEqual(['一。', '二。']);
    engine.start();
    expect(problems).toEqual([]);
  });

  test('by never beginning: silence is told of, not endured', async () => {
    speaker.play(at(0));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(problems).toEqual(['silent']);
    expect(states).toEqual(['playing', 'paused']);
    expect(engine.texts()).toEqual(['一。', '二。']);
  });

  test('a slow voice is given its time', async () => {
    sentences = [{ text: '路'.repeat(40), n: 0 }];
    speaker.play(at(0));
    await vi.advanceTimersByTimeAsync(7000);
    engine.start();
    await vi.advanceTimersByTimeAsync(20_000);
    engine.end();
    expect(engine.calls.cancel).toBe(0);
    expect(states.at(-1)).toBe('idle');
  });

  test.each([
    ['not-allowed', 'refused'],
    ['network', 'network'],
  ])('%s', (error, problem) => {
    speaker.play(at(0));
    engine.fail(error);
    expect([problems, states.at(-1)]).toEqual([[problem], 'paused']);
  });

  test('once only: the next sentence is read', async () => {
    speaker.play(at(0));
    engine.fail('synthesis-failed');
    await flush();
    engine.start();
    expect([engine.texts(), problems]).toEqual([['一。', '二。'], []]);
  });

  test('after a problem one may try again', async () => {
    speaker.play(at(0));
    engine.fail('network');
    speaker.resume();
    await flush();
    expect(engine.texts()).toEqual(['一。', '一。']);
    expect(states.at(-1)).toBe('playing');
  });
});

test('stopped, it leaves nothing behind', async () => {
  speaker.play(at(0));
  speaker.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([engine.texts(), engine.calls.cancel, states]).toEqual([['一。'], 1, ['playing', 'idle']]);
  speaker.resume();
  speaker.skip(1);
  expect(engine.texts()).toEqual(['一。']);
});

test('who never spoke silences nobody', () => {
  speaker.stop();
  expect(engine.calls.cancel).toBe(0);
});
