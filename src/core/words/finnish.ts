import { citedBy, WORLD_MEDIA } from "./cited";
import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed. */
const NETWORKS = `(?:x(?![a-zåäö-])|${NETWORK_NAMES}|snapchat|messenger)\\S*`;

const SPEECH =
  "(?:kerto|sano|vastas|vahvist|komment|arvio)\\p{L}*(?:[oi]|aa|vat)|(?:kerto|sano|vahvista)nut";
/** To whom something is told. */
const TO = "(?:(?<=lle)|[:-]?lle)";
const CITING = {
  before:
    "(?:kerto|uutiso|kirjoitt|raporto|paljast)(?:o|i|i?vat|a)|(?:kerto|uutisoi|kirjoitta|raportoi)n(?:ut|eet)|uutistoimisto",
  does: "kerto(?:o|i|vat|ivat)|uutiso(?:i|ivat)|raportoi|kirjoitt(?:aa|i)|on (?:aiemmin )?(?:kertonut|uutisoinut)|mukaan",
};

/** The words of Finnish. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "lue (?:myös|lisää)(?::.{0,120}| [^,]{0,60})?|katso myös.{0,100}|luetuimmat|aiheesta lisää|lisää aiheesta|aiheeseen liittyvää|tuoreimmat(?: uutiset)?|viimeisimmät(?: uutiset)?|älä missaa|toimituksen valinnat|" +
      "uusimmat|suosittelemme|sinua (?:voisi|saattaa|voi) kiinnostaa(?: myös)?",
    share:
      "jaa(?: (?:artikkeli|juttu|uutinen|facebookissa|twitterissä|whatsappissa))?|kopioi linkki|linkki kopioitu|tulosta|" +
      "kuuntele(?: (?:juttu|artikkeli))?|tallenna(?: (?:juttu|artikkeli))?",
    newsletter:
      "tilaa(?: .{0,60}uutiskirje.{0,40}| uutiskirje| nyt)?|lataa (?:\\S+ )?(?:sovellu(?:s|ksemme)|appi)|uutiskirjeet?",
    ads: "mainos(?: (?:päättyy|alkaa))?|mainokset|jatka mainoksen jälkeen",
    comments:
      "(?:[^.!?]{3,60}\\? )?voit keskustella aiheesta .{0,60}|(?:näytä|lue)(?: kaikki)? (?:\\d+ )?kommentit(?: ?\\(\\d+\\))?|kommentit(?: ?\\(\\d+\\))?|kommentoi(?: (?:juttua|artikkelia))?|" +
      "\\d+ kommenttia|kirjoita komment(?:aari|ti)|kirjaudu kommentoidaksesi",
    tags: "(?:aiheet|avainsanat|asiasanat)(?:: ?.{0,120})?",
    consent: "selaimesi ei tue.{0,100}|jos (?:video|upotus)\\S* ei näy,? [^.!?]{3,60}",
    feedback:
      "löysitkö (?:kirjoitus)?virheen(?: (?:jutusta|tekstistä|artikkelista))?(?:\\? ?.{0,60})?|ilmoita virheestä|oliko (?:tästä )?(?:jutusta|artikkelista) hyötyä|lähetä (?:juttu)?vinkki|anna palautetta",
    navigation: "takaisin|toista video|näytä (?:lisää|vähemmän)|koko näyttö",
    paywall:
      "kirjaudu(?: (?:sisään|ulos)(?: \\S+)?)?|(?:oletko )?jo tilaaja(?:\\? ?.{0,40})?|vain tilaajille",
  },
  prompts: {
    fi: {
      ads: "(?:juttu|artikkeli|teksti) jatkuu(?: (?:mainoksen|kuvan|videon|grafiikan|upotuksen) (?:jälkeen|alla|alapuolella)| alla)?$",
      follow: `seuraa .{2,40}\\s${NETWORKS}$`,
      feedback:
        "mitä mieltä (?:sinä )?olet(?:te)? (?:jutusta|artikkelista|aiheesta|asiasta)$|äänestä(?: (?:alla|tästä|kyselyssä))?$|kysely$",
      author: "kirjoittajasta$|tietoa kirjoittajasta$|lisää kirjoittajalta(?:$|:)",
      facts: "mitä .{0,20}tiedetään|faktat(?:$|:)|lyhyesti$|tausta$",
    },
  },
  truncation: {
    fi: {
      rest:
        "(?:jutusta|artikkelista|tekstistä) (?:on )?(?:vielä )?(?:jäljellä|lukematta) %|" +
        "% (?:artikkelista|jutusta|tekstistä)(?: on)?(?: vielä)? (?:jäljellä|lukematta)",
      asks:
        "(?:tilaa|kirjaudu|rekisteröidy|osta).{0,60}(?:jatka lukemista|(?:jatkaa|lukea)ksesi(?! (?:\\S+ )?(?:komme|kesku))|lue (?:koko|lisää|juttu))|" +
        "jatka lukemista.{0,40}(?:tilaa|kirjaudu)",
      reserved: "(?:vain|ainoastaan) .{0,20}tilaajill",
      readOn: "(?:lue|näytä) (?:lisää|koko (?:juttu|artikkeli))|jatka lukemista",
      page: "sivu(?:lla)?",
      of: "/",
      on: "jatkuu",
      next: "seuraava sivu",
    },
  },
  citing: CITING,
  media: `${WORLD_MEDIA}|Yle(?:n|stä|ssä|lle|llä|ltä|en|ä)?(?!\\p{L})|(?:(?:Helsingin|Turun|Savon|Kainuun|Etelä-Suomen|Ilta)[ -])?Sanom(?:at|i\\p{L}+)|(?:Ilta|Aamu|Kauppa)leh(?:ti|den|delle)|HS|STT|MTV Uuti\\p{L}+|MTV|Kalev(?:a|an|alle)|(?:Lapin|Satakunnan) Kansa\\p{L}*|Maaseudun Tulevaisuu\\p{L}+|Suomen Kuvale\\p{L}+|Uutissuomalai\\p{L}+|Hufvudstadsblade\\p{L}+|Hbl|(?:Reuters|Bloomberg|Guardian|Times)i\\p{L}+`,
  citations: [
    ...citedBy(CITING, {
      after:
        "(?:[:’'-]\\p{L}{1,4})?(?:\\s(?:tieto|lähte|haastattelu|uuti|juttu|jutu|selvity)\\p{L}+)?\\s(?:mukaan|kerto(?:o|i)|uutisoi|kirjoittaa|haastattelussa|haastattelema)|(?<=lle|llä)\\s(?:puhunut|kertonut|antamassaan|kommentoinut)",
      kinds:
        "uutistoimisto|sanomaleh(?:ti|den)|leh(?:ti|den)|televisiokanava|aikakausleh(?:ti|den)",
      between: "asiasta|siitä|ensin|ensimmäisenä|myös|aiemmin|muun|muassa",
    }),
    // "ministeri vastasi Ilta-Sanomille", "Ylelle ministeri sanoo"
    `(?<!\\p{L})(?:${SPEECH})\\s(?:[^.!?"”,]{0,60}\\s)?(?<name><known>)${TO}(?!\\p{L})`,
    `(?<!\\p{L})(?<name><known>)${TO}\\s(?:\\p{L}+\\s){0,3}?(?:${SPEECH})(?!\\p{L})`,
    `(?<!\\p{L})(?<name><known>)\\s(?:Ykkösaamu|A-studio|A-Talk|aamu|uutis)\\p{L}*ssa\\s(?:\\p{L}+\\s){0,3}?(?:${SPEECH}|myön\\p{L}+)(?!\\p{L})`,
  ],
  notices: {
    labels: {
      correction: "oikaisu|(?:juttua|artikkelia|otsikkoa|tekstiä) (?:on )?(?:korjattu|täsmennetty)",
      update: "(?:juttua|artikkelia) (?:on )?päivitetty",
      "editors-note": "toimituksen huomautus",
      "press-release": "(?:lehdistö)?tiedote",
    },
    sentences: {
      correction:
        "(?:jutussa|artikkelissa) (?:kerrottiin|luki|väitettiin) (?:aiemmin|aluksi|virheellisesti)",
      ai: "tekoälyn? (?:avulla|tuottama|tekemä|laatima)|tekoälyä (?:on )?(?:käytetty|hyödynnetty)",
    },
    genres: {
      opinion: "mielipide|kolumni|kommentti|vieraskynä|pääkirjoitus",
      analysis: "analyysi",
      review: "arvostelu|kritiikki",
    },
    sponsored: "kaupallinen yhteistyö|mainosyhteistyö",
    withPartner: "yhteistyössä",
    ad: "mainos|ilmoitus",
    aboutText:
      "(?:tämä(?:n)?|tässä) (?:juttu|jutun|jutussa|artikkeli\\S*|tiivistelmä\\S*|teksti\\S*)|(?:tiivistelmä|juttu) on",
    machineShort: "tekoäly\\p{L}*",
    translated: "käännet|käännös",
  },
};
