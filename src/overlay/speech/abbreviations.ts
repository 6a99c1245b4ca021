/** Points that end no sentence. The browsers' own rules part "Dr. Lind" and "am 3. März". */

/** By language, in small letters and without the last point: what never ends a sentence. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  cs: "dr ing mgr bc tzv např mj tj str ul č čl mil mld",
  da: "dr prof bl ca fx hr fr kl nr skt st osv mio mia",
  de: "dr prof dipl ing bzw ca mio mrd nr str st geb gest hl abb vgl inkl exkl ggf sog evtl tel bspw zzgl bes ehem jan feb aug sept okt nov dez hr fr frl",
  en: "mr mrs ms mx dr prof sen rep gen gov st sgt lt col capt cmdr maj adm rev hon messrs mme vs viz cf approx dept est jan feb aug sept oct nov dec",
  es: "sr sra srta srs dr dra d dña prof lic ing gral pág núm art av aprox ud uds",
  fi: "esim mm ns ts tri prof dr nro klo mrd milj",
  fr: "m mm mme mmes mlle dr pr me mgr st ste av bd env cf hab janv févr juil sept oct nov déc",
  hu: "dr prof ifj id kb ún pl stb u",
  it: "sig sigg sig.ra dott dott.ssa prof avv ing on rev pag art ca gen",
  nl: "dhr mevr mw dr drs ir mr prof bijv ca nr st zgn resp blz jl",
  no: "dr prof bl ca hr fr kl nr st mill mrd jf",
  pl: "dr prof inż mgr hab ul al tzw np tj m.in im św gen płk ks nr mln mld tys zob ok",
  pt: "sr sra srta dr dra d dª prof profª exmo av pág art núm aprox",
  ro: "dl dna dr prof ing str nr art ex",
  ru: "г гг ул им тыс млн млрд руб др проф акад ген св см рис стр напр т.е т.н т.д",
  sv: "dr prof bl ca fd hr fr kl nr st milj mdr s.k t.ex dvs",
  tr: "dr prof doç av sn no örn bkz yy mah cad sok",
  uk: "р рр вул ім тис млн млрд грн проф акад ген св див рис стор напр т.зв",
};

/** Before a number, in whatever language. */
const NUMBERED = new Set(
  "no nos nr núm pp p pg pag pág art fig abb vol ch ca kl s str § č čl ст рис".split(" "),
);

/** Languages that write "3." for "third". */
const ORDINALS = new Set("bs cs da de et fi fo hr hu is lb lv nb nn no pl sk sl sr tr".split(" "));

/** After "U.S." or "a.m." these begin a sentence. */
const STARTERS =
  /^["“‘]?(?:The|A|An|He|She|It|They|We|You|I|This|That|These|Those|But|And|In|On|At|For|His|Her|Its|Their|If|When|While|As|After|Before|There|Then|So|Now|Some|Many|Most|No)\b/;

const known = new Map<string, Set<string>>();

function abbreviationsOf(language: string): Set<string> {
  const name = language === "nb" || language === "nn" ? "no" : language;
  const own = known.get(name) ?? new Set((ABBREVIATIONS[name] ?? "").split(" "));
  known.set(name, own);
  return own;
}

/**
 * Whether a sentence goes on after what looks like its end.
 * @param before the text up to there, with the point and without white space after it
 * @param after what follows
 * @param language alone, in small letters; "" where it is unknown
 */
export function goesOn(before: string, after: string, language: string): boolean {
  const word = /(?:^|[^\p{L}\p{M}\p{N}.])([\p{L}\p{M}.ª]+|\p{N}+)\.$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const small = word.toLowerCase();
  if (/^\p{N}/u.test(word)) {
    return word.length <= 2 && ORDINALS.has(language) && /^\p{L}/u.test(after);
  }
  if (/^\p{N}/u.test(after) && NUMBERED.has(small)) return true;
  if (abbreviationsOf(language).has(small)) return true;
  const letters = word.split(".");
  if (letters.length > 1) {
    return letters.every((part) => Array.from(part).length <= 3) && !STARTERS.test(after);
  }
  // An initial: "J. Lind", the "z." of "z. B.". "I" is a word, and ends sentences.
  return Array.from(word).length === 1 && !(language === "en" && word === "I");
}
