import { useEffect, useRef, useState } from 'preact/hooks';
import { createBoxes } from '../view/boxes.ts';
import { type Reading, useReading } from '../view/reading.ts';
import { createFollower } from './follow.ts';
import { rangeOf } from './passages.ts';
import { createScript, type Sentence } from './script.ts';
import { selectionStart, sentenceAt, sentenceInView } from './script-place.ts';
import { createSpeaker, type Speaker, type SpeakerState, type SpeechProblem } from './speaker.ts';

/** px: what is scrolled less than this still begins with its title. */
const AT_TOP = 40;

export interface Reader {
  state: SpeakerState;
  problem: SpeechProblem | undefined;
  /** Begins at the selection, or at the first sentence in view; goes on where it paused; or pauses. */
  toggle(): void;
  skip(direction: 1 | -1): void;
}

/** Reads the article aloud with `voice` as long as the component is there. Without a voice it does nothing. */
export function useSpeaker(voice: SpeechSynthesisVoice | undefined, rate: number): Reader {
  const reading = useReading();
  const { world } = reading;
  const [state, setState] = useState<SpeakerState>('idle');
  const [problem, setProblem] = useState<SpeechProblem>();
  const session = useRef<Session | undefined>(undefined);
  const can = voice !== undefined;

  useEffect(() => {
    if (!can) return;
    const begun = begin(reading, setState, setProblem);
    session.current = begun;
    return () => {
      session.current = undefined;
      begun?.end();
    };
  }, [can, world]);
  useEffect(() => {
    session.current?.speaker.setVoice(voice, rate);
  }, [voice, rate]);

  return {
    state,
    problem,
    toggle() {
      const { current } = session;
      if (!current) return;
      setProblem(undefined);
      if (state === 'playing') current.speaker.pause();
      else if (state === 'paused') current.speaker.resume();
      else current.start();
    },
    skip: (direction) => session.current?.turn(direction),
  };
}

interface Session {
  speaker: Speaker<Sentence>;
  start(): void;
  turn(direction: 1 | -1): void;
  end(): void;
}

function begin(
  { world, options, scroller, body }: Reading,
  onState: (state: SpeakerState) => void,
  onProblem: (problem: SpeechProblem) => void,
): Session | undefined {
  const view = scroller();
  const text = body();
  const sheet = view?.querySelector<HTMLElement>('.sheet');
  if (!view || !text || !sheet) return undefined;
  const title = view.querySelector('h1');
  const script = createScript(title ? [title, text] : [text], options.article.lang);
  const marks = createBoxes(sheet, world, 'speech-marks');
  const { follow } = createFollower(view, world);
  let asked = true;

  const speaker = createSpeaker<Sentence>({
    world,
    reel: script,
    onProblem,
    onState(state) {
      if (state === 'idle') marks.show(() => []);
      onState(state);
    },
    onSentence({ passage, start, end }) {
      const range = () => rangeOf(passage, start, end);
      marks.show(() => {
        const said = range();
        return said ? [{ range: said }] : [];
      });
      const now = range();
      if (now) follow(now, asked);
      asked = false;
    },
  });
  // What reads on in a tab that nobody sees can hardly be found again.
  const hidden = () => world.document.hidden && speaker.pause();
  world.document.addEventListener('visibilitychange', hidden);
  world.addEventListener('pagehide', speaker.stop);

  return {
    speaker,
    start() {
      const chosen = selectionStart(view.getRootNode());
      const at = chosen && sentenceAt(script, chosen.node, chosen.offset);
      const inView =
        view.scrollTop < AT_TOP ? script.first() : sentenceInView(script, view.getBoundingClientRect().top);
      const first = at ?? inView;
      asked = true;
      if (first) speaker.play(first);
    },
    turn(direction) {
      asked = true;
      speaker.skip(direction);
    },
    end() {
      world.document.removeEventListener('visibilitychange', hidden);
      world.removeEventListener('pagehide', speaker.stop);
      speaker.stop();
      marks.remove();
    },
  };
}
