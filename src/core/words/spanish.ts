import type { WordGroup } from "./words";

/** The words of Spanish and Catalan. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "(?:lea|lee|leer|ver|mira|vea) (?:también|más|además)|" +
      "(?:también )?(?:te|le) (?:(?:podría|puede) interesar|recomendamos)(?: (?:leer|ver|también) ?.{0,30})?|noticias? relacionadas?|artículos? relacionados?|" +
      "relacionad[oa]s?|para saber más|más leíd[oa]s?(?: .{0,20})?|más (?:noticias|información)(?: (?:de|en|sobre|deportiva en)(?: [^\\s,]+){1,2})?|más sobre(?: [^\\s.,]+){0,3}|más en (?!serio|común)\\S+|" +
      "lo más (?:leído|visto)|temas? relacionados?|sigue leyendo|no te pierdas|" +
      "además|otras noticias|contenido relacionado|entérate|recomendados?" +
      "|notas? relacionad[oa]s?|últimas noticias|(?:podría|puede) interesarte|lo más (?:reciente|popular|viral)|puedes ver|no te lo pierdas|mira más|más leídas|seguir leyendo|de tu interés",
    share:
      "comparti?[re](?: en (?:face|twitt|linke|what|tele|pint|insta|x|redes).{0,20}| (?:est[ae] )?(?:nota|noticia|artículo|contenido|publicación))?|" +
      "síguenos(?: en(?: .{0,50})?)?|copiar (?:enlace|link)|imprimir",
    newsletter:
      "suscr[ií]b[ea](?:te|se)(?: .{0,90})?" +
      "|recib[ea] .{0,60}(?:newsletter|boletín|en tu (?:correo|e-?mail|bandeja)).{0,40}|(?:nuestr[ao] )?(?:newsletter|boletín)(?: de noticias)?",
    ads: "publicidad|después de la publicidad",
    comments:
      "comentarios?(?: ?\\(\\d+\\)|: (?:sí|no))?" +
      "|(?:deja|escribe|publica|añade)r? (?:un|tu) comentario|sé el primero en comentar|(?:debes|tienes que|inicia sesión|regístrate) .{0,30}para (?:poder )?comentar|tu (?:dirección de )?(?:correo|e-?mail).{0,20} no será publicad[oa].{0,100}",
    tags: "etiquetas(?:: ?.{0,120})?|temas(?:: ?.{0,120})?",
    consent:
      "este contenido .{0,80}cookies.{0,240}" +
      "|contenido (?:externo|bloqueado|de terceros)|(?:haz|haga) clic .{0,30}para (?:cargar (?:el|la|este|esta) .{2,40}|(?:ver|mostrar) (?:este|el) contenido)|para (?:ver|mostrar|visualizar) este (?:contenido|vídeo|video|mapa),? .{0,20}(?:acept|necesit|debes|activ).{0,200}",
    feedback:
      "(?:te|le) (?:ha (?:gustado|sido útil|parecido (?:útil|interesante))|resultó útil) (?:este|esta|el|la) (?:artículo|noticia|contenido|información)|reportar (?:un )?error|has (?:encontrado|visto|detectado) (?:un|algún) error(?: en .{2,20})?|danos tu opinión|valora (?:este|esta) (?:artículo|noticia|contenido|receta)",
    navigation:
      "volver(?: atrás| arriba| al? (?:inicio|índice|listado|portada|la (?:portada|lista)))?|inicio",
    paywall:
      "¿?ya (?:eres|tienes|estás?) (?:una? )?(?:suscriptora?|cuenta|suscripción|registrad[oa])(?: ?\\?.{0,60})?|" +
      "inici[ae] sesión(?: (?:o|para|con|aquí)(?: .{0,60})?)?|contenido (?:exclusivo|para suscriptores)(?: para .{0,40})?",
  },
  prompts: {
    es: {
      ads: "(?:el artículo|la noticia|la nota) (?:continúa|sigue) |sigue leyendo (?:después|debajo)",
      follow: "síguenos|sigue a .{1,40} en |únete a",
      feedback: "te ha sido útil|(?:qué|tú qué) (?:opinas|piensas)|encuesta$|tu opinión$",
      author: "(?:sobre|acerca de) (?:el|la) autora?|(?:más|otros) artículos de ",
      facts: "lo que (?:se sabe|sabemos)|las claves|claves$|datos clave|en cifras|en resumen",
    },
    ca: {
      ads: "l.article continua",
      follow: "segueix.nos",
      feedback: "què en penses|enquesta$",
      author: "sobre l.autora?",
      facts: "què se.? sap|les claus",
    },
  },
  truncation: {
    es: {
      rest:
        "(?:queda|falta|resta)n?(?: por leer)?(?: aún| todavía)?(?: el| un)? % (?:de|del|por)|" +
        "% (?:de|del) (?:este |el )?(?:artículo|texto|contenido) (?:por leer|restante)",
      asks:
        "(?:para|si quieres?) (?:seguir|continuar)? ?(?:leyendo|leer|con la lectura).{0,60}(?:suscr|regístr|registr|inicia|identif)|" +
        "(?:suscr[ií]b|regístr|registrar|inicia sesión|identif[ií]c|hazte (?:socio|premium)).{0,60}(?:para|y) (?:(?:seguir|sigue|continuar|continúa) (?:leyendo|con la lectura)|(?:poder )?leer (?:el|este|la|esta) )",
      reserved:
        "(?:contenido|artículo|noticia|nota).{0,30}(?:exclusiv|solo|sólo|reservad).{0,20}(?:suscript|socios|registrad)",
      readOn:
        "(?:leer|lee|lea|ver) (?:más|el (?:artículo|texto) completo|la (?:noticia|nota|historia) completa|completo)|" +
        "(?:seguir|sigue|siga|continuar|continúa|continúe) (?:leyendo|la lectura)|mostrar más",
      page: "página",
      of: "de",
      on: "(?:continúa|sigue) en(?: la)?|ir a la|pasar a la",
      next: "página siguiente|siguiente página",
    },
    ca: {
      rest: "(?:queda|falta)n?(?: per llegir)?(?: encara)?(?: el| un)? % (?:de|d[’']|per)",
      asks:
        "per (?:continuar|seguir) llegint.{0,60}(?:subscri|registr|inicia)|" +
        "(?:subscriu|registra|inicia sessió).{0,60}per (?:continuar|seguir|llegir)",
      reserved: "(?:contingut|article|notícia).{0,30}(?:exclusi|només).{0,20}subscriptor",
      readOn: "(?:llegir|llegeix)(?: més|-ne més| l[’']article complet)|continuar? llegint",
      page: "pàgina",
      of: "de",
      on: "continua a la",
      next: "pàgina següent|següent pàgina",
    },
  },
  citing: {
    before:
      "según|según (?:informa|publica|recoge|ha podido saber|pudo saber|adelanta|revela)|" +
      "(?:concedida) (?:a|al)|entrevistas? (?:con|a|en|al|para|de)|entrevistad[oa]s? (?:por|en)|" +
      "(?:citad|recogid|publicad|revelad|adelantad|difundid|consultad|obtenid|contactad|divulgad)[oa]s? (?:por|en)|" +
      "de acuerdo con|declaraciones (?:a|al|en)|" +
      "(?:inform|report|revel|public|asegur|señal|adelant|avanz|detall)ó|informan?|publican?|recogen?|" +
      "revelan?|adelantan?|reportan?|cuentan?|participado|(?:agencia|diario) de noticias|" +
      "investigación de|" +
      "(?:ha|han|había) (?:publicado|adelantado|revelado|informado|avanzado|contado|desvelado|recogido|podido saber)|" +
      "en las páginas de|a través de|a micrófonos de|en los micrófonos de",
    does:
      "informó|informa|informaron|publicó|publica|reveló|revela|asegura|aseguró|señala|señaló|recoge|" +
      "recogió|adelantó|adelanta|reportó|reporta|citó|cita|detalló|desveló|avanzó|contó|cuenta|informado|" +
      "publicado|revelado|adelantado|desvelado|(?:ha|pudo) (?:podido )?saber|confirmó",
    speech:
      "(?:declar|asegur|explic|señal|afirm|confirm|relat|coment|indic|cont|detall|manifest|lament|adelant|precis|apunt|agreg|critic|defend|subray|reconoc)(?:ó|ió|a|aron|aban|ado|ados|ido)|" +
      "dijo|dice|dijeron|dicho",
    to: "a|al|a la|ante",
    on: "en|en la|en el",
  },
  notices: {
    labels: {
      correction: "fe de err(?:atas?|ores)|erramos|correcci[oó]n|rectificación|aclaración",
      update: "actualización|actualizado",
      "editors-note": "nota (?:d(?:el|o) editor|de(?: la)? redacción)|n\\. ?d\\. ?r\\.?",
      translation: "traducción(?: de)?|traducido (?:del|por)",
      "press-release": "comunicado de prensa",
    },
    sentences: {
      correction: "una versión (?:anterior|previa)",
      update: "este artículo (?:ha sido|fue) actualizado",
      translation: "traducido (?:del|automáticamente)",
      ai: "(?:generad|elaborad|traducid|redactad|escrit|cread|resumid|realizad)[oa] (?:(?:con|por|mediante) (?:la (?:ayuda|asistencia) de )?|con ayuda de |a través de )(?:la )?(?:ia\\b|inteligencia artificial)",
      syndication:
        "publicado (?:originalmente|por primera vez) (?:em?n?|n[ao]|por)<no day>|" +
        "originalmente publicado (?:n[ao]|por)<no day>",
      sponsored: "contenido (?:pagado|ofrecido) por",
      satire: "este artículo es (?:una )?(?:satir|fiction)",
    },
    genres: {
      opinion: "opinión|tribuna(?: abierta)?|columnas?|punto de vista|cartas al director|crónica",
      analysis: "análisis|análise",
      satire: "s[aá]tira",
      live: "en directo|en vivo|minuto a minuto",
      review: "reseñas?",
    },
    sponsored:
      "publi-?rr?[eé]portaje|contenido (?:patrocinado|promocionado|de marca)|patrocinado|" +
      "publicontenido|publieditorial",
    payer: "por|de",
    paidBy: "patrocinado por|ofrecido por",
    withPartner: "presentado por|en (?:colaboración|asociación) con",
    ad: "publicidade?|anuncio",
    opinion: "opinión|tribuna",
    author: "por|de",
    machine: "inteligencia artificial",
    machineShort: "ia",
    byRule: "automát",
    translated: "traduc",
    made: "generad|elaborad|redactad|resum",
    opening: "(?:est[ea]|o) (?:art(?:ículo|igo|icle)|texto?)|por|con",
    this: "(?:\\b|d['’]?)est[ea]",
    thisText:
      "artículo|artigo|texto|nota|entrevista|traducción|resum(?:en|o)|contenido|not[ií]cia|" +
      "información",
    the: "el|o|l['’]",
    theText: "artículo|artigo|texto",
    start: "artículo|artigo|texto",
    versionOf: "(?:del?|d[ao]s?)(?!\\p{L})|d['’]",
    saysOfVersion:
      "decía|indicaba|afirmaba|señalaba|err[oó]n|error|erra[dt]|(?<!\\p{L})erro(?!\\p{L})|" +
      "corr[ei]g|incorrect|inexact",
    speaksOfLabel:
      "(?:eso|esto|así) (?:es|era|fue) (?:lo que|como)|así (?:lo |la )?(?:llam|titul|dic)",
  },
};
