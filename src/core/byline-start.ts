import { inSmallLetters, withoutWords } from "./small-letters";

/** What introduces a byline in print: "By", "Von", "Texte :", "Piše". */

/**
 * Letters of the scripts of these words. Not `\p{L}`: with "i" and "u" together, making a pattern that
 * has it many times takes more than ten milliseconds.
 */
export const LETTER = "[a-zß-ɏ]";

const WRITTEN =
  "story|text|words|(?:(?:blog|gast)[ -]?)?beitrag|report(?:ed|ing)?|written|posted|eingestellt|published|article|artikel|analysis|opinion|(?:an )?interview|reportage|" +
  `geschrieben|verfasst|veröffentlicht|ein ${LETTER}+|une? ${LETTER}+|rédigé|publié|propos recueillis|escrito|publicado|scritto|articolo|testo|a cura|` +
  "geschreven|skrevet|skriven|scris|написан[оа]?";
/** What is a label with a colon, and stands before a name without one, too. */
const BY_WORD =
  `by|von|vom|par|por|di|da|de|door|av|af|od|przez|oprac\\.|del|dal|από|от|автор(?:ка|и|ы)?|aut(?:h?or|eur)${LETTER}{0,2}|verfasser(?:in)?|` +
  "redakt(?:ion|eur(?:in)?)|skribent|toimittaja|szerző|yaza[rn]|oleh|penulis|tác giả|著者|作者|記者|记者|文|撰文|기자|글|द्वारा|लेखक|लेखिका|بقلم|كتبت?|כתב(?:ה|ת)?|מאת|来源|來源|출처|المصدر|" +
  "του|της|γράφ(?:ει (?:η|ο)|ουν (?:οι|η|ο))|piš[eu](?:ta|jo)?|пиш[еу]|напис(?:ао|ала)|napísala?|napsala?|rozmawiała?|opracowa(?:ła?|nie)|teksti|írta";
/** What is one with a colon alone, and in an interview who asks. */
const SPEAKER = "reporter|journaliste?|periodista|giornalista";
/** What is one with a colon alone. */
const LABEL_WORD =
  "avtor(?:ica|ji)?|autor(?:ka|ica)|аутор(?:ка)?|текст|haber|muhabir|bài(?: viết)?|نویسنده|گزارش|الكاتب|tekst(?:i|as)?|autorius|autors|autore?";
/** Who of the house wrote it: "dal nostro inviato", "van onze correspondent", "本报记者". */
const OUR_WRITER = `(?:da(?:l|lla|i)|van|door|von|de|par) (?:nostr[oaie]|onze|unsere[rmn]?|notre|nuestr[oa]) ${LETTER}+\\s+|本[报報](?:记者|記者)\\s*`;
/** "Aus Elmstadt berichtet". */
const REPORTS = `aus ${LETTER}+ berichtet\\s+`;

/** "By", "Von", "Par" …: what introduces a byline in print, in some 30 languages. */
const BY = new RegExp(
  `^(?:${OUR_WRITER}|${REPORTS}|(?:(?:${WRITTEN})\\s+)?(?:${BY_WORD})(?:\\s*[:：]\\s*|\\s+)|(?:${LABEL_WORD}|${SPEAKER})\\s*[:：]\\s*|文\\s?[/／・]\\s*)`,
);
/** The few of these words that can begin nothing but a byline or a name. */
const SURE_BY = new RegExp(
  `^(?:(?:(?:written|reported|story|words|posted|published) )?(?:(?:by|von|par|door|przez|oleh|yazan)(?![a-zß-ɏ])|aut(?:h?or|eur)[a-zß-ɏ]{0,2}:|(?:${LABEL_WORD}|автор|szerző|írta|piš[eu]|пише|yazar|penulis|toimittaja|tác giả|लेखक|लेखिका|opracowa(?:ła?|nie)|napsala?|napísala?|كتبت?):|بقلم|מאת|作者|記者|记者(?=[:：\\s])|本[报報][记記]者|撰文|文(?=[:：／/・])|来源[:：]|來源[:：]|출처[:：]|المصدر:)\\s*[:：]?\\s*|propos recueillis par )`,
);
/** "By" with no blank after it, where markup parts the two: "ByAna Gil". */
const GLUED = /^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll})/u;
/** "More from Ana Gil", "View all posts by Ana Gil": what links to an author's other texts say. */
const OTHERS_BY =
  /^(?:(?:mehr|alles|more|plus|alle (?:artikel|beiträge|texte)|(?:(?:view|see|read|show) )?(?:all|more|other) (?:posts|articles|stories|content)) (?:von|from|by|de)|ver todos los artículos de|(?:voir )?tous les articles de) (?=\S)/;
/** "This post was written by Ana Gil, editor": a sentence about the author. */
export const WRITTEN_BY =
  /^(?:(?:about the author|über (?:den autor|die autorin))\s*[:：]?\s*)?(?:this|the|dieser) (?:[a-z]+ )?(?:post|article|story|piece|guide|artikel|beitrag) (?:was|is|wurde) (?:written|authored|contributed|verfasst) (?:by|von) /;
/** "Interview: Ana Gil": what the text is, in an element that is marked as its byline. */
const GENRE_LABEL =
  /^(?:interview|reportage|protokoll|protokolliert|aufgezeichnet|bericht|kommentar|rezension|kritik|essay|report|story)\s*[:：]\s*/;

/** "연합뉴스 김철수 기자": in Korean the word comes last, and an address may follow. */
const KOREAN =
  /^(?:\p{Script=Hangul}{2,10}\s)?\p{Script=Hangul}{2,4}\s?(?:기자|특파원)(?:\s[\w.+-]{1,40}@[\w.-]{4,40})?$|^(?:기자|글)\s\p{Script=Hangul}{2,4}$/u;
/** What is a label with a colon alone; for screen readers, with a comma: "Author, Ana Gil". */
const COLON_ONLY =
  /^(?:(?:text|texte|texto|testo|tekst|words|foto und text|text und foto)\s*[:：]|(?:aut(?:h?or|eur)[a-zß-ɏ]{0,2}|автор|yazan|penulis|tác giả|الكاتب|लेखक),(?=\s))\s*/;

/** "来源：新华网 作者：王小明": a label after a name begins the next. */
export const NEXT_LABEL = new RegExp(`\\s(?=(?:${BY_WORD})\\s*[:：])`, "i");

/** Short words and verbs before names, with which sentences and subheads begin as well. */
const SHORT_BY = new RegExp(
  `^(?:${OUR_WRITER}|${REPORTS}|(?:(?:${SPEAKER})(?=:)|(?:(?:(?:(?:blog|gast)[ -]?)?beitrag|escrito|rédigé|scritto|skrevet|geschreven|analysis|opinion|ein \\S+) )?(?:por|par|di|av|af|od|by|von|door)|a cura di|(?:articolo|testo|texto) d[ie]|scris de|от|του|της|γράφ(?:ει [ηο]|ουν \\S+)|piš[eu]|пише|napsala?|napísala?|rozmawiała?|oprac\\.|teksti|द्वारा|كتبت?)\\s*:?\\s)`,
);

/** The text after "By", and whether there was one. */
export function stripBy(text: string): { text: string; found: boolean } {
  const own = [OTHERS_BY, WRITTEN_BY, GENRE_LABEL, COLON_ONLY].reduce(withoutWords, text);
  const bare = withoutWords(own.replace(GLUED, ""), BY);
  return { text: bare, found: bare !== text };
}

/** Whether a line begins with a word that is unlikely to begin anything but a byline. */
export function beginsLikeByline(text: string): boolean {
  const words = inSmallLetters(text);
  return [SURE_BY, COLON_ONLY, KOREAN, WRITTEN_BY].some((start) => start.test(words));
}

/**
 * Whether a line begins with a word that introduces bylines, but also sentences and titles: "Por Ana
 * Gil", "Di Ana Gil". It is a byline where nothing but names follows.
 */
export function beginsWithShortBy(text: string): boolean {
  return SHORT_BY.test(inSmallLetters(text));
}

/** Whether a line says that somebody wrote the text: "This post was written by …". */
export function isWriterLine(text: string): boolean {
  return WRITTEN_BY.test(inSmallLetters(text));
}
