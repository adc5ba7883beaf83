/**
 * The look of an exported page: the reader's paper and ink, W3C clreq for Chinese, A4 when printed. The fonts are the
 * system's own; nothing is loaded.
 */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf6; --raised: #fff; --sunken: #f3f1ea; --ink: #22252a; --ink-2: #565b63;
  --line: #e2ded3; --accent: #9d2f24; --accent-soft: #f6e7e3;
  --ui: "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #191b1e; --raised: #212428; --sunken: #141618;
  --ink: #dedbd3; --ink-2: #a3a6ab; --line: #33373c; --accent: #e59a8d; --accent-soft: #38241f; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 18px/1.9 var(--ui); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 64px 24px 80px; max-width: calc(34em + 48px); overflow-wrap: break-word; }
.kicker { margin: 0 0 12px; font-size: 14px; font-weight: 600; line-height: 1.5; color: var(--accent); }
header h1 { margin: 0 0 .5em; font-size: 1.72em; line-height: 1.38; text-wrap: balance; }
.subtitle { margin: -.3em 0 1em; font-size: 1.08em; line-height: 1.6; color: var(--ink-2); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15em, 1fr)); gap: 6px 28px; margin: 26px 0 44px;
  padding: 16px 20px; border: 1px solid var(--line); border-radius: 10px; background: var(--raised);
  font-size: 14px; line-height: 1.7; }
.facts div { display: grid; grid-template-columns: 5.2em 1fr; }
.facts:lang(en) div { grid-template-columns: 9em 1fr; }
.facts dt { color: var(--ink-2); } .facts dd { margin: 0; }
.contents { margin: -20px 0 44px; font-size: 15px; line-height: 1.7; }
.contents summary { font-weight: 600; cursor: pointer; }
.contents ol { margin: 10px 0 0; padding: 0 0 0 1em; border-left: 2px solid var(--line); list-style: none; }
.contents li { margin: 4px 0; } .contents .lower { padding-left: 1.4em; font-size: 14px; }
.contents a { color: var(--ink-2); text-decoration: none; }
.text { line-break: strict; hanging-punctuation: allow-end; }
.text :is(p, div) { margin: 0 0 .66em; }
.text p:lang(zh) { text-indent: 2em; }
.text p:not(:lang(zh)) { margin-bottom: 1em; }
.text p:is(.salutation, .centered, .sign-off, .picture, td p, th p, li > p, figcaption p) { text-indent: 0; }
.text :is(h1, h2, h3, h4, h5, h6) { margin: 1.5em 0 .6em; font-size: 1em; font-weight: 600; line-height: 1.6; text-wrap: balance; }
.text :is(h1, h2) { margin-top: 1.9em; font-size: 1.16em; font-weight: 700; }
.text :is(h1, h2) + :is(h2, h3, h4) { margin-top: .8em; }
.text .sign-off { margin: 0; padding-right: 2em; text-align: end; }
.text :not(.sign-off) + .sign-off { margin-top: 2em; }
.text :is(.note, .attachment-note) { margin-top: 1.6em; }
.text .centered { text-align: center; text-wrap: balance; }
.text :is(.page-break, hr) { width: 4em; margin: 2.4em auto; border: 0; border-top: 1px solid var(--line); }
.text .page-break:not(:empty) { width: auto; padding-top: .8em; font-size: .8em; color: var(--ink-2); text-align: center; }
.text :is(ul, ol) { padding-left: 2em; }
.text blockquote { margin: 1.2em 0; padding-left: 1.2em; border-left: 2px solid var(--line); color: var(--ink-2); }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 1px;
  text-underline-offset: .22em; overflow-wrap: anywhere; }
em:lang(zh) { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; }
pre { overflow-x: auto; padding: 1em 1.2em; border-radius: 10px; background: var(--sunken); font-size: .86em; line-height: 1.6; white-space: pre-wrap; }
img { max-width: 100%; height: auto; vertical-align: middle; border-radius: 4px; }
figure, .text .picture { margin: 1.5em 0; text-align: center; }
figcaption, caption { padding: .6em 0; font-size: .85em; line-height: 1.6; color: var(--ink-2); text-align: center; }
.missing { display: inline-block; padding: .8em 1.4em; border: 1px dashed var(--line); border-radius: 10px; background: var(--sunken); font-size: 14px; line-height: 1.5; color: var(--ink-2); text-indent: 0; }
.text .table { margin: 1.5em 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .86em; line-height: 1.6; font-variant-numeric: tabular-nums; }
td, th { padding: .55em .8em; border: 1px solid var(--line); text-align: start; }
:is(td, th)[align=center] { text-align: center; } :is(td, th)[align=right] { text-align: right; }
th, thead td { background: var(--sunken); font-weight: 600; }
.text :is(td, th, li) > p { margin: 0; }
.files { margin-top: 48px; padding-top: 20px; border-top: 1px solid var(--line); font-size: 15px; line-height: 1.6; }
.files h2 { margin: 0 0 10px; font-size: 15px; }
.files ul { margin: 0; padding: 0; list-style: none; } .files li { display: flex; gap: 12px; align-items: baseline; padding: 7px 0; }
.files b { flex: none; min-width: 46px; padding: 5px 7px; border-radius: 5px; background: var(--accent-soft); color: var(--accent); font-size: 11px; line-height: 1; text-align: center; }
.files .size { flex: none; margin-left: auto; font-size: 13px; color: var(--ink-2); }
mark { border-radius: 2px; background: var(--mark, #fff0a8); color: inherit; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
mark.green { --mark: #d8f0cc; } mark.blue { --mark: #d6e8fb; } mark.red { --mark: #fbdbd6; }
@media screen and (prefers-color-scheme: dark) { mark { --mark: #544611; } mark.green { --mark: #234a2d; } mark.blue { --mark: #1f4163; } mark.red { --mark: #652c2a; } }
.notes { margin-top: 48px; padding-top: 20px; border-top: 1px solid var(--line); font-size: 15px; line-height: 1.7; }
.notes h2 { margin: 0 0 10px; font-size: 15px; } .notes ol { margin: 0; padding-left: 1.6em; } .notes li { padding: 5px 0; }
.notes p { margin: 0; } .notes p + p { margin-top: 4px; } .notes a { text-decoration: none; } .notes .lost { color: var(--ink-2); font-size: 13px; }
footer { margin-top: 48px; padding-top: 16px; border-top: 1px solid var(--line); font-size: 13px; line-height: 1.7; color: var(--ink-2); }
footer p { margin: 0; }
@media (max-width: 560px) { html { font-size: 17px; } body { padding-top: 36px; } header h1 { font-size: 1.5em; } .text .sign-off { padding-right: 0; } }
@page { size: A4; margin: 25mm 24mm; }
@media print {
  :root { --paper: #fff; --raised: #fff; --sunken: #f6f6f4; --ink: #000; --ink-2: #444; --line: #bbb; --accent: #7c1d14; --accent-soft: #fff; }
  html { font-size: 12pt; line-height: 1.75; } body { max-width: none; padding: 0; } .contents { display: none; }
  .text p { orphans: 2; widows: 2; } .text :is(h1, h2, h3, h4, h5, h6) { break-after: avoid; }
  tr, figure, img, .facts, .files li { break-inside: avoid; } thead { display: table-header-group; } .table { overflow: visible; }
  .sign-off { break-before: avoid; } a { text-decoration: none; }
}
`;
