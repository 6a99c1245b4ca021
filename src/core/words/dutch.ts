import type { WordGroup } from "./words";

/** The words of Dutch. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "lees (?:ook|meer|verder|hier)(?:[: ].{0,60})?|zie ook|bekijk (?:ook|hier)(?:: .{0,40}| (?:de|het|alle) (?:video|foto|beeld).{0,30})?|" +
      "meer (?:over|nieuws|artikelen|van|uit)(?!.*(?: (?:dan|hetzelfde)(?: |$)|\\.$))(?: [^\\s,]+){0,4}|gerelateerd(?:e artikelen)?|meest gelezen|" +
      "aanbevolen(?: (?:artikelen|voor (?:jou|u)))?|ook interessant|dit vind je misschien ook.{0,30}|lees het hele (?:artikel|verhaal|interview).{0,30}" +
      "|ook lezen|meest (?:bekeken|populair|recent)|(?:het )?laatste nieuws|aanraders?|verder lezen|dit (?:is|vind je|vindt u) (?:misschien )?ook (?:interessant|leuk)|andere artikelen",
    share:
      "dee?l(?:en)?(?: (?:op|via) \\S+| dit (?:artikel|bericht|verhaal|nieuws)(?: (?:op|via|met) .{0,20})?)?|volg ons(?: (?:op|via|ook)(?: .{0,50})?)?",
    newsletter:
      "(?:meld je aan|schrijf je in)(?: (?:hier|nu|gratis)| voor .{0,40}(?:nieuwsbrief|mail|update|alert).{0,50})?|abonneer(?: (?:je|u|nu|op)(?: .{0,60})?)?",
    ads: "advertentie",
    comments:
      "reacties?(?: ?\\(?\\d+\\)?| (?:plaatsen|bekijken|lezen|tonen|geven))?" +
      "|nog geen reacties|(?:plaats|geef|laat|schrijf) (?:een|je) (?:reactie|commentaar)(?: achter)?|(?:log in|je moet (?:ingelogd|aangemeld) zijn|meld je aan) .{0,20}om .{0,20}(?:reageren|reactie).{0,20}|je e-?mailadres .{0,10}wordt niet gepubliceerd.{0,100}",
    consent:
      "voor deze inhoud.{0,240}" +
      "|externe (?:content|inhoud)(?: van .{2,30})?|klik (?:hier|op de knop).{0,20} om .{0,20}(?:inhoud|content|post|kaart|video).{0,20}(?:laden|tonen|weer te geven)|om deze (?:content|inhoud|video|post|kaart) te (?:bekijken|zien|tonen|laden).{0,40}(?:cookies|toestemming|accepteer).{0,200}",
    tags: "tags(?:: ?.{0,120})?|trefwoorden(?:: ?.{0,120})?",
    feedback:
      "(?:was|vond je|vindt u) dit (?:artikel|stuk|verhaal) (?:nuttig|handig|interessant)|(?:taal|tik|type)?fout(?:je)? (?:gezien|gevonden|ontdekt|melden)|geef je mening",
    navigation:
      "terug(?: naar (?:boven|home|(?:het )?overzicht|de (?:homepage|voorpagina|lijst)))?",
    paywall:
      "al (?:een )?(?:abonnee|account)(?: ?\\?.{0,60})?|log in (?:om|voor).{0,60}|" +
      "(?:dit artikel is )?(?:alleen|exclusief) voor abonnees.{0,60}",
  },
  prompts: {
    nl: {
      ads: "(?:artikel|tekst|verhaal|lees) (?:gaat )?verder |(?:de )?tekst loopt door",
      follow: "volg .{1,40} (?:op|via) ",
      feedback: "(?:vond|was) .{1,20}(?:nuttig|artikel)|wat (?:vind|denk) |peiling$|poll$",
      author: "over de (?:auteur|schrijver)|meer (?:artikelen )?van ",
      facts: "wat we (?:nu )?weten|in het kort|(?:de )?feiten",
    },
  },
  truncation: {
    nl: {
      rest:
        "(?:nog|resterende) % (?:van (?:dit|het) artikel|te (?:lezen|gaan)|over)|" +
        "% van (?:dit|het) artikel (?:over|resterend)",
      asks:
        "(?:om|verder) .{0,40}(?:verder (?:te )?lezen|te lezen).{0,60}(?:abonn|inlog|log in|registr|account)|" +
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
    before:
      "volgens|aldus|in gesprek met|meld(?:t|de|den)|schrijft|schreef|bericht(?:te)?|onthul(?:t|de)|" +
      "tegenover|interview (?:met|in|aan|op|bij)|" +
      "(?:onderzoek|bronnen|cijfers|berichtgeving|peiling|rondgang|reconstructie) van|in handen van|" +
      "ingezien door|gemeld door|geciteerd door",
    does:
      "meld(?:t|de|den)|schrijft|schreef|bericht(?:te)?|onthul(?:t|de)|ontdekte|citeerde|citeert|" +
      "sprak met|bevestigde|kon inzien|vernam|verneemt",
    speech:
      "zei|zegt|zeggen|zeiden|vertel(?:t|de)|la(?:at|ten)|liet(?:en)?|bevestig(?:t|de)|schrijft|meldt|" +
      "reageer(?:t|de)|erken(?:t|de)|stel(?:t|de)|licht|aldus|verklaar(?:t|de)|noem(?:t|de)|" +
      "benadruk(?:t|te)|waarschuw(?:t|de)",
    to: "tegen|aan|tegenover",
    on: "in|bij|op",
  },
  notices: {
    labels: {
      correction: "rectificatie|correctie",
      update: "bijgewerkt",
      "editors-note": "noot van de redactie",
      translation: "vertaling|vertaald door",
      "press-release": "persbericht",
    },
    sentences: {
      correction: "in een eerdere versie",
      update: "dit artikel is (?:bijgewerkt|aangevuld)",
      translation: "vertaald uit het|(?:dit artikel|deze tekst) is vertaald",
      ai: "(?:met (?:behulp|hulp) van|door) (?:ai\\b|kunstmatige intelligentie)",
      syndication:
        "(?:oorspronkelijk|eerder) (?:verschenen|gepubliceerd) (?:in|op|bij)<no day>|" +
        "verscheen (?:eerder|oorspronkelijk|eerst) (?:in|op|bij)<no day>",
      sponsored: "aangeboden door een adverteerder",
    },
    genres: {
      opinion: "opinie|gastcolumn|ingezonden|carte blanche",
      live: "live-?verslag",
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
