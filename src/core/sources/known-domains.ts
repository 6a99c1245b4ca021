import type { CitedLink } from "../article";
import { AGENCIES } from "./agencies";

/**
 * Whose a domain is, where its name alone does not tell: facts, one group a line. A domain stands
 * for all hosts under it. Names that say it themselves ("gov", "bundestag", "statistik") are told
 * by patterns in `link-kinds.ts` and need not be here.
 */

/** Official statistics, gazettes, courts, parliaments, authorities, international organisations. */
const INSTITUTIONS = `
destatis.de insee.fr istat.it ine.es ine.pt cbs.nl scb.se ssb.no dst.dk stat.fi czso.cz ksh.hu cso.ie inegi.org.mx
boe.es gazzettaufficiale.it bgbl.de gesetze-im-internet.de thegazette.co.uk dre.pt diariodarepublica.pt officielebekendmakingen.nl lovdata.no retsinformation.dk lovtidende.dk finlex.fi irishstatutebook.ie njt.hu slov-lex.sk riigiteataja.ee bailii.org
bverfg.de bger.ch conseil-etat.fr conseil-constitutionnel.fr courdecassation.fr ccomptes.fr poderjudicial.es cortecostituzionale.it rechtspraak.nl raadvanstate.nl domstol.se domstol.no domstol.dk sn.pl nsoud.cz scc-csc.ca judiciary.uk icj-cij.org
senedd.wales camera.it quirinale.it senado.es tweedekamer.nl dekamer.be ft.dk psp.cz riigikogu.ee saeima.lv ourcommons.ca sansad.in
auswaertiges-amt.de rki.de pei.de bfarm.de bka.de zoll.de umweltbundesamt.de bafin.de dwd.de arbeitsagentur.de generalbundesanwalt.de bayern.de nrw.de hessen.de sachsen.de niedersachsen.de baden-wuerttemberg.de rlp.de thueringen.de schleswig-holstein.de
elysee.fr gouvernement.fr service-public.fr banque-france.fr santepubliquefrance.fr governo.it esteri.it inps.it bancaditalia.it poliziadistato.it lamoncloa.es bde.es gencat.cat euskadi.eus rijksoverheid.nl rivm.nl knmi.nl belgium.be vlaanderen.be
folkhalsomyndigheten.se skatteverket.se smhi.se riksbank.se politiet.no fhi.no nav.no met.no politi.dk valtioneuvosto.fi poliisi.fi thl.fi vlada.cz policie.cz kormany.hu nbp.pl snb.ch
nhs.uk bankofengland.co.uk ofcom.org.uk fca.org.uk ico.org.uk canada.ca bankofcanada.ca ontario.ca quebec.ca kremlin.ru government.ru cbr.ru rbi.org.in boj.or.jp bok.or.kr resbank.co.za banxico.org.mx
imf.org worldbank.org oecd.org wto.org ilo.org unesco.org unicef.org unhcr.org fao.org wfp.org ohchr.org ipcc.ch iaea.org iea.org osce.org icrc.org opcw.org bis.org adb.org ebrd.com
unternehmensregister.de
nature.com science.org sciencedirect.com thelancet.com nejm.org jamanetwork.com bmj.com cell.com pnas.org plos.org springer.com onlinelibrary.wiley.com tandfonline.com sagepub.com academic.oup.com dl.acm.org ieee.org frontiersin.org mdpi.com scholar.google.com pubs.acs.org scielo.org nber.org
`;

/** Services on which anybody posts. */
const SOCIAL = `
twitter.com x.com facebook.com fb.com fb.watch instagram.com youtube.com youtu.be tiktok.com linkedin.com reddit.com redd.it t.me telegram.me threads.net threads.com bsky.app mastodon.social vk.com ok.ru weibo.com weibo.cn pinterest.com tumblr.com snapchat.com twitch.tv vimeo.com dailymotion.com truthsocial.com rumble.com flickr.com whatsapp.com wa.me discord.com xing.com bilibili.com
`;

/**
 * Media whose domain is not their name, or a word besides: the others are told by the names in
 * `outlets.ts`, and the agencies come from their own registry.
 */
const OUTLETS = `
wsj.com fortune.com vox.com slate.com bostonglobe.com nypost.com washingtonpost.com foreignpolicy.com rferl.org icij.org
independent.co.uk ft.com dailymail.co.uk mirror.co.uk express.co.uk theglobeandmail.com thestar.com lapresse.ca ledevoir.com
zeit.de welt.de focus.de stern.de br.de fr.de blick.ch swissinfo.ch
francetvinfo.fr radiofrance.fr arte.tv
eldiario.es ilsole24ore.com
telegraaf.nl nu.nl dn.se sverigesradio.se vg.no dr.dk hs.fi telex.hu hvg.hu
rt.com pravda.com.ua
scmp.com channelnewsasia.com chosun.com thehindu.com dawn.com
`;

type Owner = Extract<CitedLink["kind"], "document" | "social" | "outlet">;

const OWNERS = new Map<string, Owner>();
const GROUPS: readonly (readonly [Owner, string])[] = [
  ["document", INSTITUTIONS],
  ["social", SOCIAL],
  ["outlet", OUTLETS],
];
for (const [owner, domains] of GROUPS) {
  for (const domain of domains.trim().split(/\s+/)) OWNERS.set(domain, owner);
}
for (const { domain } of AGENCIES) OWNERS.set(domain, "outlet");

/**
 * @param host in small letters
 * @returns what a known owner's domain makes of a link, or null where nothing is known
 */
export function domainOwner(host: string): Owner | null {
  for (let at = 0; at >= 0; at = host.indexOf(".", at + 1)) {
    const owner = OWNERS.get(at === 0 ? host : host.slice(at + 1));
    if (owner) return owner;
  }
  return null;
}
