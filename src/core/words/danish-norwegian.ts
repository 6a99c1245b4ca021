import { citedBy } from "./cited";
import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared. */
const NETWORKS = `(?:x(?![a-zæøå-])|${NETWORK_NAMES}|snapchat|messenger|so[cs]iale medi)\\S*`;
/** One of them at the end, perhaps after others. */
const ON_NETWORKS = `(?:.{1,40}(?:,|&| og| eller) )?${NETWORKS}(?: for .{0,40})?`;

const BEFORE =
  "ifølgj?e|ifylgje|intervju (?:med|i|til)|skriv(?:er)?|rapporterer|melder|meldte|avslørte|" +
  "oplyser (?:til|over for)|kilder til|skrev|rapporterte|omtalte|" +
  "(?:omtalt|avslørt|beskrevet|afsløret|kjent|publisert|gjengitt|citeret|interviewet) (?:av|af|i|gjennom)|(?:fram|frem) i";
const DOES =
  "(?:har )?(?:(?:først|tidligere) )?(?:skriver|skriv|skrev|fortalte|beskrevet|omtalt|omtalte|skrevet|avslørt|rapportert)|kan fortelle|erfarer|får opplyst|rapporterer|melder|meldte|avslørte|omtalte";

/** The words of Danish and Norwegian. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "l[æe]s også(?::.{0,120}| [^,]{0,60})?|l[æe]s (?:mere?|videre)(?: ?[:|] ?.{0,120}| (?:om|her|på) .{0,80}| her)?|" +
      "(?:se|sjå) (?:også|mer|video(?:en)?)(?:: .{0,120})?|mere? om(?::? (?:saken|sagen|emnet|temaet|dette))?:?|mest (?:leste?|læste?)(?: (?:akkurat )?n[uå])?|" +
      "relater(?:ede?|te) (?:artikler|nyheter|nyheder|saker|emner|innhold|indhold)|anbefal(?:t|inger|ede)(?: (?:for deg|til dig|artikler|lesing|læsning))?|" +
      "du (?:kan|vil) (?:også|kanskje|måske) (?:også )?(?:like|lige)|(?:siste|seneste) nytt?|flere (?:saker|artikler|nyheder|nyheter)(?: (?:om|fra) .{2,30})?|ikke g[åa] glipp av|gå ikke glip af|andre leser|andre læser",
    share:
      `del(?: på (?:${NETWORKS}|e-?(?:post|mail)|mail)| artik\\S+| saken| nyhe[dt]en)?|følg oss?(?: (?:på|via) ${ON_NETWORKS})?|` +
      "kopier (?:lenken?|link(?:et)?)|(?:lenken?|link(?:et)?) (?:er )?kopiere?t|skriv ut|" +
      "lytt? (?:til|på) (?:saken|artikk?el(?:en|n)|artiklen)|hør artiklen|(?:lagre|gem) (?:artik\\S+|saken)",
    newsletter:
      "(?:tilmeld dig|meld deg på)(?: .{0,40}ny(?:hed|het)sbrev.{0,40}| her)?|(?:få|motta|modtag) (?!nyhetsbrev )(?!nyhedsbreve? ).{0,60}ny(?:hed|het)sbrev.{0,40}|ny(?:hed|het)sbrev|" +
      "bli (?:abonnent|medlem)(?: (?:nu|nå|her))?|abonn(?:er|ér)(?: (?:nu|nå|her))?|" +
      "(?:last ned|hent|download) (?:vår |vores |kurerens )?(?:app|appen)(?: (?:vår|her|i|til|på) ?.{0,30})?|få push-?(?:varsler|notiser)(?: .{0,40})?|" +
      "støtt? (?:oss?|(?:en )?(?:uavhengig|uafhængig|fri)(?: .{0,20})? ?journalisti(?:kk?))",
    ads: "annonse|annonsør(?:s?innhold)?|annoncer?|annoncørbetalt indhold|reklame|scroll (?:ned )?(?:for å|for at) (?:fortsette|fortsætte|læse).{0,20}|(?:hopp|spring) over (?:annonsen?|annoncen?)",
    comments:
      "kommentar(?:e|er|en|felte?t?)?(?: \\(\\d+\\))?|kommenter(?: (?:artiklen|saken))?|diskussion(?:er|en)?|" +
      "(?:vis|se|les|læs)(?: alle)? (?:\\d+ )?kommentare(?:r|ne)(?: ?\\(\\d+\\))?|" +
      "\\d+ kommentarer|(?:skriv|legg til) (?:en )?kommentar|logg? in[dn] for (?:at|å) kommentere",
    tags: "(?:emneord|emner|stikkord|nøgleord)(?:: ?.{0,120})?",
    consent:
      "vi bryr oss om (?:ditt personvern|personvernet ditt)|\\S+ er en del av .{2,40}, som er ansvarlig for dine data\\. .{0,300}|eksternt? (?:indhold|innhold)|klikk? (?:her|på knappen),? for (?:at|å) (?:laste|indlæse|vise) .{2,40}|" +
      "(?:nettleseren din|din (?:nettleser|browser)) (?:støtter ikke|understøtter ikke|er (?:ikke|utdatert|forældet)).{0,100}|" +
      "(?:aktiver|slå på|slå til) javascript.{0,60}|denne video(?:en)? kan ikke .{0,20}(?:vises|afspilles|avspilles|spelas).{0,60}",
    feedback:
      "(?:(?:fant|fandt) du|har du (?:fundet|funnet)) (?:en |et )?(?:skrive|stave)?fe[ij]l(?: i (?:art\\S+|te\\S+|saken))?(?:\\? ?.{0,60})?|rapporter (?:en )?fe[ij]l|var (?:denne|dette) (?:artikkelen|artikel) (?:nyttig|interessant|til hjælp)|" +
      "har du (?:et )?tips (?:i|om) (?:denne )?saken|send oss (?:bilder|video|tekst)[^.!?]{0,50} på \\d{4,5}|(?:har du (?:et )?tips? til (?:oss?|reda\\S+)|tips oss)(?:\\? ?.{0,60})?|har du (?:et )?tips?\\? (?:send|kontakt|tips|skriv|ring).{0,60}",
    navigation:
      "(?:denne )?arti(?:kkele|kle)n er (?:over|mere? en[dn]) \\S+ (?:år|måneder|dage) gammel.{0,60}|til toppen|tilbake|tilbage|(?:spill av|afspil|se) video(?:en)?|vis (?:mere?|mindre|flere)|fu(?:ld|ll)skærm|fullskjerm",
    paywall:
      "allerede (?:abonnent|kunde?)(?: ?\\?.{0,60})?|logg? (?:ind|inn?) for .{0,60}|logg inn?|logg? ind|(?:kun|bare) for abonnenter",
  },
  prompts: {
    no: {
      ads: "(?:artikkelen|saken) fortsetter(?: (?:etter|under|nedenfor)(?: (?:annons|reklam|bilde|video|grafikk)\\S*)?)?$",
      follow: `følg .{1,40} på ${ON_NETWORKS}$`,
      feedback:
        "hva (?:mener|synes|syns) du(?: om (?:saken|artikkelen|dette)(?:$|\\?)|\\? (?:stem|skriv|kommenter|si ))|avstemning$",
      author:
        "om (?:forfatteren|journalisten|skribenten)$|(?:flere|mer) (?:saker|artikler) av (?!samme|det)\\S+ \\S+(?: \\S+)?$",
      facts:
        "(?:dette|det) vet vi(?! (?:ikke|alle|jo))|fakta(?:$|:| om | [|–-])|kort fortalt$|bakgrunn$",
    },
    da: {
      ads: "(?:artiklen|teksten) fortsætter(?: (?:efter|under|nedenfor)(?: (?:annonce|reklame|billede|video|grafik)\\S*)?)?$",
      follow: `følg .{1,40} på ${ON_NETWORKS}$`,
      feedback:
        "hvad (?:mener|synes) du(?: om (?:artiklen|sagen|dette)(?:$|\\?)|\\? (?:stem|skriv|kommenter|sig ))|afstemning$",
      author:
        "om (?:forfatteren|journalisten|skribenten)$|(?:flere|mere) (?:artikler|tekster) af (?!loven|samme|det)\\S+ \\S+$",
      facts:
        "det(?:te)? ved vi(?! (?:ikke|alle|jo))|fakta(?:$|:| om | [|–-])|kort fortalt$|baggrund$",
    },
  },
  truncation: {
    no: {
      rest: "% av (?:artikkelen|saken) (?:gjenstår|igjen)|gjenstår(?: ennå)? %",
      asks:
        "(?:for å|vil du) (?:lese|fortsette)(?!\\S* (?:\\S+ ){0,3}(?:komment|disk[uo]|deba)).{0,60}(?:abonn|logg|konto)|" +
        "(?:kjøp|bestill|bli|logg inn|abonner).{0,60}(?:for å|og) (?:les|fortsett)(?!\\S* (?:\\S+ ){0,3}(?:komment|disk[uo]|deba))",
      reserved: "(?:kun|bare|forbeholdt|eksklusivt) .{0,20}(?:abonnent|medlem)",
      readOn: "les (?:mer|videre|hele (?:saken|artikkelen))|fortsett å lese",
      page: "side",
      of: "av",
      on: "fortsett(?:er)? på|gå til",
      next: "neste side",
    },
    da: {
      rest: "% af artiklen (?:er )?tilbage|(?:tilbage|mangler)(?: du)?(?: endnu)? %",
      asks:
        "(?:for at|vil du) (?:læse|fortsætte)(?!\\S* (?:\\S+ ){0,3}(?:komment|disk[uo]|deba)).{0,60}(?:abonn|log|konto)|" +
        "(?:køb|bestil|tegn|bliv|log ind|abonner).{0,60}(?:for at|og) (?:læs|fortsæt)(?!\\S* (?:\\S+ ){0,3}(?:komment|disk[uo]|deba))",
      reserved: "(?:kun|forbeholdt|eksklusivt) .{0,20}(?:abonnent|medlem)",
      readOn: "læs (?:mere|videre|hele artiklen)|fortsæt læsning(?:en)?",
      page: "side",
      of: "af",
      on: "fortsæt(?:ter)? på|gå til",
      next: "næste side",
    },
  },
  citing: {
    before: BEFORE,
    does: DOES,
    speech:
      "sier|seier|sa|siger|fortel|svarer|svarte|oplyste|opplyste|stadfest(?:ar|er)|sagde|fortæller|forteller|fortalte|opplyser|oplyser|bekrefter|bekræfter|" +
      "skriver|udtaler|forklarer",
    to: "til|for|overfor|over for",
    on: "på|i",
  },
  names:
    "\\p{Lu}\\p{L}+avis(?:en|a)|BA|VG|DN|E24|~Firda|Klassekampen|Vårt Land|Morgenbladet|Nordlys|iTromsø|Khrono|Filter Nyheter|Medier24|NRK P[123]|Dagsnytt (?:18|[Aa]tten)|Politisk kvarter|Dagsrevyen|Stavanger Aftenblad|Fædrelandsvennen|Romerikes Blad|Avisa (?:Oslo|Nordland)|Budstikka|DR(?: Nyheder)?|DR[12]|P[1-4](?: Morgen)?|TV[- ]?Avisen|TV 2 (?:News|Fyn|Øst|Nord|Lorry|Kosmopol|Nyhetskanalen)|Ekstra Bladet|BT|Altinget|Zetland|Frihedsbrevet|Danwatch|Radio4|24syv|Nordjyske|JydskeVestkysten|Sermitsiaq|KNR|~Nationen|~Dagen|~Information|~Finans|~Kapital",
  media: "B\\.T\\.",
  citations: citedBy({ before: BEFORE, does: DOES }, { kinds: "avisen|til" }),
  notices: {
    labels: {
      correction: "rettelse|retting",
      update: "oppdatert|opdateret",
      translation: "oversettelse|oversættelse",
      "press-release": "pressemeddelelse|pressemelding",
    },
    sentences: {
      correction: "i en tidligere vers(?:jon|ion)",
      update: "(?:artikkelen|artiklen) (?:har|er) (?:blivit )?(?:oppdatert|opdateret)",
      translation: "oversatt (?:fra|av)|oversat (?:fra|af)",
      ai: "(?:med hj[æe]lp af?v?|ved hj[eæ]lp af?v?|av|af) (?:(?:et )?(?:k|a)i(?:-v[æe]r|\\b)|kunstig intelligens)",
      syndication: "først (?:publisert|publiceret) (?:i|på|av|hos)",
      sponsored: "artikkelen er sponset",
    },
    genres: {
      opinion:
        "debatt?(?:innlegg|indlæg)?|kronikk?|læserbrev|leserinnlegg|klumme|kommentar|leder|meninger|synspunkt|standpunkt",
      live: "direkte",
      review: "anmeldelse",
    },
    sponsored:
      "sponset(?: innhold)?|annonsørinnhold|kommersielt (?:innhold|samarbeid)|" +
      "(?:sponsoreret|sponseret)(?: indhold)?|betalt (?:indhold|innhold)|annoncørbetalt indhold",
    payer: "a[vf]",
    paidBy: "sponset av|sponsoreret af",
    withPartner: "i sam(?:arbejde|arbeid) med|presenter(?:es|t) a[vf]",
    ad: "annon[cs]e|reklame",
    machineShort: "ki|kunstig",
    byRule: "maskin",
    translated: "oversatt?|oversettelse",
    made: "generere?t|skrev|resumert?e?t|op?psummert?e?t",
    opening: "(?:denne|dette) (?:artik(?:el|kelen|len)|tekst|story)|a[vf]|med|ved",
    this: "\\b(?:denne|dette)",
    thisText: "artikel|artikkel(?:en)?|tekst|saken",
    aboutText:
      "(?:artikkelen|artiklen|sammendraget|oppsummeringe[nr]|opsummeringen) (?:er|har)|a[vf] (?:artikkelen|artiklen)",
    start: "artikel|tekst",
    versionOf: "(?:de[nr]?|da|a[vf])(?!\\p{L})",
    saysOfVersion:
      "(?<!\\p{L})stod?(?!\\p{L})|skrev|(?<!\\p{L})feil(?!\\p{L})|oppgitt|korri|artikel",
  },
};
