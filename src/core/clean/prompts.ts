/**
 * What pages print between the paragraphs besides the text, by language: how such lines begin.
 * Evidence beside structure, as the labels in `phrases.ts` are.
 *
 * To add a language, add an entry; no code depends on which languages are here. All are sources of
 * case-insensitive regular expressions that are matched at the start of a short line.
 */
export interface Prompts {
  /** Says that the text goes on behind an advertisement. */
  ads: string;
  /** Asks to follow the outlet on other platforms. */
  follow: string;
  /** Asks what the reader thinks: of the text, or in a poll. */
  feedback: string;
  /** Heads a box about the author, or their other texts. */
  author: string;
  /** Heads a box of facts, which belongs to the article. */
  facts: string;
}

/** By the first part of a BCP 47 tag. */
export const PROMPTS: Readonly<Record<string, Prompts>> = {
  en: {
    ads: "(?:article|story) (?:continues|resumes) (?:below|after)",
    follow: "follow .{1,40} on |join .{0,20}(?:whatsapp|telegram)",
    feedback: "what do you think|have your say|poll$|take our poll|tell us what you think",
    author: "about the (?:author|writer)|(?:more|other) (?:stories |articles |posts )?by ",
    facts:
      "what (?:we|is|we do) know|what we don.t know|what.s known|(?:the )?key (?:facts|points|takeaways)|fact ?box|facts$|at a glance|in brief|background$|timeline$",
  },
  de: {
    ads: "(?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:nach|unter)|weiter(?:lesen)? (?:nach|unter) der (?:anzeige|werbung)",
    follow: "folgen? sie |folge uns",
    feedback: "was (?:meinen|denken) sie|wie finden sie|stimmen sie ab|abstimmung$|ihre meinung$",
    author: "(?:über|zu[rm]) (?:den autor|die autor|autor|person)|(?:mehr|weitere \\w+) von ",
    facts:
      "was wir .{0,20}wissen|was .{0,10}bekannt ist|das wichtigste in kürze|auf einen blick|zahlen und fakten|fakten|hintergrund$",
  },
  fr: {
    ads: "(?:l.article|la lecture) (?:continue|se poursuit) ",
    follow: "suivez .{1,40} sur |rejoignez.nous|retrouvez.nous",
    feedback: "cet article vous a|qu.en pensez|que pensez|votre avis$|sondage$",
    author: "à propos de l.aut|(?:tous|d.autres) ?(?:les )?articles d",
    facts: "ce que l.on sait|ce qu.il faut|l.essentiel|repères|en bref$|en chiffres",
  },
  es: {
    ads: "(?:el artículo|la noticia|la nota) (?:continúa|sigue) |sigue leyendo (?:después|debajo)",
    follow: "síguenos|sigue a .{1,40} en |únete a",
    feedback: "te ha sido útil|(?:qué|tú qué) (?:opinas|piensas)|encuesta$|tu opinión$",
    author: "(?:sobre|acerca de) (?:el|la) autora?|(?:más|otros) artículos de ",
    facts: "lo que (?:se sabe|sabemos)|las claves|claves$|datos clave|en cifras|en resumen",
  },
  ca: {
    ads: "l.article continua",
    follow: "segueix.nos",
    feedback: "què en penses|enquesta$",
    author: "sobre l.autora?",
    facts: "què se.? sap|les claus",
  },
  pt: {
    ads: "(?:o artigo |a matéria |o texto )?continua (?:após|depois|abaixo)",
    follow: "siga.{1,40} (?:no|na|nas|nos) ",
    feedback: "o que (?:você )?(?:acha|achou|pensa)|enquete$|sondagem$|dê a sua opinião",
    author: "sobre (?:o autor|a autora)|(?:mais|outros) (?:artigos|textos) d",
    facts: "o que (?:se sabe|sabemos|já)|pontos.chave|em resumo|entenda o caso",
  },
  it: {
    ads: "(?:l.articolo|la lettura) (?:continua|prosegue) ",
    follow: "segui(?:ci)? .{0,40}su |unisciti",
    feedback: "ti è (?:stato utile|piaciuto)|(?:che|cosa) ne pens|sondaggio$",
    author: "(?:sull|informazioni sull).autor|(?:altri|tutti gli) articoli di ",
    facts: "(?:che )?cosa sappiamo|i punti (?:chiave|principali)|in (?:breve|sintesi)$|la scheda$",
  },
  nl: {
    ads: "(?:artikel|tekst|verhaal|lees) (?:gaat )?verder |(?:de )?tekst loopt door",
    follow: "volg .{1,40} (?:op|via) ",
    feedback: "(?:vond|was) .{1,20}(?:nuttig|artikel)|wat (?:vind|denk) |peiling$|poll$",
    author: "over de (?:auteur|schrijver)|meer (?:artikelen )?van ",
    facts: "wat we (?:nu )?weten|in het kort|(?:de )?feiten",
  },
  sv: {
    ads: "(?:artikeln|texten) fortsätter",
    follow: "följ .{1,40} på ",
    feedback: "vad (?:tycker|tänker) du|omröstning$|rösta ",
    author: "om (?:skribenten|författaren)|(?:fler|mer) (?:artiklar )?av ",
    facts: "(?:det|detta) (?:här )?vet vi|fakta|i korthet|bakgrund$",
  },
  no: {
    ads: "(?:artikkelen|saken) fortsetter",
    follow: "følg .{1,40} på ",
    feedback: "hva (?:mener|synes) du|avstemning$",
    author: "om (?:forfatteren|journalisten)|(?:flere|mer) (?:saker )?av ",
    facts: "(?:dette|det) vet vi|fakta|kort fortalt|bakgrunn$",
  },
  da: {
    ads: "(?:artiklen|teksten) fortsætter",
    follow: "følg .{1,40} på ",
    feedback: "hvad (?:mener|synes) du|afstemning$",
    author: "om (?:forfatteren|journalisten)|(?:flere|mere) (?:artikler )?af ",
    facts: "det(?:te)? ved vi|fakta|kort fortalt|baggrund$",
  },
  fi: {
    ads: "(?:juttu|artikkeli|teksti) jatkuu",
    follow: "seuraa .{2,40}(?:ssa|ssä|lla|llä)",
    feedback: "mitä mieltä|äänestä|kysely$",
    author: "kirjoittajasta|tietoa kirjoittajasta|lisää kirjoittajalta",
    facts: "mitä .{0,20}tiedetään|faktat|lyhyesti",
  },
  is: {
    ads: "grein(?:in)? heldur áfram",
    follow: "fylgdu okkur",
    feedback: "hvað finnst þér|könnun$",
    author: "um höfundinn",
    facts: "þetta vitum við|staðreyndir",
  },
  pl: {
    ads: "(?:dalszy ciąg|dalsza część|ciąg dalszy|reszta) .{0,20}(?:pod|po) |artykuł jest kontynuowany",
    follow: "(?:obserwuj|śledź|polub|dołącz) ",
    feedback: "co (?:o tym )?(?:sądzisz|myślisz)|czy ten artykuł|sonda$|ankieta$",
    author: "o autor(?:ze|ce)|(?:więcej|inne) .{0,12}autor",
    facts: "co (?:już )?wiemy|co wiadomo|najważniejsze |w skrócie|fakty",
  },
  cs: {
    ads: "(?:článek|text) pokračuje|inzerce$",
    follow: "sledujte ",
    feedback: "co si .{0,8}myslíte|anketa$|hlasujte",
    author: "o autor(?:ovi|ce)|další články",
    facts: "co (?:zatím )?víme|co je známo|ve zkratce|fakta",
  },
  sk: {
    ads: "(?:článok|text) pokračuje|inzercia$",
    follow: "sledujte ",
    feedback: "čo si .{0,8}myslíte|anketa$|hlasujte",
    author: "o autor(?:ovi|ke)|ďalšie články",
    facts: "čo (?:zatiaľ )?vieme|čo je známe|v skratke|fakty",
  },
  hu: {
    ads: "a cikk .{0,20}(?:után|alatt) folytatódik|hirdetés$",
    follow: "kövess",
    feedback: "mit gondol|szavaz",
    author: "a szerzőről|további cikkek",
    facts: "am?it (?:eddig )?tud|röviden|tények",
  },
  ro: {
    ads: "articolul continuă|citește mai departe după",
    follow: "urmăre[șş]",
    feedback: "ce (?:crezi|părere)|(?:ți|v)-a fost de folos|sondaj$|votează",
    author: "despre autor|(?:mai multe|alte) articole de",
    facts: "ce (?:se știe|știm)|pe scurt",
  },
  hr: {
    ads: "(?:članak|tekst) se nastavlja",
    follow: "prati(?:te)? (?:nas|.{2,40} na)",
    feedback: "(?:što|šta) .{0,4}misli|anketa$|glasajte",
    author: "o autor(?:u|ici)|(?:više|još) (?:članaka|tekstova)",
    facts: "(?:što|šta) (?:se )?zna|ukratko|činjenice",
  },
  sr: {
    ads: "(?:чланак|текст) се наставља",
    follow: "пратите ",
    feedback: "шта .{0,4}мислите|анкета$|гласајте",
    author: "о аутор(?:у|ки)",
    facts: "шта (?:се )?зна|укратко",
  },
  sl: {
    ads: "(?:članek|besedilo) se nadaljuje",
    follow: "(?:sledite|spremljajte) ",
    feedback: "kaj (?:menite|mislite)|anketa$|glasujte",
    author: "o avtor(?:ju|ici)",
    facts: "kaj vemo|na kratko",
  },
  bg: {
    ads: "(?:статията|текстът) продължава",
    follow: "(?:последвайте|следвайте|следете) ",
    feedback: "какво мислите|анкета$|гласувайте",
    author: "за автора|още от ",
    facts: "какво (?:се )?зна|накратко|факти",
  },
  ru: {
    ads: "(?:статья|материал|текст) продолж|продолжение (?:после|под) реклам",
    follow: "подписывайтесь |присоединяйтесь |следите за ",
    feedback: "(?:что|как) вы думаете|опрос$|голосование$|была ли .{1,20}полезна",
    author: "об автор|(?:другие|все) (?:статьи|материалы) ",
    facts: "что известно|главное|коротко|справка",
  },
  uk: {
    ads: "(?:стаття|матеріал|текст) продовж|продовження (?:після|під) реклам",
    follow: "підписуйтесь |приєднуйтесь |стежте за ",
    feedback: "(?:що|як) ви думаєте|опитування$|голосування$",
    author: "про автор|(?:інші|всі) (?:статті|матеріали) ",
    facts: "що відомо|головне|коротко|довідка",
  },
  el: {
    ads: "το άρθρο συνεχίζεται",
    follow: "ακολουθήστε |βρείτε μας",
    feedback: "τι πιστεύετε|δημοσκόπηση$|ψηφίστε",
    author: "σχετικά με τ.{1,3} συ|(?:περισσότερα|άλλα) άρθρα",
    facts: "τι (?:γνωρίζουμε|ξέρουμε)|με λίγα λόγια",
  },
  tr: {
    ads: "(?:haberin|yazının) devamı|haber reklam.{1,12}devam",
    follow: "bizi .{1,80}takip|.{2,60}takip edin",
    feedback: "ne düşünüyorsunuz|anket$",
    author: "yazar hakkında|yazarın diğer",
    facts: "ne(?:ler)? biliniyor|kısaca|özetle",
  },
  ar: {
    ads: "(?:يستمر|يتواصل|يتبع|تابع القراءة) بعد|المقال يستمر",
    follow: "تابعونا|تابعنا|انضم",
    feedback: "ما رأيك|استطلاع$|هل .{2,20}مفيد",
    author: "(?:عن|نبذة عن) الكاتب|المزيد من مقالات",
    facts: "ماذا نعرف|ما نعرف|حقائق|باختصار",
  },
  fa: {
    ads: "ادامه .{0,8}(?:پس|بعد) از|آگهی|تبلیغ",
    follow: "ما را .{1,40}دنبال",
    feedback: "نظر شما|نظرسنجی$",
    author: "درباره نویسنده|مطالب دیگر",
    facts: "آنچه می.?دانیم|خلاصه",
  },
  he: {
    ads: "(?:הכתבה|הידיעה) (?:ממשיכה|נמשכת)|המשך .{0,8}אחרי",
    follow: "עקבו אחרי|הצטרפו",
    feedback: "מה דעתכם|סקר$|הצביעו",
    author: "(?:על|אודות) (?:הכותב|המחבר)|כתבות נוספות מאת",
    facts: "מה ידוע|מה אנחנו יודעים|בקצרה",
  },
  hi: {
    ads: ".{0,8}विज्ञापन के (?:बाद|नीचे)",
    follow: ".{0,40}(?:फॉलो|फ़ॉलो) करें",
    feedback: "आप.{0,8}(?:राय|सोचते)|पोल$",
    author: "लेखक के बारे",
    facts: "क्या (?:पता|जानते)|मुख्य बातें",
  },
  bn: {
    ads: "বিজ্ঞাপন",
    follow: ".{0,40}(?:অনুসরণ|ফলো) করুন",
    feedback: "আপনার মতামত|জরিপ$",
    author: "লেখক (?:পরিচিতি|সম্পর্কে)",
    facts: "যা জানা",
  },
  ja: {
    ads: "(?:記事|本文)は?広告の|広告の.{1,3}記事が続",
    follow: ".{0,20}フォロー",
    feedback: "どう思|アンケート$|投票$",
    author: "(?:著者|筆者|執筆者|記者)(?:プロフィール|紹介|について)",
    facts: ".{0,6}わかっていること|ポイント$|要点",
  },
  zh: {
    ads: ".{0,4}(?:广告|廣告)(?:之?后|之?後|下方)",
    follow: "(?:关注|關注|追蹤|追踪|加入).{0,12}$",
    feedback: "(?:你|您)(?:怎么|怎麼|如何)看|投票$",
    author: "(?:关于|關於)?作者(?:简介|簡介|介绍|介紹)",
    facts: ".{0,2}已知|要点|要點|懶人包",
  },
  ko: {
    ads: "(?:기사|글|본문).{0,3}광고 .{0,4}계속",
    follow: ".{0,20}(?:팔로우|친구 ?추가|채널 ?추가)",
    feedback: "여러분의 (?:생각|의견)|설문$|투표$",
    author: "(?:기자|필자|저자|작성자) ?(?:소개|정보|프로필)",
    facts: ".{0,8}(?:알려진|확인된) (?:것|내용|사실)|핵심 ?(?:요약|정리)",
  },
  th: {
    ads: ".{0,8}ต่อ(?:หลัง|ใต้)โฆษณา",
    follow: "ติดตาม",
    feedback: "คุณคิด|แบบสำรวจ$|โพล$",
    author: "เกี่ยวกับผู้เขียน",
    facts: "สิ่งที่.{0,4}รู้|สรุป$",
  },
  vi: {
    ads: ".{0,12}tiếp.{0,5} sau quảng cáo",
    follow: "theo dõi .{2,40} trên |tải ứng dụng",
    feedback: "bạn (?:nghĩ|thấy) |khảo sát$|bình chọn$",
    author: "về tác giả|(?:các )?bài .{0,5}khác của",
    facts: "những điều |tóm tắt",
  },
  id: {
    ads: "artikel (?:berlanjut|dilanjutkan) |scroll untuk",
    follow: "ikuti .{1,40} di ",
    feedback: "apa pendapat|jajak pendapat$|survei$",
    author: "tentang penulis",
    facts: "yang (?:kita )?(?:ketahui|diketahui)|ringkasan|fakta",
  },
};
