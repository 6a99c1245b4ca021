import { fold } from "../text";
import { nameOf } from "./names";

/**
 * Fact boxes belong to the article and not into its text: a box between two paragraphs that is
 * named or headed as one is marked up as what it is, an `aside`, so that it is set apart.
 */

const NAME =
  /(?:^|[-_ ])(?:fact-?s?(?:-?box|-?file|-?sheet)?|info-?(?:box|kasten|graphic-text)|fakta-?(?:box|boks|ruta)?|faktaboks|fakten(?:-?box)?|key-?(?:facts|points|takeaways?)|take-?aways|at-?a-?glance|box-?out|explainer|encadre|recuadro|destaque-box|riquadro|kader|info-?kader|ramka|tietolaatikko|faktalaatikko|keretes|spravka|dovidka)(?:$|[-_ ])/i;

/** Headings of such boxes, in the languages of the news; the whole of a line. */
const HEADINGS = [
  "what (?:we|do we) (?:know|don[’']t know)(?: so far| about .{2,60})?|what (?:is|[’']s) known(?: so far)?|(?:the )?key (?:facts|points|takeaways|figures|dates|numbers)|(?:fast |quick )?facts|fact ?box|at a glance|in brief|in short|the main points|timeline|background",
  "was (?:wir (?:bisher )?wissen|bisher bekannt ist|(?:wir )?(?:nicht )?wissen)|das wichtigste in kürze|auf einen blick|fakten|zahlen und fakten|infobox|hintergrund|in kürze",
  "ce que l[’']on sait.{0,60}|ce qu[’']il faut (?:savoir|retenir).{0,40}|l[’']essentiel|en bref|repères|en chiffres|les points clés",
  "(?:esto es )?lo que (?:se sabe|sabemos).{0,60}|(?:las )?claves.{0,40}|en (?:breve|resumen|cifras)|datos clave|què se sap.{0,40}",
  "o que (?:se sabe|sabemos|já se sabe).{0,60}|pontos[- ]chave|em resumo|principais pontos|entenda o caso",
  "(?:che )?cosa sappiamo.{0,60}|i punti (?:chiave|principali)|in (?:breve|sintesi|pillole)|la scheda",
  "wat we (?:nu )?weten.{0,60}|in het kort|kort samengevat|de feiten|feiten",
  "(?:det|detta) (?:här )?vet vi.{0,60}|fakta.{0,60}|i korthet|dette vet vi.{0,60}|kort fortalt|det ved vi.{0,60}|kort fortalt|bakgrund|bakgrunn|baggrund",
  "(?:tämä|nämä|mitä) .{0,20}tiedetään.{0,40}|faktat?.{0,40}|tiivistelmä|lyhyesti",
  "co (?:(?:już )?wiemy|wiadomo).{0,60}|najważniejsze (?:fakty|informacje)|w skrócie|fakty",
  "co (?:zatím )?(?:víme|je známo).{0,60}|čo (?:zatiaľ )?(?:vieme|je známe).{0,60}|ve zkratce|v skratke|fakta",
  "(?:amit|mit) (?:eddig )?tud(?:unk|ni lehet).{0,40}|röviden|tények",
  "ce (?:se știe|știm).{0,60}|pe scurt|informații cheie",
  "(?:što|šta) (?:se )?zna(?:mo|).{0,60}|ukratko|činjenice|шта (?:се )?зна(?:мо)?.{0,40}|укратко|kaj vemo.{0,40}|na kratko",
  "какво (?:се )?зна(?:ем|е).{0,60}|накратко|факти",
  "что известно.{0,60}|главное(?: за .{0,20})?|коротко|справка|факты",
  "що відомо.{0,60}|головне|коротко|довідка|факти",
  "(?:τι|όσα) (?:γνωρίζουμε|ξέρουμε).{0,60}|με λίγα λόγια|τα βασικά σημεία",
  "(?:neler|ne) biliniyor.{0,40}|bilinenler.{0,30}|kısaca|özetle|öne çıkanlar",
  "ما (?:الذي )?نعرفه?.{0,60}|ما الذي نعرفه.{0,40}|حقائق|باختصار|معلومات أساسية|آنچه می‌?دانیم.{0,40}|خلاصه",
  "מה (?:ש)?(?:ידוע|אנחנו יודעים).{0,40}|בקצרה|עובדות",
  "(?:अब तक )?(?:हम )?क्या (?:पता|जानते).{0,30}|मुख्य (?:बातें|बिंदु)|এখন পর্যন্ত যা জানা.{0,30}",
  "(?:これまでに|現時点で)?(?:わかって|分かって|判明して)いること.{0,20}|ポイント|要点|概要",
  "(?:目前|迄今)?(?:已知|我们知道|我們知道).{0,16}|要点|要點|摘要|懶人包",
  "(?:지금까지 )?(?:알려진|확인된) (?:것|내용|사실).{0,12}|핵심 ?(?:요약|정리)|요약",
  "(?:สิ่งที่(?:เรา)?รู้|สรุป).{0,20}|(?:những )?điều (?:đã biết|cần biết).{0,30}|tóm tắt|yang (?:kita |sudah )?(?:ketahui|diketahui).{0,30}|ringkasan|fakta-fakta.{0,20}",
];

/** Whether a line heads such a box. */
function isHeading(line: string): boolean {
  // Made when first asked, and without "u": many pages have no box to ask about.
  pattern ??= new RegExp(`^(?:${HEADINGS.join("|")})$`, "i");
  return pattern.test(line.replace(/[^\p{L}\p{N}\p{M}]{1,6}$/u, ""));
}

let pattern: RegExp | null = null;

/** Share of the root's text that a fact box may hold. */
const LARGEST = 0.4;
const BESIDE = "p, h2, h3, h4, figure, ul, ol, blockquote";

/** Marks the fact boxes in `root` up as such. */
export function setFactBoxesApart(root: Element): void {
  const most = (root.textContent ?? "").length * LARGEST;
  for (const box of Array.from(root.querySelectorAll("div, section"))) {
    if (isBetweenParagraphs(box) && isFactBox(box, most)) setApart(box);
  }
}

/** A box right between parts of the running text, of which one at least is a paragraph. */
function isBetweenParagraphs(box: Element): boolean {
  const before = box.previousElementSibling;
  const after = box.nextElementSibling;
  if (before?.tagName !== "P" && after?.tagName !== "P") return false;
  return [before, after].every((beside) => beside === null || beside.matches(BESIDE));
}

function isFactBox(box: Element, most: number): boolean {
  const [head, second] = box.children;
  if (!head || !second || (box.textContent ?? "").length > most || box.closest("aside"))
    return false;
  const line = fold(head.textContent);
  if (line === "" || line.length > 90) return false;
  return isHeading(line) || (NAME.test(nameOf(box)) && /^H[2-6]$/.test(head.tagName));
}

function setApart(box: Element): void {
  const aside = box.ownerDocument.createElement("aside");
  for (const attribute of Array.from(box.attributes)) {
    aside.setAttributeNode(attribute.cloneNode() as Attr);
  }
  aside.append(...Array.from(box.childNodes));
  box.replaceWith(aside);
}
