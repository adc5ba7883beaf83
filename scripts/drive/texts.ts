import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of a built extension in one language: `texts('reader.save')` is what its button says. */
export type Texts = (key: string, ...values: (string | number)[]) => string;

/** Reads `_locales` of the build, so that a reworded button needs no change here. */
export function textsOf(extension: string, locale: string): Texts {
  const file = path.join(extension, '_locales', locale, 'messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return (key, ...values) => {
    const message = messages[key.replaceAll('.', '_')]?.message;
    if (message === undefined) throw new Error(`No text ${key} in ${file}.`);
    return message.replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1]));
  };
}
