import type { WordGroup } from "./words";

/** The last words of a line that asks to follow an outlet on a platform. */
const NETWORK =
  "(?:facebook|instagram|tik ?tok|youtube|whatsapp|telegram|threads|linkedin|bluesky|twitter|x|google(?: (?:news|noticias|discover))?|redes(?: sociales)?)";

/** The words of Spanish and Catalan. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "(?:(?:lea|lee|leer|leé|ver|mira|mirá|vea|lean|escucha|escuche) (?:también|además)|(?:le|te) puede interesar|(?:también )?te puede interesar|en contexto|(?:también )?(?:puedes?|podés) (?:leer|ver)(?: también)?)(?: ?[:>|»–—-]{1,2} ?.{2,120})?|(?:continuar|seguir) leyendo|(?:lea|lee|leé|leer|ver|mira|mirá|vea) más(?: noticias)?|noticias? relacionadas?|relacionad[oa]s?|para saber más|(?:las )?más (?:leíd|vist|compartid|comentad)[oa]s?(?: .{0,20})?|más (?:noticias|información)(?: (?:de|en|sobre|deportiva en)(?: [^\\s,]+){1,2})?|más sobre(?: [^\\s.,]+){0,3}|(?:et|us) pot interessar|(?:el|els|les) més (?:llegi|vist)[a-zç]*|lo más (?:leído|visto|destacado)|temas? relacionados?|sigue leyendo|no te pierdas|además|otras noticias|entérate|recomendad[oa]s?(?: para (?:ti|usted|vos))?|notas? relacionad[oa]s?|últimas noticias|(?:podría|puede) interesarte|lo más (?:reciente|popular|viral)|puedes ver|no te lo pierdas|mira más|seguir leyendo|de tu interés|(?:la )?(?:selección|elección) (?:del? (?:los )?editor(?:es)?|de la redacción)",
    share:
      "comparti?[re](?: (?:en|por|vía) (?:face|twitt|linke|what|tele|pint|insta|x|redes|correo|e-?mail).{0,20}| (?:est[ae] )?(?:nota|noticia|artículo|contenido|publicación))?|(?:síguenos|síganos|seguinos)(?: (?:también )?en (?:(?:nuestr[ao]s? |las )?(?:red|can|pág)|face|insta|tik|you|what|tele|thread|linke|blue|google|twit|x(?![a-zà-ÿ]))[^.!?]{0,70})?|(?:copiar|copia) (?:el )?(?:enlace|link|url)|(?:enlace|link) copiado.{0,30}|enviar (?:est[ea] (?:artículo|noticia) )?(?:por (?:correo(?: electrónico)?|e-?mail|whatsapp)|a un amigo)|(?:escucha|escuchar|escuche|oír|guarda|guardar|regalar?) (?:(?:el|este) )?(?:artículo|contenido)|(?:escucha|escuchar|escuche|guarda|guardar) (?:(?:la|esta) )?(?:noticia|nota)",
    newsletter:
      "descarg(?:a|ue|á) nuestra (?:app|aplicación)(?: .{0,60})?|apoy(?:a|e|á) (?:el|al|nuestro) (?:buen )?periodismo (?:independ|local|de cal|libre).{0,80}|regístra(?:te|se) (?:gratis )?para (?:seguir|continuar) leyendo.{0,40}|suscr[ií]b[ea](?:te|se)(?!.* (?:dij|dice|decía))(?: (?:ya|ahora|aquí|gratis|hoy|desde|por|para|y (?:lee|acc|disf|rec|apoy|ahorr|sig)|al? (?:(?:el|l[ao]s?) )?(?:nuestr|bolet|canal|newsl|edici|alerta)|a (?!(?:l[ao]s?|un[oa]?|sus?|tu|es[ea]|est[ea]) )[^ ,.]+(?: [^ ,.]+)?$).{0,80})?|recib[ea] .{0,60}(?:newsletter|boletín|en tu (?:correo|e-?mail|bandeja)).{0,40}|(?:nuestr[ao] )?(?:newsletter|boletín)(?: de noticias)?|activ[ae] (?:las )?notificaciones|haz(?:te|nos)? (?:socio|soci[oa]|una donación|miembro)|subscriu-te(?: (?:ara|aquí|gratis|(?:a la |al )(?:nostr[ea] )?(?:newsletter|butlletí|canal)|per (?:continuar|llegir|seguir|rebre)).{0,60})?",
    ads: "publicidad|publicitat|anuncios?|(?:contenido|enlaces?|artículo) patrocinados?|patrocinado|(?:saltar|omitir|cerrar) (?:la )?(?:publicidad|anuncio)",
    comments:
      "comentarios?(?: ?\\(\\d+\\)|: (?:sí|no))?|(?:ver|mostrar|leer|ocultar) (?:todos )?(?:los )?(?:\\d+ )?comentarios?(?: ?\\(?\\d+\\)?)?|(?:(?:deja|escribe|publica|añade)r? (?:un|tu) comentario|comentar?)|sé el primero en comentar|comentaris?(?: ?\\(\\d+\\))?",
    tags: "(?:etiquetas|temas|etiquetes|tags)(?::(?!.*\\.$) ?.{0,120})?|(?:archivado en|palabras clave|en esta noticia|paraules clau)(?:: ?.{0,120})?",
    consent:
      "para (?:ver|mostrar|visualizar) este (?:contenido|vídeo|video|mapa),? .{0,20}(?:acept|necesit|debes|activ).{0,200}|(?:este|el) (?:v[ií]deo|contenido) (?:ya )?no (?:está disponible|se puede reproducir)(?: .{0,40})?|(?:por favor,? )?(?:activa|activ[ae]|habilit[ae]) (?:el )?javascript.{0,80}",
    feedback:
      "(?:tienes|tiene|tenés) (?:alguna |una )?(?:información|pista|denuncia|historia)\\b[^?]{0,60}\\? ?(?:escr[ií]be|cont[aá]cta|env[ií]a|cu[eé]nta)(?:la)?nos.{0,80}|(?:te|le) (?:ha (?:gustado|sido útil|parecido (?:útil|interesante))|resultó útil) (?:este|esta|el|la) (?:artículo|noticia|contenido|información)|(?:reportar|informar de|notificar) (?:un )?error|has (?:encontrado|visto|detectado) (?:un|algún) error(?: en .{2,20})?(?:\\?.{0,60})?|dan?os tu opinión",
    navigation:
      "conforme a los criterios de(?: the trust project)?.{0,30}|volver(?: atrás| arriba| al? (?:inicio|índice|listado|portada|la (?:portada|lista)))?|inicio|cerrar|reproducir(?: (?:el )?v[ií]deo)?|0 segundos (?:de|of) .{2,40}",
    paywall:
      "ya soy suscriptora?|iniciar sesión|¿?(?:ya (?:eres|tienes|estás?)|ja ets) (?:una? )?(?:subscriptora?|suscriptora?|cuenta|suscripción|registrad[oa])(?: ?\\?.{0,60})?|inici[ae] (?:sesión|sessió)(?: (?:o (?:regístr|suscr|crea|ábre)|para (?:leer|seguir|continuar|comentar|acceder|ver|guardar|disfrutar|participar)|con (?!ganan|p[ée]rdi|subid|bajad|alzas)(?:tu|google|facebook|apple|e-?mail|correo|una cuenta)|aquí)(?:.{0,60})?)?|regístrate(?: (?:gratis|ahora|aquí|para (?:seguir|leer|continuar).{0,40}))?|(?:artículo|contenido|noticia) (?:solo |sólo |exclusiv[oa] )?para (?:suscriptores|socios)",
  },
  prompts: {
    es: {
      ads: "(?:(?:el artículo|la noticia|la nota|el texto|la lectura) )?(?:continúa|sigue) (?:leyendo )?(?:después|debajo|tras|luego) (?:de (?:la|esta) (?:publicidad|pauta)|de(?:l| este) (?:anuncio|aviso)|(?:la|el) (?:publicidad|anuncio))$|(?:el artículo|la noticia|la nota) (?:continúa|sigue) (?:más )?(?:abajo|debajo)$",
      follow: `(?:síguenos|síganos|seguinos|encuéntranos|búscanos|sig(?:ue|a|an) (?:a (?!l[ao]s? |sus? |él|ell)|tod[oa]s? l[ao]s? |l[ao]s? (?:noticias|últim|noved|informaci|actualidad)|nuestr|el (?:canal|minuto))[^,;.!?]{1,40}|seguí a [^,;.!?]{1,40})(?: también)? en (?:[^;.!?]{0,50}[ ,])?${NETWORK}$|(?:únete|súmate|unite|sumate|suscríbete|únase|sigue) (?:gratis )?(?:al?|nuestr[oa]) (?:(?:nuestr[oa]|el|la) )?(?:canal|comunidad|grupo|página)[^,.!?]{0,20} (?:de|en) (?:whatsapp|telegram|facebook)(?: [^,.!?]{2,40})?$`,
      feedback:
        "(?:y )?(?:tú|vos|ustedes),? ¿?qué (?:opinas|piensas|opinás|pensás|opinan|piensan)$|qué (?:opinas|piensas|te pare(?:ce|ció))(?: (?:de|sobre) est[ea] (?:noticia|artículo|nota|tema))?\\? (?:déjan|deja tu|dejá tu|escríb|cuént|dinos|coment|vot|particip|compart).{0,60}",
      author:
        "(?:sobre|acerca de) (?:el|la) autora?$|(?:más|otros|todos los) artículos (?:de|del) (?:este |esta |la )?(?:mismo )?autora?$|más artículos de (?!(?:ley|prensa|lujo|moda|consumo|limpieza|higiene|primera|segunda|opinión|las?|los|el|est[ea]) )[^ ]+ [^ ]+$|(?:ver|leer) (?:más|todos los) artículos de [^ ]+(?: [^ ]+){0,3}$",
      facts:
        "lo que (?:se sabe|sabemos)(?! (?:callar|hacer|decir|bien)(?: |$))|las claves(?: (?:de(?:l)? (?:caso|día|conflicto|acuerdo|plan|proyecto|debate)|para entender.{0,40}|de la (?:reforma|ley|noticia|jornada)|en \\d.{0,20}))?$|claves$|datos clave$|en (?:cifras|resumen|datos)$",
    },
    ca: {
      ads: "(?:l.article|la notícia) continua (?:a sota|més avall|(?:després|sota) (?:de )?(?:la publicitat|l.anunci))$",
      follow: `(?:segueix.nos|seguiu.nos|segueix [^,;.!?]{1,40}) (?:a|al|en|per) (?:[^;.!?]{0,50}[ ,])?${NETWORK}$`,
      feedback: "(?:i )?(?:tu|vosaltres),? què en pens(?:es|eu)$|enquesta$",
      author: "sobre l.autora?$",
      facts:
        "què se.? ?(?:n |en )?sap|les claus(?: (?:del (?:cas|dia|conflicte|pacte|pla)|per entendre .{2,40}))?$",
    },
  },
  truncation: {
    es: {
      rest:
        "(?:queda|falta|resta)n?(?: por leer)?(?: aún| todavía)?(?: el| un)? % (?:de|del|por)|" +
        "% (?:de|del) (?:este |el )?(?:artículo|texto|contenido) (?:por leer|restante)",
      asks:
        "(?:para|si quieres?) (?:seguir|continuar)? ?(?:leyendo|leer|con la lectura)(?!\\S* (?:\\S+ ){0,3}(?:coment|debat|conversa)).{0,60}(?:suscr|regístr|registr|inicia|identif)|" +
        "(?:suscr[ií]b|regístr|registrar|inicia sesión|identif[ií]c|hazte (?:socio|premium)).{0,60}(?:para|y) (?:(?:seguir|sigue|continuar|continúa) (?:leyendo|con la lectura)(?!\\S* (?:\\S+ ){0,3}(?:coment|debat|conversa))|(?:poder )?leer (?:el|este|la|esta) )",
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
      "de acuerdo con|(?:diálogo|conversación|charla) con|(?:la|lo) adelantó|declaraciones (?:a|al|en)|" +
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
  names:
    "TyC Sports|Onda Cero|RAC ?1|Catalunya Ràdio|Telecinco|Antena 3|Telemadrid|El Periódico(?: de \\p{L}+)?|La Razón|El Correo|El Español|OKdiario|Vozpópuli|La Voz de Galicia|Faro de Vigo|Heraldo de Aragón|El Diario Vasco|Berria|VilaWeb|El Punt Avui|TV3|À Punt|Canal Sur|EITB|Europa FM|Espejo Público|C5N|TN|Perfil|Caracol (?:Radio|Televisión)|Noticias (?:Caracol|RCN)|Blu Radio|W Radio|El (?:Heraldo|Colombiano|Nacional|Mostrador|Deber|Faro|Observador|Sol de México)|Excélsior|Animal Político|Latinus|Radio Fórmula|Emol|BioBioChile|CIPER|T13|CNN (?:en Español|Chile)|ABC Color|Última Hora|La Diaria|Ecuavisa|Teleamazonas|Efecto Cocuyo|[Tt]eleS[Uu][Rr]|Prensa Libre|~Cuatro|~El Financiero|~Reforma|~Proceso|~Semana|~Cooperativa|~La Prensa",
  // Names that begin with small letters or figures.
  citations: [
    "(?:^|\\s)(?:según|por|a)(?: ha podido saber| publica| informa)?(?: el diario)? (?<name>20 ?minutos|infoLibre|14ymedio)(?![a-z])",
  ],
  notices: {
    labels: {
      correction: "fe de err(?:atas?|ores)|erramos|correcci[oó]n|rectificación|aclaración",
      update: "(?:(?:noticia|artículo|texto) )?actualiza(?:ción|d[oa])(?: (?:a las?|el)(?= \\d))?",
      "editors-note": "nota (?:d(?:el|o) editor|de(?: la)? redacción)|n\\. ?d\\. ?r\\.?",
      translation: "traducción(?: de)?|traducido (?:del|por)",
      "press-release": "comunicado de prensa",
    },
    sentences: {
      affiliate:
        "(?:contiene|incluye|son) (?:[a-záéíóú]+ ){0,2}enlaces? de (?:afilia(?:do|ción)s?|referidos)",
      correction: "una versión (?:anterior|previa)",
      update: "este artículo (?:ha sido|fue) actualizado",
      translation: "traducido (?:del|automáticamente)",
      ai: "(?:generad|elaborad|traducid|redactad|escrit|cread|resumid|realizad|producid|asistid)[oa] (?:(?:con|por|mediante) (?:(?:la|el) (?:ayuda|asistencia|uso|apoyo) de )?|con ayuda de |a través de )(?:(?:una )?herramientas? de )?(?:la )?(?:ia\\b|inteligencia artificial)",
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
    made: "generad|elaborad|redactad|resumid",
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
