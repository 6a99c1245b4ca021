import { isProse, sizeOf, type TextBlock } from "../blocks";
import type { Ledger } from "../clean/ledger";
import type { RemovalReason } from "../reason-list";
import { fold } from "../text";

/**
 * A consent notice in place of the article: some sites show the text only after the reader has
 * agreed to be tracked. The notice is no article, so it is taken out and told as the reason.
 */

/** What such notices speak of, each in the languages of the news; one alone says nothing. */
const TOPICS: readonly RegExp[] = [
  /cookie|tracking|traceurs|rastre|tracker|local storage|クッキー|쿠키|çerez|süti|eväste|kolačić|piškot|informasjonskapsl|vafrakök|куки|колачић|бисквитк|تعريف الارتباط|עוגיות|कुकी|คุกกี้|コンテンツ測定/i,
  /partner|vendor|third part|dritt|partenaire|tiers|socios|terceros|parceiro|terzi|derden|tredjepart|tredjeparter|kumppan|партн[её]р|συνεργάτ|iş ortak|الشركاء|شركائنا|שותפ|パートナー|第三者|合作伙伴|合作夥伴|파트너|đối tác|mitra|พันธมิตร/i,
  /\bdata\b|\bdaten|données|datos|dados|\bdati\b|gegevens|uppgifter|oplysninger|opplysninger|tiedo(?:t|ista)|\bdane\b|danych|údaj|adato|datele|podat[ak]|podatk|данн|дані|даних|податк|δεδομέν|veri(?:ler|niz)|بيانات|נתונים|データ|情報|数据|數據|資料|데이터|정보|dữ liệu|ข้อมูล|डेटा/i,
  /consent|zustimm|einwillig|einverstanden|akzeptier|accept|agree|aceita|acept|accett|toestemming|akkoord|samtyck|samtykke|suostumu|hyväks|zgod[aęy]|zgadza|akcept|souhlas|súhlas|hozzájárul|elfogad|acord|pristan|soglas|privol|согла|принима|згод|погодж|съглас|приема|συγκατάθ|αποδοχή|αποδέχ|onay|rıza|kabul|موافق|أوافق|הסכמ|מסכימ|同意|許可|동의|đồng ý|chấp nhận|persetujuan|setuju|ยินยอม|ยอมรับ|सहमति/i,
  /personali[sz]|publicité|werbung|advertis|\bads\b|publicidad|publicidade|pubblicità|advertentie|annons|annonc|mainos|reklam|hirdetés|oglas|реклам|διαφήμισ|إعلان|פרסום|広告|广告|廣告|광고|quảng cáo|iklan|โฆษณา|विज्ञापन/i,
];

/** Labels of the controls of such notices. */
const CONTROL =
  /^(?:yes,? )?(?:i )?(?:accept|agree|allow|consent)(?: (?:all|to all|and (?:continue|close)|cookies|all cookies))*$|^(?:reject all|manage (?:options|preferences|settings|cookies))$|^(?:alle[mn]? )?(?:cookies )?(?:akzeptieren|zustimmen|erlauben|annehmen|ablehnen)(?: und weiter.{0,20})?$|^(?:einverstanden|ich stimme zu)$|^(?:tout )?(?:accepter|refuser)(?: tout)?(?: et (?:fermer|continuer))?$|^(?:j[’']accepte|continuer sans accepter)$|^(?:aceptar|rechazar|acepto)(?: tod[oa]s?| y (?:continuar|cerrar)| cookies)*$|^(?:accett[ao]|rifiuta)(?: tutt[oi]| e (?:continua|chiudi))*$|^(?:aceitar|aceito|rejeitar|concordo)(?: tod[oa]s?| tudo| e (?:continuar|fechar))*$|^(?:alles? )?(?:accepteren|weigeren|akkoord)$|^(?:godkänn|acceptera|accepter|tillad|godta|aksepter)(?: all[ae]| alt)?$|^hyväksy(?: kaikki)?$|^(?:akceptuj[ęe]?|zaakceptuj|zgadzam się)(?: wszystkie| i .{0,25})?$|^(?:přijmout|souhlasím|povolit|prijať|súhlasím|povoliť)(?: vše| všechny| všetko)?$|^(?:elfogadom?|hozzájárulok)(?: .{0,15})?$|^(?:acceptă?|sunt de acord)(?: toate| tot)?$|^(?:prihvat\S+|slažem se|sprejmi\S*|strinjam se|прихват\S+)(?: s[ve]e?| vse| све)?$|^(?:принять|согласен|соглашаюсь|прийняти|погоджуюсь|приемам)(?: вс[её]| всі| всички)?$|^(?:αποδοχή|αποδέχομαι|συμφωνώ)(?: .{0,12})?$|^(?:tümünü )?(?:kabul et|onayla|onaylıyorum)$|^(?:أوافق|قبول|موافق)(?: .{0,12})?$|^(?:אישור|מסכימ?|קבל)(?: .{0,12})?$|^(?:すべて)?(?:同意(?:する|します|して.{0,10})?|許可(?:する)?|受け入れる)$|^(?:同意|接受)(?:全部|所有|並繼續|并继续)?$|^(?:모두 )?(?:동의|수락|허용)(?:함|하기|합니다)?$|^ยอมรับ.{0,15}$|^(?:đồng ý|chấp nhận)(?: .{0,12})?$|^(?:terima|setuju)(?: semua)?$|^(?:सहमत|स्वीकार).{0,12}$/i;

/** Longest such notice, in characters; a policy is longer. */
const LONGEST = 6000;
/** Share of the prose that the notice must make up. */
const SHARE = 0.6;
/** Other prose that is worth showing, in characters. */
const REST = 250;
/** Controls looked at. */
const MOST_CONTROLS = 150;

/** What `takeConsentWall` looks at. */
export interface ConsentWallInput {
  /** The article's root in the working copy, already cleaned; it is changed. */
  root: Element;
  /** The blocks of text in it. */
  blocks: readonly TextBlock[];
  /** Its twin in the untouched copy, where the notice still has its buttons. */
  pageRoot: Element;
  ledger: Ledger;
}

/**
 * Takes the notice out of the article's root where it stands in place of the article.
 * @returns the notice's words, or null where there is no such notice
 */
export function takeConsentWall(input: ConsentWallInput): string | null {
  const { root, blocks, pageRoot, ledger } = input;
  if (sizeOf(blocks) > LONGEST) return null;
  const prose = blocks.filter(({ text, link }) => isProse(text, link));
  const notice = prose.filter(isNotice);
  const [first] = notice;
  if (!first || sizeOf(notice) < sizeOf(prose) * SHARE || !hasControl(pageRoot)) return null;
  const reasons: RemovalReason[] = ["a consent notice in place of the article"];
  if (sizeOf(prose) - sizeOf(notice) >= REST) {
    for (const { element } of notice) {
      if (element !== root && root.contains(element)) ledger.take(element, "consent", reasons);
    }
  } else {
    const box = root.ownerDocument.createElement("div");
    box.append(...Array.from(root.childNodes));
    root.append(box);
    ledger.take(box, "consent", reasons);
  }
  return first.text;
}

function isNotice({ text }: TextBlock): boolean {
  return TOPICS.filter((topic) => topic.test(text)).length >= 3;
}

/** Whether one can agree right there: notices have buttons, articles about them have none. */
function hasControl(pageRoot: Element): boolean {
  const body = pageRoot.ownerDocument.body;
  const box = pageRoot === body ? body : (pageRoot.parentElement ?? pageRoot);
  const controls = box.querySelectorAll(
    "button, a, [role='button'], input[type='submit'], input[type='button']",
  );
  return Array.from(controls)
    .slice(0, MOST_CONTROLS)
    .some((control) => CONTROL.test(labelOf(control)));
}

function labelOf(control: Element): string {
  const label = fold(control.textContent) || fold(control.getAttribute("value"));
  return label.length > 60 ? "" : label.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}
