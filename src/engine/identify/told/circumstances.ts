import { fromTable } from './finder';
import { words } from './words';

/** Family: constellations and events that neighbours know. */
export const findFamily = fromTable('family', [
  [
    words`
      triplets  quads  quadruplets  quins
    `,
    'triplets',
  ],
  [
    words`
      twins?  twin (?:boys|girls|brother|sister)
    `,
    'twins',
  ],
  [
    words`
      (?:his|her|their|the) (?:wedding|funeral|birthday(?: party)?|anniversary|honeymoon|hen do|stag do|christening)
      birth ?day  widow(?:er|ed)?  fianc[eé]e?  newly ?wed  just married  married (?:on|the|last|this)
      got married  lost (?:his|her) (?:husband|wife|mum|dad|son|daughter|baby|brother|sister)
      (?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|4th|5th|6th|7th|8th|9th|10th) (?:baby|child|kid|one|round|grand\w+)
      (?:wife|girlfriend|partner|missus)(?:'s| is|s)? (?:pregnant|expecting|due)
      (?:his|her) (?:dad|mum|wife|husband|son|daughter|brother|sister|parents?|mother|father|partner|girlfriend|boyfriend)(?:'s| is|s)? (?:the|a|an|in|at|works?|teaches|runs|owns|who)
      whose (?:dad|mum|wife|husband|son|daughter|brother|sister|mother|father)  father and son
      mother and daughter  husband and wife  brothers  sisters  foster\w*  adopted
    `,
    'family',
  ],
]);

/** What strangers can see. Origin, colour, faith and language are left out on purpose: they never decide. */
export const findBodies = fromTable('body', [
  [
    words`
      (?:six|seven|6|7) ?(?:foot|ft|')(?: ?(?:\d|\w+))?  (?:\d\d|twenty|thirty|forty) ?stone  tattoos?  tattooed
      birthmark  scars?  one (?:leg|arm|eye|hand|kidney)  no legs  one-legged  glass eye  false (?:leg|teeth|eye)
      prosthe\w+  blind  deaf  wheelchair  mobility scooter  bright (?:red|pink|blue|green) hair  beard  moustache
      mohican  dreadlocks  sequin\w*  dressed as  in (?:full )?(?:costume|kilt|wedding dress|uniform)
      (?:red|blue|yellow|pink|green|white|black) (?:car|van|bike|ducati|motorbike|lorry|bus|coat|hat|mini|tractor)
      parrot  guide dog  greyhound  accordion  bagpipes
    `,
    'body',
  ],
]);

/** How it happened, where that is out of the ordinary. */
export const findEvents = fromTable('event', [
  [
    words`
      balers?  combine  tractors?  quad ?bikes?  quad  winch  chain ?saw  trampolines?  e-?scooters?  scooter
      sparklers?  fireworks?  barbecue  bbq  ladders?  scaffold\w*  horses?  ponies  pony  bulls?  cows?  cattle
      rams?  sheep  dog bite  police dog  shark  jellyfish  adder  swans?  wasps?  lightning  tracks  lorry
      motor ?bike  motorcycle  moped  ducati  canoe  kayak  jet ?ski  surf\w*  paddle ?board\w*  hot tub
      zip ?wire  bungee  parachut\w*  paraglid\w*  cliffs?  mountain  ridge  quarry  canal  reservoir  weir
      harbour  lifeboat  swimming (?:pool|baths)  nail gun  circular saw  table saw  lawn ?mower  hedge ?trimmer
      wood ?chipper  shredder  crossbow  air ?rifle  samurai  machete  acid  petrol  gas explosion  house fire
      caravan  knocked (?:off|down)  run over  hit by  crash(?:ed)?(?! (?:trolley|bell|bleep|team|call|test))
      collision  pile-?up  crushed  trapped  drowned  fell (?:off|from|down|through|into)
      off (?:a|the|his|her) (?:roof|ladder|horse|bike|quad|slide|swing|wall|bridge|bouncy castle)  avocado  turkey
      ring stuck  stuck in  goal ?post  bouncy castle  soft play  climbing frame  sports day  half marathon
      marathon  parkrun  derby  regatta  gala  carnival  festival  agricultural show  highland games
      panto(?:mime)?  nativity  wedding  funeral  siege  riot  explosion  kidnap\w*  hostage  prison  custody
      cells
    `,
    'event',
  ],
]);

const WHO =
  '(?:\\w+[ -]){0,2}?(?:man|men|woman|women|lad|lads|lass|lasses|lady|gentleman|girl|girls|boy|boys|person|family|couple|patient|resident|baby|child|birth|mother|mum|dad|pupil|speaker|survivor|case|player|driver|teacher|doctor|GP|vet|shop|pub|farm|house|croft|school|one (?:in|on|of|here|left|who|that)|two (?:in|on|of|left))';

/** The draft itself says that there is no other, or invites readers to guess. */
export const findOnly = fromTable('only', [
  [
    new RegExp(
      `\\b(?:(?:the|our|your|their|his|her|a|an|village's|town's|island's|county's|school's) )?(?:only|sole|one and only|last|oldest|youngest|tallest|first|longest[- ]serving|heaviest|biggest) ${WHO}\\b`,
      'gi',
    ),
    'pointed',
    'pointed',
  ],
  [
    words`
      (?:the|our|your|their) (?:one and only|only (?:man|woman|lad|lass|lady|gentleman|girl|boy|person|family|patient|resident)\b)
      (?:the|our) (?:village|town|island)'?s? only  only (?:(?:the )?one )(?:baby|birth|family|house|person)
      one of (?:the|only) (?:last )?(?:two|three) (?:left )?(?:in|on|of)
      oldest (?:resident|patient|man|woman|person|lady) (?:in|on|of)
      first (?:baby|person|patient|man|woman) (?:of the year|in the (?:uk|county|region|country|town|world)|on the island|ever)
      (?<!my |somebody's |someone's |his |her |somebody’s )first ever  first robot\w*  first time ever
      (?:everyone|everybody|you all|you'?ll all|half the (?:town|village)) (?:will )?(?:knows?|recogni[sz]es?) (?:him|her|them|who)
      you(?:'ll| will| would|'d)? (?:all )?(?:know|recogni[sz]e) (?:him|her|the one|who|which one)
      you know (?:the one|who i|which one)
      (?:not|won'?t|can'?t|couldn'?t) (?:be )?(?:say(?:ing)?|nam(?:e|ing)|tell(?:ing)?)(?: you)? (?:who|his name|her name|names?)(?= (?:but|it was|he|she|obviously)|[,.!?]|$)
      no names(?: but)  guess who  rhymes with  local (?:celebrity|hero|legend|character|celeb)  household name
      off (?:the )?(?:telly|tv|corrie|eastenders|emmerdale|strictly|love island|bake off)  played (?:for|in goal)
      used to (?:play (?:for|in)|present the|manage|be the|captain)  won (?:gold|silver|bronze)
      took (?:gold|silver|bronze)
    `,
    'only',
  ],
  [
    words`
      the one (?:that|who|with|whose)
      the (?:lad|lass|man|woman|lady|gentleman|girl|boy|bloke|fella|guy|chap|family|couple|mum|dad) (?:from|who|at|off|with|that)
      him (?:from|at|off|who)  her (?:from|at|off|who)  our (?:regular|favourite|friend)
      a (?:regular|familiar face)
    `,
    'pointed',
    'pointed',
  ],
]);
