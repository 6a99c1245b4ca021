import type { WordGroup } from "./words";

/** The last words of a line that asks to follow an outlet on a platform. */
const NETWORK =
  "(?:(?:facebook|instagram|tiktok|youtube|whatsapp|telegram|threads|linkedin|bluesky|twitter|x|google(?: (?:news|actualités|discover))?)|(?:les|nos) réseaux(?: sociaux)?)";

const BEFORE =
  "selon|d[’']après|auprès d[eu]|" +
  "(?:cité|rapporté|révélé|interrogé|consulté|contacté|relayé|publié|obtenu|dévoilé|interviewé|sollicité|joint|diffusé|recueilli|invité)e?s? (?:par|dans|sur|de|du|à|au)|" +
  "(?:interview|entrevue|entretien|tribune|portrait)(?: (?:accord|donn|publi|diffus)ée?)? (?:à|au|aux|avec|dans|pour|sur)|" +
  "(?:au micro|(?:de|à) la matinale|aux micros|à l[’']antenne|sur l[’']antenne|sur le plateau|colonnes|informations?|enquête|révélations?|article|plateau) d(?:e|u|es)|" +
  "(?:rapporte|écrit|révèle|indique|précise|affirme|raconte|souligne|relate|explique|rappelle|relaie|relève|détaille|dévoile|annonce|avance|croit savoir)(?:nt)?|" +
  "(?:a|ont|avait|avaient) (?:appris|révélé|rapporté|indiqué|annoncé|écrit|dévoilé|expliqué|relaté|constaté)";
const DOES =
  "rapporte(?:nt)?|écri(?:t|vent)|révèle(?:nt)?|indique|affirme|précise|rapporté|révélé|annoncé|" +
  "dévoilé|relate|relaie|raconte|relève|détaille|dévoile|croit savoir|a (?:appris|pu consulter)|" +
  "titre";

const NAME =
  "(?<name>(?:Le )?(?:Canard enchaîné|Dauphiné libéré|Courrier picard|Bien public|Républicain lorrain)|(?:La )?Presse canadienne|(?:L['’])?Est républicain|Valeurs actuelles)";

/** The words of French. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "(?:(?:[aà] )?(?:lire|voir|écouter|regarder) (?:aussi|également)|lisez aussi|sur le même (?:sujet|thème)|voir aussi|notre (?:dossier|sélection))(?: ?[:>|»–—-]{1,2} ?.{2,120})?|articles? (?:liés?|similaires|associés|connexes|recommandés|récents|populaires)|(?:sujets|thèmes|contenus|vidéos) (?:associés|liés|similaires|recommandés|connexes)|(?:les |nos )?(?:articles |vidéos |contenus )?les plus (?:lus|populaires|vus|consultés|partagés|commentés)|ne manquez (?:pas|rien)|pour aller plus loin|plus d[’'](?:articles|infos?|informations?|actualités)(?: (?:sur|de)(?: [^\\s.]+){1,3})?|en lien|vous aimerez aussi|poursui(?:vez|vre) (?:votre|la) lecture|(?:le|les) choix de la rédaction|recommandée?s? pour vous|vous aimerez peut-être.{0,6}|vous (?:pourriez|devriez) (?:aussi |également )?(?:aimer|être intéressée?s?)|dernières (?:infos|actualités)|nos (?:vidéos|recommandations|conseils de lecture)|voir plus|plus de contenus?",
    share:
      "retrouvez (?:toute|l[’']).{0,40} sur (?:notre|l[’']) ?appli.{0,60}|partage[rz]?(?: (?:(?:sur|via|par)(?: \\S+| les réseaux sociaux)?|(?:cet |l[’'])(?:article|info|actualité)(?: sur \\S+)?|cette (?:page|actualité|vidéo)))?|suivez[- ]nous(?:(?: aussi)? sur (?:(?:les|nos) rés|(?:notre|la) (?:page|chaîne)|face|insta|tik ?tok|you ?tube|what|tele|thread|linke|blue|google|twit|x(?![a-zà-ÿ]))[^.!?]{0,70})?|copier (?:le lien|l[’']url)|(?:le )?lien copié.{0,30}|(?:imprimer|enregistrer|sauvegarder)(?: (?:cet |l[’'])article)?|(?:offrir|écouter) (?:cet |l[’'])article|envoyer (?:cet article |l[’']article )?(?:par (?:(?:e-?)?mail|courriel)|à une? amie?)|(?:(?:ajoutez|choisissez) [^.!?]{2,40}|ajoutez-nous) (?:à|comme|parmi) (?:vos|votre|l[’']une de vos) sources? préférées?(?: sur google)?",
    newsletter:
      "(?:cet article vous a plu ?\\? ?)?soutenez(?:[- ](?:nous|le|un|une|notre|la)| l[’']).{0,60}(?:journalis|presse (?:libre|indép)|rédaction|média).{0,60}|cet article vous a plu ?\\? ?soutenez[- ].{0,40}|s[’']inscrire(?: à (?:la|notre) newsletter)?|(?:s[’']|je m[’'])abonner?(?: (?:à (?:la|notre|nos|votre) (?:newsletter|infolettre|chaîne|lettre).{0,40}|dès .{0,30}|à partir de .{0,30}))?|abonnez-vous(?!.*(?:a-t-| dit ))(?: (?:à (?:la|notre|nos|votre|l[’']|partir|\\d)|dès|pour (?:lire|accéder|continuer|poursuivre|suivre|profiter|soutenir|recevoir|débloquer|découvrir|seulement|\\d)|gratuitement|maintenant|ici|en (?:un clic|ligne)|et (?:lisez|accédez|profitez|recevez|soutenez)).{0,80})?|abonnements?|inscri(?:vez-vous|s-toi)(?: (?:ici|maintenant|gratuitement|dès maintenant)| .{0,28}(?:newsletter|infolettre|alerte|nos? lettre).{0,50})?|recevez .{0,80}(?:newsletter|mail|courriel|boîte|alertes?|actu|infos?|contenus|offres).{0,60}|(?:votre )?(?:adresse )?e-?mail|téléchargez (?:(?:gratuitement )?(?:notre|l[’'])appli(?:cation)?|notre appli(?:cation)?)(?: .{0,50})?|activez les notifications|restez informée?s? (?:de (?:toute )?l[’']actu|en temps réel|avec (?:nous|nos|notre|la newsletter)).{0,50}|soutenez[- ]nous|(?:soutenez|soutenir) (?:notre (?:journal|média|rédaction)|(?:un |une |le |la )?(?:journal|média|presse|journalisme)[a-zé ]{0,12} (?:indépendant|libre|local)[a-z]*)|(?:faire|faites|je fais) un don(?: (?:maintenant|ici))?",
    ads: "la suite de votre \\S+ après cette annonce|(?:fin de la )?publicité|pub|(?:lire )?la suite (?:de (?:l[’']|cet )article |de votre (?:article|lecture) )?(?:après|sous) (?:cette|la) (?:publicité|pub)|- pub -|publicité,? (?:votre contenu continue|la suite|faites défiler).{0,40}|(?:passer|ignorer|sauter|fermer) (?:la pub(?:licité)?|l[’']annonce)|(?:contenus?|articles?|liens?) sponsorisés?|annonces? (?:google|publicitaires?|sponsorisées?)|sponsorisé",
    comments:
      "commentaires?(?: \\(?\\d+\\)?| envoyé)?|réagir|commenter|aucun commentaire|(?:laisse[rz]?|poste[rz]?|écri(?:re|vez)|ajoute[rz]?|publie[rz]?) (?:un|votre) commentaire|(?:vous devez être (?:connecté|inscrit)e?|connectez-vous|identifiez-vous) pour .{0,20}(?:commenter|commentaire|réagir)|votre adresse (?:e-?mail|de messagerie) ne sera pas publiée.{0,100}|soyez le premier à (?:commenter|réagir)|(?:voir|afficher|lire|masquer) (?:tous )?(?:les )?(?:\\d+ )?commentaires?(?: \\(?\\d+\\)?)?|(?:commente[rz]|réagi(?:r|ssez)) (?:à )?(?:cet |l[’'])article|les commentaires sont (?:fermés|clos|désactivés).{0,40}|(?:participez|rejoignez|participer) (?:à )?la (?:conversation|discussion)",
    tags: "mots[- ]clés(?: ?: ?.{0,120})?|(?:étiquettes|thèmes associés|sujets|tags)(?: ?: ?.{0,120})?",
    consent:
      ".{0,100}acceptez les cookies.{0,240}|pour (?:afficher|voir|consulter) c(?:e|ette) \\S+, (?:veuillez|vous devez) accepter .{2,80}|ce contenu est bloqué.{0,300}|contenus? externes?|(?:cliquez|appuyez) (?:ici|sur (?:le|ce) bouton).{0,20} pour (?:charger|(?:afficher|voir|visualiser) (?:ce|le|la|cette) (?:contenu|carte|publication)).{0,60}|cette vidéo (?:n[’']est (?:pas|plus) disponible|ne peut pas être lue)(?: (?:dans votre|sur|pour le moment|actuellement|ou) ?.{0,40})?|votre navigateur (?:est obsolète|n[’']est (?:pas|plus) (?:compatible|à jour)|ne (?:prend|supporte|permet) (?:pas|plus)) ?(?:(?:en charge )?(?:la|les|le|l[’']|cette|ce|de lire) ?.{0,80})?|(?:veuillez )?activer? (?:le )?javascript.{0,80}",
    feedback:
      "(?:vous avez|avez-vous) (?:une info|des info|un témoignage|des documents)[^?]{0,60}\\? ?(?:écrivez|contactez|envoyez|transmettez)(?:-l[ae]s?)?-nous.{0,80}|signaler une (?:erreur|faute|coquille)(?: (?:dans|sur) .{0,30})?|(?:donnez|partagez)(?:-nous)? votre avis|vous avez (?:vu|trouvé|repéré|constaté|remarqué|relevé) une (?:erreur|faute|coquille)(?: dans (?:cet|l[’']) ?article)?(?: ?\\?.{0,60})?|(?:cet article|cette page|ce contenu) vous a-t-(?:il|elle) (?:été utile|plu|aidé)",
    navigation:
      "cet article (?:date de|a) plus (?:de |d[’'])\\S+ (?:ans?|mois)|retour(?: (?:à|sur) (?:l[’']accueil|la (?:liste|une|page d[’']accueil|page précédente)|la home)| au (?:sommaire|menu|début)| en haut(?: de (?:la )?page)?)?|haut de page|accueil|(?:fermer|agrandir|réduire)(?: (?:la fenêtre|l[’']image|le menu))?|(?:lire|lancer|voir|relancer) la vidéo|0 secondes? (?:sur|de) .{2,40}|durée ?: ?\\d+:\\d\\d",
    paywall:
      "déjà (?:abonné|inscrit)e?(?: ?\\?.{0,60})?|(?:identifiez|connectez)-vous(?: (?:ici|ou |à votre compte|avec (?:votre (?:compte|adresse|e-?mail)|vos |google|facebook|apple)|pour (?:lire|accéder|continuer|poursuivre|profiter|suivre|enregistrer)).{0,50})?|(?:la suite|cet article|contenu) (?:de cet article )?(?:est )?réservé.{0,60}abonnés.{0,40}|il (?:vous )?reste .{0,20}% .{0,20}(?:article|lire|texte).{0,60}|débloque[rz] (?:cet |l[’'])article|cré(?:er|ez) (?:un|votre|mon) compte(?: gratuit(?:ement)?)?|article (?:réservé aux )?abonnés?|se connecter",
  },
  prompts: {
    fr: {
      ads: "(?:(?:la lecture|la suite) de l.article|l.article|votre article|la lecture|le contenu) (?:continue|se poursuit|reprend) (?:ci-dessous|plus bas|(?:après|sous|en dessous de) (?:la |cette |l.)?(?:publicité|pub|annonce)(?: publicitaire)?)$",
      follow: `(?:suivez|retrouvez|rejoignez)(?:[- ](?:nous|moi)| [^,;.!?]{1,50}) sur (?:[^;.!?]{0,50}[ ,])?${NETWORK}$`,
      feedback:
        "cet article vous a (?:été utile|plu|intéressée?|aidée?|semblé utile)$|et (?:vous|toi), ?(?:qu.en pense[sz]-(?:vous|tu)|quel est (?:votre|ton) avis)$|(?:et vous, ?)?qu.en pensez-vous \\? (?:dites|donnez|réagissez|partagez|laissez|votez|répondez|exprimez).{0,60}",
      author:
        "(?:en savoir plus sur|à propos de) l.autrice$|du même auteur$|(?:voir|lire|retrouvez|consulter) tous (?:les|ses) articles(?: (?:de |d[’']|par )(?!la |loi|presse|ce )[^ ]+(?: [^ ]+){0,3})?$",
      facts:
        "ce qu(?:e l.on|.on) sait(?! (?:moins|peu|faire|bien|trop|pourtant)(?: |,|$))|ce qu.il faut (?:savoir(?! faire)|retenir|comprendre)|l.essentiel(?: (?:en bref|en \\S+ points|à retenir|à savoir|de l.info))?$|(?:points de )?repères$|en bref$|en (?:quelques )?chiffres$",
    },
  },
  truncation: {
    fr: {
      rest:
        "il (?:vous |te )?reste(?:nt)?(?: encore)? %|% de (?:cet|l[’']) ?article (?:reste|restant)|" +
        "les % restants",
      asks:
        "(?:pour|afin de) (?:lire|continuer|poursuivre)(?!\\S* (?:\\S+ ){0,3}(?:comment|discuss|débat|réaction)).{0,60}(?:abonne|connecte|inscri|identifi|compte)|" +
        "(?:abonne[zr]|connecte[zr]|identifie[zr]|inscri(?:vez|re)|abonnement|crée[zr] (?:un|votre) compte).{0,60}(?:pour|et) (?:lire (?:la suite(?! des (?:comm|réac))|cet|l[’'])|continuer (?:à lire|votre lecture|la lecture)|poursuivre (?:votre|la) lecture|débloquer|accéder à (?:(?:cet |l[’'])article|ce contenu|la suite))|" +
        "(?:lire|débloquer) (?:la suite(?! des (?:comm|réac))|l[’']intégralité|cet article).{0,40}(?:abonn|€|gratuit)",
      reserved:
        "(?:article|contenu|suite|lecture).{0,40}réservée?s? (?:à|aux) .{0,20}(?:abonné|membre)|" +
        "abonnement n[’']autorise pas la lecture",
      readOn:
        "lire (?:la suite|plus|l[’']article(?: (?:complet|en entier|intégral))?|l[’']intégralité)|" +
        "(?:afficher|voir) (?:la suite|plus|l[’']article complet)|continuer (?:la|votre|ma) lecture",
      page: "page",
      of: "sur|de|/",
      on: "(?:lire la )?suite (?:en|à la)|(?:aller|passer) à la",
      next: "page suivante",
    },
  },
  citing: {
    before: BEFORE,
    does: DOES,
    speech:
      "(?:déclar|confi|affirm|indiqu|expliqu|précis|assur|racont|annonc|détaill|confirm|réagi|lanc|estim|soulign|regrett|dénonc|insist|témoign|jug|assén|répliqu|reconn|plaid|martel|ajout)(?:é|e|ait|i|u)(?:e?s)?(?:-(?:t-)?(?:ils?|elles?|on))?|" +
      "dit|répondu|soutenu|admis|promis|prévenu",
    to: "à|à la|à l[’']|au|aux|auprès d[eu]|auprès d[’']",
    on: "sur|dans|chez|à|au micro de",
  },
  names:
    "LCI|CNews|RTS|StreetPress|20 Minutes|Sud Ouest|(?:Nice|Var|Corse)-Matin|Paris-Normandie|La Voix du Nord|La Dépêche du Midi|Midi Libre|La Nouvelle République|(?:Le )?Journal du Dimanche|JDD|Le Devoir|TVA Nouvelles|La Tribune Dimanche|Les Échos|France (?:Bleu|Culture|Info|5)|Sud Radio|RCF|Public Sénat|Rue89|Disclose|[Aa]ctu\\.fr|(?:Le )?Nouvel Obs|La Libre|L['’]Écho|Hespress|Médias24|~DH|~Échos|~La Provence|~La Montagne|~Le Progrès|~L['’]Opinion|~La Tribune|~Le Matin|~Le Soleil",
  // Names with words in small letters.
  citations: [
    `(?:^|[\\s«"“(])(?:${BEFORE}|à)\\s(?:(?:du|au|le quotidien) )?${NAME}(?![a-zà-ÿ])`,
    `${NAME}\\s(?:${DOES})(?![a-zà-ÿ])`,
  ],
  notices: {
    labels: {
      correction: "rectificati(?:f|on)|correctif|précision",
      update: "mise? à jour(?: (?:à|le)(?= \\d))?",
      "editors-note": "note de la rédaction|ndlr|n\\. ?d\\. ?r\\.?",
      translation: "traduction(?: de)?|traduit (?:de|par)",
      "press-release": "communiqué de presse",
    },
    sentences: {
      affiliate:
        "(?:contient|contiennent|comporte|sont) (?:des |[a-zéè]+ ){0,3}liens? (?:affiliés?|d.affiliation|sponsorisés?)",
      correction:
        "(?:dans )?une (?:(?:première|précédente) version|version (?:précédente|antérieure))",
      update: "cet article a été (?:actualisé|mis à jour)|a fait l['’]objet d['’]une mise à jour",
      translation: "(?:article|texte) (?:a été )?traduit|traduit de l['’]",
      ai: "(?:généré|rédigé|traduit|résumé|créé|réalisé|écrit|produit|assisté)e?s? (?:par|avec|(?:à|avec) l['’](?:aide|assistance|appui) d(?:e|['’])|grâce à) ?(?:une? |l['’])?(?:(?:outil|système|modèle)s? d['’])?(?:ia\\b|intelligence artificielle)",
      syndication:
        "(?:initialement|d['’]abord|originellement) (?:été )?publiée? (?:par|dans|sur)|" +
        "publiée? (?:initialement|d['’]abord|originellement) (?:par|dans|sur)|" +
        "republié (?:à partir|avec l)",
      sponsored: "cet article (?:est|a été) sponsorisé|contenu proposé par(?! [^:]{2,40}:)",
      satire: "cet article est (?:une )?(?:satir|fiction)",
    },
    genres: {
      opinion: "tribunes?|chroniques?|[ée]dito(?:rial)?|point de vue|billet|carte blanche|idées",
      live: "en direct",
      review: "recension",
    },
    sponsored:
      "publi-?rr?[eé](?:portage|dactionnel)|contenu (?:sponsorisé|partenaire|de marque)|" +
      "article (?:sponsorisé|partenaire)|sponsorisé|communiqué (?:sponsorisé|publicitaire)",
    payer: "par|de",
    paidBy: "sponsorisé par|proposé par",
    withPartner: "présenté par|en (?:partenariat|collaboration) avec",
    ad: "publicité|pub|annonce",
    opinion: "tribune|chronique|[ée]dito(?:rial)?",
    author: "par|de",
    machine: "intelligence artificielle",
    machineShort: "ia",
    translated: "traduit|traduc",
    made: "génér|rédigé|résumée?s? (?:par|avec|grâce)",
    opening: "c(?:et?|ette) (?:article|texte|résumé|traduction)|par|avec",
    this: "\\b(?:cet?|cette)",
    thisText: "texte|résumé|traduction|dépêche",
    the: "l['’]|le",
    theText: "texte",
    start: "texte|par",
    versionOf: "d(?:es?|u)(?!\\p{L})|d['’]",
    saysOfVersion:
      "indiqu|écri|affirm|mentionn|erron|erreur|faux|fausse|inexact|incorrect|corrig|" +
      "(?<!\\p{L})nous(?!\\p{L})",
    speaksOfLabel: "c['’](?:est|était) (?:ce que|ainsi|le mot|le nom)|voilà (?:ce que|comment)",
  },
};
