/**
 * What the furniture around a body says in languages other than Chinese. Matched against text with its white space
 * collapsed to one space, without case, and never with the flag `u`: together with `i` a browser takes milliseconds to
 * prepare such a pattern, on every page anew. Found in the design systems of GOV.UK, USWDS, GCWeb, ECL, DSFR and their kin.
 */

const COLON = '\\s?[:：]?';
const whole = (...words: string[]) => new RegExp(`^(?:${words.join('|')})${COLON}$`, 'i');

/** A heading above links into the text itself: the reader makes its own contents. */
export const CONTENTS = whole(
  '(?:table of |page )?contents',
  '(?:on|in) this (?:page|article|section|guide|document|release)',
  'jump to(?: section)?',
  'sommaire|sur cette page|dans cette page',
  'inhalt(?:sverzeichnis)?|auf dieser seite',
  '[ií]ndice(?: della pagina| de contenidos?)?|en esta página|nesta página|conteúdo',
  'inhoud(?:sopgave)?|op deze pagina|innehåll|på den(?:ne|na) sida?n?|spis treści',
  '目次|目錄|목차',
);

/** A heading above links to other pages. */
export const NEIGHBOURS_WEST = whole(
  'see also|related(?: [a-zß-ɏ]+){0,2}|you may also like|most (?:read|viewed|popular)|explore (?:more|the topic)',
  'read (?:more|also|next)|(?:more|recent|latest) (?:news|stories|articles|posts|releases)',
  'zie ook|verantwoordelijk|mehr zum thema|weitere (?:meldungen|artikel|themen)|das könnte sie auch interessieren',
  'à lire aussi|voir aussi|et aussi|sur le même (?:sujet|thème)|relaterat|les også|läs (?:också|mer|även)|se (?:også|även)',
  'leggi anche|vedi anche|(?:vea|véase|ver) también|veja também|leia (?:também|mais)|zobacz (?:także|też|również)',
  '(?:noticias|notícias|contenidos?|conteúdos?|enlaces) relacionad[oa]s?',
);

/** A heading above links that send the page elsewhere. */
export const SHARE = whole(
  'share(?: this)?(?: (?:page|article|post|story|release))?|share (?:on|via|to)',
  'partager(?: (?:la page|cette page|cet article))?|(?:beitrag |seite |artikel )?teilen(?: auf)?|compartir|compartilhe',
  'condividi|deel (?:deze pagina|dit)|dela(?: sidan)?|del (?:på|siden)|udostępnij',
  'シェア(?:する)?|공유(?:하기)?',
);

/** A link to the top of the page, or back to where the reader came from; `BACK_LINK` only where it is a link. */
export const BACK = new RegExp(
  `^[▲△↑⇧^<«‹\\s]*(?:${[
    '(?:back|return|go) to (?:the )?(?:top|contents?|list|previous page)(?: of (?:the )?page)?',
    'ページの?(?:トップ|先頭|上部)[へに]?(?:戻る|もどる)?|このページの(?:先頭|トップ)[へに]?(?:戻る)?|前のページ[へに]戻る|一覧[へに]戻る',
    '回(?:上一?頁|頁首|頂端|列表)|返回(?:上一?頁|頁首|頂端)|맨 ?위로|목록(?:으로|보기)',
    '(?:retour |retourner )?en haut(?: de (?:la )?page)?|haut de page|nach oben|zum seitenanfang|(?:volver|ir) arriba',
    'voltar ao topo|torna su|naar boven|till toppen',
  ].join('|')})[\\s▲△↑⇧^>»›]*$`,
  'i',
);

export const BACK_LINK = /^(?:top(?: of page)?|subir|arriba|목록|do góry|powrót)$/i;

/** Printing, on Japanese pages. */
export const PRINT =
  /^(?:(?:このページを|大きな文字で)?印刷(?:する|ページ表示|用ページ)?|文字(?:の大き)?サイズ(?:変更)?|\s)+$/;

/** What other languages the page is in, and how often it was read. */
export const ABOUT_PAGE =
  /^(?:read|view) this (?:release|page|article|document) in\b|^(?:also )?available (?:languages|in)\s?:|^[(（]?[^.。]{0,40}(?:visitor counter|page ?views|hits|조회수?|閲覧数)\s?[:：]\s?[\d,]+$/i;

/** `ページ番号1026186　更新日2026年5月28日`. */
export const PAGE_NUMBER = /^ページ(?:番号|id)\s?[:：]?\s?\d+[^。]{0,60}$/i;

/** How long it takes to read. */
export const READING_TIME =
  /^(?:(?:lesedauer|reading time|tempo di lettura|temps de lecture|leestijd|lästid|tiempo de lectura)\s?[:：]?.{0,24}|\d{1,2} min(?:ute)?s? (?:read|de lecture))$/i;

/** Help with files, which belongs to the site. */
export const FILE_HELP =
  /^(?:request an accessible format|if you use assistive technology|this file may not be suitable|to view pdf|get adobe|pdf ?ファイルを(?:ご覧|閲覧|開く)|첨부파일의 (?:hwp|pdf))/i;

/** A heading above whom the press may ask; the box must hold a number or an address. */
export const PRESS_CONTACT = whole(
  '(?:media|press) (?:contacts?|enquiries|inquiries)|contacts?(?: for (?:the )?(?:media|press)| information| presse)?',
  'presse?kontakte?|kontakt(?:e|ai)?|contatti|contactos?(?: de prensa)?|contatos?',
);

/** What stands before a day, in an info line: `Posted On: 04 SEP 2026 5:41PM by …`, `Vérifié le …`. */
export const LABELLED_DAY =
  /^(?:(?:first|date|originally|last|page) )?(?:published|posted|updated|released|modified|reviewed|verified|publié|mis à jour|vérifié|publicad[oa]|atualizado|actualizado|pubblicato|aggiornato|veröffentlicht|aktualisiert|gepubliceerd|publicerad|uppdaterad|publisert|oppdatert|offentliggjort|opdateret|julkaistu|opublikowano|date|data|fecha|datum)(?![a-zß-ɏ\d])[^.!?]{0,24}(?:19|20)\d\d(?!.*[.!?]$)/i;

/** When the page was last looked at, as a line of its own that may stand anywhere: `Ultimo aggiornamento: 03/09/2026, 09:15`. */
export const STAMP =
  /^(?:(?:page |content |date )?(?:last |next )?(?:updated|reviewed|modified|review(?: due)?|reviewed on)|ultim[oa] (?:aggiornamento|modifica|revisione)|última (?:actualización|modificación|atualização|revisión)|dernière (?:mise à jour|modification|révision)|date de (?:modification|mise à jour)|(?:letzte|zuletzt) (?:aktualisier(?:ung|t)|geändert|änderung)|(?:senast|sist|sidst) (?:uppdaterad|oppdatert|opdateret|granskad)|laatst (?:bijgewerkt|gewijzigd)|ostatnia (?:aktualizacja|modyfikacja)|최종 ?수정일?|最終更新日?)\s?[:：]?\s(?:on |am |le |il |el |den )?[a-zß-ɏ\d ,./:年月日-]{0,14}(?:\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2})[\d ,./:年月日-]{0,16}$/i;

/** The number under which a release, a law or a gazette is filed, as a line of its own; `REFERENCE` above the text only. */
export const RELEASE_NUMBER =
  /^[(]?(?:press |news |media )?release\s?(?:no|number|id|nr|#)\.?\s?[:：#]?\s?[a-zß-ɏ\d./–-]*\d[a-zß-ɏ\d./–-]*[)]?$/i;
export const REFERENCE = new RegExp(
  `^(?:${[
    '(?:nor|eli|celex|permalink(?: eli)?)\\s?[:：]\\s?\\S{4,90}',
    '(?:jorf|jo|oj|boe|bgbl|abl|doue|dof|d\\.?o\\.?u|dz\\. ?u|official journal|journal officiel|amtsblatt|bundesgesetzblatt|gazzetta ufficiale|diario oficial)\\b[^.!?]{0,12}(?:n[°ºo]|nr|no|[lcs],)\\.?\\s?\\d[^!?]{0,80}\\d{4}[^!?]{0,80}',
    'texte? n[°ºr]\\.?\\s?\\d+',
    '[a-z]{1,4}[/(]\\d{4}[)/]\\s?\\d+(?: final)?',
    '(?:no longer |not yet )?in force|en vigueur|vigente|in vigore|in kraft',
    'tex(?:to|te|t) (?:original|consolidado|intégral|originale?)',
  ].join('|')})$`,
  'i',
);

/** A link to the same text as a file of the gazette: `Extrait du Journal officiel … (PDF - 180 Ko)`. */
export const GAZETTE_FILE =
  /^(?:extra(?:it|ct|cto)|version|versión|download|télécharger|descargar|scarica|herunterladen)\b.{0,80}[([]pdf\b.{0,24}[)\]]$/i;

/** A heading above the languages or the formats in which the same text is to be had; `CHOOSER` above the control for it. */
export const FORMATS = whole(
  '(?:other|alternative|available|download) (?:formats?|languages?|versions?)(?: and (?:formats?|languages?))?',
  'languages?(?:,| and) formats?(?: (?:and|,) .{1,30})?|formats?(?:,| and) languages?',
  'otros (?:formatos|idiomas)|outros (?:formatos|idiomas)|autres (?:formats|langues)|altri formati|altre lingue',
  'weitere (?:formate|sprachen)|andere (?:formate|sprachen|formaten|talen)|andra (?:format|språk)',
);
export const CHOOSER = whole('multilingual display', '(?:select|choose|change) (?:a |your |the )?language');

/** A heading above who made the page: an office's name follows, and nothing else. */
export const AUTHORED = whole(
  'a cura di|pubblicato da|content (?:source|owner|provider)|page (?:owner|author)|published by|issued by|authored by',
  'verantwoordelijk|herausgeber(?:in)?|redaktion|rédaction|publié par|autor(?:es|in)?|autore|auteurs?|publicado por|ansvarig(?: utgivare)?',
);

/** Whom the page names as its source, in one line. */
export const CONTENT_SOURCE =
  /^(?:content (?:source|owner|provider)|page owner|a cura di|pubblicato da|source of content)\s?[:：]\s?[^.!?]{2,90}$/i;

/** A heading above links to the office, not to a person. */
export const OFFICE_LINKS = whole(
  'contatta(?:ci| il comune)|contact us|nous contacter|contactez-nous|contáctenos|fale conosco|kontaktieren sie uns|neem contact op',
);

/** The button above a list of what can be done with the page. */
export const ACTIONS = whole('(?:vedi |see |show |more )?(?:azioni|actions|aktionen|acciones|ações|options)');

/** The links of such a list in one row. */
export const ACTION_ROW =
  /^(?=.*\b(?:print|share|imprimer|partager|stampa|condividi|drucken|teilen|imprimir|compartir)\b)(?:sources?|print|share|e-?mail|pdf|download|save|copy link|imprimer|partager|stampa|condividi|drucken|teilen|imprimir|compartir|[\s|·•/,])+$/i;

/** Help that the site of a whole government adds below what its ministries send. */
export const SYNDICATED = /^.{0,16}보도자료는 각 ?(?:정부|부처|기관|부·처).{0,60}(?:자동|연계).{0,40}$/u;
