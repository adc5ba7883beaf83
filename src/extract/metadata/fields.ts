import { type DateSetting, findDate } from './dates.ts';
import { kindOf, type LabelKind, labelMarks, leadingLabel, WESTERN_DATES } from './labels.ts';

/** One labelled value of a line, or a date that stands there without a label (`label` is then empty). */
export interface Field {
  kind: LabelKind;
  label: string;
  /** Cut at the next label, seam, bracket, control or date; not yet cleaned. Empty when the value is missing. */
  value: string;
  /** For kinds that are dates. */
  iso?: string;
}

export interface LineFields {
  fields: Field[];
  /** How many characters of the line are neither label, value, date nor control. */
  rest: number;
}

const CONTROL =
  /(?:字体|字号|字體|文字)(?:大小)?|调整字体|(?:我要)?(?:打印|列印|关闭|關閉|保存|收藏|纠错|分享)(?:本页|文章|页面|窗口|到|至)?|内容纠错|复制链接|扫一扫[^\s]{0,20}|返回(?:顶部|首页|列表)?|全文下载|听全文|语音播报|默认|正常|放大|缩小|特大|微信|微博|QQ空间|[大中小繁简次AＡ+＋-]/g;
const PUNCTUATION = /[\s\ue000\u00a0\u3000\d【】[\]()（）|｜丨·:：∶/,，、。.;；<>《》_—-]/g;
const STOP =
  /[【】[\]|｜丨<>]|\s?(?:字体|字号|打印|关闭|分享|浏览|阅读|点击|访问|我要纠错|收藏|扫一扫|视力保护)|[\u00a0\u3000 ]{2,}|[\u00a0\u3000][ ]?(?=\S{2,6}[:：])/;
const DATES = new Set<LabelKind>(['published', 'date', 'updated', 'written']);
const MAX_LINE = 400;
/** `Publication date`, a term of a list: the day stands in a line of its own. */
const MAX_WESTERN_LABEL = 28;

/** The value that follows a label: to the first seam after something was said, stop sign or date. */
function cut(rest: string, setting: DateSetting): string {
  // 编辑：（<span>李禾</span>）
  let value = rest.replace(/^[\s\ue000\u00a0\u3000:：]*(?:[（(]\ue000+)?/, '');
  const seam = value.indexOf('\ue000');
  if (seam > 0) value = value.slice(0, seam);
  const stop = STOP.exec(value);
  if (stop) value = value.slice(0, stop.index);
  const date = /\d{4}/.test(value) ? findDate(value, setting) : undefined;
  if (date) value = value.slice(0, date.index);
  return value.replace(/[\s\u00a0\u3000(（]+$/, '');
}

const isLatin = (text: string) => text.charCodeAt(0) < 0x250;

/** Takes a line apart. Lines over 400 characters are prose and give nothing. */
export function fieldsOf(text: string, setting: DateSetting): LineFields {
  const none = { fields: [], rest: text.length };
  if (text.length > MAX_LINE) return none;
  const short = text.length <= MAX_WESTERN_LABEL;
  if (!/[\d:：∶︰/丨年]|\p{Script=Han}\s/u.test(text) && !short) return none;
  const marks = labelMarks(text);
  const fields: Field[] = [];
  let left = marks.length ? text.slice(0, marks[0]?.start) : text;
  const loose = (part: string): string => {
    const found = findDate(part, setting);
    if (!found) return part;
    fields.push({
      kind: 'date',
      label: '',
      value: part.slice(found.index, found.index + found.length),
      iso: found.iso,
    });
    return part.slice(0, found.index) + part.slice(found.index + found.length);
  };
  const lead = leadingLabel(left);
  const start = left.replace(/^[\s\ue000(]+/, '');
  const western = isLatin(start) ? WESTERN_DATES.find(([form]) => form.test(start)) : undefined;
  if (western) {
    const found = findDate(left, setting);
    if (found && found.index < 60) {
      const label = left
        .slice(0, found.index)
        .replace(/[\s\ue000:]+/g, ' ')
        .trim();
      fields.push({
        kind: western[1],
        label,
        value: left.slice(found.index, found.index + found.length),
        iso: found.iso,
      });
      left = left.slice(found.index + found.length);
    } else if (!found && short) {
      fields.push({ kind: western[1], label: start.replace(/[\s\ue000:]+$/, ''), value: '' });
      left = '';
    }
  } else if (lead && marks.length === 0) {
    const rest = left.slice(lead.length);
    const kind = kindOf(lead.label) as LabelKind;
    const found = DATES.has(kind) ? findDate(rest, setting) : undefined;
    const value = rest.replace(/^[\s\ue000丨|/]+/, '');
    if (found && found.index < 4) {
      fields.push({
        kind,
        label: lead.label,
        value: rest.slice(found.index, found.index + found.length),
        iso: found.iso,
      });
      left = rest.slice(found.index + found.length);
    } else if (!DATES.has(kind) && value.length > 0 && value.length <= 20 && !/[，。；！？]/.test(value)) {
      fields.push({ kind, label: lead.label, value: cut(value, setting) });
      left = '';
    } else left = loose(left);
  } else left = loose(left);
  marks.forEach((mark, i) => {
    const rest = text.slice(mark.end, marks[i + 1]?.start ?? text.length);
    const { label } = mark;
    const kind = kindOf(label) as LabelKind;
    if (DATES.has(kind)) {
      const found = findDate(rest, setting);
      const near = found && found.index < 12 ? found : undefined;
      fields.push({
        kind,
        label,
        value: near ? rest.slice(near.index, near.index + near.length) : '',
        ...(near ? { iso: near.iso } : {}),
      });
      left += near ? rest.slice(0, near.index) + rest.slice(near.index + near.length) : rest;
      return;
    }
    const value = cut(rest, setting);
    fields.push({ kind, label, value });
    const at = value ? rest.indexOf(value) + value.length : 0;
    left += loose(rest.slice(at));
  });
  const rest = left.replace(CONTROL, '').replace(PUNCTUATION, '').length;
  return { fields, rest };
}
