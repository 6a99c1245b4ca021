import { anchorOf } from "../anchors";
import type { CitedOutlet } from "../article";
import type { TextBlock } from "../blocks";
import { eastAsianAndArabicNames } from "./citations-uncased";
import { type OutletName, outletNames } from "./outlet-names";
import { lastSentence, sentenceAt } from "./sentence";

/** Media that the running text names as where something comes from. */

/**
 * The patterns below are matched against text in small letters, and write "letter" as "none of the
 * marks that end a word": case-blind patterns over all letters take the browser 100 ms to prepare.
 */
const LETTER = '[^\\s\\d.,;:!?()"„“”«»]';
/** Where a word may begin, and where it has ended. */
const START = "(?:^|[\\s(\"„“”«»'’–—-])";
const END = '(?=$|[\\s.,;:!?)"”“»])';
/** Words between a cue and the name: articles, adjectives, the kind of medium. */
const FILL = `(?:${LETTER}[^\\s,;:!?()"„“”«»]*\\s+){0,5}`;
/** What may stand right before the name: "l’", an opening quotation mark. */
const OPENING = `(?:${LETTER}{1,5}[’'])?[„"«“”'‚»‘(]?$`;

/** What stands before a cited name. */
const BEFORE = [
  // English
  "told|tells|telling|according to|reported (?:by|in|on)|reports? (?:by|in|from|on|for)|(?:seen|obtained|reviewed|published|revealed|confirmed|asked|quoted|cited|verified|released|carried|aired) by|quoted in|citing|quoting|interview(?:s|ed)? (?:with|by|on|in|to|for)|(?:speaking|speaks|spoke|talking|talked) (?:to|with|on)|said (?:to|on|in)|published in|wr(?:iting|ote) (?:in|for)|(?:investigation|analysis|poll|survey|tally|count|story) (?:by|in|from|for)|(?:article|op-ed|column|piece|essay) (?:in|for)|(?:statement|comments|remarks|confirmed|disclosed|leaked|speech) to|appear(?:ed|ance) on|per",
  // German
  "laut|gemäß|gegenüber|(?:informationen|angaben|recherchen?|schätzungen|berichte?n?s?|berichterstattung|zählung|umfrage|analyse|meldung) (?:der|des|von|vom|im|in|durch|aus)|(?:interview|gespräch|gastbeitrag|telefonat|beitrag|talk|artikel|kommentar|podcast) (?:mit|bei|in|im|für|des|der|dem|auf|von|vom)|berichte(?:t|n|te|ten)|melde(?:t|n|te|ten)|zitier(?:t|te|en)|schreib(?:t|en)|schrieb(?:en)?|erfuhr|enthüllte|berufung auf|sagte (?:im|in der|bei)",
  // French
  "selon|d[’']après|auprès d[eu]|(?:déclaré|dit|confié|affirmé|indiqué|expliqué|précisé|assuré|annoncé|raconté|accordée?|répondu) (?:à|au|aux)|(?:cité|rapporté|révélé|interrogé|consulté|contacté|relayé|publié|obtenu|dévoilé)e?s? (?:par|dans)|(?:interview|entretien) (?:à|au|avec|dans|pour)|au micro d[eu]|colonnes d[eu]|informations? d[eu]|(?:rapporte|écrit|révèle|indique|précise|affirme|raconte|souligne|relate|explique|rappelle)",
  // Spanish
  "según|(?:dijo|declaró|aseguró|contó|explicó|señaló|afirmó|confirmó|dicho|declarado|confirmado|asegurado|explicado|contado|relató|comentó|concedida) (?:a|al)|entrevista (?:con|a|en|al|para)|(?:citado|recogido|publicado|revelado|adelantado|difundido|consultad[oa]s?) por|de acuerdo con|declaraciones a|informó|informa|publica|recoge|participado|(?:agencia|diario) de noticias",
  // Italian
  "secondo|(?:detto|dichiarato|riferito|spiegato|raccontato|confermato) (?:a|al|alla|allo|ai|all)|riferisce|riporta|riportato da(?:l|lla)?|scrive|intervista (?:a|al|alla|con|di|su)|citato da(?:l|lla)?|stando a(?:l|lla)?|(?:analisi|inchiesta|articolo|rivelazioni) (?:di|del|della)|dalla|si legge (?:su|sul)",
  // Portuguese
  "segundo|(?:disse|declarou|afirmou|explicou|confirmou|contou|revelou|adiantou) (?:à|ao|a)|entrevista (?:à|ao|a|com)|noticiou|avança|avançou|citad[oa]s? (?:pelo|pela|por)|conforme|declarações (?:à|ao)|de acordo com",
  // Dutch
  "volgens|aldus|(?:zei|zegt|vertelt|vertelde|laat|liet|bevestigt|bevestigde|schrijft|meldt)(?: [^\\s.,]+){0,3} (?:tegen|aan|weten aan)|in gesprek met|meldt|schrijft|tegenover|interview (?:met|in|aan)|onderzoek van|bronnen van",
  // Danish, Norwegian, Swedish, Finnish
  "ifølge|enligt|(?:sier|sa|siger|sagde|säger|sade|fortæller|forteller|berättar|opplyser|uttalar)[^.!?]{0,60} til?l?|intervju (?:med|i)|ifølgje",
  // Czech, Polish, Turkish, Russian, Ukrainian, Hungarian, Romanian
  "podle|uvedl[ao]? pro|řekl[ao]? (?:pro )?|według|podaje|poinformował[ao]?|rozmowie z|po (?:данным|информации)|по данным|со ссылкой на|сообща(?:ет|ют)|сообщил[аои]?|переда(?:е|ё)т|пишет|за даними|повідомля(?:є|ють)|potrivit",
].join("|");
const CUE_BEFORE = new RegExp(`${START}(?:${BEFORE})(?:\\s+|(?<=[’']))${FILL}${OPENING}`);
/** Cues that also fit much else: they count for names that are surely media's. */
const LOOSE = new RegExp(
  `${START}(?:dalla|per|conforme|participado)\\s+(?:[^\\s]+\\s+){0,2}${OPENING}`,
);

/** "laut einer Sprecherin der …": a person of the house, not its reporting. */
const SOMEBODY =
  /(?:president[^\s]*|portavoz|sprecher(?:s|in)?|spokes[^\s]+|chefin|chef|direct[^\s]+|leiter(?:in|s)?|ceo|chairman|founder|owner|shareholder|inhaber|aktie|shares)\s+(?:of|der|des|de|del|della|von|van|da|do|at|bei)(?:\s+(?:the|la|el))?\s+$/;

/** "sagte Ida Roth der Zeitung": in German the medium is only told by its case. */
const SPEECH_AND_DATIVE = new RegExp(
  `${START}(?:sag(?:t|te|ten|en)|erklär(?:t|te)|erzähl(?:t|te)|beton(?:t|te|en)|verriet|bestätig(?:t|te)|schilder(?:t|te)|teilte|berichtete|äußerte[n]?|kritisierte|forderte|warnte|kommentierte)\\s[^.!?„“"»«]{0,70}(?:^|\\s)(?:dem|der|den)\\s+(?:${LETTER}+\\s+){0,3}[„"»]?$`,
);
/** "a déclaré le maire à l’AFP", "dijo la alcaldesa a EFE": the speaker between verb and medium. */
const SPEECH_TO = new RegExp(
  `${START}(?:(?:déclar|confi|affirm|indiqu|expliqu|précis|assur|racont|annonc|détaill)é|dit|dijo|declaró|aseguró|contó|explicó|señaló|afirmó|confirmó|relató|comentó|detto|dichiarato|spiegato|raccontato|disse|declarou|afirmou|explicou|confirmou|contou|zei|zegt|vertelt|vertelde)\\s[^.!?„“"»«]{0,70}(?:^|\\s)(?:à(?: la| l[’']| le)?|au|a(?: la| el)?|al|ao|all[a’']|tegen|aan)\\s*(?:${LETTER}+\\s+){0,3}(?:${LETTER}[’'])?[„"»«]?$`,
);
const SPEECH_AND_OWN = new RegExp(
  `${START}(?:sag(?:t|te)|erklär(?:t|te)|erzähl(?:t|te)|bestätig(?:t|te))\\s[^.!?„“"»«]{2,60}$`,
);
/** "nannte sie in der „Zeit“": a quoted name after a preposition of place. */
const IN_QUOTED = /\s(?:im|in der|in dem|bei|der|des|dem|dans|en|in|on)\s+[„"»«“‚]$/;

const VERBS =
  "report(?:ed|s|ing)|said|says|wrote|writes|quoted|cited|revealed|found|learned|understands|obtained|added|noted|confirmed|estimates?|aired|broadcast|published|" +
  "berichte(?:t|te|ten|n)|melde(?:t|te|ten|n)|schreib(?:t|en)|schrieb(?:en)?|zitier(?:t|te)|zufolge|erfuhr|enthüll(?:t|te)|gesprochen|vorliegt|vorliegen|erfahren haben|" +
  "rapporte|écrit|révèle|indique|affirme|précise|rapporté|révélé|annoncé|informó|informa|publicó|reveló|asegura|señala|recoge|adelantó|informado|publicado|revelado|" +
  "riporta|scrive|riferisce|riportato|rivelato|scritto|noticiou|avançou|informou|revelou|escreve|meldt|schrijft|meldde|schreef|bericht|" +
  "skriver|rapporterar|rapporterer|melder|erfar|hänvisar till|avslørte|avslöjar|získal[aiy]?|popsal[aiy]?|ověřil[aiy]?|zjistil[aiy]?|napsal[aiy]?|uvedl[aiy]?|podał[ao]?|napisał[ao]?|" +
  "сообщил[аои]?|сообщает|сообщают|пишет|передает|написал[аои]?|повідомляє|пише|bildirdi|yazdı|aktardı|duyurdu";
const CUE_AFTER = new RegExp(
  `^[”"“»’']?\\s*(?:\\([^)]{1,30}\\)\\s*)?(?:(?:newspaper|news agency|news site|network|television|tv|magazine|daily|channel|website|broadcaster),?\\s+)?(?:(?:has|have|had|hat|hatte|haben|ha|a|ont|heeft|har|also|first|zuvor|zuerst|bereits|dazu|darüber|nyní|on|am|which|later|previously|exclusively|${LETTER}+day|${LETTER}+tag|beide|in ${LETTER}+|unter anderem|mit ihr|mit ihm),?\\s+){0,4}(?:${VERBS})${END}`,
);
/** German puts the verb last: "Nachdem das Portal … über den Plan berichtet hatte". */
const VERB_LAST = new RegExp(
  `^["”“»]?\\s[^.!?,„"]{0,70}\\s(?:berichtet|gemeldet|zitiert|geschrieben)\\s+(?:hatten?|hat|haben)${END}`,
);
const CITING_SUFFIX = new RegExp(
  `^[”"“»]?-(?:informationen|bericht|interview|recherche|gespräch|angaben|umfrage)|^[”"“»]?\\s+(?:reports?|interview|investigation|analysis|poll|survey|tally|story|article)${END}|^['’]s\\s+(?:reports?|interview|investigation|analysis|poll|survey|reporting)`,
);
const AND =
  /^[”"“»]?\s*(?:,|und|and|et|y|e|i|en|og|och|sowie|&|,\s*and)\s+(?:the|der|die|das|le|la|el|il|de)?\s*[„"«“]?$/;

/** Characters before and after a name that can hold its cue. */
const REACH = { before: 120, after: 70 };

/**
 * @param blocks the shown body
 * @param own names of the publisher, in small letters
 * @returns each cited medium once, with the first sentence that cites it
 */
export function citedOutlets(
  blocks: readonly TextBlock[],
  own: ReadonlySet<string>,
): CitedOutlet[] {
  const found = new Map<string, CitedOutlet>();
  for (const { element, text } of blocks) {
    for (const { name, start, end } of [
      ...citationsIn(text, own),
      ...eastAsianAndArabicNames(text),
    ]) {
      const key = name.toLowerCase().replace(/^the\s+/, "");
      if (found.has(key)) continue;
      const quote = sentenceAt(text, start, end);
      found.set(key, { name, evidence: { quote, origin: "body", anchor: anchorOf(element) } });
    }
  }
  return [...found.values()];
}

function citationsIn(text: string, own: ReadonlySet<string>): OutletName[] {
  const cited: OutletName[] = [];
  // Names not yet cited that only "and" parts from the next: "the Post and the Mail reported".
  let waiting: OutletName[] = [];
  let last: OutletName | null = null;
  let lastCited = false;
  for (const name of outletNames(text, own)) {
    const between: string | null = last === null ? null : text.slice(last.end, name.start);
    // "Schweizer Radio und Fernsehen (SRF)": the short form of the one before.
    if (between !== null && /^[”"“»]?\s\($/.test(between)) continue;
    const joined = between !== null && AND.test(between.toLowerCase());
    if (!joined) waiting = [];
    last = name;
    lastCited = (joined && lastCited) || isCited(name, text);
    if (lastCited) {
      cited.push(...waiting, name);
      waiting = [];
    } else if (name.kind !== "ambiguous") waiting.push(name);
  }
  return cited;
}

function isCited({ kind, start, end, cites }: OutletName, text: string): boolean {
  if (cites) return true;
  const before = lastSentence(text.slice(Math.max(0, start - REACH.before), start)).toLowerCase();
  const after = text.slice(end, end + REACH.after).toLowerCase();
  if (CITING_SUFFIX.test(after) && kind !== "ambiguous") return true;
  const quoted = /[„"«“‚»]$/u.test(before) && /^[”"“»‘']/u.test(after);
  if (kind === "ambiguous" && !quoted && !STRONG_BEFORE.test(before) && !isNamed(before))
    return false;
  if (
    CUE_AFTER.test(after) ||
    (kind !== "ambiguous" && VERB_LAST.test(text.slice(end, end + 120).toLowerCase()))
  ) {
    return true;
  }
  if (SOMEBODY.test(before)) return false;
  if (CUE_BEFORE.test(before) && (kind !== "noun" || !LOOSE.test(before))) {
    return !LOOSE.test(before) || kind === "known";
  }
  if (SPEECH_AND_DATIVE.test(before) || SPEECH_TO.test(before)) return true;
  if (quoted && IN_QUOTED.test(before)) return true;
  return kind === "own" && SPEECH_AND_OWN.test(before);
}

/** For names that are also words: only a cue right before them, with an article at most. */
const STRONG_BEFORE =
  /(?:told|told the|telling|gegenüber (?:dem|der)|according to(?: the)?|interview with(?: the)?|(?:sagte|sagt|erklärte)[^.!?„“"]{0,60} (?:dem|der)|told by|by the|reported by(?: the)?|in the|laut|selon(?: la| le)?|según(?: la| el)?|secondo(?: la| il)?|volgens|tegen)\s+$/;
const isNamed = (before: string) => NOUN_AT_END.test(before);
const NOUN_AT_END =
  /(?:newspaper|daily|magazine|agency|broadcaster|channel|zeitung|magazin|sender|agentur|blatt|journal|quotidien|diario|periódico|giornale|quotidiano|krant|avisen|tidningen|jornal)\s+[„"«“‚»]?$/;
