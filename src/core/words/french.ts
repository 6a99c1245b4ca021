import type { WordGroup } from "./words";

/** The words of French. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "(?:à )?lire aussi|lire (?:également|plus|la suite)|voir aussi|à voir aussi|" +
      "sur le même (?:sujet|thème)|articles? (?:liés?|similaires|associés|connexes|recommandés)|" +
      "les plus (?:lus|populaires)|à ne pas manquer|pour aller plus loin|dans la même rubrique|" +
      "notre sélection|à découvrir|plus d[’'](?:articles|infos?|informations?|actualités)(?: (?:sur|de)(?: [^\\s.]+){1,3})?|en lien|" +
      "nos derniers articles|écouter aussi|contenus sponsorisés|vous aimerez aussi" +
      "|vous aimerez peut-être.{0,6}|vous (?:pourriez|devriez) (?:aussi |également )?(?:aimer|être intéressée?s?)|ces articles (?:pourraient|peuvent) (?:aussi )?vous intéresser|dernières (?:infos|actualités)|nos (?:vidéos|recommandations|conseils de lecture)|voir plus|plus de contenus?",
    share:
      "partager?(?: (?:sur(?: \\S+| les réseaux sociaux)?|(?:cet |l[’'])article(?: sur \\S+)?))?|suivez[- ]nous(?: (?:sur|aussi) .{0,50})?|copier le lien|imprimer|" +
      "envoyer par (?:(?:e-?)?mail|courriel)",
    newsletter:
      "(?:s[’']|je m[’'])abonner?(?: (?:aux?|à|dès) .{0,60})?|abonnez-vous.{0,100}|abonnements?|inscri(?:vez-vous|s-toi).{0,100}|inscription(?: (?:à (?:la |notre )?)?newsletter| à : .{0,40})?|" +
      "recevez .{0,80}(?:newsletter|mail|courriel|boîte|alertes?|actu|infos?|contenus|offres).{0,60}",
    ads: "publicité|la suite après (?:cette|la) publicité|- pub -",
    comments:
      "commentaires?(?: \\(?\\d+\\)?| envoyé)?" +
      "|aucun commentaire|(?:laisse[rz]?|poste[rz]?|écri(?:re|vez)|ajoute[rz]?) (?:un|votre) commentaire|(?:vous devez être (?:connecté|inscrit)e?|connectez-vous|identifiez-vous) pour .{0,20}(?:commenter|commentaire|réagir)|votre adresse (?:e-?mail|de messagerie) ne sera pas publiée.{0,100}|soyez le premier à (?:commenter|réagir)",
    tags: "mots[- ]clés(?:: ?.{0,120})?|étiquettes(?:: ?.{0,120})?",
    consent:
      "ce contenu (?:a été bloqué|n[’']est pas (?:disponible|accessible|affich)).{0,240}|.{0,100}acceptez les cookies.{0,240}" +
      "|ce contenu est bloqué.{0,300}|contenus? externes?|(?:cliquez|appuyez) (?:ici|sur (?:le|ce) bouton).{0,20} pour (?:charger|(?:afficher|voir|visualiser) (?:ce|le|la|cette) (?:contenu|carte|publication)).{0,60}|pour (?:afficher|voir|visualiser) ce(?:tte)? (?:contenu|vidéo|carte|publication),? (?:vous devez|acceptez|veuillez|nous avons besoin).{0,240}|nous avons besoin de votre (?:accord|consentement) pour (?:charger|afficher).{0,240}",
    feedback:
      "signaler une erreur(?: (?:dans|sur) .{0,30})?" +
      "|(?:cet article|cette page|ce contenu) vous a-t-(?:il|elle) (?:été utile|plu|aidé)",
    navigation:
      "retour(?: (?:à|sur) (?:l[’']accueil|la (?:liste|une|page d[’']accueil|page précédente)|la home)| au (?:sommaire|menu|début)| en haut(?: de (?:la )?page)?)?|haut de page|accueil",
    paywall:
      "déjà (?:abonné|inscrit)e?(?: ?\\?.{0,60})?|(?:identifiez|connectez)-vous(?: (?:ici|avec|pour|ou|à votre) ?.{0,50})?|" +
      "(?:la suite|cet article|contenu) (?:de cet article )?(?:est )?réservé.{0,60}abonnés.{0,40}|" +
      "il (?:vous )?reste .{0,20}% .{0,20}(?:article|lire|texte).{0,60}",
  },
  prompts: {
    fr: {
      ads: "(?:l.article|la lecture) (?:continue|se poursuit) ",
      follow: "suivez .{1,40} sur |rejoignez.nous|retrouvez.nous",
      feedback: "cet article vous a|qu.en pensez|que pensez|votre avis$|sondage$",
      author: "à propos de l.aut|(?:tous|d.autres) ?(?:les )?articles d",
      facts: "ce que l.on sait|ce qu.il faut|l.essentiel|repères|en bref$|en chiffres",
    },
  },
  truncation: {
    fr: {
      rest:
        "il (?:vous |te )?reste(?:nt)?(?: encore)? %|% de (?:cet|l[’']) ?article (?:reste|restant)|" +
        "les % restants",
      asks:
        "(?:pour|afin de) (?:lire|continuer|poursuivre).{0,60}(?:abonne|connecte|inscri|identifi|compte)|" +
        "(?:abonne[zr]|connecte[zr]|identifie[zr]|inscri(?:vez|re)|abonnement|crée[zr] (?:un|votre) compte).{0,60}(?:pour|et) (?:lire (?:la suite|cet|l[’'])|continuer (?:à lire|votre lecture|la lecture)|poursuivre (?:votre|la) lecture|débloquer|accéder à (?:cet|l[’']article|la suite))|" +
        "(?:lire|débloquer) (?:la suite|l[’']intégralité|cet article).{0,40}(?:abonn|€|gratuit)",
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
    before:
      "selon|d[’']après|auprès d[eu]|" +
      "(?:cité|rapporté|révélé|interrogé|consulté|contacté|relayé|publié|obtenu|dévoilé|interviewé|sollicité|joint|diffusé|recueilli|invité)e?s? (?:par|dans|sur|de|du|à|au)|" +
      "(?:interview|entretien|tribune|portrait) (?:à|au|aux|avec|dans|pour|sur)|" +
      "(?:au micro|aux micros|à l[’']antenne|sur l[’']antenne|sur le plateau|colonnes|informations?|enquête|révélations?|article|plateau) d(?:e|u|es)|" +
      "(?:rapporte|écrit|révèle|indique|précise|affirme|raconte|souligne|relate|explique|rappelle|relaie|relève|détaille|dévoile|annonce|avance|croit savoir)(?:nt)?|" +
      "(?:a|ont|avait|avaient) (?:appris|révélé|rapporté|indiqué|annoncé|écrit|dévoilé|expliqué|relaté|constaté)",
    does:
      "rapporte(?:nt)?|écri(?:t|vent)|révèle(?:nt)?|indique|affirme|précise|rapporté|révélé|annoncé|" +
      "dévoilé|relate|relaie|raconte|relève|détaille|dévoile|croit savoir|a (?:appris|pu consulter)|" +
      "titre",
    speech:
      "(?:déclar|confi|affirm|indiqu|expliqu|précis|assur|racont|annonc|détaill|confirm|réagi|lanc|estim|soulign|regrett|dénonc|insist|témoign|jug|assén|répliqu|reconn|plaid|martel|ajout)(?:é|e|ait|i|u)(?:e?s)?|" +
      "dit|répondu|soutenu|admis|promis|prévenu",
    to: "à|à la|à l[’']|au|aux|auprès d[eu]|auprès d[’']",
    on: "sur|dans|chez|à|au micro de",
  },
  notices: {
    labels: {
      correction: "rectificati(?:f|on)|correctif|précision",
      update: "mise? à jour",
      "editors-note": "note de la rédaction|ndlr|n\\. ?d\\. ?r\\.?",
      translation: "traduction(?: de)?|traduit (?:de|par)",
      "press-release": "communiqué de presse",
    },
    sentences: {
      correction:
        "(?:dans )?une (?:(?:première|précédente) version|version (?:précédente|antérieure))",
      update: "cet article a été (?:actualisé|mis à jour)|a fait l['’]objet d['’]une mise à jour",
      translation: "(?:article|texte) (?:a été )?traduit|traduit de l['’]",
      ai: "(?:généré|rédigé|traduit|résumé|créé|réalisé|écrit)e?s? (?:par|avec|(?:à|avec) l['’]aide d(?:e|['’])|grâce à) ?(?:une |l['’])?(?:ia\\b|intelligence artificielle)",
      syndication:
        "(?:initialement|d['’]abord|originellement) (?:été )?publiée? (?:par|dans|sur)|" +
        "publiée? (?:initialement|d['’]abord|originellement) (?:par|dans|sur)|" +
        "republié (?:à partir|avec l)",
      sponsored: "cet article (?:est|a été) sponsorisé|contenu proposé par(?! [^:]{2,40}:)",
      satire: "cet article est (?:une )?(?:satir|fiction)",
    },
    genres: {
      opinion: "tribunes?|chroniques?|éditorial|édito|point de vue|billet|carte blanche|idées",
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
    opinion: "tribune|chronique",
    author: "par|de",
    machine: "intelligence artificielle",
    machineShort: "ia",
    translated: "traduit|traduc",
    made: "génér|rédigé|résum",
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
