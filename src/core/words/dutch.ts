import { citedBy } from "./cited";
import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared, and what may follow such a name. */
const NETWORKS = `(?:x(?![a-z-])|${NETWORK_NAMES}|social)\\S*`;

const BEFORE =
  "volgens|aldus|in gesprek met|meld(?:t|de|den)|schrijft|schreef|bericht(?:te)?|onthul(?:t|de)|" +
  "tegenover|interview (?:met|in|aan|op|bij)|" +
  "(?:onderzoek|bronnen|cijfers|berichtgeving|peiling|rondgang|reconstructie) van|in handen van|" +
  "ingezien door|gemeld door|geciteerd door";
const DOES =
  "meld(?:t|de|den)|schrijft|schreef|bericht(?:te)?|onthul(?:t|de)|ontdekte|citeerde|citeert|" +
  "sprak met|bevestigde|kon inzien|vernam|verneemt";

/** The words of Dutch. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "lees (?:(?:ook|hier)(?::.{0,120}| [^,]{0,60})?|(?:meer|verder)(?: ?[:|] ?.{0,120}| (?:over|op|via|hier|in het dossier)(?: .{0,60})?)?)|zie ook(?:: ?.{0,120})?|bekijk (?:ook|hier)(?:: .{0,120}| (?:de|het|alle) (?:video|foto|beeld).{0,30})?|" +
      "meer (?:over|nieuws|artikelen|van|uit)(?!.*(?: (?:dan|hetzelfde|dat|alles|h[ae]m|hen|haar|ons|leven|angst|liefde|volgt|nodig|halen|is|zijn|was|werd)(?: |$)|\\.$))(?: [^\\s,]+){0,4}|gerelateerd(?:e (?:artikelen|berichten|onderwerpen|verhalen))?|meest gelezen|bekijk onze [^.!?]{0,12}video.s (?:in|via) [^.!?]{3,30}|luister (?:ook )?naar (?:de|onze) [^.!?]{2,40}podcast(?:\\. abonneer .{3,60})?|" +
      "aanbevolen(?: (?:artikelen|voor (?:jou|u)))?|ook interessant|dit vind je misschien ook.{0,30}|lees het hele (?:artikel|verhaal|interview).{0,30}" +
      "|net binnen|(?:tips|keuze|aanbevolen) (?:van|door) de redactie|mis (?:dit )?niets?|nu populair|uitgelicht|ook lezen|meest (?:bekeken|populair|recent)|(?:het )?laatste nieuws|aanraders?|verder lezen|dit (?:is|vind je|vindt u) (?:misschien )?ook (?:interessant|leuk)|andere artikelen",
    share: `volg (?:ons|het|onze) (?:\\S+ )?(?:whats|tele|insta|tiktok|you)\\S*.{0,40}|dee?l(?:en)?(?: (?:op|via) (?:${NETWORKS}|e-?mail|messenger|pinterest|reddit|link)| dit (?:artikel|bericht|verhaal|nieuws)(?: (?:op|via|met) .{0,20})?| artikel)?|volg ons(?: ook)?|(?:link )?gekopieerd|link is gekopieerd|kopieer (?:de )?(?:link|url)|(?:artikel )?(?:bewaren|opslaan|printen|afdrukken|beluisteren)|(?:artikel|bericht) (?:delen|mailen)|bewaar(?: (?:dit )?artikel)?|print(?: (?:dit )?artikel)?|luister naar dit (?:artikel|verhaal)|beluister(?: dit)? artikel|(?:ver)?stuur (?:via|per) e-?mail|mail dit artikel|(?:maak|kies|stel) .{2,40} (?:je|uw|als) voorkeursbron(?: (?:op|in|bij) google.{0,20})?`,
    newsletter:
      "steun (?:ons|onze|onafhankelijke|vrije)(?: .{0,30})?(?:journalistiek|redactie|werk)\\b.{0,60}|(?:meld je aan|schrijf je in)(?: (?:hier|nu|gratis)| voor .{0,40}(?:nieuwsbrief|mail|update|alert).{0,50})?|abonneer(?: (?:je|u|nu|op)(?: .{0,60})?)?|download (?:nu )?(?:de|onze) .{0,20}app(?: (?:voor|via|en|in|nu|hier).{0,50})?|(?:blijf op de hoogte|mis niets).{0,20}(?:nieuwsbrief|app|meldingen).{0,40}|blijf op de hoogte|krijg (?:een )?(?:melding|pushbericht)(?:en)? bij .{2,60}|ontvang (?!je |u ).{0,60}(?:nieuwsbrief|mailbox|inbox|per e?-?mail|meldingen|pushbericht).{0,40}|(?:onze |gratis |dagelijkse |wekelijkse )*nieuwsbrie(?:f|ven)|steun (?:ons|onze|onafhankelijke|kwaliteits) ?(?:onafhankelijke )?(?:journalistiek|werk|redactie)?|doneer(?: nu)?|word (?:nu )?(?:lid|abonnee|donateur|vriend)(?: van (?:ons|onze).{0,30})?",
    ads: "(?:advertentie|reclame)(?: (?:overslaan|sluiten))?|gesponsord(?:e (?:inhoud|content|berichten))?|scroll (?:door )?(?:om|voor) (?:verder te lezen|meer).{0,20}|sla (?:de )?advertentie over|(?:lees|zonder) (?:zonder )?advertenties",
    comments:
      "reacties?(?: ?\\(?\\d+\\)?| (?:plaatsen|bekijken|lezen|tonen|geven))?" +
      "|(?:bekijk|toon|lees)(?: alle)? (?:\\d+ )?reacties|reageer(?: (?:hier|nu|op dit (?:artikel|bericht)))?|reageren kan (?:onderaan|onder) dit artikel|praat mee|nog geen reacties|(?:plaats|geef|laat|schrijf) (?:een|je) (?:reactie|commentaar)(?: achter)?|(?:log in|je moet (?:ingelogd|aangemeld) zijn|meld je aan) .{0,20}om .{0,20}(?:reageren|reactie).{0,20}|je e-?mailadres .{0,10}wordt niet gepubliceerd.{0,100}",
    consent:
      "voor deze inhoud .{0,80}(?:cookie|toestemming|accept|javascript).{0,200}|cookie-?(?:instellingen|voorkeuren|beleid)(?: (?:aanpassen|wijzigen|beheren))?|(?:je|uw|deze) browser (?:ondersteunt|is verouderd|wordt niet).{0,120}|(?:schakel|zet) javascript (?:in|aan).{0,60}|deze (?:video|inhoud|content) (?:is niet (?:meer )?beschikbaar|kan niet worden (?:afgespeeld|getoond|geladen)).{0,80}" +
      "|externe (?:content|inhoud)(?: van .{2,30})?|klik (?:hier|op de knop).{0,20} om .{0,20}(?:inhoud|content|post|kaart|video).{0,20}(?:laden|tonen|weer te geven)|om deze (?:content|inhoud|video|post|kaart) te (?:bekijken|zien|tonen|laden).{0,40}(?:cookies|toestemming|accepteer).{0,200}",
    tags: "(?:tags|trefwoorden|onderwerpen|thema[’']?s|dossiers?)(?:: ?.{0,120})?",
    feedback:
      "(?:taal|tik|type)?fout(?:je)? (?:gezien|gevonden|ontdekt)\\? (?:laat|mail|stuur|meld (?:het )?(?:ons|hier)).{0,50}|(?:was|vond je|vindt u) dit (?:artikel|stuk|verhaal) (?:nuttig|handig|interessant)|(?:taal|tik|type)?fout(?:je)? (?:gezien|gevonden|ontdekt|melden)|(?:heb je|heeft u|zie je|ziet u) een (?:taal|tik|type)?fout(?:je)?(?: (?:gezien|gevonden|ontdekt|gespot))?(?: in (?:dit|de|het) (?:artikel|tekst|bericht|verhaal))?(?:\\? ?.{0,80})?|(?:heb je|heeft u) (?:een )?(?:tips?|vragen|vraag|suggesties?)(?: of \\S+)?(?: voor (?:ons|de redactie)(?:\\? .{0,80})?|\\? (?:mail|laat|tip|stuur|neem|meld|stel).{0,80})|geef je mening|stem (?:mee|nu)",
    navigation:
      "dit artikel is (?:meer|ouder) dan \\S+ (?:jaar|maanden)(?: oud)?|video (?:afspelen|pauzeren)|speel video af|volledig scherm|geluid (?:aan|uit)|(?:alles|meer) (?:tonen|weergeven)|toon (?:meer|minder)|naar boven|terug(?: naar (?:boven|home|(?:het )?overzicht|de (?:homepage|voorpagina|lijst)))?",
    paywall:
      "(?:ben je |bent u )?(?:al (?:een )?|nog geen )(?:abonnee|account|lid)(?: ?\\?.{0,60})?|log in (?:om .{0,60}|voor (?:toegang|meer|dit artikel).{0,40})|inloggen|" +
      "(?:dit artikel is )?(?:alleen|exclusief) (?:voor|toegankelijk voor) abonnees|dit artikel is (?:alleen|exclusief) voor abonnees.{0,60}",
  },
  prompts: {
    nl: {
      ads:
        "(?:artikel|tekst|verhaal|lees|bericht)(?: (?:gaat|loopt))? (?:verder|door) (?:onder|na|beneden)(?: (?:de|deze|het|dit))? (?:advertentie|reclame|video|foto|afbeelding|beeld|tweet|podcast|kaart|graf|post|kader|filmpje|illustratie|insta)\\S*$|" +
        "(?:artikel|tekst|verhaal) (?:gaat verder|loopt door)$|de tekst loopt door(?:$| onder (?:de |het )?\\S+$)",
      follow: `volg .{1,40} (?:op|via) (?:onze |.{1,40}(?:,|&| en| of) )?${NETWORKS}(?: voor .{0,40})?$`,
      feedback:
        "(?:vond|was|vindt) (?:je |u )?(?:dit|deze) (?:artikel|informatie|pagina|verhaal) (?:\\S+ )?(?:nuttig|interessant|handig)$|" +
        "wat (?:vind|denk) (?:jij|u)\\? (?:stem|laat|reageer|praat|deel)|" +
        "wat (?:vind|denk) (?:jij|je|u) van dit (?:artikel|nieuws|bericht|verhaal)$|peiling$|poll$",
      author:
        "over de (?:auteur|schrijver|journalist)s?$|(?:meer|alle) (?:artikelen|verhalen|berichten|stukken) (?:van|door) (?:de(?:ze)? auteur|(?!de )\\S+ \\S+(?: \\S+)?)$",
      facts:
        "wat we (?:nu |al )?(?:niet )?weten(?! (?:is|zijn|we))|in het kort(?:$|:)|(?:de )?feiten(?:$|:| op een rij)",
    },
  },
  truncation: {
    nl: {
      rest:
        "(?:nog|resterende) % (?:van (?:dit|het) artikel|te (?:lezen|gaan)|over)|" +
        "% van (?:dit|het) artikel (?:over|resterend)",
      asks:
        "(?:om|verder)(?!.{0,20}(?:reactie|discussie)) .{0,40}(?:verder (?:te )?lezen|te lezen).{0,60}(?:abonn|inlog|log in|registr|account)|" +
        "(?:abonneer|neem een abonnement|log in|registreer|maak een (?:gratis )?account|word lid).{0,60}(?:om|en).{0,30}(?:verder te lezen|lees verder|(?:artikel|verhaal) te lezen|lees dit)|" +
        "verder lezen\\? .{0,60}(?:abonn|log|registr)",
      reserved:
        "(?:alleen|exclusief|enkel|uitsluitend) (?:beschikbaar |toegankelijk )?voor .{0,20}(?:abonnees|leden)",
      readOn:
        "(?:lees|lezen) (?:verder|meer|het (?:hele|volledige) (?:artikel|verhaal))|verder lezen",
      page: "pagina",
      of: "van",
      on: "(?:lees )?verder op|ga naar",
      next: "volgende pagina",
    },
  },
  citing: {
    before: BEFORE,
    does: DOES,
    speech:
      "zei|zegt|zeggen|zeiden|vertel(?:t|de)|la(?:at|ten)|liet(?:en)?|bevestig(?:t|de)|schrijft|meldt|" +
      "reageer(?:t|de)|sprak|spreekt|erken(?:t|de)|stel(?:t|de)|licht|aldus|verklaar(?:t|de)|noem(?:t|de)|" +
      "benadruk(?:t|te)|waarschuw(?:t|de)",
    to: "tegen|aan|tegenover|bij",
    on: "in|bij|op",
    as: "zoals",
  },
  names:
    "Het Nieuwsblad|~Rijnmond|R(?:TV|adio) Rijnmond|RTV (?:Oost|Noord|Utrecht|Drenthe)|NH(?: Nieuws)?|AT5|(?:NPO )?Radio [1245]|De (?:Tijd|Morgen|Groene Amsterdammer|Correspondent|Gelderlander|Stentor|Limburger)|Knack|Follow the Money|Op1|WNL(?: op Zondag)?|VTM(?: Nieuws)?|VRT NWS|Bruzz|PZC|Tubantia|Nederlands Dagblad|Reformatorisch Dagblad|Omroep \\p{Lu}\\p{L}+|Investico|Zembla",
  media: "Dagblad van het Noorden|Gazet van Antwerpen|Het Belang van Limburg",
  citations: citedBy({ before: BEFORE, does: DOES }, { kinds: "krant|dagblad" }),
  notices: {
    labels: {
      correction: "rectificatie|correctie",
      update: "bijgewerkt",
      "editors-note": "noot van de redactie",
      translation: "vertaling|vertaald door",
      "press-release": "persbericht",
    },
    sentences: {
      affiliate: "(?:bevat|bevatten|zijn|met) (?:[a-z]+ ){0,2}(?:affiliate|partner)-?\\s?links?\\b",
      correction: "in een eerdere versie",
      update: "dit artikel is (?:bijgewerkt|aangevuld)",
      translation: "vertaald uit het|(?:dit artikel|deze tekst) is vertaald",
      ai: "(?:met (?:(?:behulp|hulp|ondersteuning) van )?|door )(?:ai\\b|kunstmatige intelligentie)|ai-gegenereerd",
      syndication:
        "(?:oorspronkelijk|eerder) (?:verschenen|gepubliceerd) (?:in|op|bij)<no day>|" +
        "verscheen (?:eerder|oorspronkelijk|eerst) (?:in|op|bij)<no day>",
      sponsored: "aangeboden door een adverteerder",
    },
    genres: {
      opinion: "opinie|gastcolumn|ingezonden|carte blanche",
      live: "live-?verslag",
      review: "[a-z]*recensies?",
    },
    sponsored: "gesponsorde (?:inhoud|content|bijdrage)|gesponsord|publi-?reportage",
    payer: "door",
    paidBy: "gesponsord door|aangeboden door",
    withPartner: "in samenwerking met",
    ad: "advertentie|re[ck]lame",
    opinion: "opinie",
    author: "door",
    machine: "kunstmatige intelligentie",
    machineShort: "ki",
    translated: "vertaa?l",
    made: "gegenereerd|geschreven|samengevat",
    opening: "d(?:it|ie|eze) (?:artikel|te(?:ks|x)t|story|samenvatting)|door|met",
    this: "\\b(?:dit|deze)",
    thisText: "artikel|inhoud|tekst|samenvatting|vertaling|bericht|verhaal|stuk",
    the: "het|de",
    theText: "artikel|tekst",
    start: "artikel|tekst",
    versionOf: "(?:de[nrs]?|van)(?!\\p{L})",
    saysOfVersion: "stond|vermeld|schreven|meldden|onjuist|incorrect|corrig|fout|verkeerd|artikel",
    speaksOfLabel: "zo (?:noem|heet|luid)|dat (?:is|was) (?:wat|hoe)",
  },
};
