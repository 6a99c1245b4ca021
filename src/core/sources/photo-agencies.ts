import { inSmallLetters } from "../small-letters";
import { agencyOf } from "./agency-names";

/** Names in picture credits: news agencies, and those that deal in pictures alone. */

const PHOTO =
  /^(?:getty ?(?:images)?(?: europe| north america| via .*)?|afp via getty images|imago(?:[ -]images)?|picture[ -]?alliance|shutterstock(?:\.com)?|istock(?:photo)?|epa(?:-efe)?|zuma(?: press)?(?: wire)?|alamy(?: stock photo| live news)?|corbis|keystone|wireimage|adobe ?stock|depositphotos|pixabay|unsplash\+?|pexels|sipa(?: usa| press)?|nurphoto|abaca(?:press)?|panos(?: pictures)?|magnum(?: photos)?|rex(?: features| shutterstock)?|wikimedia(?: commons)?|af?p photo|ap images|pa (?:wire|images|archive)|(?:ritzau ?|ntb )?scanpix|profimedia|isifa|efe\/epa|lehtikuva|bestimage|action ?(?:images|press)|laif|ostkreuz|mauritius(?: images)?|eye(?:vine|press|em)|redux|polaris|cover (?:images|media)|media ?punch|bildbyrån|icon sport(?:swire)?|afp forum|hollandse hoogte|photonews|belga ?image|imaginechina|vcg|visual china group|ullstein(?: bild)?|akg-images|bridgeman(?: images)?|epd-bild|kna-bild|witters|lat images|motorsport images|global images ukraine|usa today(?: sports)?|imagn(?: images)?|hulton archive|afp\/getty|everett(?: collection)?|splash(?: news)?|backgrid|swns|pool|handout|dreamstime|123rf|freepik|fotolia|canva|flickr|creative commons|photopress|photothek|scherl|depo photos|dha|aa|xp|news ?1|stock\.adobe\.com|pixelio(?:\.de)?|photocase(?:\.de)?|(?:apa-)?picturedesk(?:\.com)?|panthermedia|thinkstock(?:photos)?|envato(?: elements)?|clipdealer|lightrocket|cuartoscuro|photononstop|pressensbild|tt bild|rawpixel|vecteezy|stocksy|image ?broker|agefotostock|fotogramma|agf|hans lucas|riva press|camera press|视觉中国|視覺中國|solent news|south west news service|caters?(?: news)?|startraks)$/;

/** Words that lead from one name of a credit to the next. */
const LEADING = /^(?:via|by|von|par|de|on|auf|sur|su|en|op|på|bei|from|through|für)\s+/i;

/**
 * @param name one name of a picture credit
 * @returns whether it is an agency's and no person's
 */
export function isPhotoAgency(name: string): boolean {
  const bare = name
    .trim()
    .replace(LEADING, "")
    .replace(/(?<![.\s])[.\s]+$/u, "");
  if (PHOTO.test(inSmallLetters(bare))) return true;
  const named = agencyOf(bare);
  return named !== null && (!named.weak || /^\p{Lu}{2,3}$/u.test(bare));
}

const SEPARATOR =
  /\s*(?:\s[Pp]hotos?(?: by|:)\s|[/|,;()（）[\]•·]|\+(?!\s*(?:via\s|[/|,;)]|$))|\s(?:via|on|auf|sur|su|en|op|på)\s(?=\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)?$)|\svia\s|\s[-–—]\s)\s*/u;

/** The names that a credit lists, in its order. */
export function namesInCredit(credit: string): string[] {
  return credit.split(SEPARATOR).filter((name) => name !== "");
}

/** Whether a name says how a picture came to the agency, and not from whom. */
export function isAgencyRole(name: string): boolean {
  return /^(?:pool|handout|stringer|staff|freelance|contributor|creative commons)$/i.test(name);
}

/** The agencies that a credit names, as printed. */
export function agenciesInCredit(credit: string): string[] {
  return namesInCredit(credit)
    .map((name) => name.replace(LEADING, ""))
    .filter((name) => isPhotoAgency(name) && !isAgencyRole(name));
}
