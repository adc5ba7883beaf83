import { useEffect, useState } from 'preact/hooks';

/** ms after which a browser without voices is taken to have none: Chromium asks the system for them when first asked. */
const WAIT = 1500;

interface Voices {
  voices: readonly SpeechSynthesisVoice[];
  /** Whether these are all there are, as far as one can know. */
  known: boolean;
}

/** The voices of this browser, which come late and may change. Without `speechSynthesis` there are none. */
export function useVoices(world: Window & typeof globalThis): Voices {
  const synthesis = world.speechSynthesis as SpeechSynthesis | undefined;
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>(() => synthesis?.getVoices() ?? []);
  const [waited, setWaited] = useState(!synthesis);
  useEffect(() => {
    if (!synthesis) return;
    const look = () => setVoices(synthesis.getVoices());
    look();
    synthesis.addEventListener('voiceschanged', look);
    const timer = world.setTimeout(() => setWaited(true), WAIT);
    return () => {
      synthesis.removeEventListener('voiceschanged', look);
      world.clearTimeout(timer);
    };
  }, [synthesis, world]);
  return { voices, known: waited || voices.length > 0 };
}
