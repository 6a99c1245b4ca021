import { inSmallLetters } from "./small-letters";
import { agencyOf, isSureAgency } from "./sources/agency-names";
import { knownOutlet } from "./sources/outlets";

/**
 * Marks of an organisation rather than a person, in words that outlets and agencies use. For small
 * letters: with "i" and "u" together, a pattern takes ten times as long to make.
 */
const ORGANISATION =
  /(?<![a-zß-ɏ\d])(?:news\w*|staff|desk|team|r[eé]da[ckç][a-zß-ɏ]+|redazione|toimitus|agenc\w*|agentur\w*|press|presse|prensa|stampa|times|post|[a-zß-ɏ]*zeitung|tageblatt|nachrichten\w*|online|media|medien|tv|radio|gmbh|inc|ltd|llc|e\.v|verlag|magazine|magazin|journal|daily|herald|tribune|gazette|bureau|editor(?:s|ial)|contributors|correspondents?|reporters|writers|network|broadcasting|company|corporation|association|foundation|stiftung|verband|institute?|universi[td][a-zß-ɏ]+|merkezi|σύνταξη|phóng viên|[a-zß-ɏ]*minist(?:ry|erium|ère|eri?o|ério)|council|committee|clubs?|group|service|services)(?![a-zß-ɏ\d])|редакц[иі]|агентство|газета|编辑部|編輯部|新聞|新闻|通信社|通讯社|日报|日報|時報|编辑|編集部|뉴스|일보|신문|방송|편집국|기자단|社会部|社會部|本报|本報|وكالة|صحيفة|تحرير|מערכת|ডেস্ক|প্রতিবেদক|প্রতিনিধি|डेस्क|ڈیسک|செய்திப்|گروه|กองบรรณาธิการ|\.(?:com|org|net|de|at|ch|fr|it|es|nl|be|co|info|tv|uk|ie|in|news|online)\b/;

/** "Agencies", "Agenturen" …: nobody in particular, so neither an author nor an agency. */
const NAMELESS =
  /^(?:(?:nachrichten|presse)?agentur(?:en)?|(?:news |wire |press )?agenc(?:y|ies)|agences?(?: de presse)?|agencias?|agenzie|agentschappen|wire (?:services?|reports?)|byråer|mit agenturen|with agencies|ajanslar|agencje|агентства|وكالات|agências)$/;

/** How the names of companies and societies end: no person's does. */
const LEGAL_FORM =
  /[\s,]{1,3}(?:AG|g?GmbH(?: & Co\.? KG)?|mbH|KG|SE|eG|e\.? ?V\.?|Ltd\.?|Limited|LLC|Inc\.?|plc|S\.?A\.?(?:S\.?)?|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?L\.?|B\.?V\.?|N\.?V\.?|AB|A\/S|AS|ASA|Oy|Oyj|Ltda\.?|s\.r\.o\.|a\.s\.|Sp\. z o\.?o\.?|Kft\.?|Zrt\.?|Pty Ltd|Corp\.?|Corporation)$/;

/** Articles that begin no person's name, and one or two words after them. */
const ARTICLE = /^(?:[Tt]he|Die|Das|Het|Les|Los) \p{Lu}\S*(?: \p{Lu}\S*)?$/u;

/** What papers are called in languages whose articles begin people's names, too: "Le Clézio". */
const PAPER_ARTICLE = /^(?:L[ea]s? |L['’]|El |Los |Las |Il |Lo |O |A |De |Het )/;
const PAPERS = new Set(
  (
    "Courrier Journal Quotidien Parisien Matin Soir Progrès Dépêche Gazette Tribune Dauphiné Télégramme Républicain Monde Écho Avenir Heraldo Diario Correo Periódico Comercio Mercurio Mundo Tiempo " +
    "Universal Observador Independiente Imparcial Voz Vanguardia Nación Prensa Opinión Tribuna Crónica Noticiero Corriere Giornale Messaggero Mattino Gazzettino Gazzetta Secolo Correio Jornal Diário Globo Courant Telegraaf Gelderlander"
  ).split(" "),
);

/** Whether a name as printed is an organisation's. */
export function isOrganisation(name: string): boolean {
  if (ORGANISATION.test(inSmallLetters(name)) || ARTICLE.test(name) || isPaper(name)) return true;
  if (LEGAL_FORM.test(name)) return true;
  if (agencyOf(name) !== null) return true;
  if (knownOutlet(name)?.ambiguous === false || isBranch(name)) return true;
  // "dpa", "AFP", "SDA": one short word in small or in capital letters is no person's name.
  return /^(?:[a-z]{2,5}|[A-Z]{2,5})$/.test(name);
}

function isPaper(name: string): boolean {
  const article = PAPER_ARTICLE.exec(name)?.[0];
  const [word = ""] = article === undefined ? [] : name.slice(article.length).split(" ", 1);
  return PAPERS.has(word);
}

/** "CNN Business", "AAP FactCheck": a part of the house whose letters come first. */
function isBranch(name: string): boolean {
  const letters = /^\p{Lu}{3,6}(?= \p{Lu}\p{Ll})/u.exec(name)?.[0];
  if (letters === undefined) return false;
  return knownOutlet(letters)?.ambiguous === false || isSureAgency(letters);
}

/** Whether it says only that agencies were used. */
export function isNamelessAgency(name: string): boolean {
  return NAMELESS.test(inSmallLetters(name));
}

/** Whether a short name in small letters is an editor's initials ("rs", "msh"), not an agency. */
export function isInitials(name: string): boolean {
  return /^[a-z]{2,4}$/.test(name) && agencyOf(name) === null;
}

/** Whether a name ends with a legal form, as companies' and societies' do: "Elm Bank AG". */
export function hasLegalForm(name: string): boolean {
  return LEGAL_FORM.test(name);
}

/** "Elm Bank, Inc." → "Elm Bank". */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, "");
}
