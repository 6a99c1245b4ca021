import type { WordGroup } from "./words";

/** The last words of a line that asks to follow an outlet on a platform. */
const NETWORK =
  "(?:facebook|instagram|tik ?tok|youtube|whatsapp|telegram|threads|linkedin|bluesky|twitter|x|google(?: (?:news|notícias|discover))?|redes(?: sociais)?)";

/** The words of Portuguese. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "(?:leia|veja|saiba|ouça|assista|confira|ler|ver) (?:também|mais|ainda)(?: ?[:>|»–—-]{1,2} ?.{2,120}| (?:sobre [^,.]{2,40}|aqui|notícias(?: [^,.]{2,30})?))?|notícias relacionadas|(?:vídeos|matérias|conteúdos|temas|assuntos|links) relacionad[oa]s|artigos (?:relacionados|recentes|semelhantes|recomendados)|conteúdo relacionado|relacionad[oa]s?|(?:as |os )?mais (?:lid[ao]s|vist[ao]s|compartilhad[ao]s|comentad[ao]s|notícias|populares)(?: (?:d[aeo]|em|n[ao]|hoje)(?: \\S+)?)?|mais sobre(?! iss?t?o )(?: [^\\s.,]+){0,3}|não (?:perca|deixe de (?:ler|ver))|você (?:também )?pode gostar|recomendad[oa]s?(?: para (?:você|si|ti))?|(?:últimas|outras) notícias|pode (?:te|lhe) interessar|(?:também )?(?:te|lhe) pode interessar|você (?:também )?(?:vai|poderá|pode) (?:gostar|se interessar)|continue lendo|leia a seguir|sobre o mesmo (?:tema|assunto)|(?:a )?escolhas? d(?:o editor|a redação|os editores)|em destaque",
    share:
      "clique aqui (?:para|e) (?:seguir|entr|assin|inscrev|segui).{0,60}|(?:com)?partilh(?:ar?|e)(?: (?:n[oa]|via|por|em) \\S+| (?:est[ea]|ess[ea]|[oa]) (?:artigo|notícia|matéria|conteúdo|reportagem))?|siga[- ]nos(?: n[oa]s? (?:(?:nossas )?redes|(?:nosso|nossa) |face|insta|tik ?tok|you ?tube|what|tele|thread|linke|blue|google|twit|x(?![a-zà-ÿ]))[^.!?]{0,70})?|(?:copiar|copie) (?:o )?(?:enlace|link)|link copiado.{0,30}|imprimir(?: (?:artigo|notícia|matéria|página))?|(?:enviar|envie) (?:est[ea] (?:artigo|notícia) )?(?:por (?:e-?mail|whatsapp)|a um amigo)|(?:ouvir|ouça|escute|salvar|salve|guardar|guarde|oferecer) (?:[oa] |est[ea] |ess[ea] )?(?:artigo|notícia|matéria|reportagem|texto)|(?:adicione|adiciona|escolha|defina) [^.!?]{2,40} (?:como|a|às|nas) (?:(?:a )?suas? |uma )?fontes? preferidas?(?: n?[oa]?d?[oa]? ?google)?",
    newsletter:
      "(?:assine|receba)(?: a)? (?:nossa |a )?newsletter\\b.{0,80}|apoi[ae] (?:o|um) (?:bom )?jornalismo\\b.{0,60}|inscreva-se(?: (?:aqui|já|agora|(?:gratuitamente )?(?:n[oa]s?|em|para receber) (?:(?:a |o )?noss[oa]s? .{0,50}|(?:newsletter|canal|boletim|lista).{0,60})))?|assine(?: (?:já|agora|(?:a )?(?:nossa|newsletter) ?.{0,40}|[oa] (?!documento|contrato|termo|papel|petição|ponto|carta|manifesto|abaixo|lei|livro|acordo)[^\\s,”]+(?: [^\\s,”]+)?|(?:e|para) (?:leia|tenha|ler|continuar|apoi).{0,50}|(?:a partir de|por) .{0,30}))?|receba (?:(?:as |nossas )?(?:notícias|news|alertas|atualizações|ofertas)(?: [^,]{2,60})?|(?!visita)[^,]{2,60} (?:n[oa]|pel[oa]|por|em|via) (?:seu |sua )?(?:e-?mail|whatsapp|celular|telegram|newsletter)(?: [^,]{2,50})?|[^,]{0,12}newsletters?(?: [^,]{2,40})?)|newsletter|subscreva (?:gratuitamente )?(?:as? )?(?:nossas? )?newsletters?(?: .{0,60})?|(?:o )?seu e-?mail|(?:baixe|descarregue|instale|baixar) .{0,9}(?:app|aplicativo|aplicação)(?: (?:d[oa]|e|n[oa]|gr[aá]tis|para) ?.{0,40})?|(?:ativ[ea]|ativar) (?:as )?notificações|(?:apoie|apoia|apoiar) (?:o (?:nosso )?(?:jornalismo|trabalho)(?: (?:independente|livre|de qualidade|local))?|a informação independente|um jornalismo .{2,20})|(?:faça|fazer) uma doação|doe agora|(?:fique|mantenha-se) (?:por dentro|informad[oa]|atualizad[oa])(?: (?:com|de|d)(?:a|o|e)?s? (?:noss|noti|tudo|últ).{0,40})?",
    ads: "publicidade|(?:o texto |a matéria )?continua (?:após|depois d|abaixo d)(?:a|o|e)? ?(?:a )?(?:publicidade|anúncio|propaganda)|(?:fim|depois) da publicidade|conteúdos? patrocinados?|patrocinado|anúncios?(?: google)?|(?:pular|saltar|fechar) (?:o )?(?:anúncio|a publicidade|publicidade)|(?:role|deslize|arraste) para continuar.{0,20}|links patrocinados|(?:remover|sem) (?:anúncios|publicidade)",
    comments:
      "comentários?(?: ?\\(\\d+\\))?|(?:ver|mostrar|ler|exibir|ocultar) (?:todos )?(?:os )?(?:\\d+ )?comentários?(?: ?\\(?\\d+\\)?)?|os comentários (?:estão|foram) (?:fechados|encerrados|desativados).{0,40}|(?:participe d|junte-se à |participe n)[aeo]? ?(?:conversa|discussão)|comentar|comente (?:esta|essa) (?:notícia|matéria)|(?:deixe|escreva|faça) (?:um|seu|o seu) comentário|seja o primeiro a comentar|(?:faça login|inicie sessão|entre|cadastre-se|entre na sua conta|entre com .{2,20}) (?:ou .{2,20} )?para (?:poder )?comentar|o? ?seu (?:endereço de )?e-?mail não será publicado.{0,100}",
    consent:
      "conteúdo (?:externo|bloqueado|de terceiros)|para (?:ver|visualizar|exibir) este (?:conteúdo|vídeo|mapa),? ?(?:aceite|você precisa|é necessário|ative).{0,200}|clique (?:aqui|no botão).{0,20} para (?:carregar .{2,40}|(?:ver|exibir) (?:este|o) conteúdo)|(?:este|o|esse) (?:vídeo|conteúdo) (?:já )?não (?:está (?:mais )?disponível|pode ser (?:reproduzido|exibido))(?: .{0,40})?|(?:o )?(?:seu|teu) (?:navegador|browser) (?:não (?:suporta|é compatível|tem suporte)|está (?:desatualizado|obsoleto)).{0,80}|(?:por favor,? )?(?:ative|habilite|ativa) (?:o )?javascript.{0,80}",
    feedback:
      "(?:tem|viu|sabe de) (?:uma?|alguma?) [^?]{3,60}\\? ?(?:escreva|envie|mande|conte)(?:-nos|.{0,12} para (?:nós|a (?:redação|gente|nossa)))\\b.{0,80}|(?:este|esta) (?:artigo|conteúdo|matéria|notícia) foi útil(?: para você)?|avise um erro|(?:encontrou|viu|achou) (?:um|algum) erro(?: (?:nesta|neste|na|no) (?:notícia|artigo|matéria|texto|página))?(?:\\?.{0,60})?|(?:reportar|reporte|comunicar|informar) (?:um )?erro|avalie (?:este|esta) (?:artigo|notícia|matéria|conteúdo)",
    tags: "(?:etiquetas|temas|tags)(?::(?!.*\\.$) ?.{0,120})?|(?:palavras[- ]chave|assuntos|tópicos)(?:: ?.{0,120})?",
    navigation:
      "topo|voltar(?: (?:ao|para o) (?:topo|início)| (?:à|para a) (?:lista|home|página inicial))?|fechar|(?:reproduzir|ver|assistir ao) vídeo|(?:artigo|notícia|matéria) (?:anterior|seguinte)|próxima notícia|(?:ir|pular|saltar) para o conteúdo(?: principal)?|0 segundos de .{2,40}",
    paywall:
      "já (?:é|sou) assinante(?: ?\\?.{0,60})?|entrar|faça (?:o |seu )?login(?: (?:para (?:ler|continuar|comentar|acessar|ter)|ou|e (?:leia|continue|comente)|aqui|com (?:google|facebook|apple|seu|sua|o))(?: ?.{0,50})?)?|(?:conteúdo|artigo|matéria) (?:exclusiv[oa]|reservad[oa])(?: (?:para|a|aos) (?:assinantes|membros|nossos|usuários|subscritores).{0,40})?|(?:crie|criar) (?:uma|sua|a sua) conta(?: grátis| gratuita(?:mente)?)?|cadastre-se(?: (?:grátis|gratuitamente|agora|para (?:ler|continuar).{0,40}))?",
  },
  prompts: {
    pt: {
      ads: "(?:(?:o (?:artigo|texto|conteúdo)|a (?:matéria|notícia|reportagem)) )?continua (?:após|depois d|abaixo d|a seguir à?|logo após)[aoe]? ?(?:[ao] )?(?:publicidade|anúncio|propaganda|pub)$|(?:o (?:artigo|texto)|a (?:matéria|notícia)) continua (?:logo )?abaixo$",
      follow: `(?:siga|sigam?|acompanhe|curta|encontre)(?:[- ]nos)?(?: (?!seus? |suas? |em |pel|a |na |sem )[^,;.!?]{1,40})? (?:no|na|nas|nos|em|pelo) (?:[^;.!?]{0,50}[ ,])?${NETWORK}$|(?:clique aqui (?:para|e) )?(?:entrar?|entre|participar?|participe|inscreva-se|junte-se|siga|seguir|faça parte) (?:n?[oa]|d[oa]|ao|à) (?:noss[oa] )?(?:canal|grupo|comunidade)(?: d[oa] .{2,20})? (?:do|no|de|pelo) (?:whatsapp|telegram)(?: .{0,40})?$`,
      feedback:
        "e (?:você|vocês|tu),? o que (?:você )?(?:acha|achas|acham|achou|pensa|pensas)(?: (?:disso|dess[ea] (?:notícia|assunto)|dest[ea] (?:notícia|artigo|matéria)))?$|o que (?:você )?(?:acha|achou) (?:dest[ea]|dess[ea]) (?:notícia|artigo|matéria|conteúdo|reportagem|texto)$|o que (?:você )?(?:acha|achou|pensa)(?: disso)?\\? (?:deixe (?:seu|sua|o seu|a sua)|coment|conte|diga|partic|vote|escrev|compart).{0,60}|(?:a )?enquete(?: do dia)?$|sondagem$|(?:dê|deixe|envie) (?:a )?(?:sua|tua) opinião$",
      author:
        "sobre (?:o autor|a autora|os autores|o colunista|a colunista)$|(?:mais|outros|todos os) (?:artigos|textos) (?:d[eo] (?:mesmo|este) autor|dest[ea] autora?|d[eo]st[ea] autora?|d[oa] autora?)$|do mesmo autor$|mais (?:artigos|textos) de (?!(?:lei|luxo|moda|consumo|limpeza|higiene|primeira|opinião|imprensa|época|est[ea]) )[^ ]+ [^ ]+$|(?:ver|ler|leia|veja) (?:mais|todos os) (?:artigos|textos) de [^ ]+(?: [^ ]+){0,3}$",
      facts:
        "o que (?:se sabe|sabemos|já se sabe|já sabemos)(?! (?:fazer|dizer|calar)(?: |$))|pontos.chave|em resumo$|em números$|entenda (?:o caso|a polêmica)$|o que (?:é preciso|precisa|você precisa) saber",
    },
  },
  truncation: {
    pt: {
      rest: "(?:resta|falta)m?(?:-lhe)?(?: ainda)?(?: ler)?(?: os)? % (?:d|para|por)",
      asks:
        "para (?:continuar|seguir|ler)(?!\\S* (?:\\S+ ){0,3}(?:coment|discuss|debate)).{0,60}(?:assin|registe|registre|inscrev|login)|" +
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
      "segundo|conforme|informaç(?:ão|ões) (?:é |são )?d[oa]s?|colun(?:a|ista)[^.,]{3,40}, (?:em|n[oa])|" +
      "de acordo com|citando|entrevistas? (?:à|ao|a|com|para|na|no)|" +
      "declarações (?:à|ao|na|no)|" +
      "(?:citad|avançad|revelad|divulgad|publicad|noticiad|contactad|procurad|questionad|consultad|ouvid|entrevistad|adiantad|obtid)[oa]s? (?:pelo|pela|por|no|na)|" +
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
  names:
    "GloboNews|CNN (?:Brasil|Portugal)|G1|TVI|TSF|Metrópoles|Estado de Minas|Correio Braziliense|Zero Hora|GZH|Valor Econômico|Carta ?Capital|BandNews(?: FM)?|SBT(?: News)?|TV Cultura|Jovem Pan|CBN|Poder360|Jornal Nacional|Roda Viva|Renascença|Antena 1|RTP ?[13]|A Bola|Polígrafo|Dinheiro Vivo|Novo Jornal|O Povo|O Estado de S\\. ?Paulo|~Observador|~Band|~Record|~Valor|~Exame|~ECO|~Sábado|~Visão|~O Jogo|~Fantástico",
  // Names that begin with small letters.
  citations: [
    "(?:^|\\s)(?:informações (?:são )?do|segundo o|conforme o|de acordo com o|ao|pelo)(?: portal| site)? (?<name>g1)(?![a-z])",
  ],
  notices: {
    labels: {
      correction: "err[aá]mos|correção|retificação",
      update:
        "(?:(?:notícia|artigo|texto|matéria) )?ac?tualiza(?:ção|d[oa])(?: (?:às?|em)(?= \\d))?",
      "editors-note": "nota d(?:o editor|a redação)|n\\. ?d\\. ?r\\.?",
      translation: "tradução(?: de)?",
      "press-release": "comunicado de imprensa",
    },
    sentences: {
      affiliate:
        "(?:contém|contêm|são|possui) (?:[a-zãáéíóú]+ ){0,2}links? (?:de )?afilia(?:dos?|ção)",
      correction: "uma versão anterior",
      translation: "traduzido d[oe]",
      ai:
        "(?:gerad|traduzid|produzid|escrit|elaborad|redigid|resumid|criad)[oa] (?:com|por)(?: (?:a ajuda|o (?:apoio|auxílio|uso)|recurso) (?:de|a|à))? ?(?:(?:uma )?ferramentas? de )?(?:a )?(?:ia\\b|inteligência artificial)|" +
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
    made: "gerad|produzid|elaborad|redactad|resumid",
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
