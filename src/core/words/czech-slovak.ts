import { citedBy, WORLD_MEDIA } from "./cited";
import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared. */
const NETWORKS = `(?:x(?:-?[ue])?(?![a-záäčďéěíĺľňóôřŕšťúůýž-])|${NETWORK_NAMES}|fb(?![a-z])|viber|messenger|google news)[^\\s,]*`;
/** One of them at the end, perhaps after others. */
const ON_NETWORKS = `(?:.{1,40}(?:,|&| [ai]) )?${NETWORKS}$`;

const CITING = {
  speech:
    "(?:řek|uved|potvrdi|vysvětli|prohlási|odmít|přizna|sděli|poveda|uvied|vysvetli|vyhlási|prizna)l[aioy]?|říká|tvrdí|hovorí",
  to: "pro|pre|serveru|deníku|denníku|agentuře|agentúre",
  on: "v|na|ve vysílání|vo vysielaní",
  before:
    "podle|podľa|(?:informova|napsa|napísa|uved|uvied|sděli|oznámi|upozorni|připomně|zjisti|popsa|citova|řek|poveda|potvrdi|písa|psa|přines|prinies)l[aioy]?|píš[eíu]|uvád(?:í|za)|cituje|s odkazem na|s odvolaním na|odvolá(?:vá|ním) na|(?:řek|uved|sděli|potvrdi|vyjádři|popsa|poveda)l[aioy]? (?:se )?pro|rozhovor\\S* (?:pro|s)",
  does: "(?:získa|popsa|ověři|zjisti|napsa|uved|informova|napísa|upozorni|oznámi)l[aiyo]?|píš[eí]|uvád(?:í|za)",
};

/** The words of Czech and Slovak. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "čtěte (?:také|dále|i)(?::.{0,120}| [^,]{0,60})?|(?:čtěte|přečtěte si) více(?: ?[:|] ?.{0,120}| (?:o|na|zde|v)(?: .{0,60})?)?|přečtěte si(?: (?:také|i|další))?(?:: .{0,120}| také .{0,120})?|související(?: články| témata)?|" +
      "mohlo by vás zajímat|nejčtenější(?: články)?|viz také|doporučujeme|podívejte se (?:také|i)(?:: .{0,120}| na .{0,60})?|podívejte se na (?:video|fot|galer|záznam).{0,60}|v(?:íce|iac) k (?:tématu|téme)|nenech(?:te|ajte) si ujít|nenechajte si ujsť|výběr redakce|výber redakcie|čítajte (?:aj|tiež|ďalej)(?::.{0,120}| [^,]{0,60})?|čítajte viac(?: ?[:|] ?.{0,120}| (?:o|na|tu|v)(?: .{0,60})?)?|" +
      "prečítajte si(?: (?:aj|tiež))?(?:: .{0,120}| (?:aj|tiež) .{0,120})?|pozrite si (?:aj|tiež)(?::.{0,120}| [^,]{0,60})?|súvisiace(?: články| témy)?|najčítanejšie(?: články)?|mohlo by vás zaujímať|" +
      "mohlo by se vám líbit|(?:další|ďalšie) články|k tématu|nejnovější(?: články| zprávy)?|najnovšie(?: články| správy)?",
    share:
      `(?:poslechněte si (?:tento )?článek|vypočujte si (?:tento )?článok)|(?:sdílet|zdieľať)(?: (?:na|v) ${NETWORKS}| článe?o?k)?|kopírova[tť] odkaz|odkaz (?:byl |bol )?zkopírován|odkaz skopírovaný|` +
      "(?:vy)?tisknout|vytlačiť|poslat e-?mailem|poslať e-?mailom|(?:poslechnout|uložit) článek|(?:vypočuť|uložiť) článok",
    newsletter:
      "od(?:ebírejte|oberajte) (?:ná[sš]|novinky|newsletter).{0,60}|(?:přihlaste se|prihláste sa)(?: (?:k (?:našemu )?odb.{0,40}|na (?:náš )?odber.{0,40}|zde|tu))?|" +
      "stáhněte si (?:naši )?aplikaci|stiahnite si (?:našu )?aplikáciu|" +
      "podpořte (?:nás|nezávislou žurnalistiku|naši práci)|podporte (?:nás|nezávislú žurnalistiku|našu prácu)",
    ads: "reklama|inzerce|inzercia|přeskočit reklamu|preskočiť reklamu",
    comments:
      "(?:diskuse|diskusia|diskuze|komentáře|komentáre)(?: ?\\(\\d+\\))?|" +
      "(?:zobrazit|zobraziť) (?:všechny |všetky )?(?:komentáře|komentáre|diskusi|diskusiu)(?: ?\\(\\d+\\))?|vstoupit do disku[sz]e|vstúpiť do diskusie|komentuj|komentovat|" +
      "\\d+ (?:komentář[eů]?|komentár(?:e|ov)?)|(?:přidat|napsat|vložit) komentář|(?:pridať|napísať) komentár|přihlaste se,? abyste .{0,10}koment.{0,10}",
    tags: "(?:štítky|témata|témy|klíčová slova|kľúčové slová)(?:: ?.{0,120})?",
    consent:
      "váš (?:prohlížeč|prehliadač) (?:nepodporuje|je zastar).{0,80}|" +
      "(?:zapněte|zapnite|povolte|povoľte) (?:si )?javascript.{0,60}|toto video (?:není|nie je) dostupné",
    feedback:
      "máte (?:pro nás |pre nás )?(?:tip|zajímav|zaujímav)[^?]{0,60}\\? ?(?:nap[ií]šte|pošl\\S{2,3}) nám.{0,80}|vidíte (?:v (?:textu|článku) )?chybu(?:\\? .{0,60})?|našli (?:jste|ste) (?:v .{2,15} )?chybu(?:\\? ?.{0,60})?|nahlási[tť] chybu",
    navigation:
      "(?:přehrát|prehrať) (?:film|video)|celá obrazovka|(?:zobrazit|zobraziť) (?:více|méně|viac|menej)|zpět nahoru|späť hore",
    paywall:
      "přihlásit se(?: přes .{0,20})?|prihlásiť sa|(?:již|už) máte (?:předplatné|predplatné|účet)(?: ?\\?.{0,60})?|(?:jste|ste) (?:již|už) (?:předplatitel|predplatiteľ)(?:em|om)?(?: ?\\?.{0,60})?",
  },
  prompts: {
    cs: {
      ads: "(?:článek|text) pokračuje (?:pod|po|za|níže)(?: (?:reklam|inzer|vide|fot|obráz|graf|galeri|anket)\\S*)?$|pokračování (?:článku|textu)? ?pod (?:reklamou|videem)$|inzerce$",
      follow: `sledujte .{1,30} (?:na|v|přes) ${ON_NETWORKS}|sledujte nás$`,
      feedback:
        "co si o tom(?:to)? myslíte(?:$|\\? (?:napiš|hlas|disk))|anketa$|hlasujte(?:$| v (?:naší )?anketě)|byl (?:pro vás )?(?:tento )?článek (?:užitečný|zajímavý)$",
      author:
        "o autor(?:ovi|ce)(?:$| článku$)|(?:další|všechny) články (?:tohoto |této )?autor(?:a|ky)$",
      facts: "co (?:zatím )?víme(?!,)|co je známo|ve zkratce$|fakta(?:$|:| o )",
    },
    sk: {
      ads: "(?:článok|text) pokračuje (?:pod|po|za|nižšie)(?: (?:reklam|inzer|vide|fot|obráz|graf|galéri|anket)\\S*)?$|pokračovanie (?:článku )?pod (?:reklamou|videom)$|inzercia$",
      follow: `sledujte .{1,30} (?:na|v|cez) ${ON_NETWORKS}|sledujte nás$`,
      feedback:
        "čo si o tom(?:to)? myslíte(?:$|\\? (?:napíš|hlas|disk))|anketa$|hlasujte(?:$| v (?:našej )?ankete)|bol (?:pre vás )?(?:tento )?článok (?:užitočný|zaujímavý)$",
      author:
        "o autor(?:ovi|ke)(?:$| článku$)|(?:ďalšie|všetky) články (?:tohto |tejto )?autor(?:a|ky)$",
      facts: "čo (?:zatiaľ )?vieme(?!,)|čo je známe|v skratke$|fakty(?:$|:| o )",
    },
  },
  truncation: {
    cs: {
      rest: "(?:zbývá|zbývajících)(?: vám)?(?: ještě)?(?: přečíst)? %",
      asks:
        "(?:pro|abyste|chcete) .{0,30}(?:čtení|dočíst|pokračov|číst dál).{0,60}(?:předpla|přihla|registr)|" +
        "(?:předplaťte|přihlaste|zaregistrujte|staňte se předplatitel).{0,60}(?:číst|čtěte|dočt|pokrač)(?!\\S* (?:\\S+ ){0,3}(?:komen|disku))",
      reserved: "(?:jen|pouze|exkluzivn\\S+) .{0,20}předplatitel",
      readOn: "(?:čtěte|číst|zobrazit) (?:dál|dále|celý (?:článek|text)|více)|pokračovat ve čtení",
      page: "stran(?:a|ě|u)",
      of: "ze?|/",
      on: "pokračování na|přejít na",
      next: "další strana|další stránka",
    },
    sk: {
      rest: "(?:zostáva|ostáva|zostávajúcich)(?: vám)?(?: ešte)?(?: prečítať)? %",
      asks:
        "(?:pre|aby ste|chcete) .{0,30}(?:čítan|dočíta|pokračov).{0,60}(?:predpla|prihlá|registr)|" +
        "(?:predplaťte|prihláste|zaregistrujte|odomknite).{0,60}(?:číta|dočíta|pokrač|článok)(?!\\S* (?:\\S+ ){0,3}(?:komen|disku))",
      reserved: "(?:len|iba|exkluzívn\\S+) .{0,20}predplatiteľ",
      readOn: "(?:čítajte|čítať|zobraziť) (?:ďalej|celý (?:článok|text)|viac)|pokračovať v čítaní",
      page: "stran(?:a|e|u)",
      of: "zo?|/",
      on: "pokračovanie na",
      next: "ďalšia strana",
    },
  },
  citing: CITING,
  media: `${WORLD_MEDIA}|ČTK|Seznam\\p{L}* zpráv\\p{L}*|Denn?ík(?:a|u|em|om)? N|Práv[oaeu]m?|(?:Hospodářsk|Lidov|Hospodársk)\\p{L}+ novin\\p{L}*|Mlad\\p{L}+ front\\p{L}*(?: Dnes)?|MF Dnes|iDNES(?:\\.cz)?|Novink\\p{L}+(?:\\.cz)?|Blesk(?:u|em)?|Aktuálně(?:\\.cz)?|Aktuality\\.sk|Respekt(?:u|em)?|Reflex(?:u|em)?|Česk\\p{L}+ (?:televiz\\p{L}+|rozhlas\\p{L}*)|Radiožurnál\\p{L}*|ČT24|ČT|iRozhlas(?:\\.cz)?|CNN Prima News|TV Nova|Forum ?24|Echo24|HlídacíPes(?:\\.org)?|E15|Plus 7 Dní|Topky(?:\\.sk)?|JOJ|Postoj\\p{L}{0,2}|Voxpot|(?<=denník\\p{L}* |[„”"])SME|Pravd\\p{L}{1,3}|TASR|SITA|RTVS|STVR|Markíz\\p{L}+|Nov\\p{L}+ čas\\p{L}*|(?:Reuter|Bloomberg|Guardian|Politic|New York Times|Washington Post)\\p{L}+`,
  citations: [
    ...citedBy(CITING, {
      kinds:
        "server\\p{L}*|denn?ík\\p{L}*|týž?denn?ík\\p{L}*|(?:tiskov\\p{L}+ |tlačov\\p{L}+ )?agent[uú]r\\p{L}*|web\\p{L}*|portál\\p{L}*|stanic\\p{L}*|televiz\\p{L}+|list\\p{L}{0,2}|magazín\\p{L}*|rozhlas\\p{L}*|časopis\\p{L}*|novin\\p{L}*|[zs]pravodajsk\\p{L}+|(?:brit|americ|něm|nem)\\p{L}+k\\p{L}+",
      between: "zjištění|to|tom|o|na|už|včera|dnes|také|tiež|pro|pre|ve? \\p{L}+",
      writes: "jak (?:píše|napsal[aioy]?|uvádí)",
    }),
    // "řekl starosta Radiožurnálu": told by its case
    `(?<!\\p{L})(?:${CITING.speech})\\s[^.!?„“,]{0,60}\\s(?<name>ČTK|TASR|(?:Radiožurnál|Blesk|Respekt|Reflex|Práv)u|Denn?íku N|Seznamu? Zprávám|Novinkám|iDNES(?:\\.cz)?|Aktuálně\\.cz|Pravde)(?!\\p{L})`,
  ],
  notices: {
    labels: {
      correction: "oprava",
      "editors-note": "pozn\\. red",
      translation: "překlad|preklad",
      "press-release": "tisková zpráva|tlačová správa",
    },
    sentences: {
      correction: "v (?:předchozí|predchádzajúcej) verzi",
      translation: "přelož(?:il|en)|prelož(?:il|en)",
      syndication: "poprvé vyšel",
    },
    genres: {
      opinion: "komentář|komentár|názory?|glosa",
      analysis: "analýza",
      satire: "satira",
      live: "živě|naživo",
      review: "recenz(?:e|ia)",
    },
    sponsored:
      "(?:komerční|placen[ýá]|platený|sponzorovaný) (?:sdělení|obsah|článe?o?k|inzerce|spolupráce)",
    payer: "od",
    paidBy: "sponzoroval",
    withPartner: "ve spolupráci s",
    ad: "reklama|inzerce|inzercia",
    machine: "um(?:ěl|el)\\p{L}+ inteligenc",
    byRule: "strojov",
    translated: "přelož|překlad|prelož|preklad",
    made: "vygenerov|vytvoř",
    opening: "tento (?:text|článe?o?k)|pomoc\\p{L}+",
    aboutText: "verzii? článku|(?:tento|tohoto|tohto) (?:článe?o?k|text)",
    start: "ze? \\S+",
    versionOf:
      "(?<=\\s)(?:[ěščřžýáíéúů]\\p{L}|(?!bylo|jsme|stálo)[a-z]{4,}(?:u|y|a|i|ej|ého|ství)(?!\\p{L}))",
    saysOfVersion: "uvedl|uvádě|stálo|chyb|mylně",
  },
};
