import type { Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

const FAILED =
  /^(?:404|403|500|502|error)\b|页面(?:不存在|未找到|找不到|无法访问|出错)|找不到(?:页面|网页|文件)|您访问的(?:页面|网页)|无法找到|not found|couldn.t find th(?:at|is)|error 40\d|(?:page|seite|página|pagina) (?:introuvable|nicht gefunden|no encontrada|não encontrada|non trovata|niet gevonden)|access denied|forbidden|系统(?:错误|维护)|service unavailable|출력할 수 없|見つかりません/;
const SERVICE =
  /^(?:[^-_|—]{0,8})?(?:登\s*录|登陆|用户注册|站内搜索|全文检索|搜索结果|检索结果|高级搜索|sign in|log ?in|search results?|search)\s*(?:$|[-_|—–])|搜索结果|検索結果/;

/** Error pages sent with status 200, and pages that are tools: by their titles, because nothing else in them is alike. */
export function failure(page: Page): Evidence | undefined {
  // Lower case, because a browser takes long to compile an expression that has both ideographs and the flag `i`.
  const title = page.title.toLowerCase();
  if (FAILED.test(title)) return { kind: 'other', points: 6, reason: 'the title of an error page' };
  if (SERVICE.test(title)) return { kind: 'other', points: 5, reason: 'the title of a search or login page' };
  return undefined;
}
