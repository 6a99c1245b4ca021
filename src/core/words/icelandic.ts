import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed. */
const NETWORKS = `(?:x(?![a-záðéíóúýþæö-])|${NETWORK_NAMES}|snapchat|messenger)\\S*`;

/** The words of Icelandic. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "lesa meira|les(?:a|tu|ið) einnig(?::.{0,120}| [^,]{0,60})?|sjá (?:einnig|meira)(?::.{0,120}| [^,]{0,60})?|tengdar (?:fréttir|greinar)|tengt efni|nýjustu fréttir|fleiri fréttir|mest lesið",
    share: "deila(?: (?:frétt|grein|þessu))?|afrita (?:hlekk|slóð)|hlusta á (?:frétt|grein)ina",
    newsletter:
      "skráðu þig(?: (?:á|í|fyrir) .{0,20}(?:póstlist|fréttabréf)\\S*)?|sæktu appið|fáðu fréttabréf.{0,40}|gerast áskrifandi",
    ads: "auglýsing(?:ar)?",
    comments: "athugasemdir|ummæli ?\\(\\d+\\)|skrifa (?:athugasemd|ummæli)",
    tags: "efnisorð(?:: ?.{0,120})?",
    consent: "vafrinn þinn styður ekki.{0,60}",
    paywall: "innskráning|skrá inn",
  },
  prompts: {
    is: {
      ads: "grein(?:in)? heldur áfram (?:fyrir )?(?:neðan|eftir)(?: auglýsing\\S*)?$",
      follow: `(?:fylgdu|fylgstu með) okkur(?: á (?:.{1,40} )?${NETWORKS})?$`,
      feedback: "hvað finnst þér(?: um (?:þetta|fréttina|málið))?$|könnun$",
      author: "um höfund(?:inn)?$",
      facts: "þetta vitum við(?! ekki)|staðreyndir(?:$|:)",
    },
  },
  truncation: {
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
  notices: {
    labels: {
      correction: "leiðrétting|leiðrétt",
      "editors-note": "athugasemd ritstjórnar",
      "press-release": "(?:frétta)?tilkynning",
    },
    genres: { opinion: "skoðun|leiðari|pistill|aðsend grein", analysis: "fréttaskýring" },
    sponsored: "kostað efni|kynningarefni",
    ad: "auglýsing",
  },
};
