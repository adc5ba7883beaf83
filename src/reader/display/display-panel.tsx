import { ALIGNMENTS, FACES, MEASURES } from '../../preferences/index.ts';
import { Icon, text } from '../../ui/index.ts';
import { NamedSizes, SizeSteps } from '../bar/size-controls.tsx';
import { useReading } from '../view/reading.ts';
import { Choice, Row } from './choice.tsx';
import { Reset } from './reset.tsx';
import { Switch } from './switch.tsx';
import { Themes } from './themes.tsx';

const FACE_NAMES = {
  hei: 'display.faceHei',
  song: 'display.faceSong',
  kai: 'display.faceKai',
  fangsong: 'display.faceFangsong',
  page: 'display.facePage',
} as const;

const ALIGNMENT_NAMES = { start: 'display.alignStart', justify: 'display.alignJustify' } as const;

const LINE_HEIGHTS = [1.6, 1.8, 2, 2.2].map((n) => [n, n.toFixed(1)] as const);
const PARAGRAPH_SPACINGS = [
  [0, 'display.none'],
  [0.6, 'display.little'],
  [1, 'display.medium'],
  [1.6, 'display.much'],
] as const;
const LETTER_SPACINGS = [
  [0, 'display.normal'],
  [0.04, 'display.looser'],
  [0.1, 'display.loose'],
] as const;

/** 字体与版式: what is chosen is seen at once in the text beside it. */
export function DisplayPanel() {
  const { options, preferences, choose } = useReading();
  const { face, lineHeight, measure, alignment, indent, paragraphSpacing, letterSpacing, elder } =
    preferences;
  const faces = FACES.filter((name) => name !== 'page' || options.pageFont);
  return (
    <div class="display">
      <Row label={text('reader.size')}>
        <NamedSizes all />
      </Row>
      {!elder && (
        <Row label={text('display.finely')}>
          <SizeSteps />
        </Row>
      )}
      <Choice
        label={text('display.face')}
        options={faces.map((name) => [name, text(FACE_NAMES[name])] as const)}
        value={faces.includes(face) ? face : 'hei'}
        onChoose={(chosen) => choose({ face: chosen })}
      />
      <Choice
        label={text('display.lineHeight')}
        options={LINE_HEIGHTS}
        value={lineHeight}
        onChoose={(chosen) => choose({ lineHeight: chosen })}
      />
      <Choice
        label={text('display.measure')}
        options={MEASURES.map((n) => [n, String(n)] as const)}
        value={measure}
        onChoose={(chosen) => choose({ measure: chosen })}
      />
      <Themes />
      <details class="finer">
        <summary>
          {text('display.finer')}
          <Icon name="down" />
        </summary>
        <Choice
          label={text('display.paragraphSpacing')}
          options={PARAGRAPH_SPACINGS.map(([n, words]) => [n, text(words)] as const)}
          value={paragraphSpacing}
          onChoose={(chosen) => choose({ paragraphSpacing: chosen })}
        />
        <Choice
          label={text('display.letterSpacing')}
          options={LETTER_SPACINGS.map(([n, words]) => [n, text(words)] as const)}
          value={letterSpacing}
          onChoose={(chosen) => choose({ letterSpacing: chosen })}
        />
        <Choice
          label={text('display.alignment')}
          options={ALIGNMENTS.map((name) => [name, text(ALIGNMENT_NAMES[name])] as const)}
          value={alignment}
          onChoose={(chosen) => choose({ alignment: chosen })}
        />
        <Switch
          label={text('display.indent')}
          on={indent}
          onSwitch={(chosen) => choose({ indent: chosen })}
        />
      </details>
      <Switch
        label={text('display.elder')}
        hint={text('display.elderHint')}
        on={elder}
        onSwitch={(chosen) => choose({ elder: chosen })}
      />
      <Reset />
    </div>
  );
}
