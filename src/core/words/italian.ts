import type { WordGroup } from "./words";

/** The last words of a line that asks to follow an outlet on a platform. */
const NETWORK =
  "(?:facebook|instagram|tiktok|youtube|whatsapp|telegram|threads|linkedin|bluesky|twitter|x|google(?: (?:news|discover))?|social(?: network)?)";

/** The words of Italian. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "leggi anche ?(?:→|[>»–—-]{1,2}) ?.{2,120}|approfondisci|(?:leggi|vedi|guarda|ascolta|leggete)(?: anche|[- ]pure)(?: ?[:>|»–—-]{1,2} ?.{2,120})?|continua a leggere|leggi (?:di più|tutto|altro|ora)|scopri di più|articoli (?:correlati|simili|consigliati|recenti|collegati|più letti)|(?:contenuti|video|temi) (?:correlati|consigliati|simili)|correlati|ti potrebbe(?:ro)? (?:anche )?interessare|potrebbe interessarti.{0,20}|approfondi(?:menti|sci)|i più (?:letti|visti|condivisi)|più (?:letti|visti|popolari)|da non perdere|(?:le )?notizie più (?:lette|popolari)|altre notizie|notizie correlate|argomenti(?: correlati)?|(?:consigliati|raccomandati|scelti) per (?:te|voi)|(?:le )?scelte (?:della redazione|dei lettori)|in evidenza|non perdere|ti potrebbe piacere|potrebbe(?:ro)? (?:anche )?interessar(?:ti|vi)|ultime (?:notizie|news)|ultim[’']ora|sullo stesso (?:tema|argomento)|(?:gli )?articoli più letti|notizie (?:simili|più lette)|mostra (?:altro|di più)|vedi tutti?",
    share:
      "segu(?:i|ite) (?:il nostro|la nostra) (?:canale|pagina|profilo)\\b.{0,50}|condividi(?: (?:su (?:\\S+|i social)|l[’']articolo|articolo|quest[oa] (?:articolo|notizia|contenuto)|(?:via|per|tramite) (?:e-?mail|whatsapp)|la notizia))?|seguici(?: anche)?(?: su[li]?[la]{0,2}(?: (?:nostr|i? ?social|canal|face|insta|tik|you|what|tele|thread|linke|blue|google|twit|x(?![a-zà-ÿ]))[^.!?]{0,70})?)?|stampa(?: (?:quest[oa] |l[’'])?(?:articolo|pagina))?|copia (?:il )?link|link copiato.{0,30}|invia (?:quest[oa] articolo |l[’']articolo )?(?:per|via|tramite) e-?mail|invia (?:a un amico|l[’']articolo)|(?:ascolta|salva|regala) (?:questo |l[’'])?articolo|ascolta (?:la|questa) notizia|salva nei preferiti|(?:aggiungi|scegli|imposta) [^.!?]{2,40} (?:come|tra le tue|alle tue) (?:tua )?font[ei] preferit[ae](?: su google)?",
    newsletter:
      "(?:resta|rimani|rimanete|restate) (?:sempre )?aggiornat[oi]\\b.{0,60}(?:segui|iscriv|google|whatsapp|telegram).{0,60}|sostieni (?:il|la|un|l[’']).{0,20}(?:giornalismo|informazione|redazione).{0,60}|clicca qui per .{0,60}(?:canale|newsletter|iscriv).{0,40}|iscriviti(?: (?:ora|qui|gratis|subito|gratuitamente)| (?:gratis |gratuitamente |ora )?a(?:l|i|lla|lle) (?:nostr. )?(?:newsletter|canal|notifiche|servizi).{0,60})?|abbonati(?: (?:ora|subito|qui|a (?:la|il) \\S+|per (?:leggere|continuare|accedere)(?! i ).{0,50}|a partire da .{1,20}))?|ricevi .{0,60}(?:newsletter|nella tua (?:e-?mail|casella|posta)).{0,30}|(?:la nostra )?newsletter|la tua e-?mail|indirizzo e-?mail|scarica (?:la nostra|l[’']) ?app(?: (?:di|gratuita|per|da|su) .{0,40})?|attiva le notifiche|rest(?:a|ate) (?:sempre )?(?:aggiornat[oaie]|informat[oaie]) (?:con (?:la|le|il|i) nostr|su tutte le n|sulle notizie|in tempo reale|iscriv).{0,50}|(?:sostieni|supporta) (?:il (?:nostro )?(?:giornalismo|lavoro|giornale)(?: (?:indipendente|libero|di qualità))?|l[’']informazione (?:libera|indipendente|locale)|un[’']informazione (?:libera|indipendente))|(?:fai|effettua) una donazione|dona ora|sostienici|sostieni il nostro lavoro",
    tags: "tags?(?: ?: ?.{0,120})?|etichette(?:: ?.{0,120})?|(?:argomenti|temi)(?: trattati)?:(?!.*\\.$) .{2,120}|parole chiave(?:: .{2,120})?",
    feedback:
      "(?:hai|avete) (?:una )?(?:segnalazione|storia da|notizia|foto)[^?]{0,60}\\? ?(?:scrivi|invia|contatta|manda|racconta|scrivete)(?:la|me)?ci.{0,80}|ti è (?:piaciut[oa]|stat[oa] utile) (?:quest[oa] |l[’'])(?:articolo|notizia|pagina|contenuto)|(?:questo articolo|questa pagina) (?:ti )?è stat[oa] utile|(?:hai trovato|segnala) un (?:errore|refuso|problema)(?: (?:nell[’']articolo|in (?:questo articolo|questa pagina)))?(?:\\? .{2,40})?|(?:dicci|di[’'] la|dite) la (?:tua|vostra)(?: opinione)?|facci sapere (?:cosa|che|la tua).{0,40}|vota (?:questo articolo|il sondaggio)",
    ads: "pubblicità|continua (?:(?:a leggere|la lettura) )?(?:dopo|sotto) (?:la pubblicità|l[’']annuncio)|(?:dopo|fine) (?:la )?pubblicità|annunc(?:io|i) (?:pubblicitari[oi]|sponsorizzat[oi]|google)|messaggio pubblicitario|contenut[oi] (?:sponsorizzat[oi]|pubblicitari[oi]|promozional[ei])|sponsorizzato|link sponsorizzati|(?:salta|chiudi) (?:la pubblicità|l[’']annuncio|annuncio)|scorri per continuare.{0,20}|rimuovi (?:la )?pubblicità|naviga senza pubblicità",
    comments:
      "commenti(?: ?\\(\\d+\\))?|\\d+ commento|(?:mostra|vedi|leggi|visualizza|nascondi) (?:tutti )?(?:i )?commenti(?: ?\\(\\d+\\))?|commenta (?:l[’']articolo|questa notizia|la notizia|questo articolo)|i commenti sono (?:chiusi|disabilitati|disattivati).{0,40}|partecipa alla (?:discussione|conversazione)|nessun commento|(?:lascia|scrivi|aggiungi|inserisci) un commento|(?:devi|effettua|accedi|registrati|fai) .{0,30}per (?:poter )?(?:commentare|(?:inserire|lasciare) un commento)|(?:il tuo )?indirizzo e-?mail non sarà pubblicato.{0,100}",
    consent:
      "(?:.{0,50}(?:devi|clicca|per (?:vedere|visualizzare)) .{0,30})?accetta(?:re)? i cookie.{0,240}|contenut[oi] (?:estern[oi]|bloccat[oi]|di terze parti)|per (?:visualizzare|vedere) quest[aoi] (?:contenut[oi]|video|mappa),? ?(?:devi|accett|è necessario).{0,200}|(?:clicca|fai clic) (?:qui|sul pulsante).{0,20} per (?:caricare .{2,40}|(?:visualizzare|vedere) (?:questo|il) contenuto)|(?:il|questo) (?:video|contenuto) non (?:è (?:più )?disponibile|può essere riprodotto)(?: (?:nel tuo|in questo|al momento) ?.{0,20})?|(?:gestisci|modifica) (?:i )?(?:cookie|consensi|preferenze)|il (?:tuo|vostro) browser (?:non (?:supporta|è (?:supportato|aggiornato)|riproduce)|è obsoleto).{0,80}|(?:attiva|abilita|attivare|abilitare) javascript.{0,80}",
    navigation:
      "(?:© ?)?riproduzione (?:riservata|vietata).{0,30}|torna (?:su|indietro|alla home(?:page)?|all[’']inizio)|chiudi|riproduci(?: (?:il )?video)?|guarda il video|articolo (?:precedente|successivo)|(?:vai|salta) al contenuto(?: principale)?|0 secondi (?:di|su) .{2,40}",
    paywall:
      "(?:sei )?già abbonat[oa](?: ?\\?.{0,60})?|accedi(?: (?:per (?:continuare|leggere|proseguire|commentare)|al (?:tuo|sito)|con (?:google|facebook|apple|e-?mail|le tue|il tuo|un account)).{0,60}| o registrati)?|(?:contenuto|articolo|questo (?:contenuto|articolo) è) (?:riservato|esclusivo|disponibile) (?:solo )?(?:agli|per gli) .{0,40}|(?:crea|registra) (?:un|il tuo) account(?: gratuito)?|registrati(?: (?:gratis|gratuitamente|ora|per (?:continuare|leggere).{0,40}))?",
  },
  prompts: {
    it: {
      ads: "(?:l.articolo|la lettura|il contenuto) (?:continua|prosegue|riprende) (?:sotto|più sotto|qui sotto|in basso|(?:dopo|sotto) (?:la pubblicità|l.annuncio|il video|l.inserzione))$",
      follow: `segui(?:ci)?(?! (?:su|in|il su|la su)[oa] )(?: anche)?(?: [^,;.!?]{1,40})? (?:su|sul|sulla|sui) (?:[^;.!?]{0,50}[ ,])?${NETWORK}$|(?:unisciti|iscriviti|entra) (?:al|alla|ai|nel|nella) (?:nostr[oai] )?(?:canal[ei]|gruppo|community|pagina) (?:di |su )?(?:whatsapp|telegram|facebook)(?: .{0,40})?$`,
      feedback:
        "ti è (?:stat[oa] utile|piaciut[oa]) (?:quest[oa] |l.|il )(?:articolo|notizia|contenuto|pagina|post)$|(?:e )?(?:tu|voi),? (?:che|cosa|che cosa) ne pens(?:i|ate)$|(?:(?:e )?(?:tu|voi),? )?(?:che|che cosa|cosa) ne pens(?:i|ate)\\? (?:scriv|dicc|dite|di.lo|facci|commenta|lascia|partecipa|vota).{0,60}|(?:il )?sondaggio(?: del giorno)?$",
      author:
        "(?:(?:informazioni |notizie |di più )?sull.aut(?:ore|rice)|informazioni sugli autori|chi è l.aut(?:ore|rice))$|dell[oa] stess[oa] aut(?:ore|rice)$|(?:altri|tutti gli) articoli (?:dello stesso autore|dell.aut(?:ore|rice)|di quest[oa] aut(?:ore|rice))$|(?:altri|tutti gli) articoli di (?!(?:legge|stampa|lusso|moda|fede|consumo|giornale|pulizia|igiene|sport|prima|quest[oa]) )[^ ]+ [^ ]+$|(?:leggi|vedi|mostra) (?:tutti )?gli (?:altri )?articoli di [^ ]+(?: [^ ]+){0,3}$",
      facts:
        "(?:che )?cosa sappiamo(?! (?:fare|dire|dare|bene) |.* fare)|i punti (?:chiave|principali)$|in (?:breve|sintesi|cifre|numeri)$|(?:la )?scheda$",
    },
  },
  truncation: {
    it: {
      rest:
        "(?:resta|rimane|manca)(?:no)?(?: ancora)?(?: da leggere)?(?: il| l[’'])? ?%|% di questo articolo|" +
        "% dell[’']articolo (?:da leggere|rimanente)",
      asks:
        "per (?:continuare|proseguire|leggere)(?!\\S* (?:\\S+ ){0,3}(?:comment|discuss|dibatt)).{0,60}(?:abbon|registr|acced)|" +
        "(?:abbonati|registrati|accedi|abbonamento).{0,60}per (?:continuare|leggere|proseguire)(?!\\S* (?:\\S+ ){0,3}(?:comment|discuss|dibatt))",
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
      "(?:lo|come|che) ha (?:scritto|rivelato|riferito|riportato|anticipato|raccontato)|" +
      "(?:anticipat|svelat|rilanciat|citat|contattat|interpellat|pubblicat|diffus|rivelat|raccolt)[oaie] da(?:l|lla|lle|gli|i)?|" +
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
  names:
    "Radio ?24|Sky ?T[Gg]24|Rai ?[Nn]ews(?: ?24)?|(?:Il )?Fatto Quotidiano|Il Post|Il Mattino|Il Secolo XIX|Il Resto del Carlino|Quotidiano Nazionale|L['’]Unità|Il Riformista|Linkiesta|L['’]Eco di Bergamo|T[Gg]com ?24|T[Gg][1235]|Rai Radio ?1|Radio Capital|R[Tt][Ll] 102\\.5|Radio Radicale|Rai ?[123]|Rete ?4|Canale ?5|Fanpage\\.it|Dagospia|Milano Finanza|Le Iene|Askanews|Altreconomia|IrpiMedia|~Domani|~Libero|~La Verità|~Il Tempo|~La Nazione|~Il Giorno|~La Provincia|~Il Manifesto|~Il Centro",
  notices: {
    labels: {
      correction: "correzione|rettifica|precisazione|errata corrige",
      update: "aggiornamento|aggiornato",
      "editors-note": "nota della redazione|n\\. ?d\\. ?r\\.?",
      translation: "traduzione(?: di)?",
      "press-release": "comunicato stampa",
    },
    sentences: {
      affiliate:
        "(?:contiene|contengono|sono|presenza di) (?:[a-zàèéìòù]+ ){0,2}link (?:di )?affilia(?:zione|ti|te)",
      correction: "una (?:precedente versione|versione precedente)",
      update: "questo articolo è stato aggiornato",
      translation: "tradotto dal",
      ai: "(?:generat|tradott|scritt|creat|realizzat|redatt|riassunt)[oa] (?:con |da |dall['’]|con (?:l['’](?:aiuto|ausilio|uso|utilizzo|assistenza)|il supporto) (?:di (?:strumenti di )?|dell['’])|tramite )(?:un['’]|l['’])?(?:ia\\b|intelligenza artificiale)",
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
    made: "scritt|riassunt[oa] (?:da|con)",
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
