/**
 * Words by which pages say that a text goes on somewhere else, by language. They are evidence beside
 * the place where they stand and the page's own data, and are looked for at the end of a text only.
 *
 * To add a language, add an entry; no code depends on which languages are here. All are sources of
 * case-insensitive regular expressions; a part that a language does not need is left out.
 */
export interface Phrases {
  /** How much is left to read. `%` stands for any share, however it is written. */
  rest?: string;
  /** Asks to subscribe, pay, register or log in so as to read on. */
  asks?: string;
  /** Says that the text is for subscribers or members alone; they see it, too. */
  reserved?: string;
  /** Labels of links and buttons to the rest of the text: the whole of a line. */
  readOn?: string;
  /** The word for a page. */
  page?: string;
  /** Between the number of a page and that of all pages: "of". */
  of?: string;
  /** Before "page 2" where the text goes on there: "continue on". */
  on?: string;
  /** "Next page": the whole of a line. */
  next?: string;
}

/** By the first part of a BCP 47 tag. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    rest: "% (?:of (?:this|the) (?:article|story|text|post) )?(?:remains?|remaining|left to read|to go|is (?:still )?(?:locked|hidden))|(?:remaining|the other) % of (?:this|the) (?:article|story)|\\d+ (?:more )?words (?:left|remaining|to go)",
    asks: "(?:subscri(?:be|ption)|sign[- ]?(?:up|in)|log[- ]?in|regist(?:er|ration)|account|member(?:ship)?|trial|pay|unlock|upgrade)\\b.{0,60}\\b(?:to|and) (?:continue|keep|finish|start) reading|to (?:continue|keep|finish) reading(?: this (?:article|story|post))?,? (?:please |you |it[’']s )?(?:subscribe|log|sign|register|create|need|must|free)|(?:continue|keep) reading (?:this (?:article|story) )?(?:with a |for (?:free|just|only|[$£€])|by (?:subscribing|signing|creating))|(?:subscribe|sign (?:up|in)|log ?in|register|join)(?: now| today| free)? to (?:read|unlock|access|view|see)(?: the (?:rest|remainder) of)? (?:this|the|full|entire|whole)(?: full| entire| whole| rest)? ?(?:article|story|post|version|text)|(?:unlock|read) (?:this|the (?:full|rest of (?:this|the)|whole|entire)) (?:article|story) (?:with|for|by)|you(?:[’']ve| have) (?:reached|used|read|hit) .{0,60}(?:limit|free (?:articles?|stories))|want to read the rest\\?|the (?:rest|remainder) of this (?:article|story|post) is (?:only )?(?:for|available|reserved)",
    reserved:
      "(?:this|the (?:full|rest of (?:this|the))?) ?(?:article|story|post|content) is (?:(?:only|exclusively|exclusive|reserved|available|just) ){0,3}(?:for|to) .{0,30}(?:subscribers|members)|(?:exclusive|available|only) (?:to|for) (?:our )?(?:paid |paying |premium |registered )?subscribers",
    readOn:
      "(?:read|view|see|show|expand|open|get)(?: the| this| to the)? (?:full|entire|whole|complete|rest of (?:the|this))(?: ?(?:article|story|text|post|release|report))?|(?:continue|keep) reading(?: (?:this )?(?:article|story))?|read (?:more|on)|(?:click )?here to (?:read|continue)(?: the)?(?: (?:full|rest of the|entire))?(?: (?:article|story))?|expand(?: article| text)?|full (?:story|article|text)|read (?:the )?(?:article|story)(?: (?:in full|here))?",
    page: "page",
    of: "of",
    on: "(?:article )?continue[sd]? on|continued on|read on|on to|go to",
    next: "(?:go to |read the |view )?next page",
  },
  de: {
    rest: "noch % (?:des|vom|von diesem|dieses) (?:artikels?|textes?|beitrags?)|(?:ihnen|dir) (?:ver)?bleiben noch %|(?:restlichen|verbleibenden|übrigen) % (?:des|dieses)|% (?:des|dieses) (?:artikels|textes|beitrags) (?:fehlen|verbleiben|übrig|sind noch)",
    asks: "(?:abonnier|registrier|anmeld|einlogg|login|testen|freischalt|\\babo\\b|\\bzugang|plus|premium|kostenlos|gratis).{0,70}(?:weiter ?(?:zu)?lesen|lesen sie weiter)|weiterlesen (?:mit|für nur|ab) .{2,40}|(?:um|zum) .{0,60}(?:weiterzulesen|weiterlesen|vollständig(?:en)? .{0,20}lesen).{0,80}(?:abo|anmeld|registrier|log|konto|zugang)|(?:jetzt|sofort|gleich) (?:(?:kostenlos|gratis|günstig) weiterlesen|(?:kostenlos |gratis )?freischalten)|(?:diesen|den (?:ganzen|gesamten|vollständigen|kompletten)|ganzen) (?:artikel|text|beitrag) (?:jetzt )?(?:freischalten|kaufen|lesen mit|mit .{1,30} lesen)|lesen sie (?:diesen|den (?:ganzen|vollständigen|kompletten)) (?:artikel|text|beitrag) (?:mit|im abo|in unser)",
    reserved:
      "(?:dieser|diesen|der|den) (?:artikel|beitrag|text|inhalt).{0,60}(?:nur|exklusiv|ausschließlich|vorbehalten).{0,40}(?:abonn|abo\\b|mitglied|registrier|plus)|(?:exklusiv|nur|ausschließlich) für .{0,30}(?:abonnent|mitglieder)|(?:artikel|inhalt|beitrag|text) .{0,30}(?:abonnent\\S*|mitgliedern) vorbehalten",
    readOn:
      "weiter ?lesen|(?:den )?(?:ganzen|gesamten|vollständigen|kompletten|vollen) (?:artikel|text|beitrag)(?: (?:lesen|anzeigen|einblenden))?|(?:artikel|text|beitrag) (?:weiterlesen|vollständig (?:lesen|anzeigen)|aufklappen|ausklappen)|mehr lesen",
    page: "seite",
    of: "von",
    on: "(?:es geht )?weiter (?:auf|zu|mit)|(?:lesen sie )?weiter auf|lesen sie (?:weiter )?auf|fortsetzung auf|auf",
    next: "(?:zur )?nächsten? seite|weiter zur nächsten seite",
  },
  fr: {
    rest: "il (?:vous |te )?reste(?:nt)?(?: encore)? %|% de (?:cet|l[’']) ?article (?:reste|restant)|les % restants",
    asks: "(?:pour|afin de) (?:lire|continuer|poursuivre).{0,60}(?:abonne|connecte|inscri|identifi|compte)|(?:abonne[zr]|connecte[zr]|identifie[zr]|inscri(?:vez|re)|abonnement|crée[zr] (?:un|votre) compte).{0,60}(?:pour|et) (?:lire (?:la suite|cet|l[’'])|continuer (?:à lire|votre lecture|la lecture)|poursuivre (?:votre|la) lecture|débloquer|accéder à (?:cet|l[’']article|la suite))|(?:lire|débloquer) (?:la suite|l[’']intégralité|cet article).{0,40}(?:abonn|€|gratuit)",
    reserved:
      "(?:article|contenu|suite|lecture).{0,40}réservée?s? (?:à|aux) .{0,20}(?:abonné|membre)|abonnement n[’']autorise pas la lecture",
    readOn:
      "lire (?:la suite|plus|l[’']article(?: (?:complet|en entier|intégral))?|l[’']intégralité)|(?:afficher|voir) (?:la suite|plus|l[’']article complet)|continuer (?:la|votre|ma) lecture",
    page: "page",
    of: "sur|de|/",
    on: "(?:lire la )?suite (?:en|à la)|(?:aller|passer) à la",
    next: "page suivante",
  },
  es: {
    rest: "(?:queda|falta|resta)n?(?: por leer)?(?: aún| todavía)?(?: el| un)? % (?:de|del|por)|% (?:de|del) (?:este |el )?(?:artículo|texto|contenido) (?:por leer|restante)",
    asks: "(?:para|si quieres?) (?:seguir|continuar)? ?(?:leyendo|leer|con la lectura).{0,60}(?:suscr|regístr|registr|inicia|identif)|(?:suscr[ií]b|regístr|registrar|inicia sesión|identif[ií]c|hazte (?:socio|premium)).{0,60}(?:para|y) (?:(?:seguir|sigue|continuar|continúa) (?:leyendo|con la lectura)|(?:poder )?leer (?:el|este|la|esta) )",
    reserved:
      "(?:contenido|artículo|noticia|nota).{0,30}(?:exclusiv|solo|sólo|reservad).{0,20}(?:suscript|socios|registrad)",
    readOn:
      "(?:leer|lee|lea|ver) (?:más|el (?:artículo|texto) completo|la (?:noticia|nota|historia) completa|completo)|(?:seguir|sigue|siga|continuar|continúa|continúe) (?:leyendo|la lectura)|mostrar más",
    page: "página",
    of: "de",
    on: "(?:continúa|sigue) en(?: la)?|ir a la|pasar a la",
    next: "página siguiente|siguiente página",
  },
  ca: {
    rest: "(?:queda|falta)n?(?: per llegir)?(?: encara)?(?: el| un)? % (?:de|d[’']|per)",
    asks: "per (?:continuar|seguir) llegint.{0,60}(?:subscri|registr|inicia)|(?:subscriu|registra|inicia sessió).{0,60}per (?:continuar|seguir|llegir)",
    reserved: "(?:contingut|article|notícia).{0,30}(?:exclusi|només).{0,20}subscriptor",
    readOn: "(?:llegir|llegeix)(?: més|-ne més| l[’']article complet)|continuar? llegint",
    page: "pàgina",
    of: "de",
    on: "continua a la",
    next: "pàgina següent|següent pàgina",
  },
  it: {
    rest: "(?:resta|rimane|manca)(?:no)?(?: ancora)?(?: da leggere)?(?: il| l[’'])? ?%|% di questo articolo|% dell[’']articolo (?:da leggere|rimanente)",
    asks: "per (?:continuare|proseguire|leggere).{0,60}(?:abbon|registr|acced)|(?:abbonati|registrati|accedi|abbonamento).{0,60}per (?:continuare|leggere|proseguire)",
    reserved: "(?:contenuto|articolo).{0,30}(?:riservat|esclusiv).{0,20}abbonati",
    readOn:
      "(?:leggi|continua)(?: a leggere)?(?: (?:tutto|di più|l[’']articolo(?: completo)?|l[’']intero articolo))?|continua (?:la lettura|a leggere)",
    page: "pagina",
    of: "di|/",
    on: "continua a|vai a|prosegue a",
    next: "pagina (?:successiva|seguente)",
  },
  pt: {
    rest: "(?:resta|falta)m?(?:-lhe)?(?: ainda)?(?: ler)?(?: os)? % (?:d|para|por)",
    asks: "para (?:continuar|seguir|ler).{0,60}(?:assin|registe|registre|inscrev|login)|(?:assine|registe-se|registre-se|cadastre-se|inscreva-se|faça login|torne-se assinante).{0,60}(?:para|e) (?:continu\\S+ (?:a ler|lendo|a leitura)|ler (?:o|a|est))",
    reserved:
      "(?:conteúdo|artigo|matéria|notícia).{0,30}(?:exclusiv|reservad|só).{0,20}(?:assinante|membros)",
    readOn:
      "(?:ler|leia|ver) (?:mais|tudo|o (?:artigo|texto) completo|a (?:notícia|matéria|íntegra)(?: completa)?|na íntegra)|continu(?:ar|e) (?:a ler|lendo|a leitura)",
    page: "página",
    of: "de",
    on: "continua na|ir para a",
    next: "próxima página|página seguinte",
  },
  nl: {
    rest: "(?:nog|resterende) % (?:van (?:dit|het) artikel|te (?:lezen|gaan)|over)|% van (?:dit|het) artikel (?:over|resterend)",
    asks: "(?:om|verder) .{0,40}(?:verder (?:te )?lezen|te lezen).{0,60}(?:abonn|inlog|log in|registr|account)|(?:abonneer|neem een abonnement|log in|registreer|maak een (?:gratis )?account|word lid).{0,60}(?:om|en).{0,30}(?:verder te lezen|lees verder|(?:artikel|verhaal) te lezen|lees dit)|verder lezen\\? .{0,60}(?:abonn|log|registr)",
    reserved:
      "(?:alleen|exclusief|enkel|uitsluitend) (?:beschikbaar |toegankelijk )?voor .{0,20}(?:abonnees|leden)",
    readOn:
      "(?:lees|lezen) (?:verder|meer|het (?:hele|volledige) (?:artikel|verhaal))|verder lezen",
    page: "pagina",
    of: "van",
    on: "(?:lees )?verder op|ga naar",
    next: "volgende pagina",
  },
  sv: {
    rest: "(?:återstår|kvar)(?: är)?(?: att läsa)? %|% (?:av artikeln )?(?:återstår|kvar)",
    asks: "(?:för att|vill du) (?:läsa|fortsätta).{0,60}(?:prenumer|logga|konto)|(?:prenumerera|logga in|bli prenumerant|skapa (?:ett )?konto).{0,60}(?:för att|och) (?:läs|fortsätt)",
    reserved: "(?:bara|endast|enbart|exklusivt) .{0,20}(?:prenumerant|medlem)",
    readOn: "läs (?:mer|vidare|hela (?:artikeln|texten))|fortsätt läsa",
    page: "sida(?:n)?",
    of: "av",
    on: "fortsätt(?:er)? på|gå till",
    next: "nästa sida",
  },
  da: {
    rest: "% af artiklen (?:er )?tilbage|(?:tilbage|mangler)(?: du)?(?: endnu)? %",
    asks: "(?:for at|vil du) (?:læse|fortsætte).{0,60}(?:abonn|log|konto)|(?:køb|bestil|tegn|bliv|log ind|abonner).{0,60}(?:for at|og) (?:læs|fortsæt)",
    reserved: "(?:kun|forbeholdt|eksklusivt) .{0,20}(?:abonnent|medlem)",
    readOn: "læs (?:mere|videre|hele artiklen)|fortsæt læsning(?:en)?",
    page: "side",
    of: "af",
    on: "fortsæt(?:ter)? på|gå til",
    next: "næste side",
  },
  no: {
    rest: "% av (?:artikkelen|saken) (?:gjenstår|igjen)|gjenstår(?: ennå)? %",
    asks: "(?:for å|vil du) (?:lese|fortsette).{0,60}(?:abonn|logg|konto)|(?:kjøp|bestill|bli|logg inn|abonner).{0,60}(?:for å|og) (?:les|fortsett)",
    reserved: "(?:kun|bare|forbeholdt|eksklusivt) .{0,20}(?:abonnent|medlem)",
    readOn: "les (?:mer|videre|hele (?:saken|artikkelen))|fortsett å lese",
    page: "side",
    of: "av",
    on: "fortsett(?:er)? på|gå til",
    next: "neste side",
  },
  fi: {
    rest: "(?:jutusta|artikkelista|tekstistä) (?:on )?(?:vielä )?(?:jäljellä|lukematta) %|% (?:artikkelista|jutusta|tekstistä)(?: on)?(?: vielä)? (?:jäljellä|lukematta)",
    asks: "(?:tilaa|kirjaudu|rekisteröidy|osta).{0,60}(?:jatka lukemista|jatkaaksesi|lukeaksesi|lue (?:koko|lisää|juttu))|jatka lukemista.{0,40}(?:tilaa|kirjaudu)",
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
  pl: {
    rest: "(?:pozostało|zostało|pozostaje)(?: ci)?(?: jeszcze)?(?: do przeczytania)? %",
    asks: "(?:aby|żeby|by) (?:czytać|przeczytać|kontynuować).{0,60}(?:wykup|zalog|zarejestr|subskry|prenumer|kup)|(?:wykup|zaloguj|zarejestruj|kup|subskrybuj).{0,60}(?:aby|żeby|by|i) (?:czyta|przeczyta|kontynu)",
    reserved: "(?:tylko|wyłącznie|dostępn\\S+) dla .{0,20}(?:prenumerator|subskrybent|abonent)",
    readOn: "(?:czytaj|pokaż|przeczytaj) (?:dalej|więcej|całość|cały (?:artykuł|tekst))",
    page: "stron(?:a|ie)",
    of: "z|/",
    on: "(?:czytaj )?dalej na|ciąg dalszy na|przejdź na",
    next: "następna strona",
  },
  cs: {
    rest: "(?:zbývá|zbývajících)(?: vám)?(?: ještě)?(?: přečíst)? %",
    asks: "(?:pro|abyste|chcete) .{0,30}(?:čtení|dočíst|pokračov|číst dál).{0,60}(?:předpla|přihla|registr)|(?:předplaťte|přihlaste|zaregistrujte|staňte se předplatitel).{0,60}(?:číst|čtěte|dočt|pokrač)",
    reserved: "(?:jen|pouze|exkluzivn\\S+) .{0,20}předplatitel",
    readOn: "(?:čtěte|číst|zobrazit) (?:dál|dále|celý (?:článek|text)|více)|pokračovat ve čtení",
    page: "stran(?:a|ě|u)",
    of: "ze?|/",
    on: "pokračování na|přejít na",
    next: "další strana|další stránka",
  },
  sk: {
    rest: "(?:zostáva|ostáva|zostávajúcich)(?: vám)?(?: ešte)?(?: prečítať)? %",
    asks: "(?:pre|aby ste|chcete) .{0,30}(?:čítan|dočíta|pokračov).{0,60}(?:predpla|prihlá|registr)|(?:predplaťte|prihláste|zaregistrujte|odomknite).{0,60}(?:číta|dočíta|pokrač|článok)",
    reserved: "(?:len|iba|exkluzívn\\S+) .{0,20}predplatiteľ",
    readOn: "(?:čítajte|čítať|zobraziť) (?:ďalej|celý (?:článok|text)|viac)|pokračovať v čítaní",
    page: "stran(?:a|e|u)",
    of: "zo?|/",
    on: "pokračovanie na",
    next: "ďalšia strana",
  },
  hu: {
    rest: "(?:hátralévő|fennmaradó) %|%-?a? (?:van )?(?:még )?hátra",
    asks: "(?:a (?:teljes cikk|folytatás|cikk)|tovább).{0,60}(?:előfiz|regisztr|jelentkez)|(?:fizessen elő|regisztráljon|jelentkezzen be|előfizetés).{0,60}(?:olvas|folytat|cikk)",
    reserved: "(?:csak|kizárólag) .{0,20}előfiz",
    readOn: "(?:olvasd|olvassa) (?:tovább|el)|tovább(?: a (?:teljes )?cikkhez)?|a teljes cikk",
    page: "oldal",
    of: "/",
    next: "következő oldal",
  },
  ro: {
    rest: "(?:rămas|rămân|rămâne)(?: încă)?(?: de citit)? %",
    asks: "pentru a (?:citi|continua).{0,60}(?:abon|autentif|înregistr|cont)|(?:abonează-te|abonați-vă|autentifică-te|conectează-te).{0,60}(?:cit[ei]|contin)",
    reserved: "(?:doar|exclusiv|numai) pentru .{0,20}abona",
    readOn:
      "cit(?:ește|iți)(?: mai (?:mult|departe)| (?:tot|întreg) articolul)|continuă (?:să citești|lectura)",
    page: "pagina",
    of: "din|/",
    on: "continuă (?:la|pe)",
    next: "pagina următoare",
  },
  hr: {
    rest: "(?:preostalo|preostaje|ostalo)(?: vam)?(?: je)?(?: još)? %",
    asks: "(?:za|da biste|kako biste).{0,30}(?:nastavak|nastavili|čitanj|pročitali).{0,60}(?:pretpla|prijav|registr)|(?:pretplatite|prijavite|registrirajte|registrujte).{0,60}(?:nastav|čita|pročita)",
    reserved: "(?:samo|isključivo|ekskluzivno) za .{0,20}(?:pretplatni|članove)",
    readOn:
      "(?:pročitaj|pročitajte)(?: (?:više|još|cijeli članak|ceo tekst|sve))|opširnije|nastavi čitanje",
    page: "strani?c?a",
    of: "od|/",
    on: "nastavak na",
    next: "sljedeća stranica|sledeća strana",
  },
  sl: {
    asks: "za (?:nadaljevanje|branje).{0,60}(?:naroč|prijav|registr)|(?:naročite|prijavite|registrirajte).{0,60}(?:nadalj|bra(?:ti|nje)|prebe)",
    reserved: "(?:samo|izključno|le) za .{0,20}naročnik",
    readOn: "(?:preberi|beri)(?:te)? (?:več|naprej|celoten članek)",
    page: "stran",
    of: "od|/",
    next: "naslednja stran",
  },
  sr: {
    rest: "(?:преостало|остало)(?: је)?(?: још)? %",
    asks: "(?:претплатите|пријавите|региструјте|pretplatite|prijavite|registrujte).{0,60}(?:чита|настав|čita|nastav)",
    reserved: "(?:само|искључиво|samo|isključivo) за? .{0,20}(?:претплатни|pretplatni)",
    readOn:
      "(?:прочитај|прочитајте)(?: (?:више|још|цео текст))|опширније|opširnije|pročitaj(?:te)? (?:više|još|ceo tekst)",
    page: "страна|strana",
    of: "од|od|/",
    next: "следећа страна|sledeća strana",
  },
  bg: {
    rest: "оста(?:ва|ват)(?: ви)?(?: още)? %",
    asks: "за да (?:прочетете|продължите|четете).{0,60}(?:абон|влез|регистр)|(?:абонирайте|влезте|регистрирайте).{0,60}за да (?:прочет|продълж|чет)",
    reserved: "само за (?:нашите )?абонат",
    readOn: "(?:прочети|прочетете|виж)(?: (?:още|повече|цялата статия))|продължи четенето",
    page: "страница",
    of: "от|/",
    on: "продължава на",
    next: "следваща страница",
  },
  ru: {
    rest: "осталось(?: прочитать)?(?: ещ[её])? %|% (?:статьи|текста) (?:осталось|скрыт)",
    asks: "(?:чтобы|для того,? чтобы) (?:читать|прочитать|продолжить|дочитать).{0,60}(?:подпи|войд|авториз|регистр|оформ)|(?:подпи(?:шитесь|саться)|войдите|авторизуйтесь|зарегистрируйтесь|оформите подписку).{0,60}(?:чтобы|и) (?:чита|прочита|продолж|дочита)",
    reserved: "(?:только|доступ\\S*|исключительно) (?:для )?(?:наших )?подписчик",
    readOn:
      "читать (?:далее|дальше|полностью|весь текст|всю статью|статью)|показать полностью|продолжить чтение",
    page: "страниц[аеу]",
    of: "из|/",
    on: "(?:читать )?(?:продолжение|далее) на",
    next: "следующая страница",
  },
  uk: {
    rest: "залишилося(?: прочитати)?(?: ще)? %",
    asks: "(?:щоб|аби) (?:читати|прочитати|продовжити).{0,60}(?:підпи|увій|зареєстр|оформ|передпла)|(?:передплатіть|підпишіться|увійдіть|зареєструйтеся).{0,60}(?:щоб|аби|і) (?:чита|прочита|продовж)",
    reserved: "(?:лише|тільки|доступно) для .{0,20}(?:передплатник|підписник)",
    readOn: "чита(?:ти|йте) (?:далі|більше|повністю|всю статтю)|продовжити читання",
    page: "сторінк[аиу]|сторінці",
    of: "із?|з|/",
    on: "(?:продовження|далі) на",
    next: "наступна сторінка",
  },
  el: {
    rest: "απομένει(?: ακόμη)?(?: το)? %|υπόλοιπο %",
    asks: "για να (?:διαβάσετε|συνεχίσετε).{0,60}(?:συνδρομ|συνδεθ|εγγραφ)|(?:γίνετε συνδρομητ|εγγραφείτε|συνδεθείτε).{0,60}(?:για να|και) (?:διαβάσ|συνεχίσ)",
    reserved: "(?:μόνο|αποκλειστικά) για .{0,20}συνδρομητ",
    readOn: "διαβάστε (?:περισσότερα|ολόκληρο το άρθρο|τη συνέχεια)|συνέχεια ανάγνωσης",
    page: "σελίδα",
    of: "από|/",
    on: "συνέχεια στη",
    next: "επόμενη σελίδα",
  },
  tr: {
    rest: "(?:yazının|haberin|makalenin)(?: geri)?(?: kalan)? %|kalan %",
    asks: "(?:okumaya devam|devamını oku|tamamını oku).{0,60}(?:abone|üye|giriş)|(?:abone ol|üye ol|giriş yap).{0,60}(?:okumaya devam|devamını|tamamını)",
    reserved: "(?:sadece|yalnızca) .{0,20}aboneler",
    readOn: "(?:devamını|tamamını|haberin devamını) (?:oku(?:yun)?|göster)|okumaya devam et",
    page: "sayfa",
    of: "/",
    on: "devamı",
    next: "sonraki sayfa",
  },
  ar: {
    rest: "(?:يتبقى|تبقى|بقي)(?: لك| لكم)?(?: من المقال)? %",
    asks: "(?:لمتابعة|لمواصلة|لإكمال|لاستكمال) (?:القراءة|قراءة).{0,60}(?:اشترك|سجل|سجّل|الاشتراك|تسجيل)|(?:اشترك|سجل|سجّل).{0,60}(?:لمتابعة|لمواصلة|لإكمال) (?:القراءة|قراءة)",
    reserved: "(?:حصري|مخصص|متاح).{0,20}للمشتركين|للمشتركين فقط",
    readOn:
      "(?:اقرأ|إقرأ|قراءة) (?:المزيد|المقال(?: كاملا| كاملًا| كاملاً)?|بقية المقال)|(?:متابعة|تابع|أكمل) (?:القراءة|قراءة المقال)",
    page: "(?:ال)?صفحة",
    of: "من|/",
    on: "تابع في",
    next: "الصفحة التالية",
  },
  he: {
    rest: "(?:נותרו?|נשארו?)(?: לך| לכם)?(?: עוד)? %",
    asks: "(?:להמשך|כדי להמשיך) .{0,20}קריא.{0,60}(?:הירשמ|מנוי|התחבר|הצטרפ)|(?:הירשמו|התחברו|הצטרפו).{0,60}(?:להמשך|כדי לקרוא|להמשיך)",
    reserved: "למנויים בלבד|(?:רק|בלעדי) למנוי",
    readOn: "(?:המשך|להמשך) (?:קריאה|הקריאה|לקרוא)|קראו? (?:עוד|את הכתבה המלאה)",
    page: "עמוד",
    of: "מתוך|/",
    on: "המשך ב",
    next: "(?:ה)?עמוד הבא",
  },
  fa: {
    rest: "% (?:از (?:این )?(?:مقاله|مطلب) )?باقی",
    asks: "برای (?:ادامه|خواندن).{0,60}(?:اشتراک|ثبت[ ‌]نام|وارد)",
    reserved: "(?:فقط|ویژه) .{0,10}مشترک",
    readOn: "ادامه (?:مطلب|خبر|مقاله)|متن کامل",
    page: "صفحه",
    of: "از|/",
    on: "ادامه در",
    next: "صفحه بعد",
  },
  hi: {
    rest: "% (?:लेख |खबर |हिस्सा )?(?:बाकी|शेष)",
    asks: "(?:आगे|पूरा|पूरी).{0,20}पढ़ने के लिए.{0,60}(?:सब्सक्राइब|लॉग|साइन|रजिस्टर|सदस्य)",
    reserved: "(?:केवल|सिर्फ) .{0,20}(?:सब्सक्राइबर|सदस्य)",
    readOn: "(?:आगे|पूरा|पूरी) (?:पढ़ें|खबर पढ़ें|लेख पढ़ें)|और पढ़ें",
    page: "(?:पृष्ठ|पेज)",
    of: "का|/",
    next: "अगला (?:पृष्ठ|पेज)",
  },
  ja: {
    rest: "残り[：: ]?約? ?(?:[\\d,，]+ ?(?:文字|字|ページ)|%)",
    asks: "(?:続き|全文).{0,20}(?:読む|読め|読み|ご覧|閲覧).{0,40}(?:登録|ログイン|会員|購読|購入)|(?:登録|ログイン|購読|購入|会員).{0,30}(?:この記事の続き|続きを|全文を)",
    reserved:
      "(?:この記事は|本記事は|ここから先は).{0,20}(?:有料|会員|限定)|会員限定(?:記事|コンテンツ)です",
    readOn:
      "(?:続き|つづき|全文)を(?:読む|見る|表示(?:する)?)|もっと(?:読む|見る)|記事全文(?:を読む)?",
    next: "次の?ページ(?:へ|を読む)?",
  },
  zh: {
    rest: "(?:剩余|剩餘|还有|還有|余下|餘下)[：: ]?约? ?(?:[\\d,]+ ?字|%)",
    asks: "(?:订阅|訂閱|登录|登入|注册|註冊|付费|付費|開通|开通).{0,30}(?:继续|繼續|阅读全文|閱讀全文|查看全文)|(?:继续|繼續)(?:阅读|閱讀).{0,30}(?:订阅|訂閱|登录|登入|注册|註冊)",
    reserved: "(?:仅限|僅限|仅供|僅供|限).{0,8}(?:会员|會員|订阅|訂閱|訂戶)",
    readOn: "(?:阅读|閱讀|查看|展开|展開|显示)(?:全文|更多|全部)|(?:继续|繼續)(?:阅读|閱讀)",
    next: "下一[页頁]",
  },
  ko: {
    rest: "(?:남은|나머지) ?(?:[\\d,]+ ?자|%)|% ?남(?:았|음)",
    asks: "(?:로그인|구독|회원|가입|결제).{0,40}(?:계속 ?(?:읽|보)|전문|전체 (?:기사|내용)|이어서)|(?:계속|이어서) ?(?:읽|보).{0,40}(?:로그인|구독|가입)",
    reserved: "(?:유료|구독자|회원) ?전용",
    readOn: "(?:기사|전문|본문|전체)? ?(?:전체 ?보기|전문 ?보기|더 ?읽기|계속 ?읽기)|더보기",
    page: "페이지",
    of: "/",
    next: "다음 ?페이지",
  },
  th: {
    rest: "เหลืออีก ?%",
    asks: "(?:อ่านต่อ|อ่านบทความ).{0,40}(?:สมัคร|เข้าสู่ระบบ|ลงทะเบียน)|(?:สมัคร|เข้าสู่ระบบ|ลงทะเบียน).{0,40}(?:เพื่ออ่าน|อ่านต่อ)",
    reserved: "(?:เฉพาะ|สำหรับ)สมาชิก",
    readOn: "อ่าน(?:ต่อ|เพิ่มเติม|ทั้งหมด)",
    page: "หน้า",
    of: "จาก|/",
    next: "หน้า(?:ถัดไป|ต่อไป)",
  },
  vi: {
    rest: "còn(?: lại)? %",
    asks: "(?:đăng nhập|đăng ký|mua gói).{0,40}(?:đọc tiếp|tiếp tục đọc|đọc toàn)|(?:đọc tiếp|tiếp tục đọc).{0,40}(?:đăng nhập|đăng ký)",
    reserved: "(?:chỉ )?dành (?:riêng )?cho .{0,20}(?:thành viên|hội viên|thuê bao)",
    readOn: "(?:đọc|xem) (?:tiếp|thêm|toàn bộ)",
    page: "trang",
    of: "trên|/",
    next: "trang (?:sau|tiếp(?: theo)?)",
  },
  id: {
    rest: "(?:tersisa|sisa|tinggal) %",
    asks: "(?:berlangganan|masuk|daftar|login|langgan).{0,40}(?:lanjut|untuk (?:terus )?membaca|baca selengkapnya)|untuk (?:melanjutkan|terus) membaca.{0,60}(?:berlangganan|masuk|daftar|langgan)",
    reserved: "(?:khusus|hanya) (?:untuk )?pelanggan",
    readOn:
      "(?:baca|lihat) (?:selengkapnya|lebih lanjut|selanjutnya)|baca terus|halaman selanjutnya",
    page: "halaman|muka surat",
    of: "dari|daripada|/",
    next: "halaman (?:berikutnya|selanjutnya|seterusnya)",
  },
};
