/** Evident words by which a sentence finds its field. Whatever they miss stands in "what happened"; the person moves it. */

const NUMBER =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|un|dau|dwy|tri|tair|pedwar|pedair|pump|pum|chwech|chwe|saith|wyth|naw|deg|sawl)';
const ORDER =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:nd|rd|th)|ail|drydedd|trydedd|bedwaredd|pedwaredd|bumed|pumed|chweched)';
/** Word ends that know Welsh letters. Parts may be written over several lines. */
const words = (...parts: string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** How often: again, the third night this week, twelve shifts in a row; eto, bob nos, am y drydedd waith. */
export const OFTEN = words(
  '(?:yet |once )?again(?: and again)?|over and over',
  '(?:almost |nearly )?every (?:single |other )?(?:day|night|shift|week|weekend|month|time)',
  `(?:the )?${ORDER} (?:time|night|day|shift|week|weekend|month|fall|incident)(?: (?:this|in a|on the|in) (?:week|month|year|row|trot|fortnight)| running)?`,
  `${NUMBER} (?!h(?:ou)?rs?|min)(?:\\p{L}+ ){0,3}?(?:this|in a|in the last|in one|a|per|each) (?:row|week|month|year|fortnight|shift|night|day|weekend)`,
  `${NUMBER} (?:days|nights|mornings|shifts|weeks|weekends|times) (?:running|on the trot)`,
  `(?:${NUMBER}|many|countless) times|twice|for (?:days|weeks|months|years|${NUMBER} (?:nights|days|shifts|weeks|months|years))`,
  'all (?:week|month|year|winter|summer)|most (?:days|nights|shifts|weeks)|daily|nightly|weekly|constantly|always',
  'keeps? (?:on )?happening|on repeat',
  '(?:unwaith )?eto|bob (?:dydd|nos|noson|shifft|wythnos|mis|tro|amser)|drosodd a throsodd',
  `(?:(?:am )?yr? )?${ORDER} (?:waith|noson|nos|shifft|tro)(?: yr wythnos hon)?`,
  `${NUMBER} ?(?:gwaith|waith|noson|shifft)(?: yr wythnos hon| o’r bron| o'r bron)?|ddwywaith|dwywaith|deirgwaith|o hyd|yn gyson`,
);

/** Shifts and days beside the times that the engine knows, and all of them in Welsh. */
export const WHEN = words(
  '(?:(?:on|at|during|after|before) (?:the )?)?(?:night|late|early|day|twilight|weekend)s? ?shifts?',
  'on (?:nights|lates|earlies|days)|long days?|overnight|all (?:night|day)|bank holiday(?: monday)?',
  '(?:at|after|before|during) handover',
  'neithiwr|heno|heddiw|ddoe|echdoe|bore (?:ma|yma|ddoe)',
  '(?:nos|dydd|ddydd|bore|prynhawn|p’nawn) (?:lun|llun|fawrth|mawrth|fercher|mercher|iau|wener|gwener|sadwrn|sul)',
  'yr wythnos (?:hon|diwethaf|ddiwethaf)|y mis (?:hwn|diwethaf)|dros y penwythnos|y penwythnos',
  '(?:ar )?shifft (?:nos|hwyr|gynnar|dydd|hir)|ar (?:y )?nosweithiau|drwy’r nos|drwy’r dydd',
  '(?:am|tua|tan|erbyn) \\d{1,2}(?:[.:]\\d{2})? ?(?:y bore|y prynhawn|yr hwyr|o’r gloch)',
);

/** Places of a hospital beside the wards and sites that the engine knows, and a ward in Welsh. */
export const WHERE = words(
  '(?:the |a )?(?:corridor|sluice|waiting room|waiting area|car park|ambulance bay|treatment room|clean utility)',
  '(?:y )?(?:coridor|ystafell aros|maes parcio)',
);
export const WELSH_WARD = /(?<![\p{L}\p{N}])(?:[Ww]ard|[Uu]ned) (?:\d{1,3}|\p{Lu}\p{L}+)(?![\p{L}\p{N}])/gu;

const TELL =
  '(?:told|tell(?:ing)?|report(?:ed)?|raised?|flag(?:ged)?|e-?mail(?:ed)?|rang|rung|phoned|bleeped|escalated?|informed?|warned?|complain(?:ed)?|wrote to|written to|messaged|asked (?:the|my|our)|brought (?:it|this) up|spoke to|spoken to|handed over)';

/** Who knows already: somebody of us told somebody, a form was filled in, somebody knows. */
export const TOLD = words(
  `(?:i|we|staff|nobody|no one|colleagues?|the team|(?:i|we)[’']?(?:ve|d))(?: (?:have|had|has|haven[’']?t|hasn[’']?t|did not|didn[’']?t|not|never|also|already|even|then|only|just|all|both|repeatedly)){0,3} ${TELL}`,
  '(?<!(?:^|[^\\p{L}])(?:i|we|staff) )(?:was|were|been) (?:told|informed|warned|made aware)(?! (?:to|that|off))',
  'datix(?:ed|es|ing)?|(?:filled in|put in|sent in) (?:the |a |an |another |my )?(?:incident )?(?:forms?|reports?)|incident (?:form|report|number)s?|risk register|(?:have|has|had) (?:been )?(?:raised|reported)',
  '(?:management|managers?|matron|sister|the board|execs?|the site|the trust|the union|the guardian|cqc|everyone|they)(?: all| already)? (?:knows?|knew|(?:is|are|was|were) aware)',
  '(?:dywedais|ddywedais|dwedais|ddwedais|dywedasom|adroddais|codais|e-?bostiais|ffoniais|rhoddais wybod|rhoddwyd gwybod)',
  "(?:wedi|’di|[‘']di) (?:dweud|adrodd|codi|e-?bostio|ffonio|rhoi gwybod|sôn|cwyno|ysgrifennu)",
  '(?:rheolwyr|y rheolwr|y metron|pawb|y bwrdd)(?: \\p{L}+){0,2} yn gwybod',
);
/** A sentence that begins with what was done about it: "told the site manager at 02:15". */
export const OPENS_TOLD = new RegExp(`^[^\\p{L}\\p{N}]*(?:${TELL}|datixed)(?![\\p{L}\\p{N}])`, 'iu');

/** What is asked for. Only words that look ahead: what we "had to" do is what happened. */
export const ASK = words(
  'please',
  '(?:we|staff|patients|wards?|someone|somebody|something|it|this|that|they|management)(?: all| really| desperately| badly| just| urgently)? needs?',
  '(?:someone|somebody|something|it|this|they|management)(?: simply| just)? (?:must|has to|should|ought to)(?! have)',
  "(?:staff|we|nobody|no one) should(?: not|n[’']t)?(?! (?:have (?:been|had|got|known|done)|be \\p{L}+ed))",
  "(?:i|we) (?:want|demand|ask|am asking|are asking)|(?:i[’']m|we[’']re) asking|asking for|sort (?:it|this|that)(?: out)?|fix (?:it|this|that)|do something|enough is enough",
  "os gwelwch yn dda|plîs|(?<!oedd )mae angen|angen ar frys|(?<!oedd )rhaid i|dylai|dylid|(?:rydym|rydyn|dw|rwy)(?: ni| i|[’']n)?(?: eisiau| am gael)|hoffwn|hoffem",
);

/** Small words that say nothing by themselves: without them it shows whether a sentence says more than when, where or how often. */
export const SMALL = new Set(
  'a an the on in at of and or to from for by this that it its is was were be been has had have our my we i all as so just only now yes no y yr ar yn i o a ac am hyn mae oedd roedd bu yn’n n’t s'.split(
    ' ',
  ),
);
