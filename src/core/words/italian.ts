import type { WordGroup } from "./words";

/** The words of Italian. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "leggi anche|leggi (?:di più|tutto|pure)|vedi anche|guarda anche|" +
      "articoli (?:correlati|simili|consigliati)|correlati|ti potrebbe(?:ro)? (?:anche )?interessare|" +
      "potrebbe interessarti.{0,20}|approfondi(?:menti|sci)|i più letti|più letti|da non perdere|" +
      "altre notizie|notizie correlate|argomenti(?: correlati)?|consigliati per te" +
      "|ti potrebbe piacere|potrebbe(?:ro)? (?:anche )?interessar(?:ti|vi)|ultime (?:notizie|news)|sullo stesso (?:tema|argomento)|(?:gli )?articoli più letti|notizie (?:simili|più lette)",
    share:
      "condividi(?: (?:su|articolo).{0,40})?|seguici(?: (?:su|anche)(?: .{0,50})?)?|stampa|copia link",
    newsletter:
      "iscriviti(?: (?:ora|qui|gratis|subito)| a(?:l|i|lla|lle) (?:nostr. )?(?:newsletter|canal|notifiche|servizi).{0,60})?|abbonati(?: (?:ora|subito|qui|a (?:la|il) \\S+|per leggere.{0,50}))?" +
      "|ricevi .{0,60}(?:newsletter|nella tua (?:e-?mail|casella|posta)).{0,30}|(?:la nostra )?newsletter",
    tags: "tag(?:: ?.{0,120})?|etichette(?:: ?.{0,120})?",
    feedback:
      "ti è (?:piaciut[oa]|stat[oa] utile) (?:quest[oa] |l[’'])(?:articolo|notizia|pagina|contenuto)|(?:questo articolo|questa pagina) (?:ti )?è stat[oa] utile|(?:hai trovato|segnala) un (?:errore|refuso)(?: nell[’']articolo)?",
    ads: "pubblicità|continua a leggere dopo la pubblicità",
    comments:
      "commenti(?: ?\\(\\d+\\))?" +
      "|nessun commento|(?:lascia|scrivi|aggiungi|inserisci) un commento|(?:devi|effettua|accedi|registrati|fai) .{0,30}per (?:poter )?(?:commentare|(?:inserire|lasciare) un commento)|(?:il tuo )?indirizzo e-?mail non sarà pubblicato.{0,100}",
    consent:
      "(?:.{0,50}(?:devi|clicca|per (?:vedere|visualizzare)) .{0,30})?accetta(?:re)? i cookie.{0,240}" +
      "|contenut[oi] (?:estern[oi]|bloccat[oi]|di terze parti)|per (?:visualizzare|vedere) quest[aoi] (?:contenut[oi]|video|mappa),? ?(?:devi|accett|è necessario).{0,200}|(?:clicca|fai clic) (?:qui|sul pulsante).{0,20} per (?:caricare .{2,40}|(?:visualizzare|vedere) (?:questo|il) contenuto)",
    navigation: "torna (?:su|indietro|alla home(?:page)?|all[’']inizio)",
    paywall:
      "(?:sei )?già abbonat[oa](?: ?\\?.{0,60})?|accedi (?:per|al|con) .{0,60}|contenuto riservato agli .{0,40}",
  },
  prompts: {
    it: {
      ads: "(?:l.articolo|la lettura) (?:continua|prosegue) ",
      follow: "segui(?:ci)? .{0,40}su |unisciti",
      feedback: "ti è (?:stato utile|piaciuto)|(?:che|cosa) ne pens|sondaggio$",
      author: "(?:sull|informazioni sull).autor|(?:altri|tutti gli) articoli di ",
      facts:
        "(?:che )?cosa sappiamo|i punti (?:chiave|principali)|in (?:breve|sintesi)$|la scheda$",
    },
  },
  truncation: {
    it: {
      rest:
        "(?:resta|rimane|manca)(?:no)?(?: ancora)?(?: da leggere)?(?: il| l[’'])? ?%|% di questo articolo|" +
        "% dell[’']articolo (?:da leggere|rimanente)",
      asks:
        "per (?:continuare|proseguire|leggere).{0,60}(?:abbon|registr|acced)|" +
        "(?:abbonati|registrati|accedi|abbonamento).{0,60}per (?:continuare|leggere|proseguire)",
      reserved: "(?:contenuto|articolo).{0,30}(?:riservat|esclusiv).{0,20}abbonati",
      readOn:
        "(?:leggi|continua)(?: a leggere)?(?: (?:tutto|di più|l[’']articolo(?: completo)?|l[’']intero articolo))?|" +
        "continua (?:la lettura|a leggere)",
      page: "pagina",
      of: "di|/",
      on: "continua a|vai a|prosegue a",
      next: "pagina (?:successiva|seguente)",
    },
  },
  citing: {
    before:
      "secondo|secondo quanto (?:riporta|riferisce|scrive|apprende|rivela)|riferiscono|riferisce|" +
      "riporta(?:no)?|riportato da(?:l|lla|ll)?|scriv(?:e|ono)|rivela(?:no)?|racconta|anticipa|apprende|" +
      "intervist[ae] (?:a|al|alla|all|con|di|su|sul|sulla|rilasciata a|rilasciata al)|" +
      "intervistat[oaie] da(?:l|lla|i)?|" +
      "(?:citat|contattat|interpellat|pubblicat|diffus|rivelat|raccolt)[oaie] da(?:l|lla|lle|gli|i)?|" +
      "stando a(?:l|lla)?|(?:analisi|inchiesta|articolo|rivelazioni) d(?:i|el|ella|ell)|dalla|" +
      "si legge (?:su|sul|sulla)|ai microfoni d(?:i|el|ella)|" +
      "(?:sulle|nelle|dalle) (?:pagine|colonne) d(?:i|el|ella)",
    does:
      "riporta(?:no)?|scriv(?:e|ono)|riferisc(?:e|ono)|riportato|rivelato|rivela|scritto|apprende|" +
      "anticipa|racconta|pubblica|ha (?:pubblicato|anticipato|raccontato|citato|diffuso)",
    speech:
      "(?:dichiar|spieg|racconta|afferm|confid|conferm|assicur|sottoline|ribad|precis|comment|riferi|annunci|lament|ammett|aggiun)(?:ato|to|ito|uto|a|ta|ano)|" +
      "detto|dice|dicono|spiegato",
    to: "a|al|alla|allo|ai|all[’']|con",
    on: "su|sul|sulla|a|al|alla|ai microfoni di|nel|in|dalle colonne del",
  },
  notices: {
    labels: {
      correction: "correzione|rettifica|precisazione|errata corrige",
      update: "aggiornamento|aggiornato",
      "editors-note": "nota della redazione|n\\. ?d\\. ?r\\.?",
      translation: "traduzione(?: di)?",
      "press-release": "comunicato stampa",
    },
    sentences: {
      correction: "una (?:precedente versione|versione precedente)",
      update: "questo articolo è stato aggiornato",
      translation: "tradotto dal",
      ai: "(?:generat|tradott|scritt|creat|realizzat|redatt|riassunt)[oa] (?:con |da |dall['’]|con (?:l['’](?:aiuto|ausilio|uso|utilizzo)|il supporto) (?:di |dell['’]))(?:un['’]|l['’])?(?:ia\\b|intelligenza artificiale)",
      syndication: "pubblicato (?:originariamente|per la prima volta) (?:su|da|in)<no day>",
      sponsored: "contenuto offerto da",
      satire: "questo articolo è (?:una )?(?:satir|fiction)",
    },
    genres: {
      opinion: "opinion[ei]|commenti|editoriale|punto di vista|l['’]opinione|tribuna",
      analysis: "analisi",
      satire: "satira",
      live: "in diretta|diretta",
      review: "recension[ei]",
    },
    sponsored:
      "contenuto (?:sponsorizzato|promozionale)|publiredazionale|publireportage|" +
      "informazione pubblicitaria|sponsorizzato",
    payer: "da",
    paidBy: "sponsorizzato da|offerto da",
    withPartner: "presentato da|in collaborazione con",
    ad: "pubblicità|annuncio",
    opinion: "opinione|tribuna",
    author: "di",
    machine: "intelligenza artificiale",
    machineShort: "ia",
    translated: "tradott|traduz",
    made: "scritt|riassun",
    opening: "quest[oa] (?:articolo|testo)|con|da",
    this: "\\bquest[oa]|quest['’]",
    thisText: "articolo|intervista|testo|nota",
    the: "il|l['’]",
    theText: "articolo|testo",
    start: "articolo|testo",
    versionOf: "(?:d[aei]|del(?:l[ao]?)?)(?!\\p{L})|d['’]",
    saysOfVersion: "era scritto|riporta|diceva|indicava|errat|error|erron|correg|corrett|sbagliat",
    speaksOfLabel:
      "(?:questo|quello|ciò|così) (?:è|era) (?:quello che|ciò che|quanto)|" +
      "così l[oa] (?:chiam|defin)",
  },
};
