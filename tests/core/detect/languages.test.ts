import { describe, expect, test } from "vitest";
import { markup, type Story, verdictOn } from "./story";

const STORIES: Record<string, [address: string, story: Story]> = {
  German: [
    "https://www.lindhafener-zeitung.example/regional/stadtrat-sperrt-die-alte-bruecke-fuer-lastwagen",
    {
      lang: "de",
      site: "Lindhafener Zeitung",
      headline: "Stadtrat sperrt die alte Brücke für Lastwagen",
      near: "<p>Von Ole Brandt</p><p>20. November 2026, 18:04 Uhr</p>",
      paragraphs: [
        "Der Stadtrat von Lindhafen hat am Dienstag beschlossen, die alte Brücke für Lastwagen zu sperren, weil zwei ihrer neun Lager durchgerostet sind und ein drittes Risse zeigt.",
        "„Wer zu Fuß geht oder mit dem Auto fährt, ist nicht in Gefahr“, sagte Marit Solberg, die das Straßenamt der Stadt leitet. Lastwagen müssen die neue Brücke im Norden nehmen, ein Umweg von 14 Kilometern.",
        "Die Brücke wurde 1931 gebaut und 1988 zuletzt ausgebessert. Eine neue Ausbesserung würde zwölf Millionen Kronen kosten, die der Kreis im Oktober nicht bezahlen wollte.",
      ],
    },
  ],
  French: [
    "https://www.courrier-de-lindhavre.example/region/le-conseil-ferme-le-vieux-pont-aux-camions",
    {
      lang: "fr",
      site: "Le Courrier de Lindhavre",
      headline: "Le conseil ferme le vieux pont de Lindhavre aux camions",
      near: "<p>Par Odile Brandt</p><p>Publié le 20 novembre 2026 à 18h04</p>",
      paragraphs: [
        "Le conseil municipal de Lindhavre a décidé mardi de fermer le vieux pont aux camions, car deux de ses neuf appuis sont rongés par la rouille et un troisième présente des fissures.",
        "« Personne n'est en danger à pied ou en voiture », selon Marit Solberg, qui dirige le service des routes de la ville. Les camions devront passer par le nouveau pont au nord, un détour de 14 kilomètres.",
        "Le pont a été construit en 1931 et réparé pour la dernière fois en 1988. Une réparation coûterait 12 millions de couronnes, que le département a refusé de payer en octobre.",
      ],
    },
  ],
  Arabic: [
    "https://www.barid-almina.example/local/4711321",
    {
      lang: "ar",
      site: "بريد الميناء",
      headline: "المجلس البلدي يغلق الجسر القديم أمام الشاحنات لمدة عامين",
      near: "<p>علي براندت</p><p>20 نوفمبر 2026</p>",
      paragraphs: [
        "قرر المجلس البلدي في ليندهافن يوم الثلاثاء إغلاق الجسر القديم أمام الشاحنات، لأن اثنين من مسانده التسعة قد تآكلا بالصدأ وظهرت الشقوق في المسند الثالث منذ الصيف الماضي.",
        "وقالت ماريت سولبرغ، مديرة مكتب الطرق في المدينة: «لا خطر على المشاة ولا على السيارات الصغيرة». وعلى الشاحنات أن تسلك الجسر الجديد في الشمال، وهو طريق أطول بمقدار 14 كيلومترا.",
        "وقد بني الجسر عام 1931 وأصلح آخر مرة عام 1988. ويكلف إصلاحه اليوم 12 مليون كرونة، رفضت المقاطعة دفعها في اجتماعها الذي عقد في شهر أكتوبر من هذا العام.",
      ],
    },
  ],
  Japanese: [
    "https://www.minato-nippo.example/articles/20261120-4711",
    {
      lang: "ja",
      site: "みなと日報",
      headline: "市議会、老朽化した旧大橋のトラック通行を二年間禁止へ",
      near: "<p>2026年11月20日 18時04分</p>",
      paragraphs: [
        "リンドハーフェン市議会は火曜日、旧大橋のトラック通行を禁止することを決めた。九つの支承のうち二つがさびで腐食し、三つ目にもひびが見つかったためだ。",
        "「歩行者や乗用車に危険はない」と市道路課のマリット・ソルベルグ課長は話す。トラックは北の新大橋を通ることになり、14キロの遠回りとなる。",
        "橋は1931年に架けられ、最後に補修されたのは1988年。補修には1200万クローネかかるが、県は10月の会議で負担を断った。",
        "港の運送業者からは不安の声が上がる。魚市場だけでも一日40便の配達があり、その多くは朝六時前だと市場の責任者は水曜日に語った。",
      ],
    },
  ],
  Chinese: [
    "https://www.haigang.example/a/20261120/4711321.html",
    {
      lang: "zh",
      site: "海港新闻",
      headline: "市议会决定旧桥两年内禁止卡车通行",
      near: "<p>2026年11月20日 18:04</p>",
      paragraphs: [
        "林德港市议会星期二决定,旧桥今后禁止卡车通行,原因是九个支座中有两个已经锈穿,第三个也出现了裂缝,专家认为继续承重并不安全,必须尽快采取措施。",
        "“行人和小汽车没有危险,”市道路局局长索尔贝格说。卡车必须改走北面的新桥,要多走14公里,港口的运输公司对此表示担心,认为成本会明显增加。",
        "这座桥建于1931年,最近一次维修是在1988年。重新维修需要1200万克朗,而县政府在10月的会议上拒绝支付这笔费用,市议会明年春天再作决定。",
      ],
    },
  ],
  Korean: [
    "https://www.hanggu.example/news/4711321",
    {
      lang: "ko",
      site: "항구일보",
      headline: "시의회, 낡은 다리의 트럭 통행을 2년 동안 금지하기로",
      near: "<p>2026.11.20 18:04</p>",
      paragraphs: [
        "린드하벤 시의회는 화요일 낡은 다리의 트럭 통행을 금지하기로 결정했다. 아홉 개의 받침 가운데 두 개가 녹슬었고 세 번째 받침에도 금이 간 것으로 나타났기 때문이다.",
        "“걷는 사람이나 승용차는 위험하지 않다”고 마리트 솔베르그 시 도로과장은 말했다. 트럭은 북쪽의 새 다리로 돌아가야 하며 거리는 14킬로미터 늘어난다.",
        "다리는 1931년에 지어져 1988년에 마지막으로 고쳐졌다. 다시 고치는 데에는 1200만 크로네가 들지만 도는 10월 회의에서 비용을 내지 않겠다고 했다.",
      ],
    },
  ],
};

describe("news without any markup", () => {
  test.each(Object.keys(STORIES))("is told in %s", (language) => {
    const [address, story] = STORIES[language] ?? [];
    if (!address || !story) throw new Error(`No story in ${language}`);
    expect(verdictOn(markup(story), address)).toMatchObject({ kind: "news" });
  });
});
