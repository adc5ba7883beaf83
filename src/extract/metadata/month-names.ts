/** Month names and their usual short forms in the languages of the governments we read, without dots, lower case. */
const NAMES = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia leden ledna ianuarie tammikuuta ocak',
  'february feb februar février févr febrero febbraio fevereiro fev februari luty lutego únor února februarie helmikuuta şubat',
  'march mar märz mrz mars marzo março maart marzec marca březen března martie maaliskuuta marts mart',
  'april apr avril avr abril abr aprile kwiecień kwietnia duben dubna aprilie huhtikuuta nisan',
  'may mai mayo maggio mag maio mei maj maja květen května toukokuuta mayıs',
  'june jun juni juin junio giugno giu junho czerwiec czerwca červen června iunie kesäkuuta haziran',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca červenec července iulie heinäkuuta temmuz',
  'august aug août aout agosto ago augustus sierpień sierpnia srpen srpna elokuuta augusti ağustos',
  'september sept sep septembre septiembre settembre set setembro wrzesień września září septembrie syyskuuta eylül',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października říjen října octombrie lokakuuta ekim',
  'november nov novembre noviembre novembro listopad listopada noiembrie marraskuuta kasım',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro december grudzień grudnia prosinec prosince decembrie joulukuuta aralık desember',
];

export const MONTHS = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** Longest first, so that `mar` does not stop `march`. */
export const MONTH_PATTERN = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
