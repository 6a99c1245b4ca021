import type { WordGroup } from "./words";

/** The words of German. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "mehr(?: nachrichten| artikel| dazu| (?:zu(?:[mr]| diese[mnr])|von|aus|über) (?!ih[rmn]|allem|sich|mitleid|angst)[^\\s,]+(?!.*(?: (?:als|ist|sind|war)(?: |$)|(?<!hier)\\.$))(?: [^\\s,]+){0,4})?|" +
      "(?:lesen sie|lest|lies) (?:(?:auch|mehr(?=$|:| (?:zu|über|auf))|hier).{0,90}|dazu(?: auch)?(?:: .*)?)|auch (?:interessant|lesenswert|lesen)(?:: .*)?|" +
      "weitere (?:artikel|meldungen|nachrichten|themen|beiträge|informationen|links)(?!.*[^r.]\\.$)(?: (?:anzeigen|laden|werden geladen|(?:find|erhalt).{0,30}|(?:zu[rm]?|über|aus|von|in)(?: \\S+){0,4}))?|weiterlesen|" +
      "(?:passend |hintergrund )?zum (?:thema|live-?ticker)|empfehlungen(?: (?:aus )?der redaktion)?|empfohlen|siehe auch|meistgelesene?|" +
      "(?:verwandt|ähnlich|meistgelesen|empfohlen|neuest|beliebt)e (?:artikel|themen|beiträge|news|nachrichten)|" +
      "aus dem archiv|(?:mehr|alle) [^.!?]{2,80} finden sie (?:auf|in) unsere[mnr] (?:themen|übersicht|dossier)\\S*|(?:top-?)?themen|jetzt lesen|newsticker|(?:das(?: thema)?|diese (?:artikel|themen|beiträge)) könnten? (?:sie|dich|ihnen|euch) (?:auch|ebenfalls)(?: noch)? (?:interessieren|gefallen)|schon gelesen|(?:noch )?mehr infos? (?:für (?:dich|euch|sie)|zum thema)|lesetipps?",
    share:
      "(?:nichts (?:mehr )?verpassen[:?!.]* )?(?:jetzt )?folg(?:en sie|e|t) (?:uns|unserem) (?:\\S+ ){0,4}(?:google|whats|insta|face|telegram)\\S*.{0,60}|(?:den |diesen )(?:artikel|beitrag|text) anhören|teilen sie (?:dies|ihre meinung).{0,40}|(?:(?:artikel|beitrag|seite) )?(?:teilen|(?<!beitrag )empfehlen|drucken|merken|vorlesen|anhören|speichern)|auf die merkliste|folgst du (?:uns )?(?:schon|bereits) .{2,40} (?:whats|insta|tik|face)\\S+|folg(?:en sie|e|t) uns|" +
      "(?:teilen|folgen sie .{2,30}|folg[et] uns) (?:auf|bei|per|in) (?:.{1,30}(?:,|und) )?(?:x\\b|face|insta|whats|twit|tik|you|telegr|e?-?mail|google|den soz).{0,20}|link kopier(?:en|t)|per e-?mail(?: \\S+en)?",
    newsletter:
      "(?:abonnieren sie|abonniere|bestellen sie|bestelle) (?:(?:jetzt|hier|gleich|auch|kostenlos) )*(?:unser|den|die)\\S* .{0,30}(?:newsletter|-kanal).{0,100}|(?:(?:täglich|jeden (?:morgen|tag|abend)|wöchentlich) (?:das|die|alle|unsere?)|das wichtigste|die wichtigsten (?:nachrichten|meldungen|themen|news|neuigkeiten|geschichten|infos?)).{0,80} (?:in (?:ihr|dein)|direkt ins) (?:e-?mail-?|mail-?)?postfach(?:.{0,40}(?:anmeld|abonn|kostenlos|newsletter|bestell).{0,30})?|(?:[^.?!]{3,40}\\? )?(?:dann )?unterstütz(?:en sie|e|t) (?:uns|unabhängigen|freien|unsere[nrs]?) .{0,60}(?:journalismus|redaktion|arbeit|spende|abo|mitglied).{0,60}|(?:sie )?(?:möchten|wollen) (?:sie )?mehr lesen\\? hier geht es .{0,40}|.{0,40}(?:newsletter|-kanal) (?:abonnieren|bestellen|anmelden)(?:(?:[:.!]| und) .*)?|jetzt spenden|laden sie .{0,12}unsere.{0,20} app.{0,20}|" +
      "(?:jetzt |kostenlos |hier )*(?:abonnieren|anmelden|registrieren)(?: (?:und|oder|um) .{0,60}| .{0,50}(?:newsletter|konto|mail|push).{0,40})?",
    ads: "(?:anzeige|werbung)(?: überspringen)?",
    comments:
      "kommentar(?:e|ieren)?-?\\S{0,8}(?::? ?\\(? ?\\d.{0,12}| (?:schreib|verf|les|an[sz]e|abg|hin|lad|\\w+bl)\\S*n(?: antwort.{0,18})?| (?:als|zum? (?:diese|artikel|post|[“„])).{0,14}| (?:ist |sind )?(?:deaktivier|geschloss)..?)?|diskussion(?:en)? anzeigen|(?:jetzt )?mitdiskutieren" +
      "|sie sind (?:aktuell |derzeit |leider |noch )?nicht (?:eingeloggt|angemeldet)|(?:bitte )?(?:logge?n?|melden?) (?:sie sich|dich) .{0,40}(?:komment|diskut).{0,20}|um .{0,80}kommentier.{0,40}(?:logg|an(?:ge)?meld|melden).{0,40}|um (?:ein|ihr|dein)en kommentar (?:zu (?:hinterl|schr|verf|post)|abzug).{0,60}|(?:sie müssen|du musst) .{0,40}(?:logg|meld|registr).{0,40}komment.{0,40}|noch keine kommentare.{0,20}|(?:schreib|hinterlass)e?(?:n sie)? (?:uns )?(?:ein|ihr|dein)en kommentar.{0,20}|(?:deine|ihre) e-?mail-adresse wird nicht veröffentlicht.{0,100}|(?:verrat|schreib|sag|erzähl)(?:e|t|en sie)? (?:es )?(?:uns|gerne?|mir) .{0,40}in den kommentaren.{0,60}",
    tags: "(?:schlagw[oö]rte?r?|stichworte?|themen)(?:: ?.{0,160})?",
    consent:
      "(?:diese|unsere) (?:web)?seite (?:verwendet|nutzt) cookies.*|" +
      "ihr browser (?:unterstütz|ist veraltet)(?!.* sagte ).*|an dieser stelle .{0,80}extern\\w* inhalt.*|" +
      "empfohlene[rn]? (?:externe[rn]?|redaktionelle[rn]?) inhalt.*|" +
      ".{0,160}externen? inhalte?n?.{0,240}(?:angezeigt|anzeigen|zustimm|einverstanden|übermittelt).{0,240}|" +
      "ich bin damit einverstanden, dass (?:m|du).*|.{0,120}personenbezogene daten an drittplattformen.*" +
      "|externe[rs]? inhalte?|(?:klicke?n?|tippe?n?) .{0,60}, um .{0,20}(?:inhalt|video|karte|beitrag|tweet|post).{0,60}(?:laden|anzuzeigen|abzuspielen|entsperren).{0,20}|(?:inhalte?|video|karte|beitrag|tweet|podcast|post) (?:laden|entsperren)|.{2,30} immer entsperren|(?:um|zum schutz) (?:deine|ihre|deiner|ihrer) (?:persönlichen )?(?:daten|privatsphäre) .{0,120}(?:blockiert|nicht geladen|laden der inhalte).{0,300}|mit dem laden de[rs] (?:videos?|karte|beitrags|inhalte?s?|tweets?|posts?|podcasts?|pdfs?) akzeptier.{0,240}|wir (?:benötigen|brauchen) (?:ihre|deine) (?:zustimmung|einwilligung),? um .{0,80}(?:zu laden|laden zu|anzuzeigen|anzeigen zu).{0,240}",
    feedback:
      "(?:haben|hast|habt|kennen|kennst|wissen|weißt) (?:sie|du|ihr) [^?]{3,80}\\? (?:dann )?(?:schreib|mail|melde|kontaktier|schick|sag|erzähl)\\S* (?:sie |du |ihr )?(?:es |sich |dich )?(?:uns|bei uns|der redaktion)\\b.{0,80}|wir freuen uns über (?:eine|ihre|deine) (?:e-?)?(?:mail|nachricht).{0,60}|" +
      "fehler (?:auf .{2,30} |im (?:text|artikel) )?(?:gefunden|melden|entdeckt)(?:\\?.{0,60})?|" +
      "ihre? (?:feedback|(?:meinung|feedback) (?:ist (?:uns|gef).{0,8}|zählt))|" +
      "umfragen?|[^.!?]{3,60}\\? (?:erzähl|schreib|schick|berichte)e? (?:es )?uns(?: davon| deine [^.!?]{3,40})?|schicke? uns deine geschichte .{2,60}" +
      "|(?:war|ist|fanden sie) d(?:as|er|ie|iese[nrs]?) (?:artikel|beitrag|text|inhalt|seite) .{0,10}(?:hilfreich|nützlich|interessant)|(?:möcht|woll)en sie (?:den|diesen) (?:artikel|beitrag|text) teilen|bewerten? (?:sie )?(?:diese[ns]?|den|das) (?:artikel|beitrag|rezept|text|inhalt)",
    navigation:
      "die(?:ser (?:artikel|beitrag)|se meldung) ist (?:älter als|mehr als|über) (?:\\d\\d?|ein(?:en)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:jahre?|monate?)(?: alt)?|nach oben|(?:bereich|(?:info)?box) \\S\\S\\S?klappen|video abspielen|zurück(?: zu[rm] (?:startseite|übersicht|homepage|liste|suche|artikel|ausgabe|seitenanfang))?|zur (?:startseite|übersicht|homepage)|startseite|" +
      "mehr (?:anzeigen|laden)|weniger anzeigen|bildergalerien?(?:: .{0,30})?|zum (?:inhalt|(?:seiten)?anfang)(?: (?:springen|wechseln|überspringen|d(?:ies)?er seite|\\[.{0,12}))?",
    paywall:
      "(?:bereits|schon|noch kein) (?:abonnent|registriert|kunde|konto|plus)[^\\s?]*(?:(?: bei \\S+| )?\\?.{0,60})?|" +
      "(?:jetzt )?(?:weiterlesen|freischalten)(?: (?:mit|für|ab|und) .{0,50})?|(?:jetzt |kostenlos )+testen(?: (?:und|&) .{0,50})?|" +
      "(?:diese[nr]|de[rn]) artikel .{0,60}(?:für .{0,20}abonnent|(?:mit|im) \\S{0,15}(?:plus|abo)\\b|freischalten|weiterlesen).{0,80}|" +
      "exklusiv für abonnenten.{0,60}",
  },
  prompts: {
    de: {
      ads: "(?:nach|unter) der (?:anzeige|werbung) geht(?:.s| es) weiter$|(?:(?:der )?(?:artikel|text|beitrag) (?:geht|wird)|weiter(?:lesen)?) (?:nach|unter) der (?:anzeige|werbung)(?: weiter| fortges.*)?$|nach der anzeige weiterlesen",
      follow: "folge uns$",
      feedback:
        "was (?:meinen|denken) sie\\? (?:stimm|schreib|disk)|wie finden sie diesen artikel|stimmen sie ab$",
      author: "(?:über (?:den|die) autor(?:in|en)?|zu[rm] autor(?:in|en)?)(?:$|:)",
      facts:
        "was wir .{0,20}wissen(?! w)|was .{0,20}bekannt ist|das wichtigste in kürze|auf einen blick$|" +
        "(?:zahlen und )?fakten(?:$|:| zu)|hintergrund$|zur person$",
    },
  },
  truncation: {
    de: {
      rest:
        "noch % (?:des|vom|von diesem|dieses) (?:artikels?|textes?|beitrags?)|" +
        "(?:ihnen|dir) (?:ver)?bleiben noch %|(?:restlichen|verbleibenden|übrigen) % (?:des|dieses)|" +
        "% (?:des|dieses) (?:artikels|textes|beitrags) (?:fehlen|verbleiben|übrig|sind noch)",
      asks:
        "(?:abonnier|registrier|anmeld|einlogg|login|testen|freischalt|\\babo\\b|\\bzugang|plus|premium|kostenlos|gratis).{0,70}(?:weiter ?(?:zu)?lesen|lesen sie weiter)|" +
        "weiterlesen (?:mit|für nur|ab) .{2,40}|" +
        "(?:um|zum) .{0,60}(?:weiterzulesen|weiterlesen|vollständig(?:en)? .{0,20}lesen).{0,80}(?:abo|anmeld|registrier|log|konto|zugang)|" +
        "(?:jetzt|sofort|gleich) (?:(?:kostenlos|gratis|günstig) weiterlesen|(?:kostenlos |gratis )?freischalten)|" +
        "(?:jetzt|sofort|gleich) diesen (?:artikel|text|beitrag) (?:weiter)?lesen|" +
        "(?:diesen|den (?:ganzen|gesamten|vollständigen|kompletten)|ganzen) (?:artikel|text|beitrag) (?:jetzt )?(?:freischalten|kaufen|lesen mit|mit .{1,30} lesen)|" +
        "lesen sie (?:diesen|den (?:ganzen|vollständigen|kompletten)) (?:artikel|text|beitrag) (?:mit|im abo|in unser)",
      reserved:
        "(?:dieser|diesen|der|den) (?:artikel|beitrag|text|inhalt).{0,60}(?:nur|exklusiv|ausschließlich|vorbehalten).{0,40}(?:abonn|abo\\b|mitglied|registrier|plus)|" +
        "(?:exklusiv|nur|ausschließlich) für .{0,30}(?:abonnent|mitglieder)|" +
        "(?:artikel|inhalt|beitrag|text) .{0,30}(?:abonnent\\S*|mitgliedern) vorbehalten",
      readOn:
        "weiter ?lesen|" +
        "(?:den )?(?:ganzen|gesamten|vollständigen|kompletten|vollen) (?:artikel|text|beitrag)(?: (?:lesen|anzeigen|einblenden))?|" +
        "(?:artikel|text|beitrag) (?:weiterlesen|vollständig (?:lesen|anzeigen)|aufklappen|ausklappen)|" +
        "mehr lesen",
      page: "seite",
      of: "von",
      on:
        "(?:es geht )?weiter (?:auf|zu|mit)|(?:lesen sie )?weiter auf|lesen sie (?:weiter )?auf|" +
        "fortsetzung auf|auf",
      next: "(?:zur )?nächsten? seite|weiter zur nächsten seite",
    },
  },
  citing: {
    capitals: true,
    before:
      "laut|gemäß|gegenüber|" +
      "(?:informationen|angaben|recherchen?|schätzungen|(?:an|nach)frage|berichte?n?s?|berichterstattung|zählung|umfrage|analyse|meldung(?:en)?) (?:der|des|von|vom|im|in|durch|aus)|" +
      "(?:interview|gespräch|gastbeitrag|telefonat|beitrag|talk|artikel|kommentar|podcast) (?:mit|bei|in|im|für|des|der|dem|auf|von|vom)|" +
      "berichte(?:t|n|te|ten)|melde(?:t|n|te|ten)|zitier(?:t|te|en)|schreib(?:t|en)|schrieb(?:en)?|" +
      "erfuhr(?:en)?|enthüll(?:t|te|ten)|berufung auf|bezug auf|verweis auf|sagte (?:im|in der|bei)|" +
      "heißt es (?:bei|in|im|auf)",
    does:
      "berichte(?:t|te|ten|n)|melde(?:t|te|ten|n)|schreib(?:t|en)|schrieb(?:en)?|zitier(?:t|te)|zufolge|" +
      "erfuhr(?:en)?|enthüll(?:t|te|ten)|deckte(?:n)? auf|gesprochen|vorliegt|vorliegen|vorlag|" +
      "erfahren (?:hat|haben|hatte)|titelt(?:e)?|kommentiert",
    speech:
      "sag(?:t|te|ten|en)|erklär(?:t|te|ten|en)|erzähl(?:t|te|ten)|beton(?:t|te|en)|verriet(?:en)?|" +
      "bestätig(?:t|te|ten)|schilder(?:t|te)|teilte(?:n)?|berichtete(?:n)?|äußerte(?:n)?|" +
      "kritisierte(?:n)?|forderte(?:n)?|warnte(?:n)?|kommentierte|sprach|bekräftigte|mahnte|räumte|" +
      "schrieb|meinte|kündigte|nannte",
    to: "gegenüber|gegenüber (?:dem|der|den)",
    on: "im|in der|in den|bei|beim|auf|in",
    as: "wie",
    late:
      '[^.!?,„"]{0,70}\\s(?:berichtet|gemeldet|zitiert|geschrieben)\\s+(?:hatten?|hat|haben)|' +
      '(?:hatten?|hat|haben)\\s[^.!?,„"]{0,70}\\s(?:berichtet|gemeldet|öffentlich gemacht|enthüllt)|' +
      '(?:lieg(?:t|en)|lag(?:en)?)\\s[^.!?,„"]{0,70}\\svor',
  },
  names:
    "Ö[13](?:-\\p{L}+)?|(?:ARD|ZDF)-(?:Morgen|Mittags)magazin|Deutschlandradio|Funke Mediengruppe|Mediengruppe Bayern|Servus ?TV|oe24(?:\\.at)?|PULS 24|~Krone|~Profil|Kronen Zeitung|Nius|Apollo News|Blick\\.ch|nau\\.ch",
  notices: {
    labels: {
      correction: "korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung",
      update: "aktualisier(?:t|ung)",
      "editors-note":
        "(?:anmerkung|hinweis|anm\\.) (?:der|d\\.) red(?:aktion|\\.)?|transparenzhinweis|" +
        "in eigener sache",
      translation: "übersetz(?:t|ung)(?: von| aus)?|aus dem [^\\s.,]+(?:en)? von",
      "press-release": "pressemitteilung",
    },
    sentences: {
      affiliate:
        "(?:sind|enthält|enthalten|mit|handelt es sich um) (?:[a-zäöüß]+ ){0,2}(?:affiliate|provisions|partner)-?\\s?links?\\b|links (?:auf|in|zu|zum|mit) .{0,60}\\b(?:erh[aä]lt|erhalten|bekommt|bekommen) .{0,40}\\bprovision\\b",
      correction: "in einer (?:früheren|ersten|vorherigen) (?:version|fassung)",
      update: "dieser (?:artikel|text|beitrag) wurde (?:aktualisiert|ergänzt)",
      translation:
        "(?:dieser|der|dieses) (?:text|artikel|beitrag|interview)\\b.{0,60} (?:übersetzt|übertragen)|" +
        "aus dem [^\\s.,]+ (?:übersetzt|adaptiert)|maschinell übersetzt|" +
        "^(?:von [^.;|]{3,60}[.;|] ?)?[(*–—-]?\\s?aus dem [a-zäöüß]+schen von [^.!?:]{3,80}[.)]*$",
      ai:
        "(?:mit(?:hilfe von| hilfe von| unterstützung von)?|durch|von|unter einsatz von) (?:einer )?(?:ki|künstlicher intelligenz)\\b.{0,40}(?:erstellt|generiert|übersetzt|zusammengefasst|verfasst)|" +
        "ki-generiert|(?:mit(?: ?hilfe)? maschineller|maschinelle) unterstützung|automatisiert (?:erstellt|verfasst)(?![a-z])|ki-(?:sprachmodell|tool|werkzeug)\\S* .{0,30}(?:eingesetzt|genutzt|verwendet)(?![a-z])",
      syndication:
        "(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht) (?:in|bei|auf|im|von)\\b<no day>|" +
        "(?:zuerst|ursprünglich) (?:bei|in|im|auf) (?!\\d)[^.!?]{2,60} (?:erschienen|veröffentlicht)(?=\\s*(?:[.)]|$))|" +
        "erschien (?:zuerst|ursprünglich)<no day>|erstveröffentlichung (?:in|bei|auf|durch)\\b|" +
        "übernommen von",
      sponsored:
        "dieser (?:beitrag|artikel|text) (?:entstand|ist|wurde) in (?:bezahlter |werblicher )?(?:kooperation|partnerschaft) mit|" +
        "bezahlter (?:beitrag|inhalt)(?=\\s*(?:$|[.:|(–—]|von\\b|für\\b))|" +
        "dieser (?:beitrag|artikel) (?:ist|wurde) (?:von .{2,40} )?(?:gesponsert|bezahlt)",
      satire:
        "dieser? (?:text|beitrag|artikel|story) ist (?:eine? )?(?:satir|fiction)|" +
        "^(?:achtung,? |dies ist )satire[.!]?$",
    },
    genres: {
      opinion:
        "(?:gast)?kommentare?|meinung(?:en)?|leitartikel|kolumnen?|gastbeitrag|standpunkt|" +
        "zwischenruf|leserbriefe?|carte blanche",
      satire: "glosse",
      review: "rezension(?:en)?",
    },
    sponsored:
      "gesponser(?:ter? (?:beitrag|inhalt|artikel)|t)|bezahlter (?:beitrag|inhalt)|" +
      "anzeigen-?(?:sonder)?(?:veröffentlichung|beilage|thema)|" +
      "verlags-?sonder(?:veröffentlichung|thema)|sonderveröffentlichung|werbebeitrag|" +
      "entgeltliche einschaltung|bezahlte anzeige|publi-?reportage",
    payer: "von",
    paidBy: "gesponsert von|bezahlt von|mit freundlicher unterstützung von",
    withPartner: "präsentiert von|in (?:zusammenarbeit|kooperation|partnerschaft) mit",
    ad: "anzeigen?|werbung|reklame|annonce",
    opinion: "gast(?:beitrag|kommentar)|kommentar|leitartikel|kolumne|meinung",
    author: "von",
    machine: "künstlicher? intelligenz",
    machineShort: "ki",
    byRule: "maschinell",
    translated: "übersetz",
    made: "erstellt|generiert|verfasst|zusammengefasst",
    opening:
      "(?:diese[rs]?|der|die) (?:artikel|beitrag|texte?|story|übersetzung|zusammenfassung)|von|" +
      "mit|durch",
    this: "\\bdiese[rsmn]?",
    thisText:
      "artikel[ns]?|textes?|beitrags?|beiträge|übersetzung|zusammenfassung|inhalts?|meldung|" +
      "bericht",
    aboutText: "(?:version|fassung) des (?:artikels|beitrags)|^die zusammenfassung wurde",
    the: "der?",
    theText: "beitrag|artikel|texte",
    start: "artikel|texte|von",
    versionOf: "(?:de[rsn]?|das|vo[nm]|(?:ein|ihr|sein)e[rs])(?!\\p{L})",
    saysOfVersion:
      "hieß|lautete|stand(?:en)?(?!\\p{L})|zu lesen|die rede|schrieb|angegeben|genannt|benannt|" +
      "bezeichnet|beschrieben|behauptet|erwähnt|falsch|fehler|irrtüm|korri|berichtig|präzis|" +
      "verwechsel|(?<!\\p{L})wir(?!\\p{L})|überschrift|artikel",
    speaksOfLabel:
      "so (?:nenn|nann|heißt|hieß|laute|steht|stand)|" +
      "das (?:ist|war|sind|waren) (?:es, was|das, was|die worte|der name)",
  },
};
