/**
 * What pages ask of their readers and tell about themselves between the paragraphs, by language:
 * the whole of a short line, or of the line that heads a box. Evidence beside structure, as the
 * labels in `phrases.ts` are.
 *
 * To add a language, add an entry; no code depends on which languages are here. All are sources of
 * case-insensitive regular expressions; a part that a language does not need is left out.
 */
export interface Prompts {
  /** Says that the text goes on behind an advertisement. */
  ads?: string;
  /** Asks to install an app, to subscribe, to sign up. */
  subscribe?: string;
  /** Asks to follow the outlet on other platforms, or to share the text there. */
  follow?: string;
  /** Stands in place of a video or a post until the reader agrees to be tracked. */
  consent?: string;
  /** Asks what the reader thinks: of the text, or in a poll. */
  feedback?: string;
  /** Heads a box about the author, or their other texts. */
  author?: string;
}

/** By the first part of a BCP 47 tag. */
export const PROMPTS: Readonly<Record<string, Prompts>> = {
  en: {
    ads: "(?:the )?(?:article|story|text|post) (?:continues|resumes) (?:below|after|beneath).{0,40}",
    subscribe:
      "(?:download|get|install) (?:the|our) .{0,40}app\\b.{0,60}|get our (?:free )?app.{0,60}",
    follow:
      "follow .{1,60} on (?:facebook|instagram|twitter|x|tiktok|whatsapp|telegram|youtube|linkedin|google news|bluesky|threads)\\b.{0,60}|join .{0,30}(?:whatsapp|telegram) .{0,60}",
    feedback:
      "(?:what|how) do you (?:think|feel)\\b.{0,60}|have your say.{0,40}|poll|(?:take|vote in) (?:our|the) poll.{0,30}|tell us what you think.{0,80}|cast your vote.{0,30}",
    author:
      "about the (?:authors?|writers?)|(?:more|other) (?:stories|articles|posts) by .{2,50}|(?:read )?more by .{2,50}",
  },
  de: {
    ads: "(?:der |dieser )?(?:artikel|text|beitrag) (?:geht|wird) (?:nach|unter) der (?:anzeige|werbung) (?:weiter|fortgesetzt)|(?:hier )?(?:weiter|weiterlesen|fortsetzung|lesen sie weiter) (?:nach|unter) der (?:anzeige|werbung)",
    subscribe:
      "(?:jetzt )?(?:die |unsere )?.{0,30}app (?:herunterladen|laden|installieren).{0,60}|(?:laden|holen) sie (?:sich )?(?:die|unsere) .{0,30}app.{0,60}",
    follow: "folge(?:n sie)? .{1,40} (?:auf|bei) .{2,40}",
    feedback:
      "(?:was|wie) (?:meinen|denken|finden) sie.{0,60}|ihre stimme.{0,30}|stimmen sie ab.{0,30}|abstimmung|schreiben sie uns.{0,80}",
    author:
      "(?:über|zu) (?:den autor|die autorin|die autoren|zur person)|(?:zum autor|zur autorin|zur person)|(?:mehr|weitere (?:artikel|beiträge|texte)) von .{2,50}",
  },
  fr: {
    ads: "(?:l[’']article|la lecture|le texte) (?:continue|se poursuit|reprend) (?:après|sous|ci-dessous).{0,40}",
    subscribe: "télécharge[zr] (?:l[’']|notre |votre )?appli(?:cation)?.{0,80}",
    follow:
      "suivez .{1,40} sur .{2,60}|rejoignez[- ]nous sur .{2,60}|retrouvez[- ]nous sur .{2,60}",
    consent: "(?:ce|le) contenu .{0,60}(?:cookies|bloqué|tiers|consentement).{0,300}",
    feedback:
      "cet article vous a[- ]t[- ]il .{3,40}|(?:que|qu[’']en) pensez[- ]vous.{0,60}|votre avis.{0,40}|sondage.{0,30}|donnez votre avis.{0,40}",
    author:
      "à propos de l[’']aut(?:eur|rice)|(?:tous|d[’']autres|plus d[’']) ?(?:les )?articles de .{2,50}",
  },
  es: {
    ads: "(?:el artículo|la noticia|la nota|el texto|la lectura) (?:continúa|sigue) (?:después|debajo|tras|abajo).{0,40}|sigue leyendo (?:después|debajo).{0,40}",
    subscribe: "descarg(?:a|ue|ar) (?:la |nuestra )?(?:app|aplicación).{0,80}",
    follow:
      "sigue a .{1,40} en .{2,40}|síguenos en .{2,60}|únete a .{0,30}(?:whatsapp|telegram).{0,40}",
    consent: "(?:este|el) contenido .{0,60}(?:cookies|bloquead|terceros|consentimiento).{0,300}",
    feedback:
      "¿?te (?:ha sido útil|resultó útil|ha gustado|gustó) .{0,40}|¿?(?:qué|tú qué) (?:opinas|piensas).{0,60}|encuesta.{0,30}|tu opinión.{0,40}",
    author:
      "(?:sobre|acerca de(?:l)?) (?:el autor|la autora|autor)|(?:más|otros) (?:artículos|noticias|notas|textos) de .{2,50}",
  },
  ca: {
    ads: "l[’']article continua (?:després|a sota).{0,40}",
    subscribe: "descarrega(?:'t)? .{0,20}(?:app|aplicació).{0,80}|subscriu-te.{0,80}",
    follow: "segueix-nos .{2,60}",
    consent: "aquest contingut .{0,60}(?:cookies|galetes|bloquejat|tercers).{0,300}",
    feedback: "què en penses.{0,40}|enquesta.{0,30}|t[’']ha (?:semblat|estat) útil.{0,40}",
    author: "sobre l[’']autora?",
  },
  pt: {
    ads: "(?:o artigo |a matéria |o texto |a notícia )?continua (?:após|depois|abaixo|a seguir).{0,40}",
    subscribe:
      "(?:baixe|descarregue|instale) (?:o |a |nosso |nossa )?(?:app|aplicativo|aplicação).{0,80}",
    follow:
      "siga .{1,40} (?:no|na|nas|nos|em) .{2,60}|(?:entre|participe) .{0,30}(?:whatsapp|telegram).{0,60}",
    consent: "(?:este|o) conteúdo .{0,60}(?:cookies|bloquead|terceiros|consentimento).{0,300}",
    feedback:
      "(?:este artigo|esta matéria|esta notícia) (?:foi|te) .{3,40}|o que (?:você )?(?:acha|achou|pensa).{0,60}|enquete.{0,30}|sondagem.{0,30}|dê a sua opinião.{0,40}",
    author:
      "sobre (?:o autor|a autora)|(?:mais|outros) (?:artigos|textos|notícias) (?:de|do|da) .{2,50}",
  },
  it: {
    ads: "(?:l[’']articolo|la lettura|il testo) (?:continua|prosegue|riprende) (?:dopo|sotto).{0,40}",
    subscribe: "scarica (?:la |l[’']|nostra )?(?:nostra )?(?:app|applicazione).{0,80}",
    follow: "segui(?:ci)? .{0,40}(?:su|sui) .{2,60}|unisciti .{0,30}(?:whatsapp|telegram).{0,40}",
    consent: "(?:questo|il) contenuto .{0,60}(?:cookie|bloccat|terze parti|consenso).{0,300}",
    feedback:
      "(?:ti|vi) è (?:stato utile|piaciuto) .{0,40}|(?:che|cosa) ne pens[ia](?:te)?.{0,60}|sondaggio.{0,30}|(?:di|scrivi|facci sapere).{0,20}(?:la tua|cosa ne pensi).{0,40}",
    author: "(?:sull[’']|informazioni sull[’'])autor[ei]|(?:altri|tutti gli) articoli di .{2,50}",
  },
  nl: {
    ads: "(?:het )?(?:artikel|tekst|verhaal|lees) (?:gaat )?verder (?:onder|na) .{2,30}|(?:de )?tekst loopt door onder .{2,30}",
    subscribe: "download (?:de|onze) .{0,30}app.{0,80}",
    follow: "volg .{1,40} (?:op|via) .{2,40}",
    consent:
      "(?:deze|dit|voor deze) (?:inhoud|content|video|embed|bericht) .{0,60}(?:cookies|geblokkeerd|derden|toestemming).{0,300}",
    feedback:
      "(?:vond|was) (?:je|u|dit) .{0,40}(?:nuttig|handig|artikel).{0,30}|wat (?:vind|denk) (?:je|jij|u).{0,60}|peiling.{0,30}|poll|laat .{0,10}weten wat .{0,40}",
    author: "over de (?:auteur|schrijver|journalist)|meer (?:artikelen |verhalen )?van .{2,50}",
  },
  sv: {
    ads: "(?:artikeln|texten|nyheten) fortsätter (?:efter|under|nedanför) .{2,30}",
    subscribe: "ladda ne[rd] .{0,30}app(?:en)?\\b.{0,80}|bli prenumerant.{0,80}",
    follow: "följ (?:oss|.{2,40}) på .{2,60}",
    consent:
      "(?:det här|detta) innehållet .{0,80}(?:kakor|cookies|tredje ?part|samtycke|blockera).{0,300}|.{0,60}extern(?:t|a) innehåll.{0,240}",
    feedback:
      "(?:var|tyckte du) .{0,40}(?:artikel|text|hjälp|bra).{0,30}|vad (?:tycker|tänker) du.{0,60}|omröstning.{0,30}|rösta.{0,30}|säg vad du tycker.{0,40}",
    author: "om (?:skribenten|författaren|reportern)|(?:fler|mer) (?:artiklar |texter )?av .{2,50}",
  },
  nb: {
    ads: "(?:artikkelen|saken|teksten) (?:fortsetter|held fram) (?:under|etter|nedenfor) .{2,30}",
    subscribe: "last ned .{0,30}app(?:en)?\\b.{0,80}|bli abonnent.{0,80}",
    follow: "følg .{2,40} på .{2,60}",
    consent:
      "(?:dette )?innholdet .{0,80}(?:informasjonskapsler|cookies|tredjepart|samtykke|blokker).{0,300}|.{0,60}ekstern(?:t|e) innhold.{0,240}",
    feedback:
      "(?:var|likte du) .{0,40}(?:artikkel|sak|nyttig).{0,30}|hva (?:mener|synes) du.{0,60}|avstemning.{0,30}|si din mening.{0,40}",
    author:
      "om (?:forfatteren|journalisten|skribenten)|(?:flere|mer) (?:saker |artikler )?av .{2,50}",
  },
  da: {
    ads: "(?:artiklen|teksten|historien) fortsætter (?:under|efter|nedenfor) .{2,30}",
    subscribe: "hent .{0,30}app(?:en)?\\b.{0,80}|bliv abonnent.{0,80}",
    follow: "følg .{2,40} på .{2,60}",
    consent:
      "(?:dette )?indhold(?:et)? .{0,80}(?:cookies|tredjepart|samtykke|blokere).{0,300}|.{0,60}eksternt indhold.{0,240}",
    feedback:
      "(?:var|kunne du lide) .{0,40}(?:artikel|nyttig).{0,30}|hvad (?:mener|synes) du.{0,60}|afstemning.{0,30}|sig din mening.{0,40}",
    author: "om (?:forfatteren|journalisten|skribenten)|(?:flere|mere) (?:artikler )?af .{2,50}",
  },
  fi: {
    ads: "(?:juttu|artikkeli|teksti|uutinen) jatkuu (?:mainoksen|ilmoituksen|kuvan) .{2,20}",
    subscribe: "lataa .{0,40}sovellus.{0,60}|tilaa .{2,60}",
    follow: "seuraa .{2,60}",
    consent:
      "(?:tämä |tämän )?sisäl(?:tö|lön) .{0,80}(?:eväste|kolmannen|suostumu|estetty).{0,300}|.{0,60}ulkopuoli(?:nen|sta) sisältö.{0,240}",
    feedback:
      "(?:oliko|piditkö) .{0,40}(?:hyödyllinen|jutusta|artikkeli).{0,30}|mitä mieltä (?:olet|olette|sinä).{0,60}|äänestä.{0,30}|kysely|anna palautetta.{0,60}",
    author:
      "(?:kirjoittajasta|tietoa kirjoittajasta|toimittajasta|kirjoittaja)|lisää kirjoittajalta .{2,50}",
  },
  is: {
    ads: "grein(?:in)? heldur áfram .{2,30}",
    subscribe: "gerast áskrifandi.{0,60}|skráðu þig á póstlista.{0,60}",
    follow: "fylgdu okkur .{2,60}",
    feedback: "hvað finnst þér.{0,40}|könnun",
    author: "um höfundinn",
  },
  pl: {
    ads: "(?:dalszy ciąg|dalsza część|ciąg dalszy|reszta) (?:artykułu |tekstu |materiału )?(?:pod|po) .{3,30}|artykuł jest kontynuowany .{3,30}",
    subscribe:
      "(?:pobierz|ściągnij) .{0,20}aplikacj.{0,80}|(?:zasubskrybuj|subskrybuj|zaprenumeruj|wykup).{0,80}",
    follow: "(?:obserwuj|śledź|polub|dołącz do) (?:nas|.{2,40}) (?:na|w) .{2,60}",
    consent:
      "(?:ta |ten )?(?:treść|materiał|zawartość) .{0,80}(?:cookie|zablokowan|zewnętrzn|zgod).{0,300}|.{0,60}treści zewnętrzne.{0,240}",
    feedback:
      "czy ten artykuł .{3,40}|(?:co|a co) (?:o tym )?(?:sądzisz|myślisz).{0,60}|sonda(?:ż)?.{0,30}|ankieta.{0,30}|oceń .{3,30}",
    author:
      "o autor(?:ze|ce|ach)|(?:więcej|inne) (?:artykułów|artykuły|teksty|tekstów)? ?(?:autora|autorki|autorstwa) .{0,50}",
  },
  cs: {
    ads: "(?:článek|text) pokračuje (?:pod|po|za) .{3,30}|inzerce|pokračování článku .{3,30}",
    subscribe:
      "(?:stáhněte|nainstalujte) si .{0,30}aplikac.{0,80}|(?:předplaťte|předplatné).{0,80}",
    follow: "sledujte (?:nás|.{2,40}) na .{2,60}",
    consent:
      ".{0,60}(?:externí|vložený) obsah.{0,300}|(?:pro zobrazení|abyste viděli|tento obsah) .{0,80}(?:cookies|souhlas|třetí).{0,240}",
    feedback:
      "(?:byl|líbil se) .{0,30}článek.{0,30}|co si (?:o tom )?myslíte.{0,60}|anketa.{0,30}|hlasujte.{0,30}|napište nám.{0,80}",
    author:
      "o autor(?:ovi|ce|ech)|(?:další|více) (?:články|článků|texty) (?:od )?(?:autora|autorky)?.{2,50}",
  },
  sk: {
    ads: "(?:článok|text) pokračuje (?:pod|po|za) .{3,30}|inzercia",
    subscribe: "stiahnite si .{0,30}aplikáci.{0,80}|predplaťte.{0,80}",
    follow: "sledujte (?:nás|.{2,40}) na .{2,60}",
    consent:
      ".{0,60}(?:externý|vložený) obsah.{0,300}|(?:na zobrazenie|tento obsah) .{0,80}(?:cookies|súhlas|tret).{0,240}",
    feedback:
      "(?:bol|páčil sa) .{0,30}článok.{0,30}|čo si (?:o tom )?myslíte.{0,60}|anketa.{0,30}|hlasujte.{0,30}",
    author: "o autor(?:ovi|ke|och)|ďalšie články .{2,50}",
  },
  hu: {
    ads: "a (?:cikk|szöveg|hír) (?:a )?(?:hirdetés|reklám) (?:után|alatt) folytatódik|hirdetés|cikkünk .{0,20}hirdetés.{0,20}folytatódik",
    subscribe:
      "(?:töltse|töltsd) le .{0,30}(?:app|alkalmazás).{0,60}|fizessen? elő.{0,80}|előfizet.{0,80}",
    follow: "kövess(?:en|e)? .{2,60}",
    consent:
      ".{0,60}(?:külső|beágyazott) tartalom.{0,300}|(?:a|ez a) tartalom .{0,80}(?:süti|hozzájárul|harmadik).{0,240}",
    feedback:
      "(?:hasznos|tetszett) .{0,30}(?:cikk|írás).{0,30}|(?:ön|te) mit gondol.{0,60}|szavaz(?:zon|z|ás).{0,30}|írja meg.{0,60}",
    author: "a szerzőről|(?:további cikkek|több) .{2,30}szerzőtől",
  },
  ro: {
    ads: "(?:articolul|textul|știrea) continuă (?:după|mai jos|sub) .{3,30}|citește mai departe după .{3,30}",
    subscribe:
      "(?:descarcă|instalează) (?:aplicația|app).{0,80}|abonează(?:-te|-vă)?.{0,80}|abonament.{0,60}",
    follow: "urmăre(?:ște|ști|șteți)[- ]?(?:ne|-ne|.{2,40}) (?:pe|și pe) .{2,60}",
    consent:
      "(?:acest|pentru a vedea acest) conținut .{0,80}(?:cookie|terț|acord|consimț).{0,300}|.{0,60}conținut extern.{0,240}",
    feedback:
      "(?:ți|v|vi)-a (?:fost|plăcut) .{3,50}|ce (?:crezi|părere|credeți).{0,60}|sondaj.{0,30}|(?:scrie|spune)-ne .{3,80}|votează.{0,30}",
    author: "despre (?:autor|autoare|autori)|(?:mai multe|alte) articole (?:de|ale) .{2,50}",
  },
  hr: {
    ads: "(?:članak|tekst|vijest|vest|priča) se nastavlja (?:nakon|posle|poslije|ispod) .{3,30}",
    subscribe: "preuzmite? .{0,30}aplikacij.{0,80}|pretplati(?:te)? se.{0,80}",
    follow: "prati(?:te)? (?:nas|.{2,40}) (?:na|i na|putem) .{2,60}",
    consent:
      ".{0,60}(?:vanjski|spoljni|ugrađeni) sadržaj.{0,300}|(?:ovaj )?sadržaj .{0,80}(?:kolačić|pristan|treć).{0,240}",
    feedback:
      "(?:je li|da li) (?:vam|ti) .{3,50}|(?:što|šta) (?:vi )?misli(?:te|š).{0,60}|anketa.{0,30}|glasajte.{0,30}|pišite nam.{0,60}",
    author: "o autor(?:u|ici|ima)|(?:više|još) (?:članaka|tekstova) .{2,50}",
  },
  sr: {
    ads: "(?:чланак|текст|вест) се наставља (?:након|после|испод) .{3,30}",
    subscribe: "преузмите .{0,30}апликациј.{0,80}|претплатите се.{0,80}",
    follow: "пратите (?:нас|.{2,40}) (?:на|и на|путем) .{2,60}",
    feedback: "шта (?:ви )?мислите.{0,60}|анкета.{0,30}|гласајте.{0,30}",
    author: "о аутор(?:у|ки|има)",
  },
  sl: {
    ads: "(?:članek|besedilo|novica) se nadaljuje (?:pod|po|za) .{3,30}",
    subscribe: "(?:prenesite|naložite) .{0,30}aplikacij.{0,80}|naročite se.{0,80}",
    follow: "(?:sledite|spremljajte) (?:nam|nas|.{2,40}) (?:na|tudi na) .{2,60}",
    consent:
      ".{0,60}zunanj[ae] vsebin.{0,300}|(?:ta )?vsebina .{0,80}(?:piškot|soglas|tretj).{0,240}",
    feedback:
      "(?:vam je bil|se vam zdi) .{3,50}|kaj (?:pa )?(?:menite|mislite).{0,60}|anketa.{0,30}|glasujte.{0,30}",
    author: "o avtor(?:ju|ici|jih)",
  },
  bg: {
    ads: "(?:статията|текстът|новината) продължава (?:след|под) .{3,30}",
    subscribe: "(?:изтеглете|свалете) .{0,30}приложени.{0,80}|абонирай(?:те)? се.{0,80}",
    follow: "(?:последвайте|следвайте|следете) (?:ни|.{2,40}) (?:в|във|и в|на) .{2,60}",
    consent:
      ".{0,60}външно съдържание.{0,300}|(?:това )?съдържание .{0,80}(?:бисквитк|съглас|трети).{0,240}",
    feedback:
      "(?:беше ли|хареса ли) .{3,50}|(?:какво|вие какво) мислите.{0,60}|анкета.{0,30}|гласувайте.{0,30}",
    author: "за автор(?:а|ката|ите)|още от .{2,50}",
  },
  ru: {
    ads: "(?:статья|материал|текст|новость) продолж(?:ается|ится) (?:после|под) .{3,30}|продолжение (?:статьи |материала )?(?:после|под) реклам.{1,10}",
    subscribe:
      "(?:скачайте|установите|скачать) .{0,30}приложени.{0,80}|(?:оформите|оформить) подписку.{0,80}",
    follow:
      "(?:подписывайтесь|присоединяйтесь|читайте нас|мы) .{0,30}(?:в|на) .{2,60}|следите за .{2,80}",
    consent: ".{0,60}(?:внешний|сторонний|встроенный) (?:контент|материал).{0,300}",
    feedback:
      "(?:была ли|понравил(?:ась|ся)|полезна ли) .{3,50}|(?:а )?(?:что|как) вы думаете.{0,60}|опрос.{0,30}|голосование.{0,30}|напишите нам.{0,80}",
    author: "об автор(?:е|ах)|(?:другие|все|ещё) (?:статьи|материалы|тексты) (?:автора|.{2,40})",
  },
  uk: {
    ads: "(?:стаття|матеріал|текст|новина) продовж(?:ується|иться) (?:після|під) .{3,30}|продовження (?:статті |матеріалу )?(?:після|під) реклам.{1,10}",
    subscribe: "(?:завантажте|встановіть) .{0,30}застосун.{0,80}|(?:оформіть|передплатіть).{0,80}",
    follow:
      "(?:підписуйтесь|приєднуйтесь|читайте нас|долучайтесь) .{0,30}(?:в|у|на|до) .{2,60}|стежте за .{2,80}",
    consent: ".{0,60}(?:зовнішній|сторонній|вбудований) (?:контент|вміст|матеріал).{0,300}",
    feedback:
      "(?:чи була|сподобал(?:ась|ася|ся)) .{3,50}|(?:що|як) ви думаєте.{0,60}|опитування.{0,30}|голосування.{0,30}|напишіть нам.{0,80}",
    author: "про автор(?:а|ку|ів)|(?:інші|всі|ще) (?:статті|матеріали|тексти) .{2,50}",
  },
  el: {
    ads: "(?:το άρθρο|το κείμενο|η είδηση) συνεχίζεται (?:μετά|κάτω) .{3,30}",
    subscribe: "κατεβάστε .{0,40}εφαρμογή.{0,60}|γίνετε συνδρομητ.{0,80}",
    follow: "ακολουθήστε .{2,80}|βρείτε μας .{2,60}",
    consent: ".{0,60}(?:εξωτερικό|ενσωματωμένο) περιεχόμενο.{0,300}",
    feedback:
      "(?:σας φάνηκε|σας άρεσε) .{3,50}|(?:εσείς )?τι (?:πιστεύετε|γνώμη).{0,60}|δημοσκόπηση.{0,30}|ψηφίστε.{0,30}|γράψτε μας.{0,60}",
    author:
      "σχετικά με (?:τον συγγραφέα|τη συντάκτρια|τον συντάκτη)|(?:περισσότερα|άλλα) άρθρα .{2,50}",
  },
  tr: {
    ads: "(?:haberin|yazının|makalenin) devamı .{0,10}reklam.{2,20}|(?:haber|yazı|makale) reklam.{2,20}devam .{2,10}",
    subscribe:
      "uygulama(?:mızı|sını|yı) (?:indir|yükle).{0,60}|.{0,40}uygulamamızı .{0,60}|abone ol(?:un)?.{0,60}|(?:e-?)?bülten(?:imize)?.{0,60}",
    follow:
      "(?:bizi|.{2,40}(?:yı|yi|ı|i|u|ü)) .{0,80}takip edin.{0,10}|.{2,60}kanalımız.{0,40}(?:katılın|takip edin).{0,10}",
    consent: "(?:bu|dış) içer(?:ik|iği) .{0,80}(?:çerez|onay|izin|üçüncü).{0,300}",
    feedback:
      "(?:bu )?(?:haber|yazı|makale)(?:yi)? .{0,20}(?:yararlı|beğendiniz|faydalı).{0,30}|(?:siz )?ne düşünüyorsunuz.{0,40}|anket.{0,30}|bize yazın.{0,60}",
    author: "yazar hakkında|yazarın (?:diğer|tüm) (?:yazıları|haberleri).{0,20}",
  },
  ar: {
    ads: "(?:(?:المقال|الخبر|القصة|النص) )?(?:يستمر|يتواصل|تستمر|يستكمل|تابع القراءة) بعد (?:الإعلان|الاعلان)",
    subscribe: "(?:حمّل|حمل|نزّل|حملوا) .{0,20}تطبيق.{0,60}|اشترك(?:وا)? .{0,60}",
    follow: "تابع(?:ونا|نا|وا) .{2,60}|انضم(?:وا)? إلى .{2,60}",
    consent: "(?:هذا )?المحتوى .{0,80}(?:ملفات تعريف|موافق|خارجي|طرف ثالث).{0,240}",
    feedback:
      "هل (?:كان|كانت|أعجبك|أعجبتك|استفدت) .{3,50}|ما رأيك.{0,40}|استطلاع.{0,30}|شاركنا رأيك.{0,40}",
    author: "(?:عن|نبذة عن) الكاتبة?|(?:المزيد من مقالات|مقالات أخرى) .{2,50}",
  },
  fa: {
    ads: "ادامه (?:مطلب|خبر|مقاله|گزارش)? ?(?:پس|بعد) از (?:آگهی|تبلیغ)(?:ات)?|آگهی|تبلیغات?",
    subscribe:
      "(?:مشترک|عضو) (?:شوید|خبرنامه).{0,60}|.{0,30}(?:اشتراک|خبرنامه) .{0,10}(?:شوید|کنید|بخرید)|(?:دانلود|نصب) .{0,20}(?:اپلیکیشن|برنامه).{0,40}",
    follow: "(?:ما را|.{2,40} را) (?:در|روی) .{2,60}دنبال کنید",
    consent: "(?:این )?محتوا.{0,80}(?:کوکی|رضایت|شخص ثالث|موافقت).{0,240}",
    feedback:
      "(?:آیا )?این (?:مطلب|خبر|مقاله) .{3,50}|نظر شما.{0,40}|نظرسنجی.{0,30}|شما چه فکر می.{0,30}",
    author: "درباره (?:نویسنده|خبرنگار)|(?:مطالب|نوشته‌های) (?:دیگر|بیشتر) .{2,50}",
  },
  he: {
    ads: "(?:הכתבה|הידיעה|המאמר) (?:ממשיכה?|נמשכת?) (?:אחרי|לאחר|מתחת) .{2,20}|המשך (?:הכתבה )?(?:אחרי|לאחר) .{2,20}",
    subscribe:
      "(?:הורידו|להורדת) .{0,20}(?:אפליקצי|יישומון).{0,60}|(?:הירשמו|הצטרפו|הרשמו) .{2,60}",
    follow: "עקבו אחרי(?:נו)? .{2,60}|הצטרפו ל.{2,60}",
    consent: "(?:תוכן|התוכן) .{0,80}(?:עוגיות|קוקיז|הסכמ|צד שלישי).{0,240}",
    feedback:
      "האם (?:הכתבה|המאמר) .{3,50}|מה (?:דעתכם|דעתך|אתם חושבים).{0,40}|סקר.{0,30}|הצביעו.{0,30}",
    author: "(?:על|אודות) (?:הכותבת?|המחברת?|הכתבת?)|(?:עוד|כתבות נוספות) מאת .{2,50}",
  },
  hi: {
    ads: "(?:खबर|ख़बर|लेख|कहानी)? ?विज्ञापन के (?:बाद|नीचे) जारी.{0,10}",
    subscribe: ".{0,30}(?:ऐप|एप) (?:डाउनलोड|इंस्टॉल) .{0,40}|.{0,40}(?:सब्सक्राइब|सदस्यता) .{0,40}",
    follow:
      ".{0,60}(?:फॉलो|फ़ॉलो) (?:करें|कीजिए).{0,20}|.{0,60}(?:व्हाट्सऐप|व्हाट्सएप|टेलीग्राम) .{0,40}(?:जुड़ें|जुड़िए).{0,20}",
    feedback:
      "(?:क्या )?(?:यह|ये) (?:लेख|खबर) .{3,50}|आप(?:की|का)? (?:क्या )?(?:राय|सोचते).{0,40}|पोल|मतदान.{0,30}",
    author: "लेखक के बारे में",
  },
  bn: {
    ads: "বিজ্ঞাপন|বিজ্ঞাপনের পর .{0,20}",
    subscribe: ".{0,30}অ্যাপ ডাউনলোড .{0,40}|.{0,40}সাবস্ক্রাইব .{0,40}",
    follow: ".{0,60}(?:অনুসরণ|ফলো) করুন.{0,10}",
    feedback: "আপনার মতামত.{0,40}|জরিপ.{0,20}",
    author: "লেখক (?:পরিচিতি|সম্পর্কে)",
  },
  ja: {
    ads: "(?:記事|本文)は?広告の(?:下|後|あと)に?続きます.{0,4}|広告の(?:下|後|あと)に?(?:記事|本文)が続きます.{0,4}",
    subscribe:
      ".{0,20}アプリを?(?:ダウンロード|入手|インストール).{0,20}|.{0,20}(?:会員登録|購読)(?:する|はこちら|のご案内).{0,20}",
    follow: ".{0,30}(?:を|で)フォロー(?:する|してください|しよう)?.{0,10}",
    consent: "(?:この|外部)?コンテンツ.{0,60}(?:クッキー|cookie|同意|第三者).{0,160}",
    feedback:
      "この記事は(?:役に立|参考にな|いかが).{0,20}|(?:あなた|皆さん)(?:の|は).{0,10}(?:意見|どう思).{0,20}|アンケート.{0,20}|投票する?",
    author:
      "(?:著者|筆者|執筆者|記者)(?:プロフィール|紹介|について)|この(?:著者|記者)の.{0,10}記事.{0,10}",
  },
  zh: {
    ads: "(?:文章|内容|內容|正文)?(?:在)?(?:广告|廣告)(?:之?后|之?後|下方)(?:继续|繼續).{0,6}|(?:请|請)(?:继续往下阅读|繼續往下閱讀).{0,8}",
    subscribe:
      "(?:下载|下載|安装|安裝).{0,20}(?:app|应用|應用|客户端|客戶端).{0,30}|(?:立即|马上|馬上)?(?:订阅|訂閱).{0,30}",
    follow: "(?:关注|關注|追蹤|加入|扫码关注|追踪)(?:我们|我們|.{2,20}).{0,30}",
    consent: "(?:此|外部|第三方)(?:内容|內容).{0,60}(?:cookie|同意|第三方).{0,160}",
    feedback:
      "(?:这|這|本)篇?文章.{0,10}(?:有帮助|有幫助|有用).{0,10}|(?:你|您)(?:怎么|怎麼|如何)看.{0,20}|投票.{0,10}|问卷.{0,10}",
    author:
      "(?:关于|關於)?作者(?:简介|簡介|介绍|介紹)?|作者(?:的)?(?:其他|更多)(?:文章|作品).{0,10}",
  },
  ko: {
    ads: "(?:기사|글|본문)[은는이가]? ?광고 (?:아래|뒤|후)(?:에서?|로)? ?(?:계속|이어).{0,8}",
    subscribe:
      ".{0,20}(?:앱|애플리케이션)(?:을|를)? ?(?:다운로드|설치|내려받).{0,20}|.{0,20}(?:구독|뉴스레터)(?:하기|하세요|신청).{0,20}",
    follow: ".{0,30}(?:팔로우|친구 ?추가|채널 ?추가|구독)(?:하기|하세요|해 ?주세요).{0,10}",
    consent: "(?:이|외부) ?콘텐츠.{0,60}(?:쿠키|동의|제3자).{0,160}",
    feedback:
      "(?:이 )?기사[가는]? .{0,20}(?:도움|유용|어떠).{0,20}|(?:여러분|당신|독자)(?:의|은|님의)? ?(?:생각|의견|선택)(?:은|이)?.{0,10}|(?:설문|투표)(?: ?조사|하기)?.{0,10}",
    author: "(?:기자|필자|저자|작성자) ?(?:소개|정보|프로필)|.{0,20}기자의? 다른 기사.{0,10}",
  },
  th: {
    ads: "(?:ข่าว|บทความ)?(?:อ่าน)?ต่อ(?:หลัง|ด้านล่าง|ใต้)โฆษณา.{0,10}",
    subscribe: ".{0,20}ดาวน์โหลดแอป.{0,40}|สมัครสมาชิก.{0,40}",
    follow: "(?:กด)?ติดตาม.{2,60}(?:ได้ที่|ทาง|บน).{2,40}",
    feedback: "(?:คุณ|ท่าน)คิด(?:อย่างไร|ยังไง).{0,20}|แบบสำรวจ.{0,10}|โพล.{0,20}",
    author: "เกี่ยวกับผู้เขียน",
  },
  vi: {
    ads: "(?:bài viết )?(?:còn )?tiếp(?: tục)? sau quảng cáo.{0,10}",
    subscribe: "tải (?:ứng dụng|app).{0,80}|đăng ký .{2,60}",
    follow: "theo dõi .{2,60} trên .{2,40}|tham gia (?:nhóm|kênh) .{2,60}",
    consent: "(?:nội dung|để xem nội dung) .{0,80}(?:cookie|đồng ý|bên thứ ba).{0,240}",
    feedback:
      "bài viết (?:này )?(?:có )?hữu ích.{0,30}|bạn (?:nghĩ|thấy) (?:gì|sao|thế nào).{0,40}|(?:khảo sát|thăm dò|bình chọn).{0,30}|ý kiến của bạn.{0,30}",
    author: "về tác giả|(?:các )?bài (?:viết )?khác (?:của|cùng) .{2,40}",
  },
  id: {
    ads: "artikel (?:ini )?(?:berlanjut|dilanjutkan) (?:setelah|di bawah) .{2,20}|scroll untuk (?:lanjut|melanjutkan).{0,20}|lanjutkan membaca setelah .{2,20}",
    subscribe: "(?:unduh|download|instal) aplikasi.{0,80}|berlangganan.{0,60}",
    follow: "ikuti (?:kami|.{2,40}) di .{2,60}|gabung .{0,20}(?:whatsapp|telegram|channel).{0,40}",
    consent: "konten (?:ini|eksternal) .{0,80}(?:cookie|persetujuan|pihak ketiga).{0,240}",
    feedback:
      "apakah artikel ini .{3,40}|(?:apa|bagaimana) (?:pendapat|menurut) .{2,40}|jajak pendapat.{0,20}|survei.{0,20}",
    author: "tentang penulis|(?:artikel|tulisan) lain(?:nya)? (?:dari|oleh) .{2,40}",
  },
};

/** Languages that are read with the words of another, or of another as well. */
export const SAME_PROMPTS: Readonly<Record<string, readonly string[]>> = {
  no: ["nb"],
  nn: ["nb"],
  bs: ["hr"],
  sh: ["hr"],
  sr: ["sr", "hr"],
  iw: ["he"],
  in: ["id"],
  ms: ["id"],
  gl: ["es"],
};
