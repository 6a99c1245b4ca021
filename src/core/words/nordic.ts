import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared. */
const NETWORKS =
  "(?:x(?![a-zåäöæø-])|facebook|instagram|twitter|tiktok|youtube|linkedin|threads|bluesky|telegram|whatsapp|snapchat|messenger|google|soci?al(?:a|e) medi)\\S*";

/** One of them at the end, perhaps after others. */
const ON_NETWORKS = `(?:.{1,40}(?:,|&| og| och| eller) )?${NETWORKS}(?: f[oö]r .{0,40})?`;

/** The words of Danish, Finnish, Icelandic, Norwegian and Swedish. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "l[æä]s (?:også|också|även)(?::.{0,120}| [^,]{0,60})?|les også(?::.{0,120}| [^,]{0,60})?|l[æäe]s (?:mere?|videre|vidare)(?: ?[:|] ?.{0,120}| (?:om|her|här|på) .{0,80}| her| här)?|" +
      "(?:se|sjå) (?:også|också|även|mer)(?:: .{0,120})?|mere? om(?::? (?:saken|sagen|emnet|temaet|ämnet|det(?:ta|te)))?:?|mest (?:lest|læst|läst|læste|leste|lästa)(?: (?:akkurat )?n[uå])?|" +
      "relater(?:ede?|te|ade|at) (?:artikler|nyheter|nyheder|saker|artiklar|emner|ämnen|innhold|indhold)|relaterat|anbefal(?:t|inger|ede)(?: (?:for deg|til dig|artikler|lesing|læsning))?|" +
      "lue (?:myös|lisää)(?::.{0,120}| [^,]{0,60})?|katso myös.{0,100}|luetuimmat|aiheesta lisää|lisää aiheesta|aiheeseen liittyvää|tuoreimmat(?: uutiset)?|viimeisimmät(?: uutiset)?|älä missaa|toimituksen valinnat|" +
      "lesa meira|les(?:a|tu|ið) einnig(?::.{0,120}| [^,]{0,60})?|sjá (?:einnig|meira)(?::.{0,120}| [^,]{0,60})?|tengdar (?:fréttir|greinar)|tengt efni|nýjustu fréttir|fleiri fréttir|" +
      "mest lesið" +
      "|du (?:kan|vil|vill) (?:også|kanskje|måske|kanske) (?:også |även )?(?:like|lige|gilla)|du kanske (?:också|även) gillar|(?:senaste|siste|seneste) nytt?|fler (?:artiklar|nyheter)(?: (?:om|från|av) .{2,30})?|flere (?:saker|artikler|nyheder|nyheter)(?: (?:om|fra) .{2,30})?|rekommendera(?:t|d läsning|de artiklar)|missa inte|ikke g[åa] glipp av|gå ikke glip af|redaktion(?:en)?s val|andre leser|andre læser|uusimmat|suosittelemme|sinua (?:voisi|saattaa|voi) kiinnostaa(?: myös)?",
    share:
      `dela?(?: på (?:${NETWORKS}|e-?(?:post|mail)|mail)| artik\\S+| saken| nyhe[dt]en)?|f[øö]lj?g? oss?(?: (?:på|via) ${ON_NETWORKS})?|` +
      "jaa(?: (?:artikkeli|juttu|uutinen|facebookissa|twitterissä|whatsappissa))?|deila(?: (?:frétt|grein|þessu))?|" +
      "kopi(?:er|era) (?:lenken?|linke?t?|länk(?:en)?)|(?:lenken?|link(?:et)?|länken?) (?:er |är )?kopier(?:t|et|ad)|kopioi linkki|linkki kopioitu|afrita (?:hlekk|slóð)|skriv ut|tulosta|" +
      "(?:lytt?|lyssna) (?:til|på) (?:saken|artikk?el(?:en|n)|artiklen|texten)|hør artiklen|kuuntele(?: (?:juttu|artikkeli))?|tallenna(?: (?:juttu|artikkeli))?|(?:spara|lagre|gem) (?:artik\\S+|saken)|hlusta á (?:frétt|grein)ina",
    newsletter:
      "(?:tilmeld dig|meld deg på|anmäl dig)(?: .{0,40}ny(?:hed|het)sbrev.{0,40}| her| här)?|(?:få|motta|modtag) (?!nyhetsbrev )(?!nyhedsbreve? ).{0,60}ny(?:hed|het)sbrev.{0,40}|ny(?:hed|het)sbrev|prenumerera(?: (?:på|nu|här|för att läsa)(?: [^.]{0,60})?)?|" +
      "bli (?:prenumerant|abonnent|medlem)(?: (?:nu|nå|här|her))?|abonn(?:er|ér)(?: (?:nu|nå|her))?|" +
      "(?:ladda ner|last ned|hent|download) (?:vår |vores |kurerens )?(?:app|appen)(?: (?:vår|her|här|i|till|til|på) ?.{0,30})?|få push-?(?:varsler|notiser)(?: .{0,40})?|" +
      "(?:stöd|støtt?) (?:oss|os|(?:en )?(?:oberoende|uavhengig|uafhængig|fri)(?: .{0,20})? ?journalisti(?:k|kk))|" +
      "tilaa(?: .{0,60}uutiskirje.{0,40}| uutiskirje| nyt)?|lataa (?:\\S+ )?(?:sovellu(?:s|ksemme)|appi)|uutiskirjeet?|" +
      "skráðu þig(?: (?:á|í|fyrir) .{0,20}(?:póstlist|fréttabréf)\\S*)?|sæktu appið|fáðu fréttabréf.{0,40}|gerast áskrifandi",
    ads: "annonse?|annons(?:ør|ö?r)s?(?:innhold|innehåll|indhold)?|annoncer?|annoncørbetalt indhold|mainos(?: (?:päättyy|alkaa))?|mainokset|reklama?e?|auglýsing(?:ar)?|sponsra(?:t|de inlägg)|scrolla? (?:ne[dr] )?(?:för att|for å|for at) (?:fortsätta|fortsette|fortsætte|læse).{0,20}|(?:hoppa över|hopp over|spring over) (?:annonsen?|annoncen?)|jatka mainoksen jälkeen",
    comments:
      "kommentar(?:e|er|en|felte?t?|sfälte?t?)?(?: \\(\\d+\\))?|(?:kommentera|kommenter|diskutera)(?: (?:artikeln|artiklen|saken))?|diskussion(?:er|en)?" +
      "|(?:visa|vis|se|läs|les|læs|näytä|lue)(?: alla| alle| kaikki)? (?:\\d+ )?(?:kommentarer|kommentit|kommentarene|kommentarerna)(?: ?\\(\\d+\\))?|kommentit(?: ?\\(\\d+\\))?|kommentoi(?: (?:juttua|artikkelia))?|athugasemdir|ummæli ?\\(\\d+\\)|skrifa (?:athugasemd|ummæli)" +
      "|\\d+ kommentarer|\\d+ kommenttia|(?:skriv|legg til|lämna|kirjoita) (?:en |et )?kommen(?:tar|taari|tti)|(?:log|logg) in[dn] for (?:at|å) kommentere|logga in för att kommentera|kirjaudu kommentoidaksesi",
    tags: "(?:emneord|emner|ämnen(?: i artikeln)?|taggar|tags|stikkord|nøgleord|aiheet|avainsanat|asiasanat|efnisorð)(?:: ?.{0,120})?",
    consent:
      "eksternt? (?:indhold|innhold)|externt innehåll|klikk?a? (?:her|här|på knappen),? (?:for (?:at|å)|för att) (?:laste|ladda|indlæse|vise|visa) .{2,40}|" +
      "(?:din webbläsare|nettleseren din|din (?:nettleser|browser)|selaimesi) (?:st[øö](?:der|tter) ikke|stöder inte|stödjer inte|understøtter ikke|ei tue|er (?:ikke|utdatert|forældet)|är (?:inte|för gammal)).{0,100}|vafrinn þinn styður ekki.{0,60}|" +
      "(?:aktivera|aktiver|slå på|slå til) javascript.{0,60}|(?:den här videon|denne videoen|denne video) (?:kan ikke|kan inte) .{0,20}(?:vises|visas|afspilles|avspilles|spelas).{0,60}",
    feedback:
      "(?:(?:fant|fandt|hittade) du|har du (?:fundet|funnet|hittat)) (?:en |et |ett )?(?:skriv|skrive|stave)?fe[ij]?l(?: i (?:art\\S+|te\\S+|saken))?(?:\\? ?.{0,60})?|hittat fel(?:\\? ?.{0,60})?|rapporte(?:r|ra) (?:en |ett )?fe[ij]?l|var (?:denne|den här|dette) (?:artikk?elen|artikeln|artikel) (?:nyttig|användbar|interessant|til hjælp)|" +
      "(?:har du (?:et )?tips? till? (?:oss|os|reda\\S+)|tipsa? oss)(?:\\? ?.{0,60})?|har du (?:et )?tips?\\? (?:send|skick|kontakt|tips|skriv|ring|mejla).{0,60}|löysitkö (?:kirjoitus)?virheen(?: (?:jutusta|tekstistä|artikkelista))?(?:\\? ?.{0,60})?|ilmoita virheestä|oliko (?:tästä )?(?:jutusta|artikkelista) hyötyä|lähetä (?:juttu)?vinkki|anna palautetta",
    navigation:
      "til toppen|till toppen|tilbake|tilbage|tillbaka|takaisin|(?:spela upp|spill av|afspil|se|toista) video(?:en|n)?|(?:vis|visa|näytä) (?:mer|mere|mindre|lisää|vähemmän|flere|fler)|fullskærm|fullskjerm|helskärm|koko näyttö",
    paywall:
      "(?:allerede|redan) (?:abonnent|prenumerant|kunde?)(?: ?\\?.{0,60})?|logg? (?:ind|inn|in) for .{0,60}|logga? (?:inn?|ind)|log ind|" +
      "kirjaudu(?: (?:sisään|ulos)(?: \\S+)?)?|(?:oletko )?jo tilaaja(?:\\? ?.{0,40})?|bara för prenumeranter.{0,40}|(?:kun|bare|endast) för? (?:abonnenter|prenumeranter)|vain tilaajille|innskráning|skrá inn",
  },
  prompts: {
    sv: {
      ads: "(?:artikeln|texten) fortsätter(?: (?:efter|under|nedan(?:för)?)(?: (?:annons|reklam|bild|video|film|grafik)\\S*)?)?$",
      follow: `följ .{1,40} på ${ON_NETWORKS}$`,
      feedback:
        "vad tycker du(?: om (?:artikeln|texten|nyheten|det här))?(?:$|\\? (?:rösta|kommentera|skriv|tyck))|omröstning$|rösta (?:här|nedan|i (?:vår )?omröstning\\S*)(?: .{0,30})?$",
      author:
        "om (?:skribenten|författaren)$|(?:fler|mer) (?:artiklar|texter|krönikor) av \\S+(?: \\S+){0,2}$|mer av (?:skribenten|författaren)$",
      facts:
        "(?:det|detta) (?:här )?vet vi(?! (?:inte|redan|alla))|fakta(?:$|:| om | [|–-])|i korthet$|bakgrund$",
    },
    no: {
      ads: "(?:artikkelen|saken) fortsetter(?: (?:etter|under|nedenfor)(?: (?:annons|reklam|bilde|video|grafikk)\\S*)?)?$",
      follow: `følg .{1,40} på ${ON_NETWORKS}$`,
      feedback:
        "hva (?:mener|synes|syns) du(?: om (?:saken|artikkelen|dette))?(?:$|\\? (?:stem|skriv|kommenter|si ))|avstemning$",
      author:
        "om (?:forfatteren|journalisten|skribenten)$|(?:flere|mer) (?:saker|artikler) av (?!samme|det)\\S+ \\S+(?: \\S+)?$",
      facts:
        "(?:dette|det) vet vi(?! (?:ikke|alle|jo))|fakta(?:$|:| om | [|–-])|kort fortalt$|bakgrunn$",
    },
    da: {
      ads: "(?:artiklen|teksten) fortsætter(?: (?:efter|under|nedenfor)(?: (?:annonce|reklame|billede|video|grafik)\\S*)?)?$",
      follow: `følg .{1,40} på ${ON_NETWORKS}$`,
      feedback:
        "hvad (?:mener|synes) du(?: om (?:artiklen|sagen|dette))?(?:$|\\? (?:stem|skriv|kommenter|sig ))|afstemning$",
      author:
        "om (?:forfatteren|journalisten|skribenten)$|(?:flere|mere) (?:artikler|tekster) af (?!loven|samme|det)\\S+ \\S+$",
      facts:
        "det(?:te)? ved vi(?! (?:ikke|alle|jo))|fakta(?:$|:| om | [|–-])|kort fortalt$|baggrund$",
    },
    fi: {
      ads: "(?:juttu|artikkeli|teksti) jatkuu(?: (?:mainoksen|kuvan|videon|grafiikan|upotuksen) (?:jälkeen|alla|alapuolella)| alla)?$",
      follow: `seuraa .{2,40}\\s${NETWORKS}$`,
      feedback:
        "mitä mieltä (?:sinä )?olet(?:te)?(?: (?:jutusta|artikkelista|aiheesta|asiasta))?$|äänestä(?: (?:alla|tästä|kyselyssä))?$|kysely$",
      author: "kirjoittajasta$|tietoa kirjoittajasta$|lisää kirjoittajalta(?:$|:)",
      facts: "mitä .{0,20}tiedetään|faktat(?:$|:)|lyhyesti$|tausta$",
    },
    is: {
      ads: "grein(?:in)? heldur áfram (?:fyrir )?(?:neðan|eftir)(?: auglýsing\\S*)?$",
      follow: `(?:fylgdu|fylgstu með) okkur(?: á (?:.{1,40} )?${NETWORKS})?$`,
      feedback: "hvað finnst þér(?: um (?:þetta|fréttina|málið))?$|könnun$",
      author: "um höfund(?:inn)?$",
      facts: "þetta vitum við(?! ekki)|staðreyndir(?:$|:)",
    },
  },
  truncation: {
    sv: {
      rest: "(?:återstår|kvar)(?: är)?(?: att läsa)? %|% (?:av artikeln )?(?:återstår|kvar)",
      asks:
        "(?:för att|vill du) (?:läsa|fortsätta).{0,60}(?:prenumer|logga|konto)|" +
        "(?:prenumerera|logga in|bli prenumerant|skapa (?:ett )?konto).{0,60}(?:för att|och) (?:läs|fortsätt)",
      reserved: "(?:bara|endast|enbart|exklusivt) .{0,20}(?:prenumerant|medlem)",
      readOn: "läs (?:mer|vidare|hela (?:artikeln|texten))|fortsätt läsa",
      page: "sida(?:n)?",
      of: "av",
      on: "fortsätt(?:er)? på|gå till",
      next: "nästa sida",
    },
    no: {
      rest: "% av (?:artikkelen|saken) (?:gjenstår|igjen)|gjenstår(?: ennå)? %",
      asks:
        "(?:for å|vil du) (?:lese|fortsette).{0,60}(?:abonn|logg|konto)|" +
        "(?:kjøp|bestill|bli|logg inn|abonner).{0,60}(?:for å|og) (?:les|fortsett)",
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
        "(?:for at|vil du) (?:læse|fortsætte).{0,60}(?:abonn|log|konto)|" +
        "(?:køb|bestil|tegn|bliv|log ind|abonner).{0,60}(?:for at|og) (?:læs|fortsæt)",
      reserved: "(?:kun|forbeholdt|eksklusivt) .{0,20}(?:abonnent|medlem)",
      readOn: "læs (?:mere|videre|hele artiklen)|fortsæt læsning(?:en)?",
      page: "side",
      of: "af",
      on: "fortsæt(?:ter)? på|gå til",
      next: "næste side",
    },
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
    is: {
      rest: "% eftir af greininni",
      asks: "(?:áskrift|skráðu þig|innskráning).{0,40}til að (?:lesa|halda)",
      reserved: "(?:aðeins|eingöngu) fyrir áskrif",
      readOn: "lesa (?:meira|áfram|alla greinina)",
      page: "síða",
      of: "af",
      next: "næsta síða",
    },
  },
  citing: {
    before:
      "ifølge|enligt|ifølgje|intervju (?:med|i|til|till)|skriver|rapporterer|rapporterar|melder|meldte|" +
      "avslöjar|avslørte|oplyser (?:til|over for)|(?:kilder|källor|uppgifter) til|" +
      "uppgifter (?:till|i|från)",
    does:
      "skriver|skrev|rapporterar|rapporterer|rapporterade|melder|meldte|erfar|hänvisar till|avslørte|" +
      "avslöjar|avslöjade|har (?:tidigare )?(?:berättat|rapporterat|skrivit)",
    speech:
      "sier|sa|siger|sagde|säger|sade|fortæller|forteller|fortalte|berättar|opplyser|oplyser|uttalar|" +
      "uppger|bekrefter|bekræfter|bekräftar|skriver|udtaler|kommenterar|forklarer|förklarar",
    to: "til|till|for|för|overfor|over for|inför",
    on: "på|i",
  },
  notices: {
    labels: {
      correction: "rettelse|retting|rättelse|oikaisu",
      update: "oppdatert|opdateret|uppdatera[dt]",
      "editors-note": "redaktionens anmärkning|red\\. anm",
      translation: "översättning|oversettelse|oversættelse",
      "press-release": "pressmeddelande|pressemeddelelse|pressemelding",
    },
    sentences: {
      correction: "i en (?:tidigare version|tidligere vers(?:jon|ion))",
      update:
        "(?:artikeln|artikkelen|artiklen) (?:har|er|är) (?:blivit )?(?:uppdaterad|uppdaterats|oppdatert|opdateret)",
      translation: "översatt (?:från|av)|oversatt (?:fra|av)|oversat (?:fra|af)",
      ai: "(?:med hj[äæe]lp af?v?|ved hj[eæ]lp af?v?|av|af) (?:ai\\b|artificiell intelligens|kunstig intelligens)",
      syndication:
        "f[øö]rst (?:publisert|publiceret|publicerad) (?:i|på|av|hos)|ursprungligen publicerad",
      sponsored: "(?:artikeln|artikkelen) är? (?:sponsrad|sponset)",
    },
    genres: {
      opinion:
        "debatt(?:inlägg)?|kronikk?|krönika|gästkrönika|kommentar|ledare?|leder|meninger|" +
        "synspunkt|standpunkt|mielipide|kolumn(?:i|en)|pääkirjoitus",
      analysis: "analyysi",
      live: "direktrapport|direkte",
      review: "recension",
    },
    sponsored:
      "sponset(?: innhold)?|annonsørinnhold|kommersielt (?:innhold|samarbeid)|" +
      "sponsor(?:eret|erat)(?: indhold| innehåll)?|sponsrat(?: innehåll)?|" +
      "betalt (?:indhold|innehåll|innhold)|annoncørbetalt indhold|kaupallinen yhteistyö|" +
      "mainosyhteistyö",
    payer: "a[vf]",
    paidBy: "sponsrad av|sponset av|sponsoreret af",
    withPartner: "i sam(?:arbete|arbejde|arbeid) med|presenter(?:as|es|t) a[vf]|yhteistyössä",
    ad: "annons|annonce|reklame?|mainos|ilmoitus",
    machine: "artificiell intelligens",
    machineShort: "ki|kunstig|tekoäly\\p{L}*",
    byRule: "maskin",
    translated: "översatt|översättning|oversatt?|oversettelse|käännet|käännös",
    made: "genererad|generere?t|skrev|sammanfatt|resum",
    opening:
      "(?:denn[ae]|dette|den här) (?:artik(?:eln?|kelen|len)|te(?:kst|xt(?:en?)?)|story|summary)|" +
      "a[vf]|med|ved",
    this: "\\b(?:denn[ae]|den här|dette)",
    thisText: "artikeln?|artikkel(?:en)?|tekst|sammanfattningen?|saken",
    aboutText: "(?:artikkelen|artiklen|artikeln|sammendraget) (?:er|är|har)|av artikeln",
    start: "artikel|tekst",
    versionOf: "(?:de[nr]?|da|a[vf])(?!\\p{L})",
    saysOfVersion:
      "(?<!\\p{L})sto[dg]?(?!\\p{L})|skrev|(?<!\\p{L})fe[il]l?(?!\\p{L})|oppgitt|uppgavs|angavs|" +
      "korri|artikel",
  },
};
