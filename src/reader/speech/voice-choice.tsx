import { text } from '../../ui/index.ts';

interface VoiceChoiceProps {
  voices: SpeechSynthesisVoice[];
  chosen: SpeechSynthesisVoice;
  onChoose(voice: SpeechSynthesisVoice): void;
}

/** Which voice reads; those that send the text to a server say so. */
export function VoiceChoice({ voices, chosen, onChoose }: VoiceChoiceProps) {
  return (
    <label class="speech-voice">
      <span>{text('speech.voice')}</span>
      <select
        value={chosen.voiceURI}
        onChange={({ currentTarget }) => {
          const voice = voices.find(({ voiceURI }) => voiceURI === currentTarget.value);
          if (voice) onChoose(voice);
        }}
      >
        {voices.map(({ voiceURI, name, localService }) => (
          <option key={voiceURI} value={voiceURI}>
            {localService ? name : text('speech.online', name)}
          </option>
        ))}
      </select>
    </label>
  );
}
