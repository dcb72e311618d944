const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words of names that the whole world knows, from general knowledge: beyond the births and places of one country. */
const PLACES = words(`
  afghanistan albania algeria america american angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia
  botswana brazil britain brunei bulgaria burma burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czech denmark dominica ecuador egypt england eritrea
  estonia ethiopia europe fiji finland france gabon gambia georgia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq
  ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait laos latvia lebanon lesotho liberia libya lithuania luxembourg macedonia madagascar malawi malaysia maldives
  mali malta mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay
  peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan
  tanzania thailand tibet togo tonga trinidad tobago tunisia turkey turkmenistan uganda uk ukraine uruguay usa uzbekistan vatican venezuela vietnam wales yemen zambia zimbabwe asia africa
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
  mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania dakota tennessee texas utah vermont virginia wisconsin wyoming carolina ontario quebec alberta manitoba
  saskatchewan columbia queensland tasmania victoria nsw mumbai delhi kolkata bangalore chennai hyderabad pune kerala punjab gujarat goa karachi lahore islamabad peshawar dhaka sylhet
  colombo kathmandu kabul tehran baghdad damascus beirut jerusalem gaza aleppo homs amman riyadh jeddah mecca dubai doha cairo alexandria tripoli benghazi tunis algiers casablanca lagos abuja
  ibadan kano accra kumasi nairobi mombasa kampala harare bulawayo johannesburg durban pretoria soweto cape addis khartoum mogadishu dakar abidjan freetown manila cebu davao quezon bangkok
  phuket jakarta bali kuala lumpur penang hanoi saigon beijing shanghai shenzhen guangzhou tokyo osaka kyoto seoul busan taipei sydney melbourne brisbane perth adelaide canberra auckland
  wellington toronto montreal vancouver calgary ottawa edmonton winnipeg york nyc manhattan brooklyn bronx queens harlem boston philadelphia philly pittsburgh baltimore washington atlanta
  miami orlando tampa charlotte nashville memphis orleans houston dallas austin antonio denver phoenix vegas angeles hollywood francisco oakland diego seattle portland detroit chicago
  milwaukee minneapolis cleveland cincinnati columbus indianapolis louis omaha jersey ferguson waco compton beverly paris lyon marseille nice berlin munich hamburg frankfurt cologne
  madrid barcelona seville valencia ibiza majorca mallorca tenerife benidorm rome milan naples venice florence turin lisbon porto athens crete corfu istanbul ankara antalya vienna prague
  budapest warsaw krakow gdansk bucharest sofia belgrade zagreb kiev kyiv donetsk crimea moscow petersburg minsk vilnius riga tallinn helsinki stockholm oslo copenhagen amsterdam rotterdam
  brussels bruges geneva zurich dublin cork galway limerick belfast london soho brixton hackney peckham tottenham croydon wimbledon heathrow gatwick rio janeiro paulo buenos aires lima bogota
  caracas santiago havana kingston bahrain brasil italia deutschland espana caribbean gibraltar kashmir scandinavia siberia himalayas sahara amazon wembley westminster
`);
const ORGS = words(`
  google facebook twitter instagram youtube apple microsoft amazon netflix spotify snapchat whatsapp tiktok uber airbnb paypal ebay yahoo linkedin pinterest reddit tumblr samsung sony nokia
  motorola blackberry nintendo playstation xbox huawei htc lg intel ibm oracle cisco dell hp tesla ford toyota honda nissan bmw audi volkswagen vw mercedes ferrari porsche boeing airbus
  ryanair easyjet emirates lufthansa starbucks mcdonalds mcdonald's kfc subway nandos nando's costa greggs tesco asda sainsburys sainsbury's morrisons waitrose aldi lidl walmart ikea argos
  primark topshop nike adidas puma reebok gucci prada chanel zara h&m hm boots superdrug barclays lloyds natwest hsbc santander citigroup goldman visa mastercard bbc itv sky cnn nbc abc cbs
  fox espn mtv hbo disney pixar marvel bloomberg reuters guardian telegraph independent huffington buzzfeed vice forbes nytimes wsj ft ap afp nasa fbi cia nsa nypd lapd nra un nato eu who
  fifa uefa nfl nba nhl mlb ufc wwe nascar nbl afl arsenal chelsea tottenham spurs liverpool everton mufc lfc cfc afc mcfc celtic rangers barca juventus inter psg bayern dortmund ajax leeds
  villa newcastle sunderland lakers knicks celtics bulls heat clippers rockets mavericks spurs raptors nets pistons pacers bucks hawks cavaliers cavs thunder yankees dodgers mets cubs cowboys
  patriots packers steelers broncos seahawks ravens giants jets eagles redskins bears lions vikings saints leafs canucks bruins penguins sharks oilers senators blackhawks
  labour tories tory ukip snp plaid libdem libdems conservatives democrats republicans gop congress parliament senate isis hamas taliban hezbollah qaeda kremlin pentagon whitehall
  nhs nice cqc gmc nmc bma rcn unison unite hmrc dwp dvla ofcom ofsted oxfam unicef savethechildren rspca nspcc greenpeace amnesty harvard oxford cambridge yale stanford mit ucl lse kcl
  coldplay radiohead oasis blur metallica nirvana beatles queen abba u2 paramore exo bts blackpink bigbang snsd shinee btob got7 5sos mcfly jls westlife takethat onedirection 1d efc coys
  vodafone ee o2 orange verizon comcast at&t tmobile bp shell exxon esso pepsi coca cola coke nestle cadbury unilever pfizer astrazeneca gsk moderna roche novartis walgreens
`);
const PEOPLE = words(`
  obama trump biden clinton bush romney mccain palin putin merkel cameron osborne clegg miliband farage corbyn boris thatcher blair brown may sunak starmer hunt lansley gove streeting sturgeon
  salmond drakeford modi erdogan assad netanyahu castro chavez mandela gandhi mugabe zuma buhari jonathan kim mao lenin stalin hitler berlusconi sarkozy hollande macron harper trudeau ford
  abbott gillard rudd beyonce rihanna gaga bieber justin selena miley swift taylor harry niall zayn liam louis styles horan malik payne tomlinson adele sheeran drake kanye kim kardashian
  jenner kylie kendall khloe eminem jay-z kendrick nicki minaj cardi shakira jlo mariah britney katy perry demi lovato madonna cher elton bowie lennon mccartney jagger hendrix elvis presley
  jackson cobain tupac biggie snoop dre usher timberlake timbaland pharrell bruno mars ariana grande lana lorde sia jessie emeli ellie goulding calvin harris avicii skrillex tiesto
  ronaldo messi beckham rooney gerrard lampard suarez bale neymar pele maradona zidane drogba lukaku pogba ibrahimovic zlatan mourinho wenger ferguson klopp guardiola moyes balotelli torres
  giroud ozil sterling kane salah mane hazard costa terry vardy rashford kaepernick brady manning tebow lebron kobe curry durant jordan shaq federer nadal djokovic murray serena sharapova
  bolt farah ennis phelps woods mcilroy hamilton vettel alonso schumacher tyson mayweather pacquiao mcgregor ali khan spielberg tarantino nolan scorsese depp pitt jolie aniston dicaprio
  clooney cruise hanks streep roberts bullock lawrence stewart pattinson watson radcliffe gosling reynolds downey evans hemsworth hiddleston cumberbatch freeman fry gervais corden cowell
  minogue walsh oprah ellen letterman leno fallon kimmel colbert oliver conan o'brien maher stern limbaugh hannity beck o'reilly maddow anderson cooper piers morgan clarkson hammond
  oliver ramsay nigella jamie gordon zuckerberg gates jobs musk bezos branson murdoch snowden assange manning greta malala attenborough hawking einstein darwin newton freud marx shakespeare
  dickens austen rowling tolkien orwell hemingway jesus buddha batman superman spiderman voldemort hermione dumbledore frodo gandalf sherlock goku naruto luffy shrek
`);

/** Bits of `KNOWN` by word, plain lower case. */
export const WELL_KNOWN: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  for (const [list, bit] of [
    [PLACES, 1024],
    [ORGS, 2048],
    [PEOPLE, 4096],
  ] as const)
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
})();
