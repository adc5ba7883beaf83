/** 文种: the fifteen kinds of 《党政机关公文处理工作条例》(2012) article 8, and the kinds of rules that are issued with them. */
const KINDS =
  '决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|条例|规定|办法|细则|规则|章程|规划|方案';

const AT_END = new RegExp(`的(${KINDS})(?:[（(][^（）()]*[）)])?$`);

/** The 文种 that the title of an official document ends with: `通知` of 《关于…的通知》. */
export function documentKind(title: string): string | undefined {
  return AT_END.exec(title.trim())?.[1];
}
