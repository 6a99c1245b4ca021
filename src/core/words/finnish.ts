import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed. */
const NETWORKS = `(?:x(?![a-zåäö-])|${NETWORK_NAMES}|snapchat|messenger)\\S*`;

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
      "(?:näytä|lue)(?: kaikki)? (?:\\d+ )?kommentit(?: ?\\(\\d+\\))?|kommentit(?: ?\\(\\d+\\))?|kommentoi(?: (?:juttua|artikkelia))?|" +
      "\\d+ kommenttia|kirjoita komment(?:aari|ti)|kirjaudu kommentoidaksesi",
    tags: "(?:aiheet|avainsanat|asiasanat)(?:: ?.{0,120})?",
    consent: "selaimesi ei tue.{0,100}",
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
        "(?:tilaa|kirjaudu|rekisteröidy|osta).{0,60}(?:jatka lukemista|jatkaaksesi|lukeaksesi|lue (?:koko|lisää|juttu))|" +
        "jatka lukemista.{0,40}(?:tilaa|kirjaudu)",
      reserved: "(?:vain|ainoastaan) .{0,20}tilaajill",
      readOn: "(?:lue|näytä) (?:lisää|koko (?:juttu|artikkeli))|jatka lukemista",
      page: "sivu(?:lla)?",
      of: "/",
      on: "jatkuu",
      next: "seuraava sivu",
    },
  },
  notices: {
    labels: {
      correction: "oikaisu",
      "editors-note": "toimituksen huomautus",
      "press-release": "(?:lehdistö)?tiedote",
    },
    genres: {
      opinion: "mielipide|kolumni|kommentti|vieraskynä|pääkirjoitus",
      analysis: "analyysi",
      review: "arvostelu|kritiikki",
    },
    sponsored: "kaupallinen yhteistyö|mainosyhteistyö",
    withPartner: "yhteistyössä",
    ad: "mainos|ilmoitus",
    machineShort: "tekoäly\\p{L}*",
    translated: "käännet|käännös",
  },
};
