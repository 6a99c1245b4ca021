import { inSmallLetters, withoutWords } from "../small-letters";
import { fold } from "../text";
import { isSureAgency } from "./agency-names";
import { isPhotoAgency, namesInCredit } from "./photo-agencies";

/** What tells the words of a picture's credit from those of its caption. */

/** Longest text taken for a credit, in characters. */
export const MAX_CREDIT = 130;

const NOUN =
  "photographer|photographe|fotograf(?:in|en)?|fotógraf[oa]|fotografo|fotograaf|valokuvaaja|фотограф|image (?:credits?|source|copyright)|images?|im[aá]genes|imagen|imagem|photos?(?: (?:credits?|by|courtesy(?: of)?))?|photographs?(?: by)?|photography(?: by)?|pic(?:ture)?s?(?: (?:by|credits?))?|credits?|crédits?(?: photo)?|credito|créditos?|" +
  "(?:titel|beitrags|artikel|aufmacher|header|vorschau)(?:bild|foto)|(?:cover|featured|header|lead|main|banner) (?:image|photo|picture)|fotocredits?|fotonachweis|" +
  "(?:surs[aă] )?fotos?(?: \\[m\\])?|foto de|bild(?:er)?|bildquelle|fotoquelle|bildnachweis|bildrechte|quelle|source|fonte|fuente|fot\\.|fotografías?|fotografi[ae]|fotó|kép|kuva|valokuva|zdjęcie|zdroj|źródło(?: zdjęć)?|snímek|kilde|källa|bron|beeld|" +
  "illustration(?:en)?|grafik|graphic|vid[eéí]o|screenshot|copyright|φωτ(?:[οό](?:γραφίες|γραφία)?|\\.)|фото|снимка|фотография|kaynak|fotoğraf|picha|isithombe|umfanekiso|ảnh|gambar|dok|写真|撮影|画像|(?:图片|圖片|照片)(?:来源|來源)|提供|图|图片|图源|圖|사진(?: ?(?:출처|제공))?|摄影|攝影|صورة|الصورة|تصوير|ب?عدسة|عکس|תמונה|צילום|ภาพ|तस्वीर|फ़ोटो|फोटो|ছবি|படம்";
/** The same for screen readers, in many languages: a comma and the name follow. */
const OFFSCREEN_SOURCE =
  "sumber gambar|kaynak|nguồn hình ảnh|chanzo cha picha|asalin hoton|ebe foto si|oríṣun àwòrán|xigashada sawirka|madda suuraa|ahavuye isanamu|şəklin mənbəyi|autor fotografije|wia dis foto come from|автор фото|аутор фотографије|сүрөттүн булагы|сурат манбаси|م?صدر الصورة|منبع تصویر|د عکس سرچینه|تصویر کا ذریعہ|(?:इमेज|फोटो|तस्बिर) स्रोत|ছবির উৎস|ઇમેજ સ્રોત|ਤਸਵੀਰ ਸਰੋਤ|பட மூலாதாரம்|ఫొటో సోర్స్|ที่มาของภาพ|사진 출처|画像提供|[图圖]像[来來]源";
/** "Foto:", "Photo by", "©": what announces a credit, and "Photo / Ada Roe", but not "Photo/video artist". */
const LABEL =
  `(?:(?:${NOUN})\\s*[:：=＝]|photos?(?:/video)? (?:by|courtesy of)\\b|(?:photograph(?:s|y|ed)?|pictures?) by\\b|image (?:by|courtesy of)\\b|courtesy (?:of\\b|:)|dok\\.|(?<=(?:^|[.!?…"”)])\\s*)(?:fot\\.|photo ?[/|](?! ?(?:video|text|illus)))|[图圖] ?[/／]|credits?\\s*(?:\\.{3}|…)|` +
  `(?:${OFFSCREEN_SOURCE})\\s?[,،]|(?:image (?:source|copyright)|fuente de la imagen|crédit photo|crédito)(?:\\s*,|(?=\\s))|` +
  "(?:(?:bild|fotos?|photos?|image)\\s)?(?:©|\\(c\\)|ⓒ)\\s*[:：]?|tous droits réservés|copyright\\b(?!-))";
const LABEL_AT_START = new RegExp(`^[\\s([（【–—|•/-]*(?:${LABEL})\\s*`);
const LABEL_INSIDE = new RegExp(
  `^(.*?)(?:[\\s([（【,;|/–—-]|(?<=[.!?…"”»“)。]))((?:${LABEL})\\s*[^\\n]{2,${MAX_CREDIT}})$`,
  "s",
);
const ONLY_LABEL = new RegExp(`^(?:${NOUN})\\s*[:：]?$`);
const LABEL_AT_END = new RegExp(
  `(?<![\\s([|/])(?:[\\s([|/]+(?:${NOUN}|autor/in)\\s*[:：]|(?:(?<=[.!?…"”»)\\]])\\s*|\\s*[([|/]\\s*)(?:${NOUN}|autor/in))$`,
);
/** What a picture's buttons say. */
const TOOL =
  /^(?:(?:bild|foto|photo|image|imagen|imagem|immagine) )?(?:vergrö(?:ß|ss)ern|enlarge|zoom(?: in)?|expand|ampliar|agrandir|ingrandisci|vergroten|förstora|forstørr|powiększ|zvětšit|info|share|teilen|bildbeschreibung (?:ein|aus)blenden|click to (?:enlarge|expand|zoom)|(?:hide|show|toggle) caption|(?:buy|purchase|acquire)(?: (?:now|this|photo|image|licensing|rights|prints?))+(?:, opens.*)?|(?:view|see|show)(?: all)?(?: \d+)?)(?: (?:images?|photos?|pictures?|imagen|imagem|foto|l['’]image))?$/;
/** Which of several pictures it is: "1/12", "Bild 1 von 12". */
const COUNT =
  /^(?:(?:\p{L}+ )?\d{1,3} ?(?:\/|\p{L}{1,3}) ?\d{1,3}(?: (?:bilder|fotos|photos|images))?|\d{1,3} (?:bilder|fotos|photos|images)) ?\|?$/iu;

/** Whether words beside a picture are a button's or a counter's. */
export function isTool(text: string): boolean {
  return COUNT.test(text) || TOOL.test(inSmallLetters(text));
}

/** Reading aids before a caption that only screen readers get. */
const CAPTION_LABEL =
  /^(?:(?:image caption|pie de foto|légende image|legenda da foto)\s*[,:]?\s+|(?:keterangan gambar|fotoğraf altı yazısı|chụp lại hình ảnh|maelezo ya picha|bayanan hoto|nkọwa foto|àkọlé àwòrán|qoraalka sawirka|ibsa waa'ee suuraa|insiguro y'isanamu|şəklin alt yazısı|potpis ispod fotografije|wetin we call dis foto|подпись к фото|підпис до фото|потпис испод фотографије|сүрөттүн түшүндүрмөсү|сурат тагсўзи|التعليق على الصورة|(?:توضیح|عنوان) تصویر|د عکس تشریح|تصویر کا کیپشن|इमेज कैप्शन|फोटो कॅप्शन|तस्बिर क्याप्शन|ছবির ক্যাপশান|ઇમેજ કૅપ્શન|ਤਸਵੀਰ ਕੈਪਸ਼ਨ|படக்குறிப்பு|ఫొటో క్యాప్షన్|คำบรรยายภาพ|사진 설명|画像説明|[图圖]像加[注註]文字)\s?[,،]\s*)/;

/** Words that stand where a name would: the picture was given by those it shows. */
const GIVEN =
  /^(?:supplied(?: (?:image|photo)s?)?|handout|courtesy.*|contributed(?: photo)?|privat|stock photo|pr|archiv|file|sithunyelwe|reprodução|divulgação)$/;
/** "THE COURIER FILE PHOTO": in capitals, a house's own. */
const HOUSE_PHOTO = /^(?!FILE )(?:\p{Lu}[\p{Lu}.&’'-]*\s){1,4}PHOTOS?$/u;
/** The day that a picture was taken on, between the name and the house: "Ada Roe - 19.nov.26/Baía". */
const DAY_TAKEN = /\s-\s\d{1,2}\.\p{L}{3}\.\d{2,4}(?=\/)/u;
/** A desk's mark behind the names, "Ada Roe/foc". */
const DESK_MARK = /^\p{Ll}{2,4}$/u;

/** "Picture: the view from the bridge": what it shows. Whom it is from may stand so, too: "the author". */
const SHOWN =
  /^(?:the|an?|der|die|das|eine?|le|la|les|une?|el|los|las|una|il|lo|gli|het|een)\s(?!(?:authors?|writers?|photographers?|artists?|family|autor(?:in|e|a)?|auteure?|verfasser(?:in)?|familie|famille|familia)(?![a-zß-ɏ]))[a-zß-ɏ]/;

/** The noun that Dutch credits begin with, which is no word of a name. */
const BEELD = /^[Bb]eeld\s(?=\p{Lu})(?!(?:De|Het|Een)\s)/u;

/** Whether a text begins with "Foto:", "©" or the like, and goes on with whom it is from. */
export function startsWithLabel(text: string): boolean {
  const label = LABEL_AT_START.exec(inSmallLetters(text))?.[0];
  if (label === undefined) return BEELD.test(text) && areNames(text.replace(BEELD, ""));
  return !isShown(text.slice(label.length));
}

/** Case-blind but for the word after the article: names have a capital. */
function isShown(text: string): boolean {
  return SHOWN.test(inSmallLetters(text)) && !/^\S+\s\p{Lu}/u.test(text);
}

/** Whose photo it is or of which kind, before the label: "(Express", "(Staff", "BT". */
const WHOSE_PHOTO =
  /(?:\s*[([（](?!(?:rechts|links|oben|unten|left|right)\s)(?:[\p{L}\p{M}.&’'-]+(?:\s(?=\p{L})|$)){1,3}|(?<=[.!?…”"])\s+\p{Lu}{2,9})$/u;

/** The part before a label and the part from it on, or null where there is none. */
export function cutAtLabel(text: string): { before: string; from: string } | null {
  const match = LABEL_INSIDE.exec(inSmallLetters(text));
  if (!match) return null;
  const from = text.slice(text.length - (match[2] ?? "").length);
  if (!startsWithLabel(from)) return null;
  const before = text.slice(0, match[1]?.length);
  const whose = WHOSE_PHOTO.exec(before)?.[0] ?? "";
  const name = whose.replace(/^[\s([（]+/u, "");
  // "(AP photo by Ada Roe)": an agency is more than a label.
  const start = isPhotoAgency(name) ? before.length - name.length : text.length - from.length;
  return { before: before.slice(0, before.length - whose.length), from: text.slice(start) };
}

const OF_A_STATE = "Sen|Senator|Rep|Representative|Congress(?:wo)?man|Gov|Governor";
const OTHER_TITLE =
  "President|Präsident(?:in)?|Minister(?:in)?|Chancellor|Kanzler(?:in)?|Mayor|Bürgermeister(?:in)?|King|Queen|Prince|Princess|Pope|Sir|Dame|Judge|Secretary";
const NAME_AFTER = "\\.?(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,4}(?:,\\s[DRI]-\\p{Lu}\\p{L}*\\.?)?$";
/** Before the name of a person who is shown, not of one who took the picture. */
const TITLED = new RegExp(`(?:^|\\s)(?:${OF_A_STATE}|${OTHER_TITLE})${NAME_AFTER}`, "u");
const TITLED_BY_STATE = new RegExp(`(?:^|\\s)(?:${OF_A_STATE})${NAME_AFTER}`, "u");
/** Longest such title and name, in characters. */
const LONGEST_TITLED = 80;

/** Whether a text ends in a title and a name: "Senator Tom Ash", "Sen. Tom Ash, D-Pa." */
export function endsInTitledName(text: string): boolean {
  return TITLED.test(text.slice(-LONGEST_TITLED));
}

/** "Senator Tom Ash (PA)": the letters say which state the person is from. */
export function isState(letters: string, before: string): boolean {
  return /^\p{Lu}{2}$/u.test(letters) && TITLED_BY_STATE.test(before.slice(-LONGEST_TITLED));
}

/** "Foto de", "Archivfoto:": before a name, by somebody or of something. */
const WORDED =
  /^(.*?)(?:^|(?<=[.!?…]["”»]?)\s+|\s*[([|–—-]\s*|\s(?=Fot\. ))(?:(?:[Ff]otos?|[Pp]hotos?|[Ff]otografías?|[Ff]otografi[ae]|[Bb]ild(?:er)?|[Ii]magen|[Ii]magem|[Zz]djęcie|[Ff]oto’s)\s(?:de|von|di|do|da|av|af|van)|((?:[Aa]r(?:ch|k)iv|[Ss]ymbol)(?:foto|bild|photo):|[Ff]oto(?:s|grafías?)? (?:por|door|hecha por)|[Pp]hotos? (?:par|prises? par)|[Ff]otografiert von|[Ff]otografado por|Fot\.|[Ff]otografiad[ao] por|[Ff]otografato da)) (\p{Lu}[^\n]{2,90}?)[)\]]?\.?$/su;

/** "Symbolbild: Schauspieler Ada Roe": what stands for something is said of the picture, too. */
const KIND_OF_SHOWN = /^symbol/i;

/** "De brug. Foto ANP", "Le pont, jeudi - Photo Le DL/Ada Roe": without a colon. */
const BARE =
  /^(.*?(?:[.!?…]["”»]?\s+|\s[–—-]\s)|)(?:F(?:oto|OTO)s?|foto|[Pp]hotos?|[Bb]ild|[Bb]eeld)\s(\p{Lu}[^\n.!?]{1,60}?)[)\]]?\.?$/su;

/**
 * A credit in the words of a sentence. "Foto de" goes before what is shown, too: there an agency
 * has to stand beside the name.
 * @returns the part before the words and the credit, or null where there is none
 */
export function wordedCredit(text: string): { before: string; credit: string } | null {
  const [, lead = "", names = ""] = BARE.exec(text) ?? [];
  // At the start it may be what is shown: "Foto Ada Roe".
  const isNamed = lead === "" ? namesInCredit(names).every(isPhotoAgency) : areNames(names);
  if (names !== "" && (isNamed || isCreditLike(names))) return { before: lead, credit: names };
  const [, before = "", by, credit = ""] = WORDED.exec(text) ?? [];
  if (credit === "" || !areNames(credit) || endsInTitledName(credit)) return null;
  const isSure = by !== undefined && !(KIND_OF_SHOWN.test(by) || (before === "" && /d:$/.test(by)));
  const isAgencys = namesInCredit(credit).some(isPhotoAgency);
  return isSure || isAgencys ? { before, credit } : null;
}

/** A house called by its domain, "NEWS.com". */
const DOMAIN = /^\p{Lu}[\p{L}-]+\.[a-z]{2,4}$/u;

/** Names, a stroke or an agency, and nothing that reads as a sentence. */
export function isCreditLike(text: string): boolean {
  const line = text.trim().replace(/\.$/u, "").replace(DAY_TAKEN, "");
  if (line.length < 2 || line.length > 90) return false;
  if (GIVEN.test(inSmallLetters(line)) || isPhotoAgency(line) || HOUSE_PHOTO.test(line))
    return true;
  if (startsWithLabel(line)) return withoutLabel(line) !== "";
  const names = namesInCredit(line);
  if (names.length < 2 || names.length > 6) return false;
  const stroke = /\S\s?\/\s?\S/u.test(line);
  // "Ada Roe/Katzenbild": after a person's name and a stroke, one word is a house's.
  const isHouse = (name: string, at: number) =>
    at > 0 && stroke && isName(names[0] ?? "") && /^\p{Lu}[\p{L}’'&+-]+$/u.test(name);
  const isNameLike = (name: string, at: number) =>
    isPhotoAgency(name) ||
    isName(name) ||
    GIVEN.test(inSmallLetters(name)) ||
    /^\p{Lu}{2,6}$/u.test(name) ||
    (stroke && (DOMAIN.test(name) || (at > 1 && DESK_MARK.test(name)))) ||
    isHouse(name, at);
  return names.every(isNameLike) && (names.some(isPhotoAgency) || stroke);
}

/** Words from which on a text may be a sentence rather than a long credit. */
const SENTENCE = 12;

/** Whether a text tells something rather than naming somebody: most of its words are small. */
export function readsAsSentence(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length >= SENTENCE && small.length * 4 >= words.length * 3;
}

/** Nothing but names: "Ada Roe, District Court of Elm". */
export function areNames(text: string): boolean {
  const names = namesInCredit(text);
  return names.length > 0 && names.every((name) => isPhotoAgency(name) || isName(name));
}

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.’'&-]*|de|del|van|von|der|den|di|da|dos|el|al|bin|und|and|the|of|y|\+|&|\d{2,4})$/u;

/** One word with two capitals, or up to five that all start as a name's words do. */
export function isName(text: string): boolean {
  // "Ada Roe for The Daily Courier", "Ada Roe for NPR", but not "Vote Yes for Elm".
  const name = text
    .trim()
    .replace(/\.$|\s(?:for|pour|für|voor|per|para|för)\s(?:The|Le|Die|\p{Lu}{2}).*$/u, "");
  if (name.length < 3 || name.length > 60) return false;
  const words = name.split(/\s+/u);
  if (words.length === 1) return /^\p{Lu}[\p{L}’'-]+$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);
  return words.length <= 5 && words.every((word) => NAME_WORD.test(word));
}

const BRACKETS = ["()", "（）", "[]", "【】"].map(
  (pair) => [pair.charAt(0), pair.charAt(1)] as const,
);

/** The credit without "Foto:", brackets and marks around it; empty when nothing is left. */
export function withoutLabel(text: string): string {
  let credit = fold(text);
  for (let turn = 0; turn < 3; turn++) {
    credit = withoutWords(credit, LABEL_AT_START).replace(/^[\s:：=,;|–—-]+/u, "");
  }
  credit = credit.replace(/^(?:19|20)\d\d\s+(?=\p{L})/u, "").replace(BEELD, "");
  for (const [open, close] of BRACKETS) {
    const end = credit.replace(/[.,]$/u, "");
    if (end.endsWith(close) && !end.includes(open)) credit = end.slice(0, -1);
  }
  if (/^[([（].*[)\]）]$/u.test(credit)) credit = credit.slice(1, -1);
  credit = credit.replace(/(?<![\s|,;–—-])[\s|,;–—-]+$/u, "").trim();
  // "A.P.", "أ ف ب": an agency's letters, each by itself.
  const isName = /\p{L}\p{M}*\p{L}/u.test(credit) || isSureAgency(credit);
  return ONLY_LABEL.test(inSmallLetters(credit)) || !isName ? "" : credit;
}

/** The photographer's e-mail address, behind the name or alone; behind "E-Mail:" it is what is said. */
const ADDRESS_AT_END =
  /(?:^|(?<=(?<![Mm]ail)(?<=\p{Lu}[\p{L}’'-]{1,20}(?:,|\s[|–-])?|[.!?…]["”»]?))\s)[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,20}$/u;

/** The caption without the marks and the label that led to the credit; null when nothing is left. */
export function tidyCaption(text: string): string | null {
  const caption = withoutWords(withoutWords(fold(text), CAPTION_LABEL), LABEL_AT_END)
    .replace(ADDRESS_AT_END, "")
    .replace(/(?<![\s([（|•–—/,-])[\s([（|•–—/,-]+$/u, "")
    .trim();
  const words = inSmallLetters(caption);
  const isEmpty = !/[\p{L}\p{N}]/u.test(words) || ONLY_LABEL.test(words) || isTool(caption);
  return isEmpty ? null : caption;
}
