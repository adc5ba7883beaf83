import type { Family } from './families.ts';

const CLOBBERS =
  'attributes childNodes parentNode nodeName nodeType body head location getElementById cookie ownerDocument ' +
  'innerHTML implementation createElement createNodeIterator documentElement textContent removeChild firstChild nextSibling namespaceURI content shadowRoot localName remove';

export const families26to63: Family[] = [
  {
    number: 26,
    name: 'removal moves content',
    payloads: [
      '<p><button><p>甲</p></button></p>',
      '<a href=/1><object><a href=/2>文</a></object></a>',
      '<table><caption><svg><desc><table><tr><td><a href=javascript:trap()>x',
      '<xmp><p title="</xmp><img src=x onerror=trap()>"></xmp>',
      '<ul><li><marquee><li>文</marquee></ul>',
    ],
  },
  {
    number: 27,
    name: 'deep nesting',
    payloads: [
      `${'<div>'.repeat(600)}<img src=x onerror=trap()>`,
      `${'<b><i>'.repeat(300)}<a href=javascript:trap()>文`,
      `${'<table><tr><td>'.repeat(120)}<style><a title="</style><img src onerror=trap()>">`,
      `${'<svg><desc>'.repeat(260)}<math><mtext><style><img src onerror=trap()>`,
    ],
  },
  {
    number: 28,
    name: 'closing tags in attributes',
    payloads: ['noscript', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'].map(
      (tag) => `<${tag}><p title="</${tag}><img src=x onerror=trap()>">文</p>`,
    ),
  },
  {
    number: 29,
    name: 'comments',
    payloads: [
      '<!-- --!><img src=x onerror=trap()> -->',
      '<!--><script>trap()</script>-->',
      '<!--[if IE]><script>trap()</script><![endif]-->',
      '<![CDATA[<img src=x onerror=trap()>]]><svg><![CDATA[<a onclick=trap()>]]></svg>',
      '<p>文<!-- 来源：青禾县人民政府 --></p>',
    ],
  },
  {
    number: 30,
    name: 'noscript',
    payloads: [
      '<noscript><img src=x onerror=trap()></noscript>',
      '<noscript><p title="</noscript><script>trap()</script>">文</p></noscript>',
    ],
  },
  {
    number: 31,
    name: 'raw text elements',
    payloads: [
      '<listing><img src=x onerror=trap()></listing>',
      '<plaintext><img src=x onerror=trap()>',
      '<noembed><img src=x onerror=trap()></noembed><noframes><script>trap()</script></noframes>',
      '<title><script>trap()</script></title><textarea><img src=x onerror=trap()></textarea>',
    ],
  },
  {
    number: 32,
    name: 'table foster parenting',
    payloads: [
      '<table><a href=javascript:trap()>x<tr><td>文</table>',
      '<table><img src=x onerror=trap()><tr><p>文<td>数</table>',
      '<tr><td>没有表</td></tr><table><tbody><table><tr><td>里</table>',
      `${'<table>'.repeat(80)}<tr><td>文`,
    ],
  },
  {
    number: 33,
    name: 'select and its mirror',
    payloads: [
      '<select><button><selectedcontent></selectedcontent></button><option selected><img src=x onerror=trap()></select>',
      '<select><template><img src=x onerror=trap()></template></select><option>文<script>trap()</script>',
    ],
  },
  {
    number: 34,
    name: 'templates and shadow roots',
    payloads: [
      '<template><img src=x onerror=trap()><template><script>trap()</script></template></template>',
      '<div><template shadowrootmode=open shadowrootclonable><img src=x onerror=trap()></template></div>',
      '<template shadowrootmode=closed><slot onslotchange=trap()></slot></template>',
    ],
  },
  {
    number: 35,
    name: 'partial updates',
    payloads: [
      '<?marker name="a"><template for="a" patchsrc=//canary.example><img src=x onerror=trap()></template>',
    ],
  },
  {
    number: 36,
    name: 'custom elements',
    payloads: [
      '<x-y onclick=trap() is=z>文</x-y><p is=x-y>文</p>',
      '<font-face onclick=trap()>文</font-face><annotation-xml><script>trap()</script></annotation-xml>',
      '<constructor>文</constructor><__proto__ onclick=trap()>文</__proto__><p __proto__=x constructor=y>文</p>',
    ],
  },
  {
    number: 37,
    name: 'elements that open by themselves',
    payloads: [
      '<p popover=auto id=p1>文</p><button popovertarget=p1 command=show-popover>开</button>',
      '<dialog open><form method=dialog>文</form></dialog>',
      '<details open ontoggle=trap()><summary>题</summary>文</details><marquee onstart=trap()>文</marquee>',
      '<div inert hidden slot=a part=b itemscope nonce=x>文</div>',
    ],
  },
  {
    number: 38,
    name: 'clobbering of our code',
    payloads: CLOBBERS.split(' ').flatMap((name) => [
      `<form><input name=${name}></form><p>文</p>`,
      `<img name=${name} id=${name} src=1.png><a id=${name} name=${name} href=/x>文</a>`,
    ]),
  },
  {
    number: 40,
    name: 'clobbering of lookups',
    payloads: [
      '<h2 id=location>题</h2><p id=body>文</p><div id=reader>文</div><span id=title>文</span>',
      '<label for=qingdu aria-controls=x aria-owns=y role=dialog>文</label><a href="#reader">文</a>',
      '<p class="toolbar salutation hidden">文</p><p id="a b">文</p><h2 id="&quot;><script>trap()</script>">题</h2>',
    ],
  },
  {
    number: 43,
    name: 'placeholders',
    payloads: [
      '<p>{{title}} $' + '{body} <% x %> $& $1 %s __CONTENT__ <!--html--></p>',
      '<p title="{{x}}">$`$\'</p>',
    ],
  },
  {
    number: 46,
    name: 'charset tricks',
    payloads: [
      '+ADw-script+AD4-trap()+ADw-/script+AD4-',
      '<p>\ud800孤<a href="https://a.example/\udc00">x</a></p>',
      '\ufeff<p>\u0000文\ufffe</p><scr\u0000ipt>trap()</scr\u0000ipt>',
    ],
  },
  {
    number: 49,
    name: 'wide and large',
    payloads: [
      '<b>一</b>'.repeat(5000),
      `<p>${'文'.repeat(500_000)}</p>`,
      `<a href="https://a.example/${'x'.repeat(1_000_000)}">x</a>`,
      `<p ${Array.from({ length: 3000 }, (_, i) => `a${i}=1`).join(' ')} onclick=trap()>文</p>`,
      '<table><tr><td colspan=99999999 rowspan=4294967295>文</table><img src=1.png width=999999999>',
    ],
  },
  {
    number: 52,
    name: 'XML',
    payloads: [
      '<?xml version="1.0"?><!DOCTYPE p [<!ENTITY x "<script>trap()</script>">]><p>&x;</p>',
      '<?xml-stylesheet href="//canary.example/x.css"?><p xmlns:x="a" xml:base="//canary.example/">文</p>',
    ],
  },
  {
    number: 58,
    name: 'our own output',
    payloads: [
      '<p class="salutation">各乡镇人民政府：</p><h2 id="一、总体要求">一、总体要求</h2><p class="sign-off">青禾县人民政府</p>',
      '<p class="page-break note"></p><p class="centered" align=center>二〇二四年</p>',
    ],
  },
];
