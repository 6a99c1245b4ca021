/**
 * The words with which journalists cite, language by language, in small letters: parts of regular
 * expressions. To add a language, add a block.
 */

/** "None of the marks that end a word": patterns over all letters take the browser 100 ms to prepare. */
export const LETTER = '[^\\s\\d.,;:!?()"„“”«»]';

interface CitingWords {
  /** Right before the medium, where only articles and its kind may stand between. */
  before: string;
  /** What the medium does, after its name. */
  does: string;
  /** What a speaker does. */
  speech: string;
  /** From speaker to medium: "à l’", "gegenüber", "tegen"; they may be one with the article. */
  to: string;
  /** Where a speaker is heard: "on", "im", "sur". */
  on: string;
}

const ENGLISH: CitingWords = {
  before:
    "told|tells|telling|according to|first reported|reported (?:by|in|on)|reports? (?:by|in|from|on|for)|" +
    "(?:seen|obtained|reviewed|published|revealed|confirmed|asked|quoted|cited|verified|released|carried|aired|broken|uncovered|exposed|unearthed|described|detailed|disclosed|documented|viewed|analy[sz]ed|interviewed|contacted|approached|surveyed|compiled|tallied|shared) by|" +
    "quoted in|citing|quoting|interview(?:s|ed)? (?:with|by|on|in|to|for)|(?:speaking|speaks|spoke|talking|talked) (?:to|with|on)|said (?:to|on|in)|published (?:in|on)|wr(?:iting|ote) (?:in|for|on)|" +
    "(?:investigation|analysis|poll|survey|tally|count|story|reporting) (?:by|in|from|for)|(?:article|op-ed|column|piece|essay) (?:in|for)|(?:statements?|comments|remarks|confirmed|disclosed|leaked|speech|e-?mail|admitted|denied) to|appear(?:ed|ance|ing) on|per",
  does:
    "report(?:ed|s|ing)|said|says|wrote|writes|quoted|quotes|cited|cites|revealed|reveals|found|learned|understands|obtained|added|noted|notes|confirmed|estimates?|estimated|aired|broadcast|published|" +
    "described|describes|detailed|uncovered|exposed|disclosed|documented|claim(?:ed|s)|alleged|alleges|interviewed|reviewed|verified|analy[sz]ed|calculated|projected|pointed out|points out|was (?:the )?first to|broke the (?:story|news)|called the (?:race|election|contest|vote)",
  speech:
    "said|says|told|wrote|writes|added|explained|confirmed|argued|insisted|claimed|admitted|warned|recalled|described",
  to: "to",
  on: "on|in",
};

const GERMAN: CitingWords = {
  before:
    "laut|gemäß|gegenüber|(?:informationen|angaben|recherchen?|schätzungen|berichte?n?s?|berichterstattung|zählung|umfrage|analyse|meldung(?:en)?) (?:der|des|von|vom|im|in|durch|aus)|" +
    "(?:interview|gespräch|gastbeitrag|telefonat|beitrag|talk|artikel|kommentar|podcast) (?:mit|bei|in|im|für|des|der|dem|auf|von|vom)|berichte(?:t|n|te|ten)|melde(?:t|n|te|ten)|zitier(?:t|te|en)|schreib(?:t|en)|schrieb(?:en)?|erfuhr(?:en)?|enthüll(?:t|te|ten)|berufung auf|bezug auf|verweis auf|sagte (?:im|in der|bei)|heißt es (?:bei|in|im|auf)",
  does: "berichte(?:t|te|ten|n)|melde(?:t|te|ten|n)|schreib(?:t|en)|schrieb(?:en)?|zitier(?:t|te)|zufolge|erfuhr(?:en)?|enthüll(?:t|te|ten)|deckte(?:n)? auf|gesprochen|vorliegt|vorliegen|vorlag|erfahren (?:hat|haben|hatte)|titelt(?:e)?|kommentiert",
  speech:
    "sag(?:t|te|ten|en)|erklär(?:t|te|ten|en)|erzähl(?:t|te|ten)|beton(?:t|te|en)|verriet(?:en)?|bestätig(?:t|te|ten)|schilder(?:t|te)|teilte(?:n)?|berichtete(?:n)?|äußerte(?:n)?|kritisierte(?:n)?|forderte(?:n)?|warnte(?:n)?|kommentierte|sprach|bekräftigte|mahnte|räumte|schrieb|meinte|kündigte",
  to: "gegenüber|gegenüber (?:dem|der|den)",
  on: "im|in der|in den|bei|beim|auf|in",
};

const FRENCH: CitingWords = {
  before:
    "selon|d[’']après|auprès d[eu]|(?:cité|rapporté|révélé|interrogé|consulté|contacté|relayé|publié|obtenu|dévoilé|interviewé|sollicité|joint|diffusé|recueilli|invité)e?s? (?:par|dans|sur|de|du|à|au)|(?:interview|entretien|tribune|portrait) (?:à|au|aux|avec|dans|pour|sur)|" +
    "(?:au micro|aux micros|à l[’']antenne|sur l[’']antenne|sur le plateau|colonnes|informations?|enquête|révélations?|article|plateau) d(?:e|u|es)|" +
    "(?:rapporte|écrit|révèle|indique|précise|affirme|raconte|souligne|relate|explique|rappelle|relaie|relève|détaille|dévoile|annonce|avance|croit savoir)(?:nt)?|(?:a|ont|avait|avaient) (?:appris|révélé|rapporté|indiqué|annoncé|écrit|dévoilé|expliqué|relaté|constaté)",
  does: "rapporte(?:nt)?|écri(?:t|vent)|révèle(?:nt)?|indique|affirme|précise|rapporté|révélé|annoncé|dévoilé|relate|relaie|raconte|relève|détaille|dévoile|croit savoir|a (?:appris|pu consulter)|titre",
  speech:
    "(?:déclar|confi|affirm|indiqu|expliqu|précis|assur|racont|annonc|détaill|confirm|réagi|lanc|estim|soulign|regrett|dénonc|insist|témoign|jug|assén|répliqu|reconn|plaid|martel|ajout)(?:é|e|ait|i|u)(?:e?s)?|dit|répondu|soutenu|admis|promis|prévenu",
  to: "à|à la|à l[’']|au|aux|auprès d[eu]|auprès d[’']",
  on: "sur|dans|chez|à|au micro de",
};

const SPANISH: CitingWords = {
  before:
    "según|según (?:informa|publica|recoge|ha podido saber|pudo saber|adelanta|revela)|(?:concedida) (?:a|al)|entrevistas? (?:con|a|en|al|para|de)|entrevistad[oa]s? (?:por|en)|(?:citad|recogid|publicad|revelad|adelantad|difundid|consultad|obtenid|contactad|divulgad)[oa]s? (?:por|en)|" +
    "de acuerdo con|declaraciones (?:a|al|en)|(?:inform|report|revel|public|asegur|señal|adelant|avanz|detall)ó|informan?|publican?|recogen?|revelan?|adelantan?|reportan?|cuentan?|participado|(?:agencia|diario) de noticias|investigación de|(?:ha|han|había) (?:publicado|adelantado|revelado|informado|avanzado|contado|desvelado|recogido|podido saber)|en las páginas de|a través de|a micrófonos de|en los micrófonos de",
  does: "informó|informa|informaron|publicó|publica|reveló|revela|asegura|aseguró|señala|señaló|recoge|recogió|adelantó|adelanta|reportó|reporta|citó|cita|detalló|desveló|avanzó|contó|cuenta|informado|publicado|revelado|adelantado|desvelado|(?:ha|pudo) (?:podido )?saber|confirmó",
  speech:
    "(?:declar|asegur|explic|señal|afirm|confirm|relat|coment|indic|cont|detall|manifest|lament|adelant|precis|apunt|agreg|critic|defend|subray|reconoc)(?:ó|ió|a|aron|aban|ado|ados|ido)|dijo|dice|dijeron|dicho",
  to: "a|al|a la|ante",
  on: "en|en la|en el",
};

const ITALIAN: CitingWords = {
  before:
    "secondo|secondo quanto (?:riporta|riferisce|scrive|apprende|rivela)|riferiscono|riferisce|riporta(?:no)?|riportato da(?:l|lla|ll)?|scriv(?:e|ono)|rivela(?:no)?|racconta|anticipa|apprende|intervist[ae] (?:a|al|alla|all|con|di|su|sul|sulla|rilasciata a|rilasciata al)|intervistat[oaie] da(?:l|lla|i)?|(?:citat|contattat|interpellat|pubblicat|diffus|rivelat|raccolt)[oaie] da(?:l|lla|lle|gli|i)?|" +
    "stando a(?:l|lla)?|(?:analisi|inchiesta|articolo|rivelazioni) d(?:i|el|ella|ell)|dalla|si legge (?:su|sul|sulla)|ai microfoni d(?:i|el|ella)|(?:sulle|nelle|dalle) (?:pagine|colonne) d(?:i|el|ella)",
  does: "riporta(?:no)?|scriv(?:e|ono)|riferisc(?:e|ono)|riportato|rivelato|rivela|scritto|apprende|anticipa|racconta|pubblica|ha (?:pubblicato|anticipato|raccontato|citato|diffuso)",
  speech:
    "(?:dichiar|spieg|racconta|afferm|confid|conferm|assicur|sottoline|ribad|precis|comment|riferi|annunci|lament|ammett|aggiun)(?:ato|to|ito|uto|a|ta|ano)|detto|dice|dicono|spiegato",
  to: "a|al|alla|allo|ai|all[’']|con",
  on: "su|sul|sulla|a|al|alla|ai microfoni di|nel|in|dalle colonne del",
};

const PORTUGUESE: CitingWords = {
  before:
    "segundo|conforme|de acordo com|citando|entrevistas? (?:à|ao|a|com|para|na|no)|declarações (?:à|ao|na|no)|(?:citad|avançad|revelad|divulgad|publicad|noticiad|contactad|consultad|ouvid|entrevistad|adiantad|obtid)[oa]s? (?:pelo|pela|por|no|na)|" +
    "notici(?:ou|a|am|aram)|avanç(?:a|ou|am)|revel(?:a|ou)|apur(?:a|ou)|inform(?:a|ou)|public(?:a|ou)|escreve(?:u)?|relat(?:a|ou)|investigação d(?:o|a)|nas páginas d(?:o|a)",
  does: "notici(?:ou|a|ava)|avanç(?:ou|a)|inform(?:ou|a)|revel(?:ou|a)|escreve(?:u)?|apurou|adiant(?:ou|a)|public(?:ou|a)|cit(?:ou|a)|relat(?:ou|a)|divulgou",
  speech:
    "(?:declar|afirm|explic|confirm|cont|revel|adiant|garant|lament|coment|relat|avanç|inform|sublinh|critic|assegur)(?:ou|iu|a|aram|ado|ada|am)|disse(?:ram)?|diz|dito",
  to: "à|ao|a|às|aos|para (?:o|a)",
  on: "na|no|à|ao|em",
};

const DUTCH: CitingWords = {
  before:
    "volgens|aldus|in gesprek met|meld(?:t|de|den)|schrijft|schreef|bericht(?:te)?|onthul(?:t|de)|tegenover|interview (?:met|in|aan|op|bij)|(?:onderzoek|bronnen|cijfers|berichtgeving|peiling|rondgang|reconstructie) van|" +
    "in handen van|ingezien door|gemeld door|geciteerd door",
  does: "meld(?:t|de|den)|schrijft|schreef|bericht(?:te)?|onthul(?:t|de)|ontdekte|citeerde|citeert|sprak met|bevestigde|kon inzien|vernam|verneemt",
  speech:
    "zei|zegt|zeggen|zeiden|vertel(?:t|de)|la(?:at|ten)|liet(?:en)?|bevestig(?:t|de)|schrijft|meldt|reageer(?:t|de)|erken(?:t|de)|stel(?:t|de)|licht|aldus|verklaar(?:t|de)|noem(?:t|de)|benadruk(?:t|te)|waarschuw(?:t|de)",
  to: "tegen|aan|tegenover",
  on: "in|bij|op",
};

const NORDIC: CitingWords = {
  before:
    "ifølge|enligt|ifølgje|intervju (?:med|i|til|till)|skriver|rapporterer|rapporterar|melder|meldte|avslöjar|avslørte|oplyser (?:til|over for)|(?:kilder|källor|uppgifter) til|uppgifter (?:till|i|från)",
  does: "skriver|skrev|rapporterar|rapporterer|rapporterade|melder|meldte|erfar|hänvisar till|avslørte|avslöjar|avslöjade|har (?:tidigare )?(?:berättat|rapporterat|skrivit)",
  speech:
    "sier|sa|siger|sagde|säger|sade|fortæller|forteller|fortalte|berättar|opplyser|oplyser|uttalar|uppger|bekrefter|bekræfter|bekräftar|skriver|udtaler|kommenterar|forklarer|förklarar",
  to: "til|till|for|för|overfor|over for|inför",
  on: "på|i",
};

const SLAVIC_AND_OTHERS: CitingWords = {
  before:
    "podle|uvedl[ao]? pro|řekl[ao]? (?:pro )?|według|jak podaje|podaj(?:e|ą)|podał[ao]?|napisał[ao]?|poinformował[aoiy]?|powiedział[aiy]?|przekazał[aoiy]?|rozmow(?:ie|y) z|(?:по|за) (?:данным|информации|сведениям|даними|інформацією)|со ссылкой на|з посиланням на|сообща(?:ет|ют)|сообщил[аои]?|переда(?:е|ё)т|пишет|повідомля(?:є|ють)|пише|potrivit|(?:сказал|заявил|рассказал|сообщил|розповів|сказав|заявив)[аи]?",
  does: "získal[aiy]?|popsal[aiy]?|ověřil[aiy]?|zjistil[aiy]?|napsal[aiy]?|uvedl[aiy]?|podał[aoy]?|podaje|napisał[aoy]?|poinformował[aoy]?|сообщил[аои]?|сообщает|сообщают|пишет|пишут|передает|передаёт|написал[аои]?|повідомляє|повідомив|пише|bildirdi|yazdı|aktardı|duyurdu",
  speech:
    "řekl[aiy]?|uvedl[aiy]?|powiedział[aiy]?|сказал[аи]?|заявил[аи]?|сообщил[аи]?|рассказал[аи]?",
  to: "dla|pro|агентству|газете|телеканалу|изданию|порталу",
  on: "w|v|na|в|на|у",
};

const OTHERS = [ENGLISH, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, NORDIC, SLAVIC_AND_OTHERS];
const ALL = [GERMAN, ...OTHERS];

/** One language's or all languages' words in one alternation. */
const either = (key: keyof CitingWords, of: readonly CitingWords[] = ALL) =>
  of.map((words) => words[key]).join("|");

export const BEFORE = either("before");
/** Without German, where common nouns have capitals too. */
export const BEFORE_BUT_GERMAN = either("before", OTHERS);
export const DOES = either("does");
export const SPEECH = either("speech");
/** "„…“, so die Ministerin im ZDF": after what was said. */
export const SO = '(?<=[“”"»«‘’],?\\s)so';
export const GERMAN_SPEECH = GERMAN.speech;
export const ON = either("on");
export const TO = either("to");

/** A language's verbs of speech with its own words for "to": "dijo … a", but not "said … a". */
export const SPEECH_WITH_TO = ALL.map(({ speech, to }) => ({ speech, to }));
