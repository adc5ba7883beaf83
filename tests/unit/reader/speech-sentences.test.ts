import { describe, expect, test } from 'vitest';
import { breaths, secondsToSay } from '../../../src/reader/speech/breaths.ts';
import { sentences } from '../../../src/reader/speech/sentences.ts';

const split = (text: string, lang?: string) =>
  sentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[string, string, string[]]>([
    ['full stops', '先修路。再引水！好不好？', ['先修路。', '再引水！', '好不好？']],
    ['a list with semicolons', '一是修路；二是引水。', ['一是修路；', '二是引水。']],
    [
      'closing quotes go with what they close',
      '他说：“修好了。”大家都笑了。',
      ['他说：“修好了。”', '大家都笑了。'],
    ],
    ['a question inside a sentence', '“去不去？”他问大家。', ['“去不去？”他问大家。']],
    ['several marks', '真的？！……好吧。', ['真的？！……', '好吧。']],
    ['decimals and shares', '增长3.5%，达到1,200.75万元。其中', ['增长3.5%，达到1,200.75万元。', '其中']],
    [
      'numbers of articles and documents',
      '依据第三条、禾政办发〔2026〕12号执行。',
      ['依据第三条、禾政办发〔2026〕12号执行。'],
    ],
    ['a numbered line', '1. 总则', ['1. 总则']],
    ['a numbered line with a dot and no space', '1.总则。第一款', ['1.总则。', '第一款']],
    ['an address', '请看www.qinghe.gov.cn上的公告。', ['请看www.qinghe.gov.cn上的公告。']],
    ['traditional characters', '請先登記。「好的。」他答。', ['請先登記。', '「好的。」', '他答。']],
    [
      'English',
      'Roads come first. Water is next! Agreed?',
      ['Roads come first.', 'Water is next!', 'Agreed?'],
    ],
    [
      'English abbreviations',
      'See Art. 5 and No. 12, e.g. the U.S. rule by J. Smith. Then stop.',
      ['See Art. 5 and No. 12, e.g. the U.S. rule by J. Smith.', 'Then stop.'],
    ],
    ['an English quote', 'He said “Done.” She left.', ['He said “Done.”', 'She left.']],
    ['English full stop before Chinese', '见WTO.然后执行。', ['见WTO.', '然后执行。']],
    ['lines', '第一行\n第二行', ['第一行', '第二行']],
    ['white space around', '　　先修路。 　再引水。 ', ['先修路。', '再引水。']],
    ['nothing to say', '—— …… ***', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('of a script that our rule does not know', () => {
    expect(split('नमस्ते। कैसे हैं?', 'hi')).toEqual(['नमस्ते।', 'कैसे हैं?']);
    expect(split('مرحبا. كيف الحال؟', 'ar').length).toBe(2);
    expect(split('先修路。再引水。', 'no such language')).toEqual(['先修路。', '再引水。']);
  });

  test('a megabyte in time that grows with its length only', () => {
    const sentence = '青禾县把修路、引水、办食堂三件事写进当年的任务单，每季度公布一次进度。';
    expect(sentences(sentence.repeat(10_000), 'zh-CN').length).toBe(10_000);
  });
});

describe('one breath', () => {
  const long = `${'各乡镇人民政府要把排查登记的情况逐条核对'.repeat(3)}，${'按轻重缓急排出顺序并公布进度'.repeat(4)}。`;

  test.each([0.5, 1, 2])(
    'at rate %s is shorter than the 15 seconds after which voices fall silent',
    (rate) => {
      const parts = breaths(long, rate);
      expect(parts.join('')).toBe(long);
      expect(Math.max(...parts.map(secondsToSay)) / rate).toBeLessThan(15);
    },
  );

  test.each<[string, string, string[]]>([
    ['a short sentence is one', '先修路。', ['先修路。']],
    [
      'breaks at a comma',
      `${'修路'.repeat(15)}，${'引水'.repeat(15)}。`,
      [`${'修路'.repeat(15)}，`, `${'引水'.repeat(15)}。`],
    ],
    [
      'not in a number',
      `${'a'.repeat(60)} 1,000,000 ${'b'.repeat(60)} ${'c'.repeat(60)}`,
      [`${'a'.repeat(60)} 1,000,000 `, `${'b'.repeat(60)} ${'c'.repeat(60)}`],
    ],
    ['without any pause in the middle', '路'.repeat(60), ['路'.repeat(30), '路'.repeat(30)]],
    ['never through a character', `${'𠮷'.repeat(61)}`, ['𠮷'.repeat(31), '𠮷'.repeat(30)]],
  ])('%s', (_, text, expected) => {
    expect(breaths(text)).toEqual(expected);
  });
});
