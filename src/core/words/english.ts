import type { WordGroup } from "./words";

/** The words of English. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "related(?: (?:articles?|stories|story|news|content|topics?|posts?|links?|coverage|reading|videos?|tags)(?: (?:and|from|on|in|to) .{2,40})?)?|" +
      "(?:other|more) (?:posts|articles|stories|reads?) you (?:may|might|will).{0,30}|" +
      "more (?:like this|about(?: this \\S+)?|(?:on|from|in(?= \\S+$))(?! (?:hope|need|less|fear|debt|h(?:im|er)|strike|board|the (?:way|line))\\b|.*(?: than |[,.]$))(?: [^\\s,?]+){1,6})|also in (?:the )?news|" +
      "more(?: (?:articles|coverage|reading|top stories))?|" +
      "read (?:this next|on|further)|see more|further reading|(?:read (?:more|also|next)|also read|related|see also)(?: ?[:|] .*)?|read ?\\| .*|" +
      "recommended(?: (?:for you|stories|reading|articles|videos))?|" +
      "you (?:may|might)(?: also)? (?:like|be interested in)(?: (?:these|more|to read).{0,20})?|what to read next|up next|" +
      "don.?t miss|explore more|in case you missed it|in other news|" +
      "most (?:(?:read|viewed)(?: (?:in|on) .{2,30})?|(?:popular|shared|watched)(?: in \\S+)?)|trending(?: now)?|" +
      "(?:latest|more|top) (?:news|stories|posts|videos)(?: (?:from|in).{0,40})?|" +
      "popular(?: now)?|" +
      "editor.?s.? (?:picks?|choice)|(?:recent|similar|next|previous|promoted|sponsored|popular) (?:articles?|stor(?:y|ies)|posts?)|" +
      "keep reading|(?:from )?around the web|" +
      "watch(?: (?:now|next|also|more))?|listen(?: now)?|check out(?: (?:our|my|all|also|more|th[ei]s.?) ?[^,]{0,40})?|click here.{0,40}",
    share:
      "share(?: (?:it|now|(?:on|via|to|with)(?: (?!the |care)\\S+)?|(?:the|this|full)(?: (?:on|article|story|post)(?:(?: on| via|:).{0,40})?)?))?|follow (?:us|me)(?: (?:@|here|for|at|via|on soc).*)?|" +
      "copy(?: the)? link|(?:link )?copied(?: to .{0,20})?|" +
      "(?:print|e-?mail|tweet|save|bookmark|gift|listen to)(?: this)?(?: (?:article|page|story)| for later)?|" +
      "(?:read|open|view) in (?:the |our )?app|(?:(?:(?:follow|join) .{1,40}|find us) on (?:.{1,40}(?:,|&|and) )?)?(?:whats?app|facebook|twitter|x|linkedin|" +
      "telegram|reddit|pinterest|instagram|tiktok|youtube|bluesky|google news)|add us on (?:goog|face|whats|inst|tele)\\S*.{0,40}|" +
      "(?:make|set|add|choose) .{2,40} preferred source.*",
    newsletter:
      "(?:please (?:consider )?|consider )(?:mak|giv)(?:e|ing) a (?:tax-deductible )?(?:donation|contribution|gift)\\b.{0,40}(?:journalism|reporting|newsroom|our work)\\b.{0,60}|help us (?:keep|continue|protect|grow|fund) .{0,60}(?:donat|member|contribut|subscri).{0,40}|.{0,80}if you (?:value|appreciate) (?:what we do|our (?:work|journalism|reporting))\\b.{0,120}|don.?t miss .{0,60}\\b(?:(?:join|follow) our|follow us|join us on) .{0,60}|(?!.* (?:sa(?:ys?|id)|t(?:ells?|old)|urge[sd]?)(?: |$))(?:(?:sign up|subscribe)(?: (?:here|now|today)\\b.{0,120}|.{0,80} (?:our|newsl|brief|e-?mail|alert|updat|read|continue|unlock|podcast).{0,80}| to the \\S+)?|" +
      "get (?:the|our|more|all|your|breaking|news|updates).{0,120}(?:newsletter|inbox|email|alerts?|app)\\b.{0,60}|" +
      "(?:our |daily |weekly |free )*newsletters?(?::.*| sign.*)?|download (?:the|our) .{0,40}app(?: (?:now|today|here|from|on|for|to).{0,50})?|" +
      "stay (?:up to date|informed|connected)(?: & .{0,20}|.{0,50} (?:us|our|news|updates|coverage|latest)\\b.{0,40})?|" +
      "join (?:our (?:\\S+ ){0,2}(?:newsl|commun|mail|chan|whats|tele|disc|face|group|conv|list)|us (?:on|at)|the .{0,50}(?:commun|convers|discuss)).{0,80}|" +
      "support (?:our|independent|quality) (?:.{0,20}journalis|work).{0,80}|support (?!(?:\\S+ )?(?:for|from|of|to|among)\\b)[^.]{2,40}['’]s? (?:\\S+ ){0,2}journalism\\b[^.]{0,60}|become a (?:member|subscriber)(?! (?:of|or|state)).{0,60}|" +
      "receive .{0,80}(?:inbox|newsletter).{0,60}|enter your e-?mail.{0,60}|e-?mail address)",
    ads:
      "ads?(?: feedback)?|advertis(?:ements?|ing)|sponsored(?: content| by [^,]{0,40})?|promoted(?: content)?|" +
      "paid (?:content|post)|remove ads|" +
      "continue reading (?:below|the main story)|" +
      "(?:advertisement [-·] )?scroll (?:down )?to continue.{0,30}|skip (?:ads?|advert(?:isement)?|promotion(?:al text)?)|" +
      "after (?:newsletter )?promotion",
    comments:
      "comments powered by .{2,30}|" +
      "\\d* ?comments?(?: \\(?\\d+\\)?)?|(?:leave|post|write|add) a (?:comment|reply).{0,40}|" +
      "(?:view|show|read|see|join)(?: all| the)? ?(?:\\d+ )?(?:comments?|conversation|discussions?)(?: \\(?\\d+\\)?| thread)?|" +
      "your email address will not be published.*|" +
      "(?:please )?(?:log|sign) in (?:or .{2,30} )?to (?:comment|reply|join the (?:conversation|discussion)).{0,20}|you must be (?:logged|signed) in to .{0,40}|be the first to (?:comment|reply).{0,20}|comments (?:(?:are|have been) (?:closed|off|disabled).{0,30}|closed|off)|no comments(?: yet)?|(?:let us know|tell us|share your) .{0,60}in the comments?(?: section)?(?: below)?",
    tags: "(?:tags?|topics?|filed under|categories|posted in|tagged(?: with| as)?|keywords?)(?::.*)?",
    consent:
      "(?:we|this (?:web)?site) uses? cookies(?:$|[.,]| (?:to [^,]{3,20} (?:you|our|your|that|the best|user|content)|and|on|for).*)|" +
      "by (?:continuing|clicking|using (?:this|our|the) \\S*(?: ?site|service|app)\\b).{0,60}\\b(?:you|i) .{0,30}(?:agree|accept|consent).*|" +
      "(?!.*\\b(?:said|w(?:as|ere)|few|people|users|must)\\b)(?:.*\\b(?:our|accept|agree|see|view|read|manage|your) .{0,30})?(?:cookie|privacy) (?:policy|notice|settings|preferences)(?:(?:[,.;]| for) .*)?|" +
      "to (?:view|see|display) this (?:content|video|embed)(?! is ).*|" +
      "this (?:content|embed|video) (?:is(?: ?n.t)? (?:un)?(?:available|reserved|hosted|blocked|provided)|(?:can ?n?.t|could not) be (?:displ|shown|load|play)).*|" +
      "(?:your browser (?:does ?n.t support|is (?:out|no))|(?:please |you need to )?enable javascript).*|" +
      "allow .{0,40} content\\?.*|this article contains content provided by.*" +
      "|(?:click|tap|press) (?:here|(?:on )?the button)(?: below)? to (?:load|unblock|(?:view|show|display) (?:the |this )?(?:content|embed|post|media)).*|(?:external|third[- ]party|load(?: the)?) (?:content|video|map|post)(?: from .{0,40})?|to protect your (?:personal )?(?:data|privacy),? .{0,200}(?:blocked|n.t (?:been )?load).*|we need your (?:consent|permission) to (?:load|show).*",
    feedback:
      "(?:do you have|have you)\\b [^?]{3,80}\\? (?:e-?mail|contact|get in touch|write|let|send|message|share|tell)\\b.{0,40}\\b(?:us|our)\\b.{0,60}|to report an error,? (?:click|e-?mail|contact|please|write).{0,80}|was this (?:\\S+ )?(?:helpful|useful)(?: for you|\\?.{0,9})?|did you find (?:this .{0,20}(?:help|use|int)|what you).{0,40}|rate this(?: \\S+)?|" +
      "(?:report|spotted|found) (?:an? )?(?:error|typo|mistake)s?(?:\\? (?:let|tell|report|please|e-?mail|select|contact|click|highl).*)?|(?:send|give) (?:us )?(?:your )?feedback(?: (?:on|in) .{0,30})?|" +
      "your feedback|do you have an?y? .{0,30}(?:tip|question|story|feedback)s? (?:for us|about th|to share).{0,60}|" +
      "do you have an opinion on the issues raised in this article.{0,260}|" +
      "are you affected by (?:any of )?the (?:issues|events) .{0,260}|do you know (?:more|anything) about this (?:story|article|issue|topic)\\b.{0,20}\\?.{0,140}|have an opinion on .{0,80}(?:write|email|e-mail|send) .{0,140}|" +
      "(?:got|have) a (?:news )?(?:tip|story)(?: tip)?(?: for us| to share)?(?:\\?.{0,80})?",
    navigation:
      "skip (?:to|past|next) .{0,60}|skip to|jump to:?(?: ?(?:a se|com|con|la|main|nav|rec|rev|sea|sec|top|vid).{0,30})?|" +
      "(?:back|go) to (?:top|overview|home(?: ?page)?|main page)(?: button| \\[.{0,16})?|" +
      "(?:go )?(?:home|back|menu|search|close|next|previous|prev|loading\\.*|show (?:more|less)|view (?:all|more|gallery|comments)|see all|load more|expand|collapse|open (?:image|gallery).{0,30}|toggle .{0,30}|(?:play|pause)(?: video)?|mute|live|(?:read )?related topics:.{0,60}|(?:\\d+ )?seconds of \\d.{0,60}|(?:media |video )?playback is(?:n.t| not| un).{0,30}|please use .{0,20}browser for an? more.{0,50})|" +
      "this article is (?:more than|over) (?:\\d\\d?|an?|one|two|three|f\\S{3}|six|seven|eight|nine|ten) (?:year|month|week)s? old|this is an archived (?:article|story)(?: and the information .{0,140})?|" +
      "a version of this (?:article|story) appear(?:s|ed) in print (?:on|in) .{0,120}(?:edition|section|page)\\b.{0,120}|this (?:article|story) was (?:originally|first) published (?:on )?(?:\\d{1,2} [a-z]{3,9}\\.?,? \\d{4}|(?:[a-z]{3,9}\\.? )?\\d[\\d,:. at]*(?:[ap]\\.?m\\.?)?)|" +
      "this website and (?:its |our )?associated newspapers adhere to the .{0,320}|(?:disclaimer: )?comments? (?:do|does|may) not (?:necessarily )?(?:represent|reflect) the views? of .{0,260}|" +
      "(?:the )?views? expressed (?:here|in (?:this|the) (?:comments?|article|column|piece))\\b.{0,160}do(?:es)? not (?:necessarily )?(?:represent|reflect) .{0,160}|" +
      "(?:first|originally) published(?: on)?:? ?(?:\\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\\.?,? \\d{4}|[a-z]{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})(?:[ ,]{1,2}(?:at )?\\d{1,2}[:.]\\d\\d.{0,20})?|why you can trust [^.]{2,40}|read our ai policy\\.?|" +
      "citation: .{10,260} retrieved .{4,40} from .{4,200}|this document is subject to copyright\\b.{0,260}|our standards: .{0,40}principles?\\.?|for more stories,? (?:go to|visit|click) .{0,50}|" +
      "accuracy and availability of .{0,12}transcripts? may vary.{0,160}",
    paywall:
      "create an? (?:free )?account(?! of).{0,60}|(?:sign[ -]?(?:in|up)|register|log[ -]?in)\\b.{0,40}\\b(?:account|sign in|log in|to (?:continue|keep|read|unlock)|more articles).{0,60}|" +
      "unlimited (?:online |digital )*access(?: to (?:all|our).*)?|get e-?mail updates.{0,60}|" +
      "(?:already|not yet) (?:a )?(?:subscribed|registered|subscriber|member)(?:\\?.{0,60})?|" +
      "(?:this|the) (?:article|content|story) is (?:only )?(?:for|reserved|available|exclusive).{0,100}(?:subscribers?|members?)\\b(?! of).{0,60}|" +
      "continue reading (?:with|for|your).{0,100}|to continue reading(?:,| (?:this|please|sub|log|sign|create|reg)|$).{0,120}|" +
      "you (?:have|'ve) (?:reached|read).{0,60}(?:limit|free articles?).{0,60}",
  },
  prompts: {
    en: {
      ads: "(?:article|story) (?:continues|resumes) (?:below|after)(?: (?:th\\S+ )?(?:ad|video|photo|gallery|promo)\\S*)?$",
      follow:
        "follow .{1,40} on (?:x|face|goog|insta|what)\\S* .*\\b(?:our|us|news|updates|latest|ideas)\\b|follow .{1,20}['’]s coverage of .{2,80}https?:|join (?:our|the) .{0,20}(?:whatsapp|telegram) (?:ch|gr|com)",
      feedback:
        "what do you think(?:\\? (?:let|tell|share|join|have)| .{2,5} this (?:article|story)$)|have your say(?:$| (?:in our|below|here))|poll$|take our poll|tell us what you think(?:$| (?:in|below))",
      author:
        "about the (?:author|writer)$|(?:more|other)(?: (?:stories|articles|posts))? by (?!the|sheer|pure)\\S+ \\S+$",
      facts:
        "what (?:we|is|we do) known?\\b(?! (?:is|can))|what we don.t know|what.s known|(?:the )?key (?:facts|points|takeaways)(?! of )|" +
        "fact ?box|facts$|at a glance$|in brief$|background$|timeline$",
    },
  },
  truncation: {
    en: {
      rest:
        "% (?:of (?:this|the) (?:article|story|text|post) )?(?:remains?|remaining|left to read|to go|is (?:still )?(?:locked|hidden))|" +
        "(?:remaining|the other) % of (?:this|the) (?:article|story)|" +
        "\\d+ (?:more )?words (?:left|remaining|to go)",
      asks:
        "(?:subscri(?:be|ption)|sign[- ]?(?:up|in)|log[- ]?in|regist(?:er|ration)|account|member(?:ship)?|trial|pay|unlock|upgrade)\\b.{0,60}\\b(?:to|and) (?:continue|keep|finish|start) reading|" +
        "to (?:continue|keep|finish) reading(?: this (?:article|story|post))?,? (?:please |you |it[’']s )?(?:subscribe|log|sign|register|create|need|must|free)|" +
        "(?:continue|keep) reading (?:this (?:article|story) )?(?:with a |for (?:free|just|only|[$£€])|by (?:subscribing|signing|creating))|" +
        "(?:subscribe|sign (?:up|in)|log ?in|register|join)(?: now| today| free)? to (?:read|unlock|access|view|see)(?: the (?:rest|remainder) of)? (?:this|the|full|entire|whole)(?: full| entire| whole| rest)? ?(?:article|story|post|version|text)|" +
        "(?:unlock|read) (?:this|the (?:full|rest of (?:this|the)|whole|entire)) (?:article|story) (?:with|for|by)|" +
        "you(?:[’']ve| have) (?:reached|used|read|hit) .{0,60}(?:limit|free (?:articles?|stories))|" +
        "want to read the rest\\?|" +
        "the (?:rest|remainder) of this (?:article|story|post) is (?:only )?(?:for|available|reserved)",
      reserved:
        "(?:this|the (?:full|rest of (?:this|the))?) ?(?:article|story|post|content) is (?:(?:only|exclusively|exclusive|reserved|available|just) ){0,3}(?:for|to) .{0,30}(?:subscribers|members)|" +
        "(?:exclusive|available|only) (?:to|for) (?:our )?(?:paid |paying |premium |registered )?subscribers",
      readOn:
        "(?:read|view|see|show|expand|open|get)(?: the| this| to the)? (?:full|entire|whole|complete|rest of (?:the|this))(?: ?(?:article|story|text|post|release|report))?|" +
        "(?:continue|keep) reading(?: (?:this )?(?:article|story))?|read (?:more|on)|" +
        "(?:click )?here to (?:read|continue)(?: the)?(?: (?:full|rest of the|entire))?(?: (?:article|story))?|" +
        "expand(?: article| text)?|full (?:story|article|text)|" +
        "read (?:the )?(?:article|story)(?: (?:in full|here))?",
      page: "page",
      of: "of",
      on: "(?:article )?continue[sd]? on|continued on|read on|on to|go to",
      next: "(?:go to |read the |view )?next page",
    },
  },
  citing: {
    before:
      "told|tells|telling|according to|first reported|reported (?:by|in|on)|" +
      "reports? (?:by|in|from|on|for)|" +
      "(?:seen|obtained|reviewed|published|revealed|confirmed|asked|quoted|cited|verified|released|carried|aired|broken|uncovered|exposed|unearthed|described|detailed|disclosed|documented|viewed|analy[sz]ed|interviewed|contacted|approached|surveyed|compiled|tallied|shared) by|" +
      "quoted in|citing|quoting|interview(?:s|ed)? (?:with|by|on|in|to|for)|" +
      "(?:speaking|speaks|spoke|talking|talked) (?:to|with|on)|said (?:to|on|in)|published (?:in|on)|" +
      "wr(?:iting|ote) (?:in|for|on)|" +
      "(?:investigation|analysis|poll|survey|tally|count|story|reporting) (?:by|in|from|for)|" +
      "(?:article|op-ed|column|piece|essay) (?:in|for)|" +
      "(?:statements?|comments|remarks|confirmed|disclosed|leaked|speech|e-?mail|admitted|denied) to|" +
      "appear(?:ed|ance|ing) on|per",
    does:
      "report(?:ed|s|ing)|said|says|wrote|writes|quoted|quotes|cited|cites|revealed|reveals|found|" +
      "learned|understands|obtained|added|noted|notes|confirmed|estimates?|estimated|aired|broadcast|" +
      "published|described|describes|detailed|uncovered|exposed|disclosed|documented|claim(?:ed|s)|" +
      "alleged|alleges|interviewed|reviewed|verified|analy[sz]ed|calculated|projected|pointed out|" +
      "points out|was (?:the )?first to|broke the (?:story|news)|" +
      "called the (?:race|election|contest|vote)",
    speech:
      "said|says|told|wrote|writes|added|explained|confirmed|argued|insisted|claimed|admitted|warned|" +
      "recalled|described",
    to: "to",
    on: "on|in",
  },
  notices: {
    labels: {
      correction:
        "corrections?(?: and clarifications?)?|corrected|corrects|clarifications?|" +
        "corrigend(?:um|a)|errat(?:um|a)",
      update: "update|updated",
      "editors-note": "editor['’]?s['’]? note|note (?:from|by) the editors?|a note to readers",
      translation: "translat(?:ion|ed) (?:by|from)",
      "press-release": "press release",
    },
    sentences: {
      correction:
        "(?:an? )?(?:earlier|previous|original|prior) version of this (?:article|story|post|piece|report(?! (?:by|from|of|on|for)\\b))|" +
        "^\\(corrects (?=[^)]{4,}\\))|" +
        "this (?:article|story) (?:has been|was) (?:corrected|amended)",
      update:
        "this (?:article|story|report) (?:has been|was) (?:updated|expanded)|" +
        "^\\(updates (?=[^)]{4,}\\))",
      translation:
        "(?:this|the) (?:article|text|story|interview|piece) (?:was|has been|is) (?:[^\\s.,]+ )?translated|" +
        "^(?:machine|automatically) translated",
      ai:
        "\\b(?:generated|written|created|produced|translated|summari[sz]ed|assisted|edited) (?:with|by|using|through) (?:the (?:help|aid|assistance|use) of )?(?:an? )?(?:ai\\b|artificial intelligence|generative|large language)|" +
        "\\bai[- ](?:generated|assisted)\\b",
      syndication:
        "\\b(?:first|originally) (?:published|appeared) (?:by|in|on|at)\\b<no day>|" +
        "\\bappeared first (?:in|on|at)\\b<no day>|" +
        "\\brepublished (?:with permission|under a creative commons|from)|" +
        "\\bpublished (?:with permission|from the conversation)|" +
        "this (?:article|story) (?:is|was) (?:re)?published (?:from|by|under)|syndicated from|" +
        "published from a syndicated feed|" +
        "this (?:article|commentary) (?:is )?copyright",
      sponsored:
        "this (?:article|content|post|story|piece) (?:(?:about|on) [^.!?]{1,80} )?(?:is|was) (?:sponsored|paid for|(?:produced|developed|created|made|written) in partnership)|" +
        "this (?:article|post|story|piece) (?:contains|includes|features) (?:sponsored|paid) content",
      affiliate:
        "\\b(?:contains?|includes?|uses?|are|via|through|our|these) (?:[a-z]+ ){0,2}affiliated?[- ]links?\\b|" +
        "\\b(?:links?|purchases?|buy)\\b.{0,80}\\b(?:we|i) (?:may|might|can|will) (?:earn|receive|get) (?:an? )?(?:small |affiliate )?commission",
      satire: "this (?:article|story|text) is (?:a work of )?(?:satir|fiction)|^satire[.!]?$",
    },
    genres: {
      opinion:
        "opinions?|op-?ed|(?:guest )?(?:comment(?:ary|isfree)?|essay|columns?|opinion|editorial)|" +
        "editorials?|columnists?|viewpoints?|perspectives?|letters? to the editor|first person",
      analysis: "(?:news )?analys(?:is|e|ie|er)",
      satire: "satire|humou?r|parod(?:y|ie|ia)",
      live: "live(?:-?blogg?|-?ticker| updates?| coverage)?|newsblog",
      review: "reviews?|critiques?",
    },
    sponsored:
      "sponsored(?: content| post| article| story| feature)?|" +
      "paid (?:content|post|partnership|program|partner content|advertisement)|" +
      "advert(?:isement|iser|ising) (?:feature|content|supplement)|advertorial|" +
      "promoted(?: content| post| story)?|promotion(?:al feature|al content)?|" +
      "partner(?:ed)? content|branded|brand(?:ed)? ?content|" +
      "brand ?(?:voice|studio|story|post|publishing)|native (?:ad|advertising)",
    payer: "by",
    paidBy:
      "paid for by|sponsored by|promoted by|brought to you by|" +
      "this (?:content|article) is (?:sponsored|paid for) by|sponsor:",
    withPartner:
      "presented by|in (?:paid )?(?:partnership|association) with|created (?:with|for)|" +
      "produced (?:with|for)",
    ad: "advertisement|advert|ad",
    opinion: "opinion|op-ed|commentary",
    author: "by",
    machine: "artificial intelligence",
    machineShort: "ai|a\\.i\\.",
    byRule: "\\bmachine|automat",
    translated: "translat",
    made: "generat|written|created|produced|summari",
    opening: "th(?:is|e) (?:article|text|story|translation|summary)|with|by|via",
    this: "\\bthis",
    thisText: "article|text|story|post|piece|interview|translation|summary|content|commentary",
    the: "the",
    theText: "article|post|text|story|interview|translation|summary",
    start: "text|article|story",
    versionOf: "of(?!\\p{L})",
    speaksOfLabel:
      "th(?:at|is|[eo]se) (?:is|was|are|were) (?:what|how|the (?:words?|names?|titles?))|" +
      ".{1,60}\\b(?:is|was) the (?:title|name) of\\b",
  },
};
