import type { Evidence, ImageCredit } from "../article";
import { EAST_ASIAN } from "../byline-houses";
import { isOrganisation } from "../organisation-name";
import { isName, withoutLabel } from "./credit-words";
import { knownOutlet } from "./outlets";
import { agenciesInCredit, isAgencyRole, isPhotoAgency, namesInCredit } from "./photo-agencies";

/** Telling in a picture's credit who took it from the agency that deals in it. */

/**
 * Words of offices, firms and houses that also send out pictures; a name with one is no person's. For
 * small letters: with "i" and "u" together, a pattern takes ten times as long to make.
 */
const HOUSE =
  /(?:^|[\s-])(?:the|die|der|das|la|le|les|los|las|el|il|museum|museo|musée|muzeum|archiv\w*|archiwum|arkiv|library|bibliot[a-zß-ɏ]+|gallery|galerie|theat(?:er|re)|teatro|courts?|district|department|office|government|gouvernement|gobierno|governo|regering[a-zß-ɏ]*|polic[eíi]a?|[a-zß-ɏ]*polizei|polis(?:en)?|politie|policja|politi(?:et)?|feuerwehr|fire|sheriff|county|city|stadt|gemeinde|landkreis|land|kanton|council|school|schule|college|cent(?:er|re)|zentrum|hospital|klinik[a-zß-ɏ]*|church|kirche|erzbistum|bistum|hotel|resort|lodges?|films?|pictures|photos?|images?|studios?|records|entertainment|productions?|sports?|energy|power|bank|airlines?|railways?|holding|motors|ag|sa|spa|nv|bv|oy|ab|as|plc|kg|mairie|ville|préfecture|ministère|ayuntamiento|ministerio|comune|ministero|polizia|câmara|prefeitura|gemeente|kommun[a-zß-ɏ]*|ministerstwo|urząd|handout|stringer|pool|screenshot|files?|montage|collage|symbolbild|symbolfoto|facebook|instagram|twitter|youtube|google|wikipedia|party|partei|campaign|embassy|botschaft|army|navy|force|guard|newspapers?|chronicle|collection|sammlung|project|projekt|redes|администрация|министерство|пресс-служба|полиция|мчс|музей|архив|правительство|міністерство|поліція|поліції|υπουργείο|αστυνομία|belediyesi|bakanlığı|valiliği|wein|world|from|från|fra|engineering|technolog(?:y|ies)|social|systems|labs|group|network|agencia|agence|agentur|foto|verlag)(?=$|[\s.-])/;
/** Sites on which the names beside theirs are those of the makers, of whatever form. */
const OF_MAKERS =
  /^(?:unsplash|pexels|pixabay|shutterstock|i-?stock(?:photo)?|adobe ?stock|stock\.adobe|flickr|fotolia|123rf|dreamstime|depositphotos|pixelio|photocase|alamy|freepik|wikimedia|creative commons)/i;
const MAKER = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{2,30}$/u;

/** "Photo by", "צילום:": the words before a name that say that it took the picture. */
const TAKEN_BY =
  /(?:צילום|תצלום|تصوير|عدسة|摄影|攝影|撮影|촬영|fotos? von|photo(?:graph)?s? by)\s*[:：]?\s*$/i;
/** After a name: "reporter" on Korean pictures, "took this" on Japanese and Chinese ones. */
const TAKEN = /\s*(?:(?:사진)?기자|선임기자|촬영|撮影|摄|攝)$/u;
/** A reporter's name after that of the house, as Chinese pictures have it. */
const REPORTER = /^(.*?[社网網])?(?:记者|記者)\s*([\p{Script=Han}·]{2,5}?)\s*(?:摄|攝)?$/u;
/** Scripts without capitals, in which a name's form says nothing. */
const UNCASED = /^[\p{Lo}\p{M}\s.'’-]+$/u;
/** What is said of a picture in brackets, and licences. */
const ASIDE =
  /[([（](?:[^()[\]（）]*(?:bild|foto|photo|archiv|file|illustration|montage|licen[cs]e|lizenz|public domain|copyright|cc[ -]by|bearbeitet)[^()[\]（）]*)[)\]）]|\b(?:cc[ -](?:by|0|zero)\S*(?:[ -](?:sa|nc|nd))*(?: \d\.\d)?|cc0)(?: [a-z]{2}\b)?/gi;
/** What kind of picture it is, before a name. */
const KIND =
  /^(?:photos?|photographs?|fotos?|bild(?:er)?|image|archivfoto|symbolfoto)[:\s]+(?:by |von |de |di |av |af |door )?/i;

/** The names in a credit, as printed. */
export interface CreditedNames {
  photographers: string[];
  agencies: string[];
}

/**
 * @param credit a picture's credit
 * @param printed the words that hold it with what stands around it
 */
export function peopleAndAgencies(credit: string, printed: string): CreditedNames {
  const bare = (withoutLabel(credit) || credit).replace(ASIDE, " ");
  const reporter = REPORTER.exec(bare.trim());
  if (reporter) {
    const [, house = "", person = ""] = reporter;
    return { photographers: [person], agencies: house && isPhotoAgency(house) ? [house] : [] };
  }
  const names = namesInCredit(bare)
    .map((name) => withoutLabel(name.replace(KIND, "")) || name)
    .filter((name) => !isPhotoAgency(name) && !isAgencyRole(name));
  const agencies = agenciesInCredit(bare);
  const isMakersSite = agencies.some((name) => OF_MAKERS.test(name));
  const photographers = names.flatMap((name) => {
    const person = name.replace(TAKEN, "");
    const isTold = person !== name || isTakenBy(person, printed);
    const isMaker = isMakersSite && names.length === 1 && MAKER.test(name);
    return isMaker || isPerson(person, isTold) ? [person] : [];
  });
  return { photographers: [...new Set(photographers)], agencies };
}

/** A credit with the names in it. */
export function imageCredit(
  credit: string,
  caption: string | null,
  src: string | null,
  evidence: Evidence,
): ImageCredit {
  return { credit, ...peopleAndAgencies(credit, evidence.quote), caption, src, evidence };
}

/**
 * @param own names of the publisher, in small letters
 * @returns the credits without its own name among the photographers'
 */
export function withoutHouse(
  credits: readonly ImageCredit[],
  own: ReadonlySet<string>,
): ImageCredit[] {
  return credits.map((credit) => ({
    ...credit,
    photographers: credit.photographers.filter((name) => !own.has(name.toLowerCase())),
  }));
}

function isTakenBy(name: string, printed: string): boolean {
  const at = printed.indexOf(name);
  if (at < 0) return false;
  return (
    TAKEN_BY.test(printed.slice(0, at)) ||
    /^\s*(?:撮影|摄|攝|촬영)/u.test(printed.slice(at + name.length))
  );
}

/** @param isTold whether words beside the name say that it is a photographer's */
function isPerson(name: string, isTold: boolean): boolean {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  if (words.length > 4 || /[\d@&_]|\.\p{Ll}{2,4}$/u.test(name)) return false;
  if (HOUSE.test(name.toLowerCase()) || isOrganisation(name) || knownOutlet(name) !== null)
    return false;
  if (!UNCASED.test(name)) return words.length > 1 && isName(name);
  // Where names have no spaces or are written like any other word, only words beside them tell.
  return isTold || (words.length > 1 && !EAST_ASIAN.test(name));
}
