/** Pages of invented outlets that have sources of every kind. */

/** A picture for pages to serve at "/tower.jpg"; what it is, its type says. */
export const TOWER = {
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540"><rect width="960" height="540" fill="#7d96a3"/><path d="M0 540 480 180 960 540z" fill="#3f5966"/></svg>',
  headers: { "content-type": "image/svg+xml" },
};

const jsonLd = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...value })}</script>`;

/** A sentence of the page that cites an outlet, as the sources quote it. */
export const CITING_SENTENCE =
  "The mayor told Reuters that the tower had been checked every spring.";

/** A news article with sources of every kind; the agency of its dateline is shown in the text. */
export const SOURCES_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Old water tower to stay | The Courier</title>
<meta property="og:type" content="article">
${jsonLd({
  "@type": "NewsArticle",
  headline: "Old water tower to stay, council decides",
  backstory: "The council gave us its files in August.",
  datePublished: "2024-09-12T08:15:00+02:00",
  dateModified: "2024-09-12T17:40:00+02:00",
  author: [
    { "@type": "Person", name: "Marit Solberg" },
    { "@type": "Person", name: "Jonas Quint" },
  ],
  publisher: {
    "@type": "NewsMediaOrganization",
    name: "The Courier",
    url: "https://www.courier.example/",
  },
})}</head><body>
<header><a href="/">The Courier</a></header>
<main><article>
<h1>Old water tower to stay, council decides</h1>
<p class="byline">By <a rel="author" href="/people/marit-solberg">Marit Solberg</a> and
<a rel="author" href="/people/jonas-quint">Jonas Quint</a></p>
<figure><img src="/tower.jpg" alt="A brick tower on a hill" width="960" height="540">
<figcaption>The tower seen from the harbour. Photo: Ada Brandt/AFP</figcaption></figure>
<p>LINDHAVEN, Sept 12 (AFP) – The water tower above Lindhaven will not be torn down. After a
debate of five hours the town council voted on Thursday to repair the brick building, which has
stood empty since the new reservoir was opened eleven years ago.</p>
<p>${CITING_SENTENCE} Cracks in the upper ring were found only this summer, when a roofer looked
for a leak, and the square below has been closed to walkers ever since.</p>
<figure><img src="/net.jpg" alt="A net" width="960" height="540">
<figcaption>A net holds the stones. Foto: Ida Roth / Reuters</figcaption></figure>
<p>The repair will cost about two million, according to <a
href="https://council.lindhaven.gov/papers/tower.pdf?utm_source=courier">the council's paper</a>,
less than half of what an earlier estimate had named. The New York Times reported in July that two
engineers had advised against the work, and that their letter was never put before the council.</p>
<p>Money comes from three sides. The county pays one half, the town a third, and a society of
friends of the tower has promised the rest; it has <a
href="https://tower-friends.example/donate">collected for it</a> since spring and sold small
bricks of clay at the weekly market.</p>
<div class="picture"><img src="/bell.jpg" alt="A bell" width="960" height="540">
<p class="caption">The bell of the tower. <small>Photo: Jon Vale on Unsplash</small></p></div>
<figure><img src="/square.jpg" alt="The square. Photo: Ada Brandt/AFP" width="960" height="540"></figure>
<p>Neighbours are divided. Some want the square back as soon as can be, others say that the hill
without its tower would be a hill like any other. A reading room under the roof, which an <a
href="/culture/reading-room">earlier plan</a> had foreseen, is no longer part of the design.</p>
<p>Work is to begin in March and to last two summers. Until then a net will hold loose stones, and
the bell that has hung in the tower since the war will be kept in the town hall.</p>
<h2>Sources</h2>
<ul><li><a href="https://archive.lindhaven.example/plans">Plans of 1911</a>, town archive</li>
<li>Talks with three engineers</li></ul>
<p class="correction">Correction: An earlier version of this article said that the tower had stood
empty for twenty years. It has been empty for eleven.</p>
<p>ms/jq (dpa, Reuters)</p>
</article></main>
</body></html>`;

/** The same kind of page in Arabic, with the name of an agency in the running text. */
export const ARABIC_PAGE = `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>البرج القديم باق | صحيفة الميناء</title>
<meta property="og:type" content="article">
${jsonLd({
  "@type": "NewsArticle",
  headline: "المجلس يقرر الإبقاء على برج الماء القديم",
  datePublished: "2024-09-12T08:15:00+03:00",
  author: { "@type": "Person", name: "ليلى الحداد" },
  publisher: { "@type": "NewsMediaOrganization", name: "صحيفة الميناء" },
})}</head><body>
<main><article>
<h1>المجلس يقرر الإبقاء على برج الماء القديم</h1>
<figure><img src="/tower.jpg" alt="برج من الطوب فوق التل" width="960" height="540">
<figcaption>البرج كما يبدو من الميناء (رويترز)</figcaption></figure>
<p>لن يهدم برج الماء القائم فوق المدينة بعد أن صوت المجلس البلدي مساء الخميس على ترميم المبنى
المشيد من الطوب، وهو مبنى بقي خاليا منذ افتتاح الخزان الجديد قبل أحد عشر عاما.</p>
<p>وقال رئيس البلدية لوكالة «رويترز» إن البرج كان يفحص كل ربيع، غير أن الشقوق في الحلقة العليا لم
تكتشف إلا هذا الصيف حين كان عامل يبحث عن تسرب في السقف، وأغلقت الساحة أمام المارة منذ ذلك الحين.</p>
<p>وتبلغ كلفة الترميم نحو مليونين بحسب <a href="https://council.lindhaven.gov/papers/tower.pdf">وثيقة
المجلس</a>، أي أقل من نصف التقدير السابق، ويدفع الإقليم نصف المبلغ وتدفع البلدية ثلثه وتتكفل جمعية
أصدقاء البرج بالباقي.</p>
<p>وتبدأ الأعمال في شهر مارس وتستمر صيفين، وحتى ذلك الوقت تمسك شبكة بالحجارة المتساقطة ويحفظ الجرس
المعلق في البرج منذ الحرب في دار البلدية.</p>
<p>(رويترز، أ ف ب)</p>
</article></main>
</body></html>`;
