import type { WordGroup } from "./words";

/** The words of Portuguese. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "(?:leia|veja|saiba|ouça|assista) (?:também|mais|ainda).{0,40}|notícias relacionadas|" +
      "artigos relacionados|conteúdo relacionado|relacionad[oa]s?|" +
      "mais (?:lid[ao]s|notícias|populares)(?: (?:d[aeo]|em|n[ao]|hoje)(?: \\S+)?)?|mais sobre(?: [^\\s.,]+){0,3}|não perca|você (?:também )?pode gostar|" +
      "recomendad[oa]s?(?: para você)?" +
      "|(?:últimas|outras) notícias|pode (?:te|lhe) interessar|você (?:também )?(?:vai|poderá|pode) (?:gostar|se interessar)|continue lendo|leia a seguir|sobre o mesmo (?:tema|assunto)",
    share:
      "(?:com)?partilh(?:ar?|e)(?: (?:n[oa]|via|por) \\S+| (?:est[ea]|[oa]) (?:artigo|notícia|matéria|conteúdo))?|" +
      "siga[- ]nos(?: n[oa]s?(?: .{0,50})?)?|copiar (?:enlace|link)|imprimir",
    newsletter:
      "inscreva-se(?: (?:n[oa]s?|em|para|aqui|já|agora)(?: .{0,80})?)?|assine(?: (?:já|agora|(?:a )?nossa .{0,40}|[oa](?: [^\\s,”]+){1,2}))?|receba (?:(?:as |nossas )?(?:notícias|news|alertas|atualizações|ofertas)|.{0,60}(?:e-?mail|whatsapp|celular|newsletter)).{0,60}",
    ads: "publicidade|continua após a publicidade",
    comments:
      "comentários?(?: ?\\(\\d+\\))?" +
      "|(?:deixe|escreva|faça) (?:um|seu|o seu) comentário|seja o primeiro a comentar|(?:faça login|inicie sessão|entre|cadastre-se) .{0,20}para (?:poder )?comentar|o? ?seu (?:endereço de )?e-?mail não será publicado.{0,100}",
    consent:
      "conteúdo (?:externo|bloqueado|de terceiros)|para (?:ver|visualizar|exibir) este (?:conteúdo|vídeo|mapa),? ?(?:aceite|você precisa|é necessário|ative).{0,200}|clique (?:aqui|no botão).{0,20} para (?:carregar .{2,40}|(?:ver|exibir) (?:este|o) conteúdo)",
    feedback:
      "(?:este|esta) (?:artigo|conteúdo|matéria|notícia) foi útil(?: para você)?|(?:encontrou|viu) (?:um|algum) erro|reportar erro",
    tags: "etiquetas(?:: ?.{0,120})?|temas(?:: ?.{0,120})?",
    navigation:
      "voltar(?: (?:ao|para o) (?:topo|início)| (?:à|para a) (?:lista|home|página inicial))?",
    paywall:
      "já é assinante(?: ?\\?.{0,60})?|faça (?:o )?login(?: (?:para|ou|e|aqui|com)(?: .{0,50})?)?|conteúdo exclusivo(?: para .{0,40})?",
  },
  prompts: {
    pt: {
      ads: "(?:o artigo |a matéria |o texto )?continua (?:após|depois|abaixo)",
      follow: "siga.{1,40} (?:no|na|nas|nos) ",
      feedback: "o que (?:você )?(?:acha|achou|pensa)|enquete$|sondagem$|dê a sua opinião",
      author: "sobre (?:o autor|a autora)|(?:mais|outros) (?:artigos|textos) d",
      facts: "o que (?:se sabe|sabemos|já)|pontos.chave|em resumo|entenda o caso",
    },
  },
  truncation: {
    pt: {
      rest: "(?:resta|falta)m?(?:-lhe)?(?: ainda)?(?: ler)?(?: os)? % (?:d|para|por)",
      asks:
        "para (?:continuar|seguir|ler).{0,60}(?:assin|registe|registre|inscrev|login)|" +
        "(?:assine|registe-se|registre-se|cadastre-se|inscreva-se|faça login|torne-se assinante).{0,60}(?:para|e) (?:continu\\S+ (?:a ler|lendo|a leitura)|ler (?:o|a|est))",
      reserved:
        "(?:conteúdo|artigo|matéria|notícia).{0,30}(?:exclusiv|reservad|só).{0,20}(?:assinante|membros)",
      readOn:
        "(?:ler|leia|ver) (?:mais|tudo|o (?:artigo|texto) completo|a (?:notícia|matéria|íntegra)(?: completa)?|na íntegra)|" +
        "continu(?:ar|e) (?:a ler|lendo|a leitura)",
      page: "página",
      of: "de",
      on: "continua na|ir para a",
      next: "próxima página|página seguinte",
    },
  },
  citing: {
    before:
      "segundo|conforme|de acordo com|citando|entrevistas? (?:à|ao|a|com|para|na|no)|" +
      "declarações (?:à|ao|na|no)|" +
      "(?:citad|avançad|revelad|divulgad|publicad|noticiad|contactad|consultad|ouvid|entrevistad|adiantad|obtid)[oa]s? (?:pelo|pela|por|no|na)|" +
      "notici(?:ou|a|am|aram)|avanç(?:a|ou|am)|revel(?:a|ou)|apur(?:a|ou)|inform(?:a|ou)|public(?:a|ou)|" +
      "escreve(?:u)?|relat(?:a|ou)|investigação d(?:o|a)|nas páginas d(?:o|a)",
    does:
      "notici(?:ou|a|ava)|avanç(?:ou|a)|inform(?:ou|a)|revel(?:ou|a)|escreve(?:u)?|apurou|adiant(?:ou|a)|" +
      "public(?:ou|a)|cit(?:ou|a)|relat(?:ou|a)|divulgou",
    speech:
      "(?:declar|afirm|explic|confirm|cont|revel|adiant|garant|lament|coment|relat|avanç|inform|sublinh|critic|assegur)(?:ou|iu|a|aram|ado|ada|am)|" +
      "disse(?:ram)?|diz|dito",
    to: "à|ao|a|às|aos|para (?:o|a)",
    on: "na|no|à|ao|em",
  },
  notices: {
    labels: {
      correction: "err[aá]mos|correção|retificação",
      update: "atualiza(?:ção|do)",
      "editors-note": "nota d(?:o editor|a redação)|n\\. ?d\\. ?r\\.?",
      translation: "tradução(?: de)?",
      "press-release": "comunicado de imprensa",
    },
    sentences: {
      correction: "uma versão anterior",
      translation: "traduzido d[oe]",
      ai:
        "(?:gerado|traduzido|produzido) (?:com|por) (?:a )?(?:ia\\b|inteligência artificial)|" +
        "(?:elaborad|redactad|escrit|realizad)[oa] (?:por|mediante) ia\\b",
      syndication:
        "publicado originalmente (?:em?n?|n[ao]|por)<no day>|" +
        "originalmente publicado (?:em|no|na|por)<no day>",
      sponsored: "conteúdo oferecido por",
    },
    genres: {
      opinion: "opinião|coluna|artigo de opinião|crónica|tribuna",
      analysis: "análise",
      satire: "sátira",
      live: "ao vivo|minuto a minuto",
    },
    sponsored:
      "conteúdo (?:patrocinado|de marca|publicitário)|patrocinado|publieditorial|" +
      "informe publicitário",
    payer: "por|d[ea]",
    paidBy: "patrocinado por|oferecido por",
    withPartner: "apresentado por|em parceria com",
    ad: "publicidade|pub",
    opinion: "opinião|tribuna",
    author: "por|de",
    machine: "inteligência artificial",
    machineShort: "ia",
    byRule: "automát",
    translated: "traduz",
    made: "gerad|produzid|elaborad|redactad|resum",
    opening: "(?:est[ea]|o) (?:artigo|texto)|por|com|da",
    this: "(?:\\b|d['’]?)est[ea]",
    thisText: "artigo|texto|nota|entrevista|tradução|resumo|conteúdo|notícia|reportagem|matéria",
    the: "o",
    theText: "artigo|texto",
    start: "artigo|texto",
    versionOf: "d(?:e|[ao]s?)(?!\\p{L})|d['’]",
    saysOfVersion:
      "dizia|indicava|afirmava|err[oó]n|erra[dt]|(?<!\\p{L})erro(?!\\p{L})|corrig|incorrect|" +
      "inexact",
    speaksOfLabel: "(?:isso|isto|assim) (?:é|era|foi) (?:o que|como)|assim (?:lhe )?cham",
  },
};
