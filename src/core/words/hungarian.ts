import { citedBy, WORLD_MEDIA } from "./cited";
import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared. */
const NETWORKS = `(?:x(?:-?[ue])?(?![a-záéíóöőúüű-])|${NETWORK_NAMES}|fb(?![a-z])|viber|messenger|google news)[^\\s,]*`;

const SPEECH =
  "(?:el)?(?:mond[tj]\\p{L}+|nyilatkoz\\p{L}+|ismert\\p{L}*|árult\\p{L}*|erősít\\p{L}+|beszélt\\p{L}*|közölt\\p{L}*|válaszol\\p{L}+)";
const CITING = {
  before:
    "írj[aá]k?|írta|közöl(?:te|i)|jelent(?:ette|i)|számolt be|tud(?:ta|ja) meg|értesült|nyilatkozta|idézi|szúrta ki|hivatkozva",
  does: "szerint|írja|írta|írt|számolt be|tudta meg|szúrta ki|közölte|jelentette|jelenti|(?:azt|úgy) (?:írja|tudja)",
};

/** The words of Hungarian. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "olvasd el ezt is(?:: .{2,120})?|olvass(?:a|d) el(?::.{0,120}| (?:ezt is|a (?:teljes )?cikk).{0,60})?|olvasson tovább|" +
      "kapcsolódó(?: (?:cikkek|tartalmak|hírek))?|ajánlott(?: (?:cikkek|videók|olvasmány))?|ajánljuk|legolvasottabb(?:ak)?(?: (?:cikkek|hírek))?|legfrissebb(?: (?:cikkek|hírek))?|ne hagyja ki|nézze meg(?: ezt)? is|további (?:cikkek|hírek)(?: (?:a témában|erről))?|" +
      "ez is érdekelhet(?:i|né)?|(?:ezt )?olvasta már|hasonló (?:cikkek|hírek)",
    share:
      `megosztás(?: (?:a )?${NETWORKS})?|oszd meg|ossza meg|(?:link )?másolása?|link másolva|` +
      "nyomtatás|nyomtat|küldés e-?mailben|hallgassa meg a cikket",
    newsletter:
      "hírlevél|iratkozz?o?n? fel(?: .{0,30}hírlev.{0,40})?|tölts(?:e|d) le (?:az )?(?:alkalmazás|app)\\S*|" +
      "támogass(?:a|d|on) (?:minket|a független újságírást|lapunkat)",
    ads: "reklám|hirdetés|szponzorált tartalom",
    comments: "\\d+ hozzászólás|hozzászólások(?: ?\\(\\d+\\))?|szólj(?:on)? hozzá",
    tags: "(?:címkék|témák)(?:: ?.{0,120})?",
    consent:
      "(?:az ön böngészője|a böngésző(?:je|d)) (?:nem támogatja|elavult).{0,80}|engedélyezze a javascript.{0,60}",
    feedback:
      "hibát talált(?: a (?:cikkben|szövegben))?(?:\\? ?.{0,60})?|(?:van egy|küldj(?:ön)?) tipp(?:je|et)?",
    navigation: "videó lejátszása|lejátszás|teljes képernyő|vissza a tetejére|lap tetejére",
    paywall: "bejelentkezés|már előfizető(?:nk)?(?: ?\\?.{0,60})?|jelentkezzen be",
  },
  prompts: {
    hu: {
      ads: "a cikk (?:a )?(?:hirdetés|reklám|videó|kép|galéria|ajánló) (?:után|alatt) folytatódik$|a cikk (?:lejjebb|lent) folytatódik$|hirdetés$",
      follow: `(?:kövess|csatlakozz)(?:en|on)?(?: .{2,40})? ${NETWORKS}(?: is)?$|kövess(?:en)? (?:minket|bennünket)$`,
      feedback:
        "mit gondol(?:sz)?(?:$|\\? (?:írj|szavaz|mondj))|szavazz(?:on)?(?: itt| most)?$|(?:hasznos|érdekes) volt (?:ez )?a cikk$",
      author: "a szerzőről$|a szerző (?:további|többi|összes) (?:cikke|írása)i?$",
      facts: "am?it (?:eddig )?tud(?:unk|ni lehet|ható)|röviden(?:$|:)|tények(?:$|:)",
    },
  },
  truncation: {
    hu: {
      rest: "(?:hátralévő|fennmaradó) %|%-?a? (?:van )?(?:még )?hátra",
      asks:
        "(?:a (?:teljes cikk|folytatás|cikk)|tovább).{0,60}(?:előfiz|regisztr|jelentkez)|" +
        "(?:fizessen elő|regisztráljon|jelentkezzen be|előfizetés).{0,60}(?:olvas|folytat|cikk)",
      reserved: "(?:csak|kizárólag) .{0,20}előfiz",
      readOn: "(?:olvasd|olvassa) (?:tovább|el)|tovább(?: a (?:teljes )?cikkhez)?|a teljes cikk",
      page: "oldal",
      of: "/",
      next: "következő oldal",
    },
  },
  citing: CITING,
  media: `${WORLD_MEDIA}|Telex|Index|444(?:\\.hu)?|HVG|hvg\\.hu|24\\.hu|Magyar (?:Nemzet|Hang|Narancs)|Népszav(?:ának|ában|a)|Blikk|Portfolio|ATV|RTL(?: Híradó)?|Válasz Online|Átlátszó|Direkt36|Mandiner|Origo|Szabad Európa|Partizán|Kossuth Rádió|TV2|Hír TV|Klubrádió|Euronews|MTI`,
  citations: [
    ...citedBy(CITING, {
      after:
        "(?:-?n[ae]k)?\\s(?:(?:értesülés|információ|beszámoló|cikk|tudósítás)\\p{L}* szerint|(?:cikk|beszámoló|összeállítás)\\p{L}*ből|megkeresés\\p{L}+)|-?n[ae]k\\s(?:\\p{L}+\\s){0,3}(?:el)?(?:mondta|nyilatkoz\\p{L}+|adott|interjú\\p{L}*)|-[rn][ae] hivatkozva",
      kinds: "hírügynökség|(?:hír)?portál|(?:napi|heti)?lap|magazin|tévé|rádió|csatorna",
      between:
        "az?|meg|be|le|el|erről|róla|többek|között|elsőként|először|(?:hét|ked|szer|csüt|pént)\\p{L}+[enö]n",
    }),
    // "A Telexnek azt mondta", "a Klubrádióban elismerte"
    `(?<![\\p{L}\\d])(?<name><known>)(?:-?(?:n[ae]k|b[ae]n)|(?<=n[ae]k|b[ae]n))\\s(?:[^\\s.!?]+\\s){0,5}?(?:${SPEECH})`,
    // "mondta a polgármester az ATV-ben"
    `(?<!\\p{L})(?:${SPEECH})(?:\\s[^\\s.!?,]+){0,4}\\saz?\\s(?<name><known>)(?:-?(?:n[ae]k|b[ae]n)|(?<=n[ae]k|b[ae]n))(?!\\p{L})`,
  ],
  notices: {
    labels: {
      correction: "helyreigazítás|helyesbítés|pontosítás",
      "editors-note": "a szerk(?:esztő|\\.) megj(?:egyzése|\\.)",
      "press-release": "(?:sajtó)?közlemény",
    },
    genres: {
      opinion: "vélemény|publicisztika",
      analysis: "elemzés",
      satire: "szatíra",
      live: "élő|percről percre",
    },
    sponsored: "(?:szponzorált|támogatott) tartalom",
    ad: "hirdetés",
    machineShort: "mi",
    byRule: "automát|gép[ei]",
    translated: "fordít",
    made: "generált",
  },
};
