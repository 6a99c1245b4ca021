import { inSmallLetters } from "../small-letters";

/** What lines and links ask of a reader, by their words and addresses. */

/** Words that ask the reader to sign up, wherever they stand in a line. */
const ASKING =
  /preferred source|bevorzugte[rn]? quelle|source préférée|fuente preferida|fonte prefer(?:ita|ida)|voorkeursbron|newsletter|news ?letter|sign(?:ing)? up|subscribe (?:to|now|here|today)|(?:our|free|the) app\b|in your inbox|inscri(?:vez|s)-|abonne[rz]|abonnier|anmelden|suscr[ií]b|inscr[eí]b|inscreva|assine|iscriviti|abbonati|inschrijven|schrijf je in|nyhetsbrev|nyhedsbrev|uutiskirje|zapisz się|přihlaste|prihláste|hírlevél|abonează|подпи(?:шитесь|сывайтесь)|підпи(?:шіться|суйтесь)|абонирайте|εγγραφείτε|bülten|اشترك|הירשמו|メルマガ|订阅|訂閱|구독/;

/** Whether a line asks the reader to sign up or subscribe. */
export function asksFor(line: string): boolean {
  return ASKING.test(inSmallLetters(line));
}

const ADDRESS =
  /preferences\/source|news\.google\.[a-z.]+\/publications|newsletter|subscri|sign-?up|abo(?:nn|$|[/?-])|register|membership|donat|apps?\.apple|play\.google|whatsapp\.com\/channel|t\.me\//;

/** A profile or a channel on another platform; a single post is none. */
const CHANNEL =
  /^https?:\/\/(?:[\w-]+\.)?(?:(?:facebook|instagram|twitter|x|linkedin|pinterest)\.com\/(?:company\/|groups\/)?[\w.-]+|(?:tiktok|youtube|threads)\.(?:com|net)\/(?:@|c\/|channel\/|user\/)[\w.-]+|whatsapp\.com\/channel\/\S+|t\.me\/[\w+-]+|bsky\.app\/profile\/[\w.-]+|news\.google\.com\/publications\/\S+)\/?(?:[?#]\S*)?$/;

/** Whether a link's address is that of somebody's profile or channel on another platform. */
export function isChannel(href: string): boolean {
  return CHANNEL.test(href.toLowerCase());
}

/** Whether a link's address is one where readers sign up. */
export function hintsOfAddress(href: string): boolean {
  return ADDRESS.test(href.toLowerCase());
}
