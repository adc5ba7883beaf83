import { useEffect, useRef } from 'preact/hooks';
import { LIMITS } from '../../preferences/index.ts';
import { Button, Icon, text, textLang } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import { useSpeaker } from './use-speaker.ts';
import { useVoices } from './use-voices.ts';
import { VoiceChoice } from './voice-choice.tsx';
import { languageName, languageOf, voicesFor } from './voices.ts';

const { least, most, step } = LIMITS.speechRate;
const PROBLEMS = {
  refused: 'speech.refused',
  network: 'speech.network',
  silent: 'speech.silent',
} as const;

/** The row under the bar that reads aloud: it begins when it opens, and falls silent when it closes. */
export function SpeechPanel() {
  const { options, world, preferences, choose, togglePanel } = useReading();
  const { voices, known } = useVoices(world);
  const lang = options.article.lang || 'zh-CN';
  const fitting = voicesFor(lang, voices);
  const chosen = preferences.speechVoices[languageOf(lang)];
  const voice = fitting.find(({ voiceURI }) => voiceURI === chosen) ?? fitting[0];
  const rate = preferences.speechRate;
  const { state, problem, toggle, skip } = useSpeaker(voice, rate);
  const begun = useRef(false);

  // A voice of some server gets the text only after the user chose that voice, or asked it to read.
  const mayBegin = voice !== undefined && (voice.localService || voice.voiceURI === chosen);
  useEffect(() => {
    if (!mayBegin || begun.current) return;
    begun.current = true;
    toggle();
  }, [mayBegin]);

  const words = problem
    ? text(PROBLEMS[problem])
    : voice
      ? !voice.localService && text('speech.remote')
      : known && whyNot(world, voices.length, lang);
  const playing = state === 'playing';
  const turn = (by: number) => choose({ speechRate: Math.min(most, Math.max(least, rate + by)) });
  return (
    <div class="speech">
      <span class="speech-play">
        <Button look="outlined" disabled={!voice} onClick={toggle}>
          <Icon name={playing ? 'pause' : 'play'} />
          {text(playing ? 'speech.pause' : state === 'paused' ? 'speech.resume' : 'speech.play')}
        </Button>
        <Button
          look="icon"
          label={text('speech.previous')}
          disabled={!voice}
          idle={state === 'idle'}
          onClick={() => skip(-1)}
        >
          <Icon name="previous" />
        </Button>
        <Button
          look="icon"
          label={text('speech.next')}
          disabled={!voice}
          idle={state === 'idle'}
          onClick={() => skip(1)}
        >
          <Icon name="next" />
        </Button>
      </span>
      {voice && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as part of the row.
        <span class="speech-rate" role="group" aria-label={text('speech.rate')}>
          <Button look="icon" label={text('speech.slower')} idle={rate <= least} onClick={() => turn(-step)}>
            <Icon name="minus" />
          </Button>
          <output>{text('speech.rateNow', rate)}</output>
          <Button look="icon" label={text('speech.faster')} idle={rate >= most} onClick={() => turn(step)}>
            <Icon name="plus" />
          </Button>
        </span>
      )}
      {voice && (
        <VoiceChoice
          voices={fitting}
          chosen={voice}
          onChoose={({ voiceURI }) =>
            choose({ speechVoices: { ...preferences.speechVoices, [languageOf(lang)]: voiceURI } })
          }
        />
      )}
      <p class="speech-words" role="status">
        {words}
      </p>
      <Button look="icon" label={text('speech.end')} onClick={() => togglePanel('speech', false)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

/** Why nothing can be read aloud here, and what would help. */
function whyNot(world: Window, voices: number, lang: string): string {
  if (!world.speechSynthesis) return text('speech.unsupported');
  return voices === 0 ? text('speech.noVoices') : text('speech.noLanguage', languageName(lang, textLang()));
}
