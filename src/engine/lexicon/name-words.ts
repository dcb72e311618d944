/** Words around names. All in plain lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A surname follows, whatever it looks like. */
export const TITLES = words('mr mrs ms mx messrs');

/** A surname follows if it looks like one. */
export const HALF_TITLES = words(
  'dr doctor prof professor miss sir dame rev revd reverend canon cllr councillor sgt pc capt captain master',
);

/** What people say before a first name. */
export const BEFORE_NAME = words(
  `beautiful gorgeous sweetest loveliest favourite ol wee old little auld young big poor lovely our dear darling sweet bonny brave baby auntie aunty aunt uncle nanny nan granny grandad
   sister brother nurse matron father pastor called named hi hello hiya thanks thank cheers ta rip bless sorry farewell with and
   meet congratulations congrats goodnight night love ask tell ring ringing told from for by lady lord saint queen king prince princess president`,
);
/** Of those, the ones that make a name of a word that is seldom one. */
export const CALLS_BY_NAME = words(
  'wee auld auntie aunty uncle called named hi hello hiya nurse baby rip dear cheers sister',
);

/** What only people do: whatever has a capital before it is somebody. */
export const ONLY_PEOPLE = words(
  'said says told tells asked asks died thinks loves loved smiled cried laughed sang whispered insists admits apologises reckons',
);

/** What follows a name that stands alone: it does or has something. */
export const AFTER_NAME = words(
  `is was has had said says told came went rang asked died fell needs wants got gets will would can could did does loves loved thinks
   turned turns deserves sang smiled kicked walked passed who you`,
);

/** Of the words below, those that follow a person as well when written small: `Asante bay 2`, `Irene day 3`. */
export const ALSO_AFTER_PERSON = words(
  'bay bed ward unit room clinic day week home house court park post theatre scale score test north south east west line green hill law act sign building show record',
);

/** Endings that make a street, a building, an organisation, a prize or a thing of the name before. */
export const NOT_A_PERSON_AFTER = words(
  `road rd street st close lane avenue ave drive court terrace way crescent place square gardens grove hill park house hall lodge manor cottage farm bridge green
   hospital hospice infirmary clinic surgery centre center practice ward unit wing suite bay building block theatre home court trust foundation board college university school
   primary academy church chapel cathedral abbey priory mosque temple arms inn hotel castle station airport county city town united rovers wanderers athletic albion rangers fc afc rfc
   award awards prize medal cup trophy day week report review inquiry act bill law effect syndrome disease sign test scale score index catheter line cyst tube needle
   times post mail gazette news radio tv show magazine island islands river valley bay beach street's village council rep lake mountain sea north south east west
   society institute association union group ltd plc inc bank stores brothers records band festival festival's centre's health nhs cross`,
);

/** First names that are far oftener something else when they stand alone: places, months, makers, faiths, stations of life. */
export const SELDOM_ALONE = words(
  `jan kit ji ramadan mubarak lodge pandora april may june august autumn summer winter christmas easter monday sunday london paris chelsea brooklyn sydney florence georgia savannah jordan israel india china asia kenya ireland
   england america africa boston lincoln preston carlisle kent devon troy austin houston denver dallas phoenix dakota carolina virginia vienna verona sienna milan roma siena sofia's
   christian christ jesus allah muhammad god angel eve star sky earl duke king queen prince princess major baron judge rocky rusty royal royce ford bentley mercedes porsche lexus kia aston
   bentley jaguar nike gucci armani chanel dior apple amazon mint reef storm blaze flash zen pixie disney harley hunter fisher mason taylor's tanner cooper carter parker
   lane forest glen dale heath cliff brook haven eden paradise trinity genesis gospel epiphany nevaeh noel santa nativity rose grace pearl ruby amber jade crystal opal ivory
   violet lily daisy poppy iris holly ivy heather hazel rowan willow olive ginger basil saffron rosemary sage clover fern bay bill jack mark will frank rich drew chase rob sue pat ray
   art gene guy max don dean van lee grant chance miles dick randy bob nick josh hank buck bud rod ty jay mo bo jo al ed vi di su an so mo no me my man boy son
   teddy joey bobby buddy sunny honey dolly barbie sandy candy penny kitty minnie misty stormy merry joy hope faith charity patience mercy prudence
   victoria albert regent windsor wellington stanley clyde tyne tees severn sterling norman roman german dutch scot scots welsh english irish french blessing
   viola melody harmony carol aria gala mina love destiny serenity promise temple jewel treasure diamond blue red gray grey brown white black indigo scarlett scarlet
   ace able abel's sonny junior senior dad mum nan nana gran mama papa era ella's echo luna's nova titan zeus apollo atlas orion thor loki odin venus mars mercury
   iphone alexa siri amen aman sham shy ana ion ola una kia rio eli's ria aida asda celtic everton milan rome lourdes salem jericho bethany's bristol derby chester york
   israel persia cuba malta cyprus tyrone down clare kerry mayo cork derry armagh antrim leith perth ayr clyde skye iona islay isla's arran harris lewis`,
);

export const NOT_SURNAMES = words(
  `north south east west middle central united states new old san los las santa saint st great royal national international first second third black white red blue green dutch french german spanish
   italian russian chinese indian american british english irish scottish welsh african asian european arab muslim christian jewish catholic shia sunni isis
   england britain scotland wales ireland france spain italy germany russia china japan india pakistan iran iraq syria israel egypt turkey greece poland portugal holland sweden norway denmark
   finland iceland belgium austria switzerland ukraine nigeria ghana kenya sudan congo zimbabwe uganda somalia ethiopia gambia cuba mexico brazil canada australia america jamaica trinidad
   london paris rome berlin madrid moscow beijing tokyo delhi mumbai lagos accra nairobi cairo baghdad tehran dublin boston chicago dallas houston denver washington hollywood
   manhattan harlem california texas florida carolina dakota virginia georgia arizona vegas francisco angeles diego jose jersey york toronto ontario sydney melbourne
   facebook twitter instagram google apple microsoft youtube tiktok xbox captain promo magazine music
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter
   nhs gp a&e icu uk usa bbc itv tv am pm rip ok lol omg xx xxx i'm i i've i'll i'd he she it they we you his her the a an and or but to in on at of for from with by is was are were has had my our your their this that
   not no yes who what when why how as so if then than just all more some day ward hospital road street nurse doctor sister matron trust happy birthday thanks thank well done congratulations please love`,
);

/** Names of things that look like names of people, by first and second word. */
export const BRANDS = words(
  `amazing-grace john-lewis ted-baker jack-daniels marks-spencer mary-berry's ben-jerry ray-ban louis-vuitton tommy-hilfiger calvin-klein harry-potter jack-russell holland-barrett may-bank
   rolls-royce johnson-johnson st-john fitzwilliam-darcy uncle-ben aunt-bessie captain-tom florence-nightingale's macmillan-nurse marie-curie sue-ryder union-jack st-george jack-frost santa-claus father-christmas
   jesus-christ will-smith's may-day boxing-day danny-boy grace-period mark-up frank-discussion hope-street christian-aid`,
);
