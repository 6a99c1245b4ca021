import { citedBy, WORLD_MEDIA } from "./cited";
import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared. */
const NETWORKS = `(?:x(?:-?[ue])?(?![a-zçë-])|${NETWORK_NAMES}|fb(?![a-z])|viber|messenger|google news)[^\\s,]*`;
/** One of them at the end, perhaps after others. */
const ON_NETWORKS = `(?:.{1,40}(?:,|&| e| dhe) )?${NETWORKS}$`;

const CITING = {
  before:
    "sipas|raporto(?:n|i|jnë)|shkru(?:an|ajnë|ajti)|njofto(?:n|i|jnë)|transmeto(?:n|i)|cito(?:n|i)|bë(?:ri|rë) të ditur|(?:tha|deklaroi|foli|rrëfeu|intervistë\\S*) për",
  does: "raporto(?:n|i)|shkruan|njofto(?:n|i)|transmeton|bën të ditur",
};

/** The words of Albanian. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "lexo (?:edhe|më shumë|gjithashtu)(?::.{0,120}| [^,]{0,60})?|lajmet e fundit|më të lexuarat|të ngjashme|shiko edhe(?::.{0,120}| [^,]{0,60})?|përgjigje të ngjashme",
    share: `shpërndaje(?: në ${NETWORKS}| lajmin)?|kopjo linkun`,
    newsletter: "regjistrohuni .{0,30}buletin.{0,20}|shkarko(?:ni)? aplikacionin",
    ads: "reklam[aë]?",
    comments: "komente(?: ?\\(\\d+\\))?|komento",
    tags: "etiketa(?:: ?.{0,120})?",
    paywall: "hyr(?:je)?|kyçu",
  },
  prompts: {
    sq: {
      ads: "(?:artikulli|lajmi|teksti) vazhdon (?:pas|poshtë)(?: reklam\\S*)?$",
      follow: `(?:na )?ndiqni(?: .{1,40})? në ${ON_NETWORKS}|na ndiqni$`,
      feedback: "(?:çfarë|si) mendo(?:ni|n)(?: ju)?(?: për këtë)?$|sondazh$|voto(?:ni)?$",
      author: "rreth autorit$|për autorin$",
      facts: "çfarë (?:dimë|dihet)|shkurtimisht$|faktet$",
    },
  },
  citing: CITING,
  media: `${WORLD_MEDIA}|Top Channel|Klan Kosova|TV Klan|Koh(?:a|ës)(?: Ditore)?|Gazet\\p{L}+ Express|RTK|RTSH|KTV|Telegrafi|Kallxo(?:\\.com)?|Reporter\\.al|BIRN|Shqiptarja(?:\\.com)?|Vizion Plus|News24|Report TV|Insajderi|Nacionale|Radio\\p{L}* Evrop\\p{L} e Lirë|ATSH|Zëri|Balkanweb|A2 CNN|Faktoje`,
  citations: citedBy(CITING, {
    kinds: "gazet\\p{L}+|agjenci\\p{L}+|portal\\p{L}*|televizion\\p{L}*|medi\\p{L}+|lajmeve",
    between: "se|të|e|dhe|i|për|sot|dje|amerikane|gjermane|britanike",
  }),
  notices: {
    labels: {
      correction: "korrigjim|saktësim",
      "editors-note": "shënim i redaksisë",
      "press-release": "(?:njoftim|komunikatë) për (?:media|shtyp)",
    },
    genres: { opinion: "opinion[ei]|editorial", analysis: "analiza", satire: "satira" },
    ad: "reklama",
  },
};
