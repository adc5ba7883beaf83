import { squeeze } from '../text.ts';
import { isBlock } from '../walk.ts';

const ASKS = 'textarea,input:not([type]),input[type=text],input[type=tel],input[type=email]';
/** What a message form asks for. */
const LABEL = /(?:姓名|称呼|电话|手机|邮箱|验证码|意见|留言|内容|标题|昵称)/;
/** The heading above it. */
const HEADING =
  /^(?:我要|我来|在线|网上|发表|提交|填写)?(?:留言|意见|建议|反馈|参与|评论|建言|征集|提交|咨询|意见反馈|意见建议|提意见|提交意见|发表意见|参与征集|参与调查)(?:表单?|区)?[:]?$/;
const MAX_FORM = 240;
/** A sentence of the document itself. */
const PROSE = /[^。！？]{20,}[。！？]/;

/** A message form that stands in the text without a `<form>`: fields, their labels, and no sentence. */
export function isMessageForm(element: Element): boolean {
  if (!isBlock(element)) return false;
  const asked = element.querySelectorAll(ASKS).length;
  if (asked === 0 || (asked < 2 && !element.getElementsByTagName('textarea').length)) return false;
  const text = squeeze(element.textContent ?? '');
  return text.length <= MAX_FORM && LABEL.test(text) && !PROSE.test(text);
}

/** The heading right above a form that goes, which goes with it. */
export function formHeading(form: Element): Element | undefined {
  const before = form.previousElementSibling;
  return before && HEADING.test(squeeze(before.textContent ?? '')) ? before : undefined;
}
