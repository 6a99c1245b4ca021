import { describe, expect, it } from "vitest";
import { gather } from "./page";

/** The forms in which journalists cite, language by language. */

type Case = [sentence: string, ...names: string[]];

const FORMS: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ["Work begins in May, as first reported by Politico.", "Politico"],
    ["Bloomberg News was first to report the sale of the bridge.", "Bloomberg News"],
    ["Politico described the vote as a rebuke to the mayor.", "Politico"],
    ["The ferry is late, Axios reported on Monday, citing two officials.", "Axios"],
    [
      "The Wall Street Journal earlier reported that the bridge was sold.",
      "The Wall Street Journal",
    ],
    ["In comments to ProPublica, the harbour master called it a mistake.", "ProPublica"],
    ["Officials spoke to the BBC on condition of anonymity.", "BBC"],
    ["The CNN report, which named no one, said that the bridge was sold.", "CNN"],
    ["The plan, details of which were first published by Le Monde, is old.", "Le Monde"],
    ["“We are open,” the mayor said on CNN.", "CNN"],
    ["Asked by Reuters about the ferry, she said nothing.", "Reuters"],
    ["NBC News called the election for the mayor late on Tuesday.", "NBC News"],
    ["The story was broken by The Guardian last week.", "The Guardian"],
    ["Der Spiegel and Bellingcat uncovered the payments last year.", "Der Spiegel", "Bellingcat"],
    ["“It is closed,” he told Sky that evening.", "Sky"],
    ["The mayor told the Guardian newspaper that it was closed.", "Guardian"],
    ["She told Reuters Monday that it was closed.", "Reuters"],
    ["The bridge is sold, people familiar with the matter told Bloomberg.", "Bloomberg"],
    ["A Reuters/Ipsos poll puts her ahead by four points.", "Reuters"],
    ["Per Axios, the bridge stays closed.", "Axios"],
  ],
  de: [
    ["„Sie ist zu“, sagte der Bürgermeister der dpa.", "dpa"],
    ["„Sie ist zu“, sagte sie der dpa am Montag.", "dpa"],
    [
      "„Sie ist zu“, sagte Ida Roth von der Hafenverwaltung der Deutschen Presse-Agentur.",
      "Deutschen Presse-Agentur",
    ],
    ["Das teilte der Bischof dem Evangelischen Pressedienst mit.", "Evangelischen Pressedienst"],
    [
      "Das sagte der Bischof am Freitag der Katholischen Nachrichten-Agentur (KNA).",
      "Katholischen Nachrichten-Agentur",
    ],
    ["Laut einem Bericht der „Bild“-Zeitung ist die Brücke zu.", "Bild"],
    ["Wie der „Spiegel“ berichtet, ist die Brücke zu.", "Spiegel"],
    ["Einem Bericht des Handelsblatts zufolge ist die Brücke zu.", "Handelsblatts"],
    ["Das geht aus Recherchen von NDR, WDR und SZ hervor.", "NDR", "WDR", "SZ"],
    ["Der Deutschen Welle sagte die Bürgermeisterin, sie sei zu.", "Deutschen Welle"],
    ["Im ZDF sagte die Ministerin, die Brücke sei zu.", "ZDF"],
    ["„Sie ist zu“, so die Ministerin im Deutschlandfunk.", "Deutschlandfunk"],
    ["Zuerst hatte die „Zeit“ darüber berichtet.", "Zeit"],
    ["Dem Nachrichtenportal t-online liegt das Gutachten vor.", "t-online"],
    ["Die Agentur Reuters meldet unter Berufung auf Händler steigende Preise.", "Reuters"],
    ["Der Bürgermeister räumte gegenüber dem „Standard“ Fehler ein.", "Standard"],
    ["Wie Reuters aus Regierungskreisen erfuhr, bleibt sie zu.", "Reuters"],
    ["„Sie ist zu“, heißt es in der „Süddeutschen Zeitung“.", "Süddeutschen Zeitung"],
  ],
  fr: [
    ["« Le pont est fermé », a déclaré la ministre sur France Inter.", "France Inter"],
    ["Invité de BFMTV, le maire a défendu son projet.", "BFMTV"],
    ["Sur RTL, la ministre a assuré que le pont rouvrirait.", "RTL"],
    ["Le pont est fermé, a appris l’AFP de source policière.", "AFP"],
    ["Le maire l’a confirmé à Ouest-France.", "Ouest-France"],
    ["Comme l’a révélé Mediapart, le pont avait été vendu.", "Mediapart"],
    ["Contactée par l'AFP, la mairie n'a pas répondu.", "AFP"],
    ["Dans les colonnes du Parisien, il dénonce une faute.", "Parisien"],
    ["Le quotidien Libération relate la fermeture du pont.", "Libération"],
    ["Selon une enquête du Monde, le pont était dangereux.", "Monde"],
    ["« C’est fini », lance le maire au micro de RMC.", "RMC"],
    ["Le pont est fermé, rapporte Le Figaro.", "Le Figaro"],
    ["Selon Le Monde, le pont est fermé.", "Le Monde"],
  ],
  es: [
    ["La alcaldesa explicó a EFE que el puente sigue cerrado.", "EFE"],
    ["Fuentes municipales confirmaron a Europa Press el cierre.", "Europa Press"],
    ["En declaraciones a la Cadena SER, la alcaldesa lamentó el cierre.", "Cadena SER"],
    ["El puente se vendió, tal y como ha adelantado El Confidencial.", "El Confidencial"],
    ["El diario El País publicó ayer el contrato.", "El País"],
    ["Así lo ha asegurado la ministra en una entrevista en RTVE.", "RTVE"],
    ["“No abrirá”, ha dicho en la Cadena SER.", "Cadena SER"],
    ["Reuters reportó que el puente fue vendido.", "Reuters"],
    ["El cierre, revelado por Clarín, sorprendió a todos.", "Clarín"],
    ["Según ha podido saber La Vanguardia, no abrirá.", "La Vanguardia"],
    ["De acuerdo con el diario Milenio, el puente fue vendido.", "Milenio"],
    ["Consultada por Infobae, la empresa no respondió.", "Infobae"],
  ],
  it: [
    ["«È chiuso», ha detto all'ANSA il sindaco.", "ANSA"],
    ["Lo ha riferito all’ANSA la sindaca.", "ANSA"],
    ["Lo ha detto la sindaca a Repubblica.", "Repubblica"],
    ["In un’intervista al Corriere della Sera la sindaca parla di ritardi.", "Corriere della Sera"],
    ["Secondo quanto riporta La Stampa, il ponte è chiuso.", "La Stampa"],
    ["Il ponte è chiuso, scrive Il Fatto Quotidiano.", "Il Fatto Quotidiano"],
    ["Intervistata da Rai 1, la sindaca non ha risposto.", "Rai 1"],
    ["Secondo quanto apprende l’ANSA, il ponte è chiuso.", "ANSA"],
    ["Ai microfoni di Sky TG24 la sindaca parla di ritardi.", "Sky TG24"],
    ["Lo rivela un’inchiesta di Fanpage.", "Fanpage"],
    ["Secondo la Repubblica di lunedì, il ponte è chiuso.", "Repubblica"],
    ["Reuters ha riportato che il ponte è stato venduto.", "Reuters"],
  ],
  pt: [
    ["“Está fechada”, disse à agência Lusa o presidente da câmara.", "Lusa"],
    ["A presidente contou ao Expresso que a ponte está fechada.", "Expresso"],
    ["Em declarações à RTP, a ministra lamentou o atraso.", "RTP"],
    ["Em entrevista ao UOL, o prefeito falou da ponte.", "UOL"],
    ["A ponte foi vendida, apurou a Folha.", "Folha"],
    ["A informação foi confirmada ao Estadão pela prefeitura.", "Estadão"],
    ["De acordo com a agência Reuters, a ponte foi vendida.", "Reuters"],
    ["A notícia foi avançada pela SIC na segunda-feira.", "SIC"],
    ["Como noticiou o Correio da Manhã, a ponte fecha.", "Correio da Manhã"],
    ["Segundo o jornal O Globo, a ponte foi vendida.", "O Globo"],
    ["“Não abre”, disse a ministra na RTP.", "RTP"],
  ],
  nl: [
    ["‘De brug is dicht’, zegt de wethouder tegen het AD.", "AD"],
    ["Dat zegt de burgemeester tegen de NOS.", "NOS"],
    ["De brug is dicht, bevestigt een woordvoerder aan NU.nl.", "NU.nl"],
    ["Volgens persbureau Reuters is de brug verkocht.", "Reuters"],
    ["De brug is verkocht, zo meldt NRC.", "NRC"],
    ["In een interview met de Volkskrant spreekt ze over de brug.", "Volkskrant"],
    ["Dat schrijft De Telegraaf op basis van bronnen.", "De Telegraaf"],
    ["Dat blijkt uit onderzoek van NRC.", "NRC"],
    ["Het AD onthulde eerder dat de brug verkocht was.", "AD"],
    ["‘Hij is dicht’, aldus de wethouder in Het Parool.", "Het Parool"],
    ["Bij RTL Nieuws zei de minister dat de brug dicht blijft.", "RTL Nieuws"],
    ["De gemeente laat aan Omroep Gelderland weten dat hij dicht is.", "Omroep Gelderland"],
  ],
  sv: [
    ["– Bron är stängd, säger kommunalrådet till TT.", "TT"],
    ["Bron är såld, enligt Dagens Nyheter.", "Dagens Nyheter"],
    ["Bron är såld, skriver Aftonbladet.", "Aftonbladet"],
    ["Det uppger polisen för SVT.", "SVT"],
  ],
  da: [
    ["Det siger borgmesteren til Ritzau.", "Ritzau"],
    ["Broen er solgt, skriver Politiken.", "Politiken"],
  ],
  nb: [["Det bekrefter ordføreren overfor NTB.", "NTB"]],
  pl: [
    ["Most jest zamknięty, poinformował burmistrz w rozmowie z PAP.", "PAP"],
    ["Jak podaje Reuters, most sprzedano.", "Reuters"],
    ["Most jest zamknięty, powiedziała PAP burmistrz.", "PAP"],
  ],
  ru: [
    ["Об этом сообщает ТАСС.", "ТАСС"],
    ["Мост закрыт, сказал мэр агентству Reuters.", "Reuters"],
    ["Мост закрыт, сообщил мэр ТАСС.", "ТАСС"],
    ["Об этом пишет «Коммерсантъ».", "Коммерсантъ"],
  ],
  ar: [
    ["قال رئيس البلدية لوكالة رويترز إن الجسر مغلق.", "رويترز"],
    ["ونقلت صحيفة الغارديان عن مسؤولين أن الجسر مغلق.", "الغارديان"],
    ["وقالت المتحدثة لوكالة فرانس برس إن الجسر مغلق.", "فرانس برس"],
    ["وبحسب رويترز فإن الجسر مغلق.", "رويترز"],
    ["وأضاف في تصريح لقناة الجزيرة أن الجسر مغلق.", "الجزيرة"],
    ["وذكرت وكالة الأنباء السعودية (واس) أن الجسر مغلق.", "الأنباء السعودية"],
    ["وقال لرويترز إن الجسر مغلق.", "رويترز"],
    ["وأفادت شبكة سي إن إن بأن الجسر مغلق.", "سي إن إن"],
    ["وفقا لصحيفة «نيويورك تايمز»، الجسر مغلق.", "نيويورك تايمز"],
    ["وأكدت وكالة الأناضول إغلاق الجسر.", "الأناضول"],
  ],
};

describe.each(Object.entries(FORMS))("media cited in %s", (lang, cases) => {
  it.each(cases)("%s", (sentence, ...names) => {
    const { citedOutlets } = gather({ body: `<p>${sentence}</p>`, lang });
    expect(citedOutlets.map(({ name }) => name)).toEqual(names);
  });
});

const NEAR_MISSES: Readonly<Record<string, readonly string[]>> = {
  en: [
    "He told Mirror Lake villagers that the ferry was late.",
    "The report by Independent Age (charity) says that many are cold.",
    "In an interview with Standard Bank officials she said little.",
    "The song was quoted in Time Out of Mind, a record of 1997.",
    "The firm told Sky customers that prices would rise.",
    "The mayor told Guardian Angels volunteers to go home.",
    "The mayor told Sun City residents to stay.",
    "The boss told CNN employees that jobs would go.",
    "According to Reuters Institute researchers, few pay for news.",
    "The mayor spoke to Fox Hollow residents about the bridge.",
    "She worked for the Guardian until May.",
    "He told Independent voters what they wanted to hear.",
    "According to Bloomberg Philanthropies, the park is safe.",
    "According to Economist Ann Roe, the bridge is dear.",
    "The mayor was cross and wrote a letter to the Times.",
  ],
  de: [
    "Er sagte der Welt ab und zog aufs Land.",
    "Der Vertrag mit der Deutschen Bahn läuft aus, sagte der Minister.",
    "Laut Standard Chartered steigen die Preise.",
    "Nach Angaben der Time Warner AG steigen die Preise.",
    "Sie las im Urlaub die „Zeit“ und schlief.",
    "Er sagte, in der Zeit sei viel passiert.",
    "Laut Focus-Gruppe ist die Brücke sicher.",
    "Laut Bild 3 ist die Brücke krumm.",
  ],
  fr: [
    "Il a dit au monde entier que le pont était fermé.",
    "Elle a acheté Le Monde au kiosque.",
    "Selon Monde Nouveau Conseil, les prix montent.",
    "Selon le Monde arabe, la paix est proche.",
    "Le groupe TF1 a vendu ses studios.",
  ],
  es: [
    "La marca dijo a sus clientes que el puente sigue cerrado.",
    "Según Marca España, el turismo crece.",
    "Según El País Vasco, el gasto sube.",
    "El público dijo a gritos que no.",
  ],
  it: [
    "Secondo la sindaca, il ponte è chiuso.",
    "Ha comprato La Stampa in edicola.",
    "Il ponte è sicuro, secondo la Repubblica Ceca e la Slovacchia.",
    "Ha detto al mondo che è finita.",
  ],
  pt: [
    "Segundo a prefeita, a ponte está fechada.",
    "Disse ao público que a ponte fecha.",
    "Segundo o Globo de Ouro, o filme é bom.",
    "Segundo o Público em geral, a ponte é feia.",
    "O comboio Expresso Atlântico atrasou-se.",
  ],
  nl: [
    "Volgens de wethouder is de brug dicht.",
    "Hij kocht de Volkskrant op het station.",
    "Ze zegt tegen het Openbaar Ministerie dat hij dicht is.",
  ],
  ar: [
    "قال رئيس البلدية إن الجسر مغلق.",
    "وكالة التنمية قالت إن الجسر مغلق.",
    "اشترى الصحيفة من المحطة.",
  ],
};

describe.each(Object.entries(NEAR_MISSES))("no media cited in %s", (lang, sentences) => {
  it.each(sentences)("%s", (sentence) => {
    expect(
      gather({ body: `<p>${sentence}</p>`, lang }).citedOutlets.map(({ name }) => name),
    ).toEqual([]);
  });
});
