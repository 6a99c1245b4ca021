import { cites, citesNothing } from "./cited-sentences";

/** How the countries' own media are cited, in languages where capitals tell a name. */

/** A language, a sentence, and the names that it cites. */
const CITING = `
de|Der „Stern“ hat als Erster über den Verkauf der Brücke berichtet.|Stern
de|Im ZDF-„heute journal“ nannte sie das einen Fehler.|ZDF
de|Im ARD-Morgenmagazin warnte die Ministerin vor Eile.|ARD-Morgenmagazin
de|Der Rheinischen Post sagte der Bürgermeister, sie bleibe zu.|Rheinischen Post
de|„Sie ist zu“, sagte sie im Interview mit der „Neuen Osnabrücker Zeitung“.|Neuen Osnabrücker Zeitung
de|Zunächst hatte der „Spiegel“ darüber berichtet.|Spiegel
de|Über den Fall hatte zuerst der Bayerische Rundfunk berichtet.|Bayerische Rundfunk
de|„Sie bleibt zu“, sagte er den Zeitungen der Funke Mediengruppe.|Funke Mediengruppe
de|Wie der NDR unter Berufung auf Ermittler berichtet, ist sie zu.|NDR
de|Das sagte die Ministerin dem Redaktionsnetzwerk Deutschland (RND).|Redaktionsnetzwerk Deutschland
de|Im Deutschlandfunk nannte er die Sperrung einen Fehler.|Deutschlandfunk
de|In der „Bild am Sonntag“ forderte sie einen Neubau.|Bild am Sonntag
de|Der Minister kündigte in der „Rheinischen Post“ einen Neubau an.|Rheinischen Post
de|Auf Anfrage des MDR bestätigte die Stadt die Sperrung.|MDR
nl|Volgens De Tijd is de brug verkocht.|De Tijd
nl|De brug is dicht, meldt RTV Oost.|RTV Oost
nl|In De Morgen noemt de minister het een drama.|De Morgen
nl|In WNL op Zondag zei de minister dat de brug dicht blijft.|WNL
nl|Dat zei de burgemeester bij Radio Rijnmond.|Radio Rijnmond
nl|Het Laatste Nieuws berichtte als eerste over de verkoop.|Het Laatste Nieuws
nl|‘Hij is dicht’, zegt ze aan Belga.|Belga
nl|Uit onderzoek van Follow the Money blijkt dat de brug onveilig is.|Follow the Money
nl|‘Een drama’, zei de wethouder bij Op1.|Op1
nl|Dat schrijft Dagblad van het Noorden.|Dagblad van het Noorden
nl|Dat blijkt uit documenten in handen van De Standaard.|De Standaard
nl|Bij Omroep Brabant zegt de wethouder dat hij dicht blijft.|Omroep Brabant
fr|Le pont est fermé, selon des informations du Canard enchaîné.|Canard enchaîné
fr|Invité de LCI, le maire a défendu son projet.|LCI
fr|« Il est fermé », a expliqué le maire à Sud Ouest.|Sud Ouest
fr|D’après Nice-Matin, le pont a été vendu.|Nice-Matin
fr|Le pont est fermé, a confié la maire dans une interview au Journal du Dimanche.|Journal du Dimanche
fr|L’information a été révélée par La Voix du Nord.|La Voix du Nord
fr|Interrogé par France Bleu, le maire n’a pas répondu.|France Bleu
fr|Dans un entretien accordé aux Échos, elle promet un pont neuf.|Échos
fr|Le pont est fermé, a-t-elle annoncé au micro de RTL.|RTL
fr|C’est ce que rapporte Le Devoir.|Le Devoir
fr|« Rien n’est décidé », assure-t-il à L’Équipe.|L’Équipe
fr|Des sources policières ont indiqué à BFMTV que le pont était fermé.|BFMTV
fr|Le Dauphiné libéré rapporte que le pont est fermé.|Le Dauphiné libéré
fr|Selon une source proche du dossier citée par Reuters, il est fermé.|Reuters
es|En Onda Cero, la ministra ha asegurado que sigue cerrado.|Onda Cero
es|Según El Periódico, el puente se vendió.|El Periódico
es|“Está cerrado”, afirmó la alcaldesa en RAC1.|RAC1
es|La noticia la adelantó La Voz de Galicia.|La Voz de Galicia
es|Según publica ABC, el contrato ha expirado.|ABC
es|En una entrevista en Espejo Público, la ministra lo admitió.|Espejo Público
es|El contrato expiró, según ha podido saber 20minutos.|20minutos
es|Así lo reveló una investigación del diario Perfil.|Perfil
es|“No hay plata”, dijo el intendente a C5N.|C5N
es|La alcaldesa dijo a Caracol Radio que sigue cerrado.|Caracol Radio
es|De acuerdo con El Financiero, el puente se vendió.|El Financiero
es|En diálogo con Radio Mitre, el ministro lo negó.|Radio Mitre
es|Consultado por Clarín, el intendente no respondió.|Clarín
es|El ministro, entrevistado por Telecinco, pidió calma.|Telecinco
it|«È chiuso», ha detto la ministra a Radio 24.|Radio 24
it|Lo riporta Il Messaggero.|Il Messaggero
it|Secondo il Giornale di Brescia, il ponte è chiuso.|Giornale di Brescia
it|Secondo quanto riferisce Adnkronos, il ponte è chiuso.|Adnkronos
it|In un’intervista al Sole 24 Ore la ministra ha ammesso i ritardi.|Sole 24 Ore
it|«Non sapevo», ha dichiarato il sindaco a SkyTg24.|SkyTg24
it|Lo ha rivelato il Fatto Quotidiano.|Fatto Quotidiano
it|Come anticipato da Repubblica, il ponte chiude.|Repubblica
it|La notizia, anticipata dal Corriere della Sera, è confermata.|Corriere della Sera
it|A Rainews24 il sindaco ha spiegato che il ponte è chiuso.|Rainews24
it|Interpellato da Fanpage.it, il sindaco non ha risposto.|Fanpage.it
pt|As informações são do g1.|g1
pt|Em entrevista à CNN Brasil, a ministra admitiu o erro.|CNN Brasil
pt|“Está fechada”, disse a presidente à Rádio Renascença.|Rádio Renascença
pt|Segundo o Observador, a ponte fecha.|Observador
pt|De acordo com o Jornal de Notícias, a ponte foi vendida.|Jornal de Notícias
pt|A ponte foi vendida, avança o Público.|Público
pt|Fonte da câmara confirmou à Lusa o fecho.|Lusa
pt|Segundo apurou a TVI, o contrato caducou.|TVI
pt|Ao Metrópoles, a prefeitura disse que a obra segue.|Metrópoles
pt|Procurada pelo UOL, a prefeitura não respondeu.|UOL
pt|A notícia foi avançada pelo Correio da Manhã.|Correio da Manhã
pt|À TSF, o presidente garantiu que a ponte abre.|TSF
pt|Em declarações à SIC Notícias, o ministro negou.|SIC Notícias
sv|Bron är såld, säger ministern i Ekot.|Ekot
sv|Det rapporterar TT.|TT
sv|Bron är såld, säger borgmästaren till Sveriges Radio.|Sveriges Radio
sv|Enligt DN är bron såld.|DN
sv|Bron är såld, uppger källor för Expressen.|Expressen
sv|Tidningen Dagens ETC avslöjade affären.|Dagens ETC
sv|I en intervju med Di säger ministern att bron är såld.|Di
sv|– Den är stängd, säger hon i TV4 Nyheterna.|TV4 Nyheterna
sv|Det skriver Norran.|Norran
sv|Sydsvenskan har tidigare berättat om affären.|Sydsvenskan
sv|Enligt uppgifter till SVT Nyheter är avtalet ogiltigt.|SVT Nyheter
no|Det melder NTB.|NTB
no|Det opplyser politiet til Adresseavisen.|Adresseavisen
no|– Broen er stengt, sier ordføreren til Nettavisen.|Nettavisen
no|Ifølge E24 er broen solgt.|E24
no|VG omtalte saken først.|VG
no|Saken ble først kjent gjennom Dagens Næringsliv.|Dagens Næringsliv
no|Stavanger Aftenblad skrev først om saken.|Stavanger Aftenblad
no|Ifylgje NRK er brua stengd.|NRK
no|Brua er seld, fortel ordføraren til Firda.|Firda
no|Det bekrefter politiet overfor TV 2.|TV 2
no|Det kjem fram i Sunnmørsposten.|Sunnmørsposten
da|Det fortæller han til Ekstra Bladet.|Ekstra Bladet
da|Ifølge B.T. er broen solgt.|B.T.
da|Broen er lukket, siger borgmesteren til Ritzau.|Ritzau
da|Det skriver Information.|Information
da|Det siger ministeren til DR Nyheder.|DR Nyheder
da|I P1 Morgen sagde ministeren, at broen er lukket.|P1 Morgen
da|Først omtalt af Jyllands-Posten blev sagen stor.|Jyllands-Posten
da|Det oplyser Fyns Politi til Fyens Stiftstidende.|Fyens Stiftstidende
`;

/** Sentences that name media without citing them, or that have the words of which such names are made. */
const NAMING = `
de|Für die ARD hat sie jahrelang aus Elmland berichtet.
de|Beim ZDF haben drei Mitarbeiterinnen von Übergriffen berichtet.
de|Gegen die „Bild“ hat der Presserat eine Rüge öffentlich gemacht.
de|Dem Elmstädter Tagblatt fehlen die Leser, sagte die Chefin des Verbands.
no|Hun, som tidligere ledet Aftenposten og nå skriver romaner, vant prisen.
sv|Hon är känd som programledare på SVT och skriver nu en bok om bron.
fr|Dans le Sud-Ouest, les agriculteurs ont annoncé une grève.
fr|« Le pont me manque », raconte Marianne.
it|Secondo il Report 2026 dell’istituto, il ponte è sicuro.
es|Según Ara, de 34 años, el puente era feo.
de|Wie das Profil berichtet, ist sie zu.
de|Das ZDF-Morgenmagazin feiert seinen Geburtstag.
de|Im ZDF-Gebäude brannte es am Montag.
de|Die Aktie der New York Times fiel um drei Prozent.
de|Er war früher Redakteur bei der Rheinischen Post und dem Handelsblatt.
de|Dem Lokalanzeiger fehlt das Geld für neue Druckmaschinen.
de|Dem ORF fehlen zwanzig Millionen Euro.
de|Die Aktionäre der NZZ stimmten dem Verkauf zu.
de|Puls 24 gehört zu ProSieben und sitzt in Wien.
de|Sie gewann den „Spiegel“-Preis für ihr erstes Buch.
de|Wie der Turm der BBC hat auch dieser einen Riss.
de|Der Minister hat die ARD nie gemocht, sagte seine Frau.
nl|Hij werkte tien jaar bij Rijnmond.
nl|In de morgen noemt de minister het een drama.
nl|Volgens de tijd op de klok is het drie uur.
nl|Het gebouw van De Tijd in Brussel staat leeg.
nl|Ze won de prijs van Radio 1 voor haar boek.
nl|De aandelen van De Persgroep en Het Nieuwsblad daalden.
nl|Het concert van Radio 2 is uitverkocht.
nl|De correspondent zei tegen de wethouder dat hij wegging.
nl|De aandeelhouders van VTM stemden voor.
nl|Tubantia is ook een oude naam voor Twente.
nl|Hij fietste van Rijnmond naar Zeeland, zegt hij.
nl|De tijd dringt, zegt de burgemeester.
fr|Elle a acheté Sud Ouest au kiosque.
fr|L’ancien journaliste de LCI a ouvert un restaurant.
fr|Le vent vient du sud ouest, selon la météo.
fr|Le groupe CNews a déménagé dans un immeuble neuf.
fr|Le prix Paris-Normandie a été remis à un jeune auteur.
fr|L’action du Figaro recule en Bourse.
fr|Ancienne présentatrice de RTL, elle dirige un théâtre.
fr|Le progrès, selon le maire, a un prix.
fr|Le pont mène à la montagne, a dit le maire à la presse.
fr|Selon la provence des vins, le prix monte.
fr|Il vit dans l’Union avec sa famille, a-t-il dit.
fr|Le JDD cherche un repreneur.
es|Las acciones de Telecinco subieron un tres por ciento.
es|Trabajó diez años en Onda Cero antes de escribir novelas.
es|El edificio de TyC Sports se vendió en mayo.
es|Ganó el premio Onda Cero al mejor actor.
es|Dijo a la onda que volviera a la orilla.
es|Según el financiero, los precios suben.
es|Dijo a su primo que la prensa miente.
es|La Prensa de aceite se vende por cien euros.
es|El correo llegó tarde, dijo la alcaldesa.
es|El premio Perfil fue para un actor.
es|Los trabajadores de Caracol Radio harán huelga.
es|En cuatro años el puente caerá, dijo el ingeniero.
it|Ospite di Otto e mezzo su La7, la ministra ha difeso il progetto.
it|Secondo Open, il ponte è chiuso.
it|Ha lavorato a Radio24 per dieci anni.
it|Le azioni di Mondadori e de Il Messaggero scendono.
it|La sede di Rainews24 è stata evacuata.
it|Ha vinto il premio Il Messaggero per la poesia.
it|Domani il sindaco ha detto che parlerà.
it|Il sindaco ha parlato al centro della piazza.
it|Secondo il centro studi, il ponte è sicuro.
it|Mediaset vende i suoi studi.
it|Il tempo, ha detto il sindaco, è finito.
it|È nato libero, ha detto il padre.
pt|Disse ao observador que a ponte fecha.
pt|As ações da GloboNews caíram.
pt|Trabalhou na TVI durante dez anos.
pt|O prédio do Metrópoles foi vendido.
pt|Segundo o observador da ONU, a paz é possível.
pt|Ganhou o prémio Renascença de poesia.
pt|No sábado, disse o presidente, a ponte abre.
pt|Disse à banda que tocasse mais alto.
pt|O recorde foi batido, disse a atleta.
pt|Os acionistas da TV Cultura votaram.
pt|O jogo, segundo o treinador, foi justo.
pt|O povo disse ao presidente que não.
sv|Han arbetade tio år på Expressen.
sv|Ekot av ropet hördes i dalen.
sv|Hon säger till mamma att bron är stängd.
sv|Aktien i Bonnier News steg.
sv|Sveriges Radio flyttar till ett nytt hus.
sv|Tidningen Norran söker en ny chef.
sv|Konserten sänds i P2 på lördag.
sv|Han sa till chefen att fokus är viktigt.
sv|Som alla vet är bron stängd.
sv|Huset som Expressen ägde är sålt.
sv|Enligt arbetet på bron blir den klar.
sv|Omni av en slump hittade han boken.
no|Han jobbet ti år i Bergensavisen.
no|Huset til Nettavisen er solgt.
no|Nettavisen får ny redaktør.
no|Det skriver forfatteren i boken Firda.
no|Aksjen i Schibsted og Adresseavisen falt.
no|E24 søker en ny redaktør.
no|Huset som VG eide er solgt.
no|Dagen etter sa ordføreren at broen er stengt.
no|Som alle vet er broen stengt.
no|Ansatte i Klassekampen streiker.
no|Nordlys over byen, sier ordføreren.
no|Prisen fra Bergensavisen gikk til en dikter.
da|Finans har tidligere beskrevet sagen.
da|Han arbejdede ti år på Ekstra Bladet.
da|Berlingske flytter til et nyt hus.
da|Bygningen, som DR ejede, er solgt.
da|Hun arbejdede på Zetland i to år.
da|DR fyrer 200 medarbejdere.
da|Information om broen gives til naboerne.
da|Finans og kultur er to ting, siger ministeren.
`;

cites(CITING);
citesNothing(NAMING);
