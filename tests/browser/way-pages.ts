/** Articles of invented outlets that are long enough to find a way in. */

interface Story {
  lang: string;
  dir?: "rtl";
  outlet: string;
  headline: string;
  /** The lead paragraphs, then each section with its subhead. */
  lead: string[];
  sections: { subhead: string; paragraphs: string[] }[];
  /** Markup after the last section. */
  after?: string;
}

/** A drawn picture of a size. */
export function drawing(width: number, height: number) {
  return {
    headers: { "content-type": "image/svg+xml" },
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 16 9" preserveAspectRatio="none"><rect width="16" height="9" fill="#557"/><path d="M0 9L8 2l8 7z" fill="#a84"/></svg>`,
  };
}

function figure(src: string, caption: string): string {
  return `<figure><img src="${src}" alt="${caption}" width="960" height="540">
<figcaption>${caption} Photo: Jette Aalund</figcaption></figure>`;
}

function pageOf(story: Story): string {
  const { lang, dir = "ltr", outlet, headline, lead, sections, after = "" } = story;
  const jsonLd = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    datePublished: "2025-03-12T08:15:00+01:00",
    publisher: { "@type": "NewsMediaOrganization", name: outlet },
  });
  const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("\n");
  return `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${headline} | ${outlet}</title>
<meta property="og:type" content="article">
<script type="application/ld+json">${jsonLd}</script></head><body>
<main><article><h1>${headline}</h1>
${figure("/mill.jpg", "The mill from the water.")}
${paragraphs(lead)}
${sections
  .map(
    ({ subhead, paragraphs: texts }, index) =>
      `<h2>${subhead}</h2>\n${index === 1 ? figure("/wheel.jpg", "The old wheel.") : ""}${paragraphs(texts)}`,
  )
  .join("\n")}
${after}
</article></main></body></html>`;
}

/** In English, with notes at the end. */
export const ENGLISH_STORY = pageOf({
  lang: "en",
  outlet: "The Courier",
  headline: "The mill at Lindhaven grinds again",
  lead: [
    "The water mill above Lindhaven has ground its first flour in thirty years. A society of forty volunteers rebuilt the wheel, the sluice and the two pairs of stones, and on Saturday the miller let in the water before a crowd that filled both banks.",
    "The flour is sold at the market, in bags that the school has printed. Its price is twice that of the supermarket, and by noon the first hundred bags were gone, said the chairwoman, who had hoped to sell thirty.",
  ],
  sections: [
    {
      subhead: "Oak from the town’s own forest",
      paragraphs: [
        'The wheel is made of oak that was felled in the town forest four winters ago. It measures five metres, weighs three tonnes and turns six times a minute, which is slower than the old one and kinder to the bearings, as the engineer explained.<sup><a href="#note-1" id="ref-1">1</a></sup>',
        "Three wheelwrights from the island of Skarholm taught the volunteers how to cut the paddles. None of them would take money for it, and they went home with a sack of flour each.",
        "The <em>naïve</em> plan of the first year, to save the old axle, was given up after a café owner found a crack in it that no one else had seen.",
      ],
    },
    {
      subhead: "A sluice that minds itself",
      paragraphs: [
        "The sluice closes by a float when the brook rises. The council had made that a condition after the flood of five years ago, when the lower street stood under water for two days and the bakery lost its oven.",
        'For fish there is now a ladder beside the weir. A camera counts them; in the first week it saw eleven trout, one eel and the miller’s dog, which has since learned to stay out.<sup><a href="#note-2" id="ref-2">2</a></sup>',
        "The county pays for the ladder, the society for everything else. Repairs are to be met by the sale of flour and by guided tours on every second Sunday of the month.",
      ],
    },
    {
      subhead: "What comes next",
      paragraphs: [
        "In spring the society wants to open the loft, where the grain used to be kept. A small exhibition is to tell of the four families that ran the mill, and of the strike of the year in which they all stopped at once.",
        "Whether there will be bread as well is open. The bakery in the lower street has offered to bake with the flour once a week, provided that somebody else carries the sacks down the hill.",
        "Until then the mill can be visited on Saturdays. Whoever lends a hand with the sacks gets in free, and may keep the dust.",
      ],
    },
  ],
  after: `<ol><li id="note-1">Report of the society to the council, twelfth of January. <a href="#ref-1">Back</a></li>
<li id="note-2">Figures of the county’s fishery office for the second week of March. <a href="#ref-2">Back</a></li></ol>`,
});

/** In German, with words that are broken by soft hyphens. */
export const GERMAN_STORY = pageOf({
  lang: "de",
  outlet: "Der Bote",
  headline: "Die Mühle von Lindhafen mahlt wieder",
  lead: [
    "Die Wassermühle oberhalb von Lindhafen hat zum ersten Mal seit dreißig Jahren Mehl gemahlen. Vierzig Freiwillige haben das Rad, das Wehr und zwei Mahlgänge erneuert, und am Samstag ließ der Müller vor vielen Zuschauern das Wasser ein.",
    "Verkauft wird das Mehl auf dem Markt, in Tüten aus der Druckerei der Schule. Es kostet doppelt so viel wie im Supermarkt, und bis zum Mittag waren die ersten hundert Tüten weg, sagte die Vorsitzende.",
  ],
  sections: [
    {
      subhead: "Eiche aus dem Stadtwald",
      paragraphs: [
        "Das Rad ist aus Eiche, die vor vier Wintern im Stadtwald geschlagen wurde. Es misst fünf Meter, wiegt drei Tonnen und dreht sich sechsmal in der Minute; die Wasser&shy;rad&shy;welle stammt aus einer alten Sägemühle.",
        "Drei Stellmacher von der Insel Skarholm zeigten, wie man die Schaufeln schneidet. Geld wollte keiner von ihnen nehmen, und jeder fuhr mit einem Sack Mehl nach Hause zurück.",
      ],
    },
    {
      subhead: "Ein Wehr, das selbst aufpasst",
      paragraphs: [
        "Das Wehr schließt sich über einen Schwimmer, wenn der Bach steigt. Der Gemeinderat hatte das nach dem Hochwasser vor fünf Jahren zur Bedingung gemacht, als die untere Straße zwei Tage lang unter Wasser stand.",
        "Für die Fische gibt es nun eine Treppe neben dem Wehr. Eine Kamera zählt sie: In der ersten Woche sah sie elf Forellen, einen Aal und den Hund des Müllers, der seither draußen bleibt.",
      ],
    },
    {
      subhead: "Wie es weitergeht",
      paragraphs: [
        "Im Frühjahr will der Verein den Dachboden öffnen, auf dem einst das Korn lag. Eine kleine Ausstellung soll von den vier Familien erzählen, die hier gearbeitet haben.",
        "Ob es auch Brot geben wird, ist offen. Die Bäckerei in der unteren Straße will einmal in der Woche damit backen, wenn jemand anders die Säcke den Hang hinunterträgt.",
      ],
    },
  ],
});

/** In Arabic, which runs from right to left. */
export const ARABIC_STORY = pageOf({
  lang: "ar",
  dir: "rtl",
  outlet: "صحيفة الميناء",
  headline: "طاحونة المدينة تدور من جديد",
  lead: [
    "دارت طاحونة الماء فوق المدينة للمرة الأولى منذ ثلاثين عاما بعد أن أعاد أربعون متطوعا بناء العجلة والسد والحجرين، وفتح الطحان الماء صباح السبت أمام جمع كبير وقف على ضفتي الجدول.",
    "ويباع الطحين في السوق في أكياس طبعتها المدرسة، وثمنه ضعف ثمن الطحين في المتاجر، ومع ذلك نفدت الأكياس المئة الأولى قبل الظهر كما قالت رئيسة الجمعية التي كانت تأمل بيع ثلاثين كيسا.",
  ],
  sections: [
    {
      subhead: "خشب من غابة المدينة",
      paragraphs: [
        "صنعت العجلة من خشب البلوط الذي قطع من غابة المدينة قبل أربعة أعوام، ويبلغ قطرها خمسة أمتار ووزنها ثلاثة أطنان، وتدور ست مرات في الدقيقة وهو ما يريح المحاور كما أوضح المهندس.",
        "وعلّم ثلاثة نجارين من الجزيرة المتطوعين كيف تقطع ألواح العجلة، ولم يقبل أحد منهم مالا وعاد كل واحد إلى بيته بكيس من الطحين.",
      ],
    },
    {
      subhead: "سد يحرس نفسه",
      paragraphs: [
        "ويغلق السد بعوامة حين يرتفع الجدول، وكان المجلس قد اشترط ذلك بعد فيضان وقع قبل خمسة أعوام حين غمر الماء الشارع السفلي يومين وخسر المخبز فرنه.",
        "وصار للأسماك سلم بجانب السد تعدها عليه كاميرا، وقد رأت في الأسبوع الأول إحدى عشرة سمكة وكلب الطحان الذي تعلم منذ ذلك الحين أن يبقى بعيدا.",
      ],
    },
    {
      subhead: "ماذا بعد",
      paragraphs: [
        "وتريد الجمعية أن تفتح في الربيع العلية التي كان القمح يحفظ فيها، ويروي معرض صغير قصة العائلات الأربع التي عملت في الطاحونة.",
        "أما الخبز فلم يتقرر أمره بعد، فقد عرض المخبز أن يخبز بهذا الطحين مرة في الأسبوع إذا حمل غيره الأكياس إلى أسفل التل.",
      ],
    },
  ],
});

/** In Japanese, which puts no spaces between words. */
export const JAPANESE_STORY = pageOf({
  lang: "ja",
  outlet: "みなと新報",
  headline: "町の水車小屋、三十年ぶりに動き出す",
  lead: [
    "町の上流にある水車小屋が三十年ぶりに粉をひいた。四十人のボランティアが水車と水門、二組の石臼を作り直し、土曜の朝、両岸を埋めた人々の前で粉屋が水を入れた。",
    "粉は学校で刷った袋に入れて市場で売られている。値段は店の二倍だが、最初の百袋は昼までになくなったと会長は話した。三十袋も売れればよいと思っていたという。",
  ],
  sections: [
    {
      subhead: "町の森の樫の木で",
      paragraphs: [
        "水車は四年前の冬に町の森で切り出した樫の木でできている。直径は五メートル、重さは三トンで、一分間に六回まわる。前の水車より遅いが、軸受けにはやさしいと技師は説明した。",
        "島から来た三人の大工が羽根板の切り方を教えた。三人とも金を受け取らず、粉を一袋ずつ持って帰った。ガラス職人も窓を直してくれた。",
      ],
    },
    {
      subhead: "自分で閉まる水門",
      paragraphs: [
        "水門は川の水が増えると浮きの力で閉まる。五年前の大水で下の通りが二日間水につかり、パン屋がかまどを失ったため、町の議会がそれを条件にしていた。",
        "堰のそばには魚のための階段ができた。カメラが数えたところ、最初の一週間で十一匹のますと一匹のうなぎ、それに粉屋の犬が通った。",
      ],
    },
    {
      subhead: "これから",
      paragraphs: [
        "春には穀物をしまっていた屋根裏を開く予定だ。小さな展示で、水車小屋を営んだ四つの家族の歩みを伝えるという。",
        "パンを焼くかどうかはまだ決まっていない。下の通りのパン屋は、誰かが袋を坂の下まで運んでくれるなら週に一度焼くと申し出ている。",
      ],
    },
  ],
});
