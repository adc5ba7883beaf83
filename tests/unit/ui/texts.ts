import path from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';

/** What a test puts in the place of `#i18n`: the product's own words, read from its own files. */
export async function textsOf(locale: 'zh_CN' | 'en') {
  const file = path.resolve(import.meta.dirname, `../../../src/ui/locales/${locale}.yml`);
  const words = new Map<string, string>();
  for (const message of await parseMessagesFile(file)) {
    if (message.type !== 'plural') words.set(message.key.join('.'), message.message);
  }
  return {
    words,
    i18n: {
      t(key: string, values: string[] = []) {
        const found = words.get(key);
        if (found === undefined) throw new Error(`No words for ${key}`);
        return values.reduce((line, value, i) => line.replaceAll(`$${i + 1}`, value), found);
      },
    },
  };
}
