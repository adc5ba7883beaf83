/** One document of the invented county's site. */
export interface Document {
  title: string;
  column: string;
  published: string;
  source: string;
  /** Rows of the 信息公开 table, where the page has one. */
  record?: Record<string, string>;
  /** Paragraphs, with whatever the page's editor put into them; what begins with a tag is a block by itself. */
  body: string[];
  /** To be downloaded, below the text. */
  files?: [name: string, path: string, size: string][];
}

/** The page, as a county's system would make it: furniture around, nothing but paragraphs inside. */
export function page({ title, column, published, source, record, body, files }: Document): string {
  const rows = Object.entries(record ?? {}).map(
    ([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`,
  );
  const links = files?.map(
    ([name, path, size], i) => `<p>附件${i + 1}：<a href="${path}">${name}</a>（${size}）</p>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<meta name="SiteName" content="青禾县人民政府"><meta name="SiteIDCode" content="0000000000">
<meta name="ColumnName" content="${column}"><meta name="ArticleTitle" content="${title}">
<meta name="PubDate" content="${published}"><meta name="ContentSource" content="${source}"></head>
<body><div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/xwdt/">新闻动态</a></div>
${rows.length ? `<table class="xxgk">${rows.join('')}</table>` : ''}
<h1>${title}</h1><div class="info">发布时间：${published}　来源：${source}</div>
<div class="TRS_Editor">${[...body.map(block), ...(links ?? [])].join('\n')}</div>
<div class="footer">主办：青禾县人民政府办公室</div></body></html>`;
}

const block = (text: string) => (/^<(?!b>)/.test(text) ? text : `<p>　　${text}</p>`);
