/**
 * Towns and villages: `name|people|line of areas.ts in which it lies, base 36`. Of equal names the largest.
 *
 * England over 5,000 people: Office for National Statistics, Census 2011, Open Government Licence v3.0; contains OS data
 * (c) Crown copyright and database right. The others: GeoNames (geonames.org), CC BY 4.0, mixed years, rounded.
 *
 * Written by `npm run figures`.
 */
export const TOWNS = `
abberton|830|2m
abbots bromley|1400|52
abbots langley|10000|3e
abbotskerswell|1300|29
abbotts ann|2100|38
aberaeron|1400|ap
abercanaid|5100|b4
abercarn|10000|ay
aberchirder|1300|a5
abercynon|6000|ax
aberdare|31000|ax
aberdeen|200000|a4
aberdour|1700|ae
aberdyfi|730|ak
aberfan|3500|b4
aberfeldy|2000|af
aberffraw|620|aj
aberford|1500|78
aberfoyle|750|a3
abergavenny|14000|b1
abergele|11000|al
abergwili|590|ar
aberkenfig|10000|au
aberlady|1200|9p
abermule|900|b3
abernethy|1500|af
aberporth|1600|ap
abersoch|780|ak
abertillery|11000|az
abertridwr|6500|ay
aberystwyth|19000|ap
abingdon|38000|4z
aboyne|2700|a5
abram|10000|6k
abridge|1600|2n
accrington|35000|3v
ackworth moor top|5300|
acle|2300|4j
acocks green|27000|6y
acomb|1100|1h
acton|1500|1b
acton burnell|540|1b
acton trussell|790|55
adderbury|2800|4w
addiebrownhill|1500|aa
addingham|3700|75
addington|860|3q
addlestone|16000|5h
adlington|9200|3t
adwick le street|19000|6r
ahoghill|3600|9h
aigburth|5600|6m
airdrie|36000|ah
airmyn|770|a
airth|1800|9s
akeley|510|1k
albrighton|4800|1b
albury|570|5e
alcester|6900|5q
alconbury|1600|1u
aldbourne|1700|1e
aldbrough|1300|a
aldbury|640|3b
aldeburgh|2300|69
alderbury|2200|1e
alderholt|2800|1j
alderley edge|4400|19
aldershot|57000|37
aldington|990|3g
aldridge|39000|73
alexandria|6900|a9
alfold crossways|670|5l
alford|3800|4c
alfreton|23000|1w
alfriston|830|2g
allanton|1300|9z
allendale town|710|1h
allerton|16000|6m
allhallows|1700|w
allington|590|4g
alloa|20000|9m
almondbank|1400|af
almondsbury|1800|o
alne|570|1p
alness|5700|9t
alnwick|8100|1h
alpington|650|4o
alresford|2000|2r
alrewas|2900|53
alsager|13000|19
alston|1100|1o
althorne|1000|2p
alton|18000|30
altrincham|52000|6j
alva|4700|9m
alvechurch|3500|5z
alveley|1600|1b
alveston|2700|o
alvington|510|2v
alyth|2400|af
amberley|590|5w
amble|6000|1h
ambleside|2500|1o
ambrosden|1700|4w
amersham|23000|1k
amersham on the hill|18000|1k
amesbury|10000|1e
amlwch|3200|aj
ammanford|24000|ar
ampleforth|710|1p
ampney crucis|640|2u
ampthill|20000|1g
ancaster|1300|4g
andover|42000|38
andoversford|560|2u
anna valley|2900|38
annahilt|1200|9g
annalong|1800|9j
annan|8800|9n
annbank|890|a1
annfield plain|10000|18
anstey|6500|45
anstruther|3400|ae
antrim|20000|9a
apperley|550|2y
appleby in westmorland|3000|1o
appleby magna|960|49
appledore|2200|2a
appleshaw|500|38
appleton|920|4z
appleton thorn|1300|6
appley bridge|5300|42
apsley|2900|3b
arbroath|24000|ab
ardersier|1100|9t
ardglass|1700|9j
ardingly|1300|5x
ardleigh|910|2r
ardrishaig|1300|a6
ardrossan|11000|9x
arlecdon|760|1n
arlesey|5600|1g
arlington|630|2u
armadale|13000|aa
armagh|15000|9b
armitage|4700|53
armthorpe|14000|6r
arne|1300|1j
arnold|38000|4s
arnside|2300|1o
arundel|3300|5t
ascot|18000|11
ascott under wychwood|560|50
asfordby|2400|48
ash|2800|3j
ash vale|5700|5e
ashbourne|8400|1z
ashburton|3300|29
ashbury|510|4z
ashby de la zouch|12000|49
ashcott|880|1q
ashdon|550|2s
ashford|68000|3g
ashgill|1500|a2
ashill|1200|4i
ashington|28000|1h
ashleworth|540|2y
ashley|750|1s
ashley green|690|1k
ashover|660|22
ashtead|14000|5f
ashton in makerfield|29000|6n
ashton keynes|1400|1e
ashton under hill|750|63
ashton under lyne|45000|6i
ashurst|3200|5w
ashwell|1900|3d
askam in furness|3300|1o
askern|5600|6r
askham bryan|560|d
aslockton|1600|4v
aspatria|2500|1n
aston|32000|6y
aston clinton|4200|1k
aston on trent|2200|23
astwood bank|2700|61
atherstone|11000|5n
atherton|71000|6k
attleborough|11000|4i
atworth|1900|1e
auchenblae|540|a5
auchinleck|3800|9o
auchinloch|750|ah
auchterarder|5800|af
auchtermuchty|2100|ae
auckley|1400|6r
audlem|1700|19
audley|5600|54
aughnacloy|1000|9i
auldearn|660|9t
austrey|930|5n
aveley|8000|v
avening|1000|2u
aviemore|3200|9t
avoch|990|9t
avonbridge|690|9s
awsworth|2600|4r
axbridge|2100|1q
axminster|5800|24
aylburton|710|2v
aylesbeare|580|24
aylesbury|72000|1k
aylesford|4500|3q
aylesham|3800|3j
aylestone|11000|f
aylsham|6000|4j
aynho|650|1m
ayr|46000|a1
ayton|560|9z
babworth|1300|4q
backbarrow|510|1o
backworth|1400|6v
bacton|1300|5b
bacup|13000|40
badby|630|1m
badsey|2600|63
badsworth|680|79
badwell ash|770|5b
bagby|590|1p
bagillt|2700|an
bagshot|5400|5j
bagworth|1500|47
baildon|16000|75
bakewell|3900|1z
bala|2000|ak
balcombe|1400|5x
baldock|10000|3d
balerno|6000|a7
balfron|1900|a3
balintore|1100|9t
ballachulish|650|9t
ballater|1600|a5
ballinamallard|1400|9f
ballingry|5900|ae
ballintoy harbour|2100|9d
balloch|1700|a9
ballycastle|5600|9d
ballyclare|9500|9a
ballygawley|710|9i
ballygowan|2800|9k
ballykelly|1700|9d
ballymagorry|570|9e
ballymena|29000|9h
ballymoney|9600|9d
ballynahinch|5700|9j
ballypatrick|2300|9d
ballywalter|1600|9k
balmedie|2500|a5
balmullo|1400|ae
balsall common|7000|72
balsham|1600|1v
baltonsborough|520|1q
bamber bridge|67000|
bamford|860|21
bampton|2600|50
banbridge|16000|9b
banbury|47000|4w
banchory|7400|a5
banff|4000|a5
bangor|61000|9k
banham|1200|4i
bankfoot|1300|af
banknock|2400|9s
banks|3600|42
bannockburn|7000|a3
banstead|11000|5g
banwell|2000|n
bar hill|4000|1v
barby|960|1m
bardney|1700|4h
bardsey|2900|78
bardwell|640|6a
barford st martin|550|1e
barford st michael|550|4w
bargeddie|2700|ah
bargoed|13000|ay
barham|1100|3h
barkisland|1000|76
barkway|780|3d
barlaston|2000|56
barlborough|3000|1x
barlby|3900|1p
barlestone|2600|47
barley|660|3d
barlow|750|1p
barmouth|2500|ak
barnack|750|s
barnard castle|7000|18
barnburgh|1900|6r
barnby|930|69
barnetby le wold|1700|c
barnham|12000|5t
barningham|960|6a
barnoldswick|10000|3x
barns green|980|5w
barnsley|91000|6q
barnstaple|32000|27
barnt green|5400|5z
barnwood|2500|2w
barra|1100|9r
barrhead|18000|9q
barrow in furness|46000|1o
barrow upon humber|2800|c
barrow upon soar|6000|45
barrowby|2000|4g
barrowden|510|g
barrowford|5500|3x
barry|55000|av
bartley green|23000|6y
barton le clay|5000|1g
barton mills|870|6a
barton on sea|5500|36
barton stacey|780|38
barton under needwood|3800|52
barton upon humber|11000|c
baschurch|1600|1b
basford|16000|h
basford, stoke on trent|7300|k
basildon|110000|2h
basingstoke|110000|2z
baslow|1200|1z
bassingbourn|2500|1v
bassingham|1400|4e
baston|1400|4g
batchworth|13000|3e
bath|95000|l
bathgate|24000|aa
batley|80000|77
battle|6100|2f
bawdeswell|830|4i
bawtry|4100|6r
bay horse|2200|43
baydon|660|1e
bayston hill|5100|1b
beaconsfield|14000|1k
beaminster|3000|1j
bearley|720|5q
bearsden|28000|ad
beaulieu|810|36
beauly|1400|9t
beaumaris|1100|aj
bebington|57000|6p
beccles|14000|69
beckermet|700|1n
beckingham|1100|4q
beckington|850|1q
bedale|4600|1p
beddau|8100|ax
bedford|88000|1f
bedlington|17000|1h
bedlinog|1100|b4
bedmond|680|3e
bedwas|8200|ay
bedworth|31000|5o
beeford|1100|a
beenham|770|y
beer|1300|24
beeston|51000|4r
beetley|960|4i
beighton|11000|6t
beith|6200|9x
belbroughton|1300|5z
belfast|350000|9c
belford|1300|1h
belgrave|12000|f
bellaghy|1100|9i
belle vale|16000|6m
bellingham|1100|1h
bellsbank|1400|9o
bellshill|20000|ah
belmont|3400|i
belper|23000|1w
belton|2500|c
bembridge|3700|17
bempton|1000|a
benbecula|1200|9r
benenden|790|3r
benington|610|67
benllech|2200|aj
bennetts end|6000|3b
benson|5800|4y
bentley|27000|6r
bentworth|550|30
benwell|6500|6u
beoley|950|5z
bere alston|2200|2b
bere regis|1300|1j
berkeley|2000|2x
berkhamsted|21000|3b
bernards heath|8200|65
berrynarbor|800|27
berwick upon tweed|13000|1h
bescar|570|42
betchworth|940|5f
bethersden|880|3g
bethesda|4700|ak
betley|1000|54
betws|2300|au
betws y coed|1200|al
beverley|31000|a
bewbush|9100|5v
bewdley|8600|64
bexhill|42000|
bexhill on sea|44000|2f
beyton|710|5b
bicester|33000|4w
bicker|730|4b
bickershaw|830|6k
bicknacre|2900|2l
biddenden|1300|3g
biddulph|18000|57
bideford|18000|2a
bidford on avon|5000|5q
bierton|2200|1k
biggar|2300|a2
biggleswade|17000|1g
bildeston|1100|59
billericay|34000|2h
billesdon|900|46
billingborough|1800|4g
billinge|5900|6n
billingham|35000|3
billinghay|2000|4e
billingshurst|6900|5w
billington|1500|3z
bilsdale|1800|1p
bilsthorpe|3500|4u
bilston|30000|74
binbrook|890|4c
binfield heath|710|4y
bingham|9100|4v
bingley|22000|75
birchanger|600|2s
birchington on sea|9800|3p
bircotes|7900|4q
birdham|1200|5u
birdwell|3100|6q
birkenhead|140000|6p
birmingham|1100000|6y
birstall|12000|f
bishampton|680|63
bishop auckland|25000|18
bishop burton|700|a
bishop middleham|1200|18
bishop monkton|780|1p
bishop sutton|1200|l
bishop wilton|550|a
bishopbriggs|24000|ad
bishops castle|1900|1b
bishops cleeve|13000|2y
bishops lydeard|2000|1q
bishops stortford|38000|67
bishops waltham|6300|39
bishopsteignton|2200|29
bishopstoke|18000|31
bishopston|3600|as
bishopsworth|12000|m
bishopthorpe|3200|d
bishopton|4600|a8
bisley|940|2x
blaby|6300|44
black notley|2000|2i
blackburn|120000|7
blackfield|14000|
blackford|760|af
blackheath|6500|
blackley|10000|6d
blackmill|650|au
blackmoorfoot|3800|77
blackmore|830|2j
blackpool|140000|8
blackridge|2000|aa
blackrod|5100|6b
blackwater|7200|
blackwell|3000|1x
blackwood|15000|ay
blacon|13000|1a
bladon|900|50
blaenau ffestiniog|4000|ak
blaenavon|5600|b0
blaengwynfi|1400|at
blagdon|1000|n
blairgowrie and rattray|8900|af
blairhall|950|ae
blakesley|510|1m
blandford forum|12000|1j
blantyre|17000|a2
blaydon|15000|
blaydon on tyne|15000|7a
bleadon|900|n
blean|1500|3h
bleasby|820|4u
bledington|510|2u
bletchingdon|620|4w
bletchingley|2200|5k
bletchley|37000|13
blewbury|1600|4z
blidworth|4500|4u
blindley heath|1100|5k
blisworth|1600|1m
blockley|1100|2u
bloxham|3400|4w
bloxwich|47000|73
blunham|950|1g
bluntisham|2900|1u
blyth|37000|1h
blyton|1200|4h
boars hill|560|4z
boat of garten|520|9t
boddam|1300|a5
bodedern|1100|aj
bodelwyddan|1800|am
bodle street|1400|2g
bodmin|15000|1c
bognor regis|64000|5t
bollington|7400|19
bolney|590|5x
bolsover|12000|1x
bolton|190000|6b
bolton le sands|7000|3w
bolton upon dearne|6700|6q
bonby|530|c
boness|15000|9s
bonhill|9200|a9
bonnybridge|5300|9s
bonnyrigg|18000|9v
bonsall|800|1z
bontnewydd|950|ak
boosbeck|1200|2
bootle|51000|6o
borden|740|3o
bordon|16000|30
boreham|3300|1e
borehamwood|35000|3c
borough green|4300|3q
boroughbridge|4200|1p
borrowash|7300|20
borth|1300|ap
boscastle|640|1c
bosham|2600|5u
boston|41000|4b
boston spa|6100|78
botesdale|1700|5b
bothwell|6400|a2
botley|2600|31
bottesford|3300|48
bottisham|2200|1s
boughton|10000|4u
bourn|670|1v
bourne|14000|4g
bourne end|5300|1k
bournemouth|190000|1i
bourton|1500|1j
bourton on the water|3300|2u
bovey tracey|4700|29
bovingdon|5300|3b
bovington camp|2600|1j
bow|1100|26
bow brickhill|560|13
bow street|1600|ap
bowburn|3900|18
bowdon|6200|6j
bowertower|630|9t
bowling|520|a9
bowmore|760|a6
bowthorpe|20000|4n
boxford|1000|59
boxgrove|3100|5u
boxted|1000|2m
bozeat|2100|1l
bracebridge heath|5700|4e
brackley|13000|1m
bracknell|77000|x
braco|590|af
bradfield|1200|y
bradford|350000|75
bradford abbas|980|1j
bradford on avon|9100|1e
brading|1800|17
bradley|510|56
bradninch|1900|26
bradwell|10000|4k
bradworthy|650|2a
brae|720|a0
braidwood|600|a2
brailsford|760|1z
braintree|42000|2i
braithwell|800|6r
bramford|1900|5b
bramhall|17000|6h
bramham|1700|78
bramhope|3400|78
bramley|4200|2z
brampton|4900|1u
bramshall|660|52
brandesburton|1300|a
brandon|9600|18
bransgore|3700|36
branston|3900|4e
brant broughton|740|4e
brassington|570|1z
brasted|840|3m
bratton|1200|1e
bratton fleming|930|27
braughing|850|67
braunston|1500|1m
braunstone|17000|44
braunton|7400|27
brawdy|620|aq
brayton|2900|1p
breadsall|790|20
bream|3000|2v
breaston|7500|
brechin|7200|ab
brecon|8300|b3
bredbury|17000|6h
bredon|1900|63
breedon on the hill|690|49
brenchley|1200|3r
brent knoll|1300|1q
brentwood|53000|2j
brewood|2600|55
bricket wood|4600|65
bridge|1600|3h
bridge of allan|5300|a3
bridge of earn|2800|af
bridge of weir|4900|a8
bridgend|50000|au
bridgnorth|12000|1b
bridgwater|41000|1q
bridlington|35000|a
bridport|14000|1j
brierfield|9600|3x
brierley hill|31000|70
brigg|6800|c
brigham|760|1n
brighouse|33000|76
brighstone|1200|17
brightlingsea|8100|2r
brighton|230000|14
brighton and hove|230000|14
brightons|4700|9s
brigstock|1400|1l
brill|1100|1k
brimfield|750|i
brimscombe|1600|2x
brinklow|1100|5p
brinscall|2300|3t
brinsley|5000|
bristol|480000|m
briston|3100|4m
britwell|7800|10
brixham|17000|q
brixton|1300|28
brixworth|5200|1m
broad blunsdon|1800|r
broad chalke|680|1e
broad haven|880|aq
broad hinton|650|1e
broadfield|13000|5v
broadford|760|9t
broadhempston|670|29
broadstairs|24000|3p
broadstone|10000|1i
broadwater|8400|5y
broadway|2500|63
broadwindsor|560|1j
brockenhurst|3600|36
brodick|830|9x
bromborough|15000|6p
bromham|4700|1f
brompton|1800|1p
bromsgrove|33000|5z
bromyard|4100|i
brooke|1200|4o
brookenby|670|4h
brookfield|570|a8
brookmans park|4000|66
broomhall/windlesham/virginia water|24000|
brora|1300|9t
broseley|5300|1b
brotton|5400|2
brough|12000|a
broughshane|2600|9h
broughton|6000|an
broughton astley|8900|46
broughton gifford|850|1e
broughton in furness|530|1o
broughton moor|780|1n
brownhills|20000|73
broxbourne|13000|3a
broxburn|16000|aa
brundall|5900|4j
bruton|3000|1q
brymbo|18000|ao
bryn|920|at
brynamman|5700|at
brynmawr|15000|az
brynna|6700|ax
bubbenhall|660|5r
bubwith|950|a
buchlyvie|530|a3
buckden|2700|1u
buckfastleigh|3600|29
buckhaven|4300|ae
buckhurst hill|12000|2n
buckie|8400|9w
buckingham|13000|1k
buckland|590|4z
buckland monachorum|780|2b
bucklesham|530|69
bucknell|720|1b
bude|5100|1c
budleigh salterton|5200|24
bugbrooke|2700|1m
bugle|2900|1c
builth wells|2800|b3
bulford|9500|1e
bulford camp|8600|
bulkington|6100|
bulphan|1000|v
bunbury|1200|19
bungay|5100|69
buntingford|4900|67
bunwell|560|4o
burbage|1800|1e
bures saint mary|1400|59
burford|1200|50
burgess hill|31000|5x
burgh by sands|1200|1n
burgh heath|1900|5g
burgh le marsh|2000|4c
burghclere|550|2z
burghead|1800|9w
burghfield common|5900|
burham|1200|3q
buriton|510|30
burley|1400|36
burley in wharfedale|7000|75
burnage|14000|6d
burneside|1000|1o
burngreave|27000|6t
burnham|13000|1k
burnham market|880|4l
burnham on crouch|6900|2p
burnham on sea|23000|1q
burniston|1500|1p
burnley|82000|3s
burnopfield|3700|18
burntisland|6400|ae
burntwood|29000|53
burpham|5700|5e
burrelton|690|af
burringham|1200|c
burry port|8300|ar
burscough|8800|42
bursledon|7000|31
burston|570|4o
burstwick|1900|a
burton|4100|4h
burton bradstock|680|1j
burton in lonsdale|580|1p
burton joyce|3800|4s
burton latimer|7400|1l
burton leonard|690|1p
burton on the wolds|1200|45
burton pidsea|940|a
burton upon stather|2400|c
burton upon trent|72000|52
burtonwood|3400|6
burwash|1300|2f
burwash common|780|2f
burwell|6300|1s
bury|77000|6c
bury st edmunds|41000|6a
busby|3200|9q
bushey|25000|3c
bushmills|1300|9d
butleigh|710|1q
butterwick|1300|4b
buxted|1800|2g
buxton|22000|21
byers green|860|18
byfield|1300|1m
byram|1400|1p
caddington|3100|1g
cadnam|1900|36
caergwrle|4700|an
caerleon|8100|b2
caernarfon|9700|ak
caerphilly|31000|ay
caersws|820|b3
caerwent|1200|b1
caerwys|950|an
cairneyhill|2500|ae
cairnryan|3800|9n
caister on sea|8900|4k
caistor|2500|4h
calcot|9100|y
calderbank|1600|ah
caldercruix|2400|ah
caldicot|9800|b1
california|830|9s
callander|3100|a3
callington|5800|1c
callow hill|950|64
calne|17000|1e
calstock|790|1c
calverton|6900|4s
camber|1300|2f
camberley|38000|5j
camblesforth|2100|1p
camborne|20000|1c
cambourne|8200|1v
cambridge|150000|1r
cambusbarron|3200|a3
cambuslang|31000|a2
cameley|1300|l
camelford|2300|1c
camelon|4500|9s
campbeltown|4500|a6
campsall|1900|6r
canewdon|1100|2q
canford heath|14000|1i
cannock|68000|51
canterbury|55000|3h
cantley|500|4j
canvey island|38000|2k
caol|3200|9t
capel|1200|5f
capel le ferne|1400|3j
capel saint mary|2900|59
carbrooke|570|4i
carcroft|8600|6r
cardenden|4900|ae
cardiff|370000|aw
cardigan|5300|ap
cardrona mains|810|9z
cardross|2100|a6
carfin|2500|ah
cargenbridge|610|9n
carhampton|690|1q
carlby|540|4g
carlisle|75000|1n
carlton|49000|4s
carlton in lindrick|5500|
carlton le moorland|570|4e
carluke|14000|a2
carmarthen|16000|ar
carmunnock|1300|ag
carnforth|6100|3w
carnlough|1400|9h
carnmoney|2800|9a
carno|730|b3
carnock|760|ae
carnoustie|11000|ab
carnwath|1400|a2
carpenders park|7000|3e
carrickfergus|29000|9h
carron|2500|9s
carronshore|3000|9s
carryduff|7800|9g
carstairs|890|a2
carstairs junction|780|a2
carterton|16000|50
carway|670|ar
cassington|750|50
castle acre|850|4l
castle camps|680|1v
castle cary|3200|1q
castle donington|6400|49
castle douglas|4100|9n
castle hedingham|1100|2i
castle vale|10000|6y
castledawson|2300|9i
castlederg|2800|9e
castleford|39000|79
castlereagh|57000|9c
castlerock|1500|9d
castleside|4900|18
castletown|840|9t
castlewellan|2500|9j
castor|1400|s
catcliffe|1800|6s
caterham|21000|5k
catfield|700|4m
caton|2400|3w
catrine|2200|9o
catsfield|640|2f
catshill|10000|
catterall|2000|43
catterick|3200|1p
catterick garrison|12000|1p
cavendish|880|6a
cawood|1400|1p
cawston|1200|4j
cawthorne|890|6q
caxton|570|1v
caythorpe|1400|4g
cefn cribwr|1300|au
cemaes bay|1200|aj
ceres|950|ae
cerne abbas|780|1j
chacewater|1200|1c
chacombe|660|1m
chadderton|35000|6e
chaddesden|13000|e
chadlington|830|50
chadwell st mary|9900|v
chafford hundred|13000|v
chagford|1000|2b
chalfont saint peter|20000|1k
chalfont st giles|5000|1k
chalford|6900|2x
chalgrave|730|1g
chalgrove|2800|4y
chalton|540|1g
chapel allerton|18000|78
chapel en le frith|6600|21
chapel saint leonards|3500|4c
chapelhall|6600|ah
chapelton|650|a2
chapeltown|23000|6t
chapmanslade|640|1e
chard|13000|1q
charfield|2400|o
charing|1800|3g
charlbury|2800|50
charlestown of aberlour|1000|9w
charlesworth|990|21
charlton kings|12000|2t
charlton marshall|1000|1j
charlwood|970|5f
charminster|1400|1j
charmouth|1400|1j
chartham|2800|3h
charvil|3000|12
chasetown|9000|53
chatburn|1100|3z
chatham|77000|w
chattenden|970|w
chatteris|10000|1t
chawleigh|640|26
cheadle|13000|
cheadle heath|1900|6h
cheadle hulme|24000|6h
chearsley|540|1k
chedburgh|600|6a
cheddar|5200|1q
cheddington|1600|1k
cheddleton|2900|57
chedworth|800|2u
cheetham hill|13000|6d
chelford|1100|19
chelmondiston|940|59
chelmsford|110000|2l
chelmsley wood|13000|72
cheltenham|120000|2t
chepstow|12000|b1
cherhill|570|1e
cheriton bishop|650|26
cheriton fitzpaine|560|26
cherry burton|1400|a
chertsey|14000|5h
chesham|22000|1k
chesham bois|3000|1k
cheshunt|46000|3a
chester|86000|1a
chester le street|37000|18
chesterfield|88000|1y
chesterton|850|4w
cheswardine|720|1b
cheveley|880|1s
chew magna|1100|l
chew stoke|780|l
chichester|29000|5u
chickerell|3000|1j
chicksands|1400|1g
chiddingfold|2200|5l
chideock|690|1j
chieveley|990|y
chigwell|10000|2n
chilbolton|860|38
chilcompton|2100|1q
child okeford|1100|1j
childer thornton|690|1a
childrey|580|4z
childswickham|790|63
childwall|14000|6m
chilmark|530|1e
chilthorne domer|570|1q
chilworth|1900|5e
chinley|1600|21
chinnor|5500|4y
chippenham|36000|1e
chipping|620|3z
chipping campden|2300|2u
chipping norton|5700|50
chipping ongar|6100|2n
chipping sodbury|5500|o
chipping warden|540|1m
chipstead|3100|5g
chirk|4000|ao
chirnside|1400|9z
chiseldon|2100|r
chiswell green|6700|65
chobham|2800|5j
cholsey|3100|4y
choppington|3000|1h
chopwell|3100|7a
chorley|36000|3t
chorleywood|13000|3e
chorlton cum hardy|4700|6d
chrishall|560|2s
christchurch|54000|1i
christian malford|540|1e
christow|820|29
chryston|2900|ah
chudleigh|4000|29
chudleigh knighton|1100|29
chulmleigh|1000|27
church|5200|3v
church end, eversholt|680|1g
church fenton|1400|1p
church stretton|3700|1b
churchdown|13000|2y
churchill|1400|n
churt|1100|5l
chwilog|640|ak
cilgerran|870|aq
cinderford|11000|2v
cirencester|16000|2u
clackmannan|3500|9m
clacton on sea|51000|2r
clanfield|880|50
clapham|4600|1f
clarborough|1300|4q
clare|2000|6a
clarkston|9500|9q
claverdon|850|5q
clavering|880|2s
claverley|550|1b
clay cross|13000|
claybrooke magna|620|46
claydon|4500|5b
claypole|1400|4g
clayton le moors|8500|3v
clayton le woods|15000|3t
clayton west|8100|77
cleator moor|6900|1n
cleckheaton|12000|77
cleethorpes|40000|b
cleeve prior|560|63
cleland|3000|ah
clenchwarton|1700|4l
cleobury mortimer|2700|1b
clevedon|21000|n
cleveleys|11000|43
cliffe|2400|w
clifton|22000|
clifton campville|630|53
clifton upon teme|700|60
clipston|640|1m
clitheroe|15000|3z
clive|530|1b
clophill|2400|1g
cloughton|690|1p
clovenfords|560|9z
clowne|7600|1x
clun|680|1b
clunderwen|680|aq
clutton|2700|l
clydach|19000|as
clydebank|26000|a9
clyro|780|b3
clyst st mary|850|24
coalburn|1300|a2
coalisland|6300|9i
coalsnaughton|850|9m
coaltown of balgonie|1000|ae
coaltown of wemyss|610|ae
coalville|35000|49
coatbridge|44000|ah
coates|2100|2u
cobham|17000|5c
cockenzie|5700|9p
cockermouth|9100|1n
cockfield|1500|18
cockington|10000|q
cockshutt|790|1b
coddenham|620|5b
codicote|11000|3d
codsall|12000|55
coedpoeth|5700|ao
coelbren|540|b3
cogenhoe|1400|1m
coggeshall|4700|2i
colchester|120000|2m
cold ash|2200|y
cold norton|1100|2p
colden common|3400|39
coldingham|550|9z
coldstream|1900|9z
coldwaltham|600|5w
coleford|5100|2v
coleraine|26000|9d
colerne|2600|1e
coleshill|6300|5n
colinton|7600|a7
colkirk|590|4i
collingbourne ducis|960|1e
collingbourne kingston|510|1e
collingham|3000|78
collyweston|510|1l
colnbrook|5500|10
colne|19000|3x
colsterworth|1200|4g
coltishall|2300|4j
colwich|2500|56
colwyn bay|29000|al
colyton|2700|24
combe martin|2700|27
comber|9200|9k
comberton|2300|1v
compton|3100|5l
compton martin|510|l
comrie|1900|af
condover|720|1b
congleton|26000|19
congresbury|3100|n
coningsby|4400|4c
coningsby airfield|5000|
conisbrough|16000|6r
coniston|640|1o
connor|1800|9h
conon bridge|1700|9t
cononley|980|1p
consett|25000|18
constantine|820|1c
conwy|3900|al
cookham|5100|11
cookley|1600|69
cookstown|11000|9i
cople|720|1f
copmanthorpe|3700|d
copplestone|1300|26
coppull|8000|3t
copthorne|5000|5x
corbridge|2900|1h
corby|55000|1l
corby glen|1000|4g
corfe castle|1400|1j
cornforth|2500|18
cornholme|1700|76
corpusty|510|4m
corringham|520|4h
corse|1200|2v
corsham|13000|1e
cosby|3700|44
coseley|23000|
cosgrove|520|1m
cosham|10000|15
cosheston|830|aq
cossington|560|1q
costessey|2400|4o
cotgrave|7200|4v
cotherstone|590|18
coton|910|1v
coton in the elms|900|23
cottenham|5900|1v
cottesmore|1100|g
cottingham|15000|a
cotton end|840|1f
coundon|3300|18
countesthorpe|6400|44
coupar angus|2400|af
cove|7100|a4
coven|2700|55
coventry|330000|6z
cowbit|1200|4f
cowbridge|3800|av
cowdenbeath|12000|ae
cowes|14000|17
cowfold|1300|5w
cowie|2600|a3
cowley|17000|4x
cowpen|4500|1h
cowplain|8800|35
coxhoe|3500|18
coylton|2200|a1
cradley heath|5000|71
cragg vale|650|76
craigavon|59000|9b
crail|1700|ae
cramlington|28000|1h
cranborne|610|1j
cranbrook|4400|3r
cranfield|5400|1g
cranleigh|9900|5l
crantock|800|1c
cranwell|1400|4e
craven arms|2300|1b
crawley|110000|5v
crawley down|4300|5x
credenhill|2300|i
crediton|7800|26
creech saint michael|1800|1q
creetown|650|9n
cressage|710|1b
creswell|5400|1x
crewe|72000|19
crewkerne|7800|1q
criccieth|1800|ak
crick|1900|1m
crickhowell|2100|b3
cricklade|4000|1e
crieff|7300|af
crimond|860|a5
cringleford|2100|4o
croeserw|1600|at
croesowallt|19000|
croft|1800|44
crofton|5300|79
crofty|1000|as
cromarty|740|9t
cromer|7900|4m
cromford|2100|1z
crondall|1200|34
crook|9500|18
crook of devon|630|af
cropredy|720|4w
cropwell bishop|1900|4v
crosby|50000|
croscombe|600|1q
cross hands|4500|ar
cross hills|7600|1p
crossford|2400|ae
crossgar|1700|9j
crossgates|2500|ae
crosshouse|2900|9o
crossmaglen|1400|9j
croston|2900|3t
croughton|990|1m
crow hill|600|i
crowborough|21000|2g
crowhurst|890|2f
crowland|4200|4f
crowle|3900|c
crowthorne|14000|x
croxdale|510|18
croxley green|14000|3e
croxteth|14000|6m
croxton kerrial|530|48
croy|1400|ah
croyde|690|27
cruden bay|1700|a5
crudwell|630|1e
crumlin|5900|ay
crumpsall|11000|6d
crundale|580|aq
crymych|700|aq
crynant|1600|at
cubert|770|1c
cuckfield|3500|5x
cuddesdon|510|4y
cuddington|840|1a
cudworth|13000|6q
cuffley|4300|66
culcheth|6700|6
cullen|1500|9w
cullingworth|2600|75
culloden|4200|9t
cullompton|7400|26
cullybackey|2500|9h
culmore|3600|9e
culmstock|550|26
cults|3500|a4
culverstone green|4000|3k
cumbernauld|51000|ah
cuminestown|540|a5
cumnock|8900|9o
cunningham|8000|65
cupar|9300|ae
curdridge|950|39
curdworth|1100|5n
currie|6500|a7
curry rivel|1800|1q
cushendall|1200|9d
cuxton|4400|w
cwm|2700|az
cwmafan|5300|at
cwmann|870|ar
cwmbach|4300|ax
cwmbran|49000|b0
cwmtillery|4700|az
cynwyd|540|am
dailly|850|a1
dalbeattie|4300|9n
dalgety bay|9800|ae
dalkeith|13000|9v
dalmellington|1400|9o
dalmuir|8900|a9
dalry|5600|9x
dalrymple|1500|9o
dalserf|18000|a2
dalston|1300|1n
dalton|520|1p
dalton in furness|7800|1o
danbury|6700|2l
danby|1500|1p
danderhall|2800|9v
darenth|2500|3i
daresbury|4100|5
darfield|8200|6q
darlaston|19000|73
darley|780|1p
darlington|92000|4
darras hall|15000|1h
darrington|1200|79
dartford|51000|3i
dartington|880|28
dartmouth|5100|28
darton|21000|6q
darvel|3900|9o
darwen|28000|7
datchet|4900|11
datchworth|1200|67
daventry|24000|1m
dawlish|11000|29
deal|31000|3j
deanshanger|3800|1m
dearham|1800|1n
debenham|2200|5b
dechmont|690|aa
deddington|1600|4w
dedham|1000|2m
deepcut|2500|5j
deeside|32000|an
defford|570|63
deganwy|9400|al
deiniolen|1400|ak
delabole|1600|1c
delph|1900|6e
denbigh|8500|am
denbury|690|29
denby dale|3000|77
denham|1400|1k
denholm|650|9z
denholme|2700|75
denmead|6100|39
denny|7900|9s
dennyloanhead|1500|9s
denshaw|600|6e
densole|940|3n
denton|37000|6i
denton holme|6500|1n
derby|260000|e
dereham|21000|
deri|1000|ay
derrington|670|56
derry|84000|9e
dersingham|4600|4l
desborough|11000|1l
desford|3200|47
detling|660|3l
devizes|18000|1e
dewsbury|63000|77
deysbrook|4500|6m
dickens heath|4000|72
dickleburgh|1100|4o
didcot|27000|4y
didsbury|14000|6d
digby|620|4e
diggle|1700|6e
dinas powys|7700|av
dingle|13000|6m
dingwall|5400|9t
dinnington|20000|6s
dinton|700|1e
diseworth|670|49
disley|3200|19
diss|9800|4o
distington|1400|1n
ditchingham|1900|4o
ditchling|1500|2e
ditton|26000|
ditton hill|3000|5c
ditton priors|820|1b
doagh|1200|9a
dobcross|1600|6e
dobwalls|1400|1c
docking|890|4l
doddington|3200|1t
dodleston|720|1a
dodworth|5900|6q
dolgellau|2700|ak
dollar|2700|9m
dolton|690|2a
donaghadee|7400|9k
donaghcloney|2000|9b
doncaster|110000|6r
donington|2800|4f
donington le heath|5000|49
donisthorpe|1900|49
donnington|4500|2u
dorchester|19000|1j
dorchester on thames|990|4y
dorking|17000|5f
dormansland|2600|5k
dornoch|1400|9t
dorridge|7800|72
dorrington|610|1b
douglas|1600|a2
doune|1800|a3
dousland|830|2b
dove holes|1100|21
dover|42000|3j
dovercourt|1000|2r
doveridge|1600|1z
down ampney|640|2u
downham market|11000|4l
downpatrick|11000|9j
downside|6600|5c
downton|2700|1e
draperstown|1700|9i
draycott|1100|1q
drayton parslow|610|1k
dreghorn|3600|9x
driffield|13000|a
droitwich|24000|63
dromore|6500|9b
dronfield|21000|22
drongan|3200|9o
droxford|680|39
droylsden|24000|6i
drumnadrochit|1100|9t
drumoak|860|a5
dry drayton|640|1v
drybrook|1600|2v
drymen|830|a3
dubford|1000|a4
ducklington|1600|50
duddon|660|1a
dudley|79000|70
dudswell|590|3b
duffield|5000|1w
dufftown|1700|9w
dukinfield|21000|6i
dullatur|720|ah
dulverton|1100|1q
dumbarton|20000|a9
dumbleton|580|2y
dumfries|47000|9n
dunbar|10000|9p
dunbeg|610|a6
dunblane|9300|a3
dunchurch|2400|5p
dundee|150000|ac
dundonald|14000|9g
dundrum|1100|9j
dunfermline|55000|ae
dunford bridge|630|6q
dungannon|12000|9i
dungiven|3300|9d
dunham on the hill|500|1a
dunholme|5600|4h
dunipace|2600|9s
dunkeld|1300|af
dunkeswell|1400|24
dunlop|1200|9o
dunloy|1100|9d
dunning|930|af
dunnington|3000|a
dunoon|8200|a6
duns|2700|9z
dunscroft|14000|
dunstable|30000|1g
dunston|770|4e
dunswell|1700|a
duntocher|7000|a9
dunvant|4400|as
durham|48000|18
dursley|15000|2x
duxford|2100|1v
dwyran|600|aj
dyce|5700|a4
dyffryn ardudwy|1700|ak
dymchurch|3300|3n
dymock|590|2v
dyserth|2600|am
eagle|790|4e
eaglescliffe|7900|3
eaglesfield|680|9n
eaglesham|3200|9q
earby|4500|3x
eardington|530|1b
eardisley|550|i
earith|1600|1u
earl shilton|19000|47
earls barton|5400|1l
earls colne|3900|2i
earlston|1800|9z
earlswood|5000|5g
earsham|880|4o
easington|7200|18
easingwold|4400|1p
east ayton|2600|1p
east bergholt|2300|59
east boldon|5000|6w
east brent|630|1q
east bridgford|1800|4v
east budleigh|650|24
east calder|4700|aa
east challow|770|4z
east chevington|1800|1h
east cowes|7000|17
east cowton|530|1p
east dean|1600|38
east dereham|19000|4i
east garston|540|y
east grinstead|29000|5x
east haddon|640|1m
east halton|630|c
east hanney|1200|4z
east hanningfield|980|2l
east harling|2100|4i
east harptree|640|l
east hoathly|890|2g
east horsley|5900|5e
east huntspill|780|1q
east ilsley|540|y
east keswick|1200|78
east kilbride|75000|a2
east leake|6300|4v
east linton|1700|9p
east markham|1200|4q
east meon|870|30
east molesey|19000|5c
east peckham|2500|3q
east rainton|1200|6x
east rudham|540|4l
east stour|570|1j
east tilbury|5500|v
east wemyss|2000|ae
east whitburn|1200|aa
east winch|780|4l
east wittering|5600|5u
eastbourne|100000|2c
eastchurch|1100|3o
eastington|1100|2x
eastleigh|79000|31
easton|7800|1j
easton in gordano|4800|n
easton on the hill|1000|1l
eastriggs|1900|9n
eastrington|1100|a
eastry|2500|3j
eastwood|18000|4r
eaton|650|48
eaton bray|3900|1g
eaton socon|5700|1u
ebbw vale|33000|az
ebchester|870|18
ecclefechan|850|9n
eccles|39000|6g
eccleshall|2700|56
eccleston|4600|3t
eckington|7400|
edenbridge|8200|3m
edenfield|2100|40
edgcott|990|1k
edgmond|1100|j
edgworth|2300|7
edinburgh|510000|a7
edingale|630|53
edington|730|1e
edingworth|600|1q
edith weston|820|g
edmondthorpe|630|48
edwinstowe|5200|4u
edzell|900|ab
egginton|570|23
egham|26000|5h
eglinton|3800|9e
egremont|6200|1n
eight ash green|1100|2m
elderslie|5700|a8
elford|630|53
elgin|25000|9w
elham|910|3n
elie|950|ae
elkesley|820|4q
elland|16000|76
ellesborough|540|1k
ellesmere|3700|1b
ellesmere port|61000|
ellesmere port town|65000|1a
ellingham|680|4o
ellington|590|1u
ellon|10000|a5
elmesthorpe|510|44
elmstead market|1600|2r
elmswell|4000|5b
elphinstone|540|9p
elsenham|2300|2s
elstead|2600|5l
elston|630|4u
elstree|1800|3c
elswick|1100|3u
elsworth|570|1v
elton|680|1u
elvington|930|d
ely|19000|1s
embsay|1700|1p
emley|1500|77
emneth|2300|4l
empingham|880|g
emsworth|19000|35
enderby|8100|44
endon|3200|57
enniskillen|14000|9f
enstone|850|50
epping|10000|2n
epsom|31000|5d
epworth|4300|c
errol|1400|af
erskine|16000|a8
escrick|940|1p
esher|51000|5c
essendon|580|66
essington|4800|55
eston|7000|2
eton|3000|11
eton wick|2000|11
ettington|1000|5q
etwall|2600|23
euxton|8100|3t
evanton|1400|9t
evenley|570|1m
evenwood|1600|18
evercreech|1800|1q
eversley|2600|34
everton|520|1g
evesham|24000|63
evington|17000|4a
ewell|52000|5d
ewenny|770|av
ewerby|510|4e
ewhurst|1700|5l
ewyas harold|1000|i
exeter|110000|25
exhall|2300|5o
exminster|3400|29
exmouth|34000|24
exning|1700|6a
exton|610|g
eyam|970|1z
eye|2900|s
eyemouth|3600|9z
eynsford|2800|3m
eynsham|4600|50
eythorne|1500|3j
faifley|5000|a9
failand|690|n
failsworth|19000|6e
fair oak|10000|31
fairbourne|720|ak
fairburn|820|1p
fairford|3200|2u
fairlands|1400|5e
fairlie|1400|9x
fairlight|1500|2f
fakenham|8300|4m
falkirk|35000|9s
falkland|1100|ae
fallin|2900|a3
fallowfield|14000|6d
falmouth|23000|1c
far forest|590|64
fareham|42000|32
faringdon|7100|4z
farmborough|850|l
farnborough|65000|37
farndon|2500|4u
farnham|26000|5l
farnham royal|6200|1k
farnsfield|2600|4u
farnworth|27000|6b
farrington gurney|900|l
fauldhouse|4800|aa
faversham|20000|3o
fazakerley|16000|6m
fazeley|7600|53
featherstone|14000|55
felixstowe|24000|69
felling|34000|7a
felton|1100|1h
feltwell|2600|4l
fence houses|6600|
fenny compton|810|5q
fenstanton|2600|1u
fenwick|1100|9o
ferndale|7300|ax
ferndown|27000|1j
fernhill heath|3300|63
fernhurst|2100|5u
ferrybridge|1500|79
ferryden|910|ab
ferryhill|9800|18
ferryside|850|ar
fetcham|8000|5f
filby|770|4k
filey|6500|1p
fillongley|700|5n
filton|59000|
finchampstead|1000|12
finchingfield|710|2i
findern|1700|23
findhorn|880|9w
findochty|1200|9w
findon|1900|5t
finedon|4300|1l
finningley|3500|6r
fintona|1400|9f
fishbourne|2300|5u
fishburn|2600|18
fishguard|3400|aq
fishtoft|1100|4b
fittleworth|680|5u
fitzwilliam|4300|79
five oak green|1500|3r
fivehead|610|1q
fivemiletown|1100|9i
flackwell heath|5900|1k
fladbury|640|63
flamborough|1900|a
flamstead|990|3b
flax bourton|720|n
fleckney|4900|46
fleet|39000|34
fleetville|8200|65
fleetwood|25000|43
flexbury|2200|1c
flimby|1700|1n
flimwell|1100|2f
flint|26000|an
flitwick|13000|1g
flockton|1400|77
flookburgh|1300|1o
flore|1200|1m
flushing|720|1c
fochabers|1700|9w
fochriw|1300|ay
folkestone|51000|3n
folkingham|800|4g
folksworth|880|1u
fontwell|1900|5t
ford|700|1b
ford end|690|2l
forden|750|b3
fordham|2700|1s
fordingbridge|6100|36
forest row|3700|2g
forfar|14000|ab
forgandenny|590|af
formby|23000|6o
forres|9900|9w
fort augustus|670|9t
fort william|16000|9t
forth|2200|a2
fortrose|1400|9t
fortuneswell|3400|1j
foulridge|1200|3x
foulsham|1000|4j
four crosses|1400|b3
four lanes|1400|1c
four marks|5700|30
fovant|670|1e
fowey|2100|1c
fowlmere|1200|1v
fownhope|780|i
framfield|670|2g
framlingham|3100|69
frampton cotterell/winterbourne|15000|
frampton on severn|1400|2x
frant|780|2g
fraserburgh|13000|a5
freckleton|8000|3u
freethorpe|1000|4j
fremington|4300|27
freshwater|7800|17
fressingfield|790|5b
freuchie|1200|ae
frieth|570|1k
frimley|19000|5j
frimley green|5700|5j
fringford|600|4w
frinton on sea|17000|2r
friockheim|1000|ab
friston|1600|2g
fritwell|740|4w
frizington|1700|1n
frodsham|9000|1a
frogmore|1200|65
frome|26000|1q
frosterley|640|18
fulbourn|3700|1v
fulford|650|56
full sutton|1100|a
fulstow|520|4c
fulwood|36000|
furnace green|6700|5v
furneux pelham|550|67
furze platt|7800|11
fyfield|800|2n
gaerwen|1600|aj
gainford|1100|18
gainsborough|21000|4h
galashiels|10000|9z
galgate|2500|3w
galston|4700|9o
gamlingay|3200|1v
garboldisham|540|4i
gardenstown|670|a5
garelochhead|2100|a6
garforth|15000|78
gargrave|1800|1p
gargunnock|750|a3
garmouth|580|9w
garsington|1300|4y
garstang|6800|43
garston|21000|6m
garswood|6200|6n
gartcosh|2100|ah
garvagh|1400|9d
gateacre|4800|6m
gatehouse of fleet|950|9n
gateshead|120000|7a
gatley|21000|
gauldry|660|ae
gawcott|780|1k
gawsworth|700|19
gazeley|690|6a
geddington|1500|1l
gedling|6800|4s
gedney hill|1100|4f
gelligaer|17000|ay
george green|990|1k
gerrans|540|1c
gerrards cross|21000|1k
giffnock|12000|9q
gifford|780|9p
gilberdyke|3400|a
gilfach goch|2500|ax
gilford|1600|9b
gillingham|100000|w
gillmoss|2300|6m
gilmorton|980|46
gilwern|2300|b1
gimingham|510|4m
girton|3800|1v
girvan|6700|a1
gisburn|520|3z
gislingham|670|5b
glanamman|4200|ar
glandwr|1600|aq
glapwell|2200|1x
glasgow|620000|ag
glassford|640|a2
glastonbury|8500|1q
glazebury|1100|6
glemsford|3400|59
glen parva|17000|44
glenariff|1300|9d
glenavy|1100|9g
glenboig|2800|ah
glenfarg|770|af
glenfield|10000|44
glenluce|600|9n
glenmavis|2300|ah
glenochil village|820|9m
glenrothes|38000|ae
glentham|510|4h
glinton|1700|s
glossop|33000|21
gloucester|130000|2w
glusburn|7400|1p
glyn neath|5400|at
glyncorrwg|1100|at
gnosall|3900|56
gobowen|3300|1b
godalming|23000|5l
godmanchester|6500|1u
godshill|1500|17
godstone|2600|5k
golborne|24000|6k
goldhanger|650|2p
goldthorpe|6100|
golspie|1400|9t
goodwick|1700|aq
goodworth clatford|570|38
goole|21000|a
goosnargh|1400|3y
goostrey|2000|19
gorebridge|6300|9v
goring|4100|4y
goring by sea|1000|5y
gorleston on sea|25000|4k
gorran haven|890|1c
gorseinon|21000|as
gosberton|1800|4f
gosfield|1100|2i
gosforth|24000|6u
gosport|72000|33
gossops green|6000|5v
gotham|1600|4v
gotherington|1000|2y
goudhurst|1100|3r
gourdon|750|a5
gourock|10000|9u
govilon|1400|b1
goxhill|2300|c
graffham|520|5u
grain|1600|w
grainthorpe|560|4c
grampound|540|1c
grange hill|7600|2n
grange over sands|4800|1o
grangemouth|16000|9s
grantchester|540|1v
grantham|42000|4g
grantown on spey|2400|9t
grappenhall|9400|6
grassington|1800|1p
gravesend|55000|3k
grays|67000|v
grayshott|6700|30
greasby|9800|6p
great amwell|1100|67
great ayton|4500|1p
great bardfield|1200|2i
great barford|2000|1f
great barrow|580|1a
great barton|1600|6a
great bedwyn|1200|1e
great bentley|1500|2r
great bookham|11000|5f
great brickhill|820|1k
great broughton|940|1p
great chesterford|1500|2s
great chishill|920|1v
great corby|2200|1n
great dalby|560|48
great dunmow|7700|2s
great eccleston|1700|43
great ellingham|860|4i
great finborough|810|5b
great glen|3000|46
great gonerby|5900|4g
great gransden|1300|1u
great hanwood|1100|1b
great harwood|11000|3v
great haseley|510|4y
great haywood|1800|56
great horkesley|2500|2m
great horwood|1000|1k
great houghton|2500|6q
great kimble|700|1k
great leighs|2700|2l
great longstone|840|1z
great malvern|37000|60
great marton|1600|8
great massingham|900|4l
great milton|620|4y
great missenden|7200|1k
great notley|7700|
great oakley|700|2r
great offley|750|3d
great ouseburn|600|1p
great paxton|1000|1u
great rollright|500|50
great ryburgh|690|4m
great sampford|590|2s
great sankey|44000|6
great shefford|940|y
great somerford|590|1e
great staughton|900|1u
great stukeley|720|1u
great tey|620|2m
great torrington|5700|2a
great totham|740|2p
great wakering|5400|2q
great waldingfield|1300|59
great waltham|850|2l
great wilbraham|650|1v
great witley|560|60
great wyrley|18000|55
great yarmouth|39000|4k
great yeldham|1800|2i
greatham|940|0
greatworth|710|1m
green hammerton|680|1p
greenfield|2400|an
greenhill|2400|9s
greenhithe|6600|3i
greenisland|5100|9h
greenlaw|640|9z
greenock|41000|9u
greetham|640|g
grendon|540|1l
grendon underwood|640|1k
gresford|5000|ao
gretna|3100|9n
greyabbey|1000|9k
greystoke|650|1o
grimethorpe|4700|6q
grimsby|88000|b
grimston|2100|4l
gringley on the hill|700|4q
griston|1500|4i
groby|6800|47
groeslon|880|ak
gronant|1300|an
groombridge|1100|2g
grove|8300|4z
grovesend|1100|as
grundisburgh|1400|69
guardbridge|660|ae
guilden morden|990|1v
guilden sutton|1500|1a
guildford|77000|5e
guilsborough|690|1m
guilsfield|1200|b3
guisborough|17000|2
guiseley|12000|78
gullane|2600|9p
gunness|2300|c
gunnislake|4000|1c
gwalchmai|720|aj
gweek|670|1c
habrough|630|b
hackleton|1400|1m
haddenham|4400|1k
haddington|9000|9p
hadleigh|18000|2k
hadley|15000|j
hadlow|2800|3q
hadston|3600|1h
haggs|660|9s
hagley|5900|5z
hail weston|610|1u
hailsham|20000|2g
halberton|870|26
hale|17000|6j
hale barns|9700|6j
hales|650|4o
halesowen|58000|70
halesworth|5600|69
halewood|20000|6l
halifax|88000|76
halkirk|1000|9t
hallaton|590|46
hallglen|3200|9s
halling|1800|w
hallow|1200|60
halstead|12000|2i
halstock|550|1j
halton|2200|5
haltwhistle|3800|1h
halvergate|610|4j
hamble le rice|3900|31
hambledon|700|39
hambleton|1700|1p
hameldon hill|1500|3s
hamilton|54000|a2
hampstead norreys|630|y
hampsthwaite|920|1p
hampton|600|1b
hampton in arden|1700|72
handcross|1000|5x
hanley swan|630|60
hanslope|1900|13
hapton|2000|3s
harbury|2100|5q
harby|930|48
hardingstone|7900|1m
hardwick village|1900|4q
harlaxton|780|4g
harlech|1800|ak
harleston|4500|4o
harlington|2300|1g
harlow|82000|2o
harmston|710|4e
harpenden|30000|65
harpole|1300|1m
harrietsham|1400|3l
harrogate|74000|1p
harrold|1700|1f
harston|1700|1v
harthill|3700|ah
hartland|910|2a
hartlebury|1500|63
hartlepool|89000|0
hartley|16000|3m
hartley wintney|4500|34
hartpury|700|2v
hartshill|12000|5n
hartwell|1900|1m
harvington|1700|63
harwell|2000|4z
harwich|20000|2r
haselbury plucknett|740|1q
haslemere|13000|5l
haslingden|16000|40
haslingfield|1500|1v
hassocks|6800|5x
hastings|91000|2d
hastingwood|700|2n
haswell|1200|18
hatfield|38000|66
hatfield broad oak|920|2s
hatfield heath|1700|2s
hatfield peverel|4000|2i
hatherleigh|1500|2b
hathern|1900|45
hathersage|2000|1z
hatton|2000|5r
haughley|1300|5b
haughton|920|56
haughton green|9000|6i
hauxton|670|1v
havant|45000|35
haverfordwest|15000|aq
haverhill|27000|6a
haverigg|1800|1n
hawarden|26000|an
hawes|890|1p
hawick|14000|9z
hawkesbury upton|990|o
hawkhead|970|a8
hawkhurst|4000|3r
hawkinge|8000|3n
haworth|6400|75
hawthorn|500|18
haxby|12000|d
haxey|2200|c
haydock|17000|6n
haydon bridge|1600|1h
hayfield|1900|21
hayle|8200|1c
hayling island|17000|35
haynes|940|1g
haywards heath|34000|5x
hazel grove|19000|6h
hazlerigg|1100|6u
heacham|4700|4l
head of muir|1700|9s
headcorn|2500|3l
headley|770|5f
heage|2700|1w
healing|2900|b
heanor|26000|1w
heath and reach|1300|1g
heather|920|49
heathfield|7700|2g
heaton chapel|3300|6h
heavitree|22000|25
hebburn|19000|6w
hebden bridge|4200|76
heckington|3800|4e
heckmondwike|12000|77
heddon on the wall|1300|1h
hedge end|25000|31
hedgerley|910|1k
hedon|8200|a
heighington|6400|4e
helensburgh|13000|a6
hellaby|1100|6s
hellifield|1400|1p
helmdon|760|1m
helmsdale|640|9t
helmsley|1500|1p
helpringham|830|4e
helpston|980|s
helsby|5200|1a
helston|11000|1c
hemel hempstead|95000|3b
hemingbrough|2500|1p
hemingford abbots|640|1u
hemingford grey|3200|1u
hempnall|960|4o
hemsby|5500|4k
hemsworth|9200|79
hemyock|1500|26
henfield|4800|5w
henfynyw upper|510|ap
hengoed|5000|ay
henham|920|2s
henlade|700|1q
henley|570|5b
henley in arden|2900|5q
henley on thames|11000|4y
henllan|860|am
henlow|12000|1g
hensall|850|1p
henstridge|1500|1q
henton|500|1q
heol y cyw|540|au
hepworth|540|6a
hereford|60000|i
hermitage|2200|y
herne bay|38000|3h
herstmonceux|1100|2g
hertford|27000|67
hessle|15000|a
heswall|30000|6p
hethersett|5500|4o
hetton le hole|12000|6x
heversham|700|1o
hevingham|970|4j
hexham|11000|1h
heysham|16000|3w
heytesbury|540|1e
heywood|28000|6f
hibaldstow|2000|c
high bentham|1700|1p
high bickington|840|2a
high blantyre|17000|a2
high bonnybridge|620|9s
high easter|750|2s
high ercall|690|j
high etherley|2100|18
high halden|1200|3g
high halstow|1700|w
high legh|1100|19
high ongar|1200|2n
high valleyfield|2300|ae
high wycombe|120000|1k
higham ferrers|8100|1l
higham on the hill|840|47
highbridge|4600|1q
highcoems|2500|2z
highley|3100|1b
hightown|2100|6o
highworth|7900|r
hildenborough|580|3q
hilgay|870|4l
hill mountain|670|aq
hillhead|630|a1
hillsborough|3900|9g
hillside|1200|ab
hilton|7700|23
hinchley wood|3700|5c
hinckley|45000|47
hinderwell|620|1p
hindhead|6200|5l
hindley|24000|6k
hindolveston|600|4m
hindon|560|1e
hingham|2200|4o
hinstock|860|1b
hinton|3500|o
hirwaun|7200|ax
histon|7900|1v
hitcham|770|59
hitchin|34000|3d
hockley|14000|6y
hockley heath|1600|72
hockliffe|820|1g
hockwold cum wilton|1200|4l
hoddesdon|42000|3a
hoghton|520|3t
hogsthorpe|910|4c
holbeach|7900|4f
holbeach clough|980|4f
holbeck|5500|78
holbrook|1100|59
holcombe|950|1q
hollesley|580|69
hollingworth|2400|6i
hollinwood|12000|6e
holmbury st mary|570|5e
holme|640|1u
holmes chapel|5600|19
holmesfield|750|22
holmfirth|22000|77
holmwood|1100|5f
holsworthy|2600|2a
holt|3800|4m
holton le clay|3700|4c
holyhead|11000|aj
holytown|5100|ah
holywell|9900|3f
holywell green|3200|76
holywood|13000|9k
honeybourne|1400|63
honiton|11000|24
hoo|5400|w
hoo st werburgh|6100|
hook|7900|34
hook norton|1900|4w
hoole|1200|1a
hope|4700|an
hope valley|1000|21
hopeman|1700|9w
hopton|2600|4k
hopwas|650|53
hopwood|990|5z
horam|2200|2g
horbury|10000|79
horley|23000|5g
horncastle|6800|4c
horndean|47000|
horndon on the hill|1600|v
horning|1100|4m
hornsea|8400|a
horrabridge|3700|2b
horringer|780|6a
horsford|4200|4j
horsforth|19000|78
horsham|48000|5w
horsmonden|1600|3r
horsted keynes|1200|5x
horton|1000|11
horton kirby|1200|3m
horwich|19000|6b
hose|580|48
houghton|1400|1u
houghton conquest|1300|1g
houghton le spring|14000|6x
houghton on the hill|1500|46
houghton regis|17000|1g
houston|6400|a8
hove|75000|14
hoveton|3100|4m
how wood|6800|65
howden|4100|a
howwood|1600|a8
hoylake|11000|6p
hoyland|18000|
hoyland nether|16000|6q
hucknall|32000|4p
huddersfield|160000|77
hugh town|1100|1d
hullavington|880|1e
hullbridge|6100|
hulme|8900|6d
humberston|8200|b
humberstone|19000|f
humshaugh|620|1h
huncote|1800|44
hundon|760|6a
hungerford|5100|y
hunmanby|3100|1p
hunstanton|8700|4l
huntingdon|24000|1u
huntley|1100|2v
huntly|4600|a5
hunts cross|16000|6m
huntspill|1100|1q
hunwick|1200|18
hurst|1400|12
hurstbourne tarrant|680|38
hurstpierpoint|13000|5x
husbands bosworth|1000|46
huttoft|590|4c
hutton|560|a
huyton|55000|6l
hyde|34000|6i
hyde heath|1000|1k
hythe|21000|36
ibstock|5700|49
ickford|680|1k
icklesham|940|2f
ickleton|710|1v
ilchester|2200|1q
ilfracombe|11000|27
ilkeston|39000|20
ilkley|15000|75
ilmington|710|5q
ilminster|5800|1q
ilton|730|1q
immingham|11000|b
ince blundell|520|6o
ince in makerfield|12000|6k
inchinnan|1900|a8
inchture|1200|af
ingatestone|5400|2j
ingleby barwick|20000|
ingleton|1800|1p
ingoldisthorpe|850|4l
ingoldmells|4000|4c
ingrave|1800|2j
inkberrow|1600|63
innellan|980|a6
innerleithen|3000|9z
innsworth|13000|
insch|2300|a5
instow|710|27
inveraray|570|a6
inverbervie|2300|a5
invergordon|3900|9t
invergowrie|1800|af
inverkeithing|5200|ae
inverkip|3100|9u
inverness|48000|9t
inverurie|15000|a5
ipplepen|2100|29
ipstones|880|57
ipswich|140000|5a
irchester|4400|1l
irlam|20000|6g
iron acton|520|o
ironbridge|1600|j
irthlingborough|7500|1l
irvine|34000|9x
irvinestown|1800|9f
isham|770|1l
isle of arran|5100|9x
isle of bute|7200|a6
isle of cumbrae|1400|9x
isle of islay|3500|a6
isle of lewis|19000|9r
isle of mull|2700|a6
isle of north uist|1300|9r
isle of south uist|1800|9r
isleham|2200|1s
isles of scilly|2200|1d
islip|650|4w
istead rise|3400|3k
iver|7500|1k
iver heath|8100|1k
ivinghoe|2900|1k
ivington|3100|i
ivybridge|12000|28
iwade|3100|3o
iwerne minster|980|1j
ixworth|2400|6a
jameston|630|aq
jarrow|43000|6w
jedburgh|3900|9z
jersey farm|3500|65
johnshaven|670|a5
johnston|1900|aq
johnstone|16000|a8
jordans|660|1k
jordanstown|5500|9a
keadby|2200|c
keady|3200|9b
kearsley|11000|6b
kedington|1800|6a
keelby|2100|4h
keele|4000|54
kegworth|3600|49
keighley|53000|75
keith|4700|9w
kelbrook|680|3x
kellington|990|1p
kelloe|1500|18
kelsall|2700|1a
kelso|6900|9z
kelty|6600|ae
kelvedon|5300|2i
kelvedon hatch|2400|2j
kemble|780|2u
kemnay|3800|a5
kempsey|2600|60
kempston|19000|1f
kemsing|6900|3m
kendal|29000|1o
kenilworth|22000|5r
kennford|990|29
kenninghall|710|4i
kennington|4200|3g
kennoway|4600|ae
kensington|17000|6m
kensworth|1500|1g
kentisbeare|600|26
kenton|1000|29
keresley|2400|6z
kerry|790|b3
kesgrave|19000|69
kessingland|4300|69
keswick|4700|1n
kettering|56000|1l
ketton|1900|g
keyingham|2300|a
keynsham|16000|l
keyworth|6700|4v
kibworth harcourt|5400|46
kidderminster|56000|64
kidlington|15000|4w
kidsgrove|26000|54
kidwelly|2800|ar
kilbarchan|3600|a8
kilbirnie|7500|9x
kilburn|5600|1w
kilcreggan|1300|a6
kilgetty|2000|aq
kilham|960|a
kilkeel|6400|9j
kilkhampton|850|1c
killamarsh|9300|22
killearn|1700|a3
killin|720|a3
killyleagh|2600|9j
kilmacolm|4000|9u
kilmarnock|47000|9o
kilmaurs|2800|9o
kilmington|830|24
kilrea|1600|9d
kilsby|1200|1m
kilsyth|9900|ah
kilwinning|16000|9x
kimberley|11000|4r
kimbolton|1100|1u
kimpton|1400|3d
kincardine|2800|ae
kineton|2000|5q
kingham|550|50
kinghorn|2900|ae
kinglassie|1800|ae
kings clipstone|3500|4u
kings hill|7500|3q
kings langley|7200|3b
kings lynn|46000|4l
kings sutton|2100|1m
kings worthy|4400|39
kingsbridge|6100|28
kingsbury|3700|5n
kingsbury episcopi|640|1q
kingsclere|3200|2z
kingseat|770|ae
kingskerswell|4700|29
kingskettle|1000|ae
kingsley|1600|1a
kingsnorth|6600|3g
kingsteignton|10000|29
kingston bagpuize|2300|4z
kingston blount|510|4y
kingston near lewes|830|2e
kingston upon hull|270000|9
kingswells|4800|a4
kingswinford|51000|70
kingswood|41000|o
kington|2600|i
kington langley|840|1e
kingussie|1500|9t
kinlochleven|900|9t
kinloss|1300|9w
kinoulton|870|4v
kinross|4900|af
kintbury|2100|y
kintore|4700|a5
kinvere|4700|55
kippax|10000|78
kippen|1100|a3
kirby muxloe|9700|44
kircubbin|1200|9k
kirdford|750|5u
kirk ireton|520|1z
kirk merrington|800|18
kirk sandall|14000|6r
kirk smeaton|690|1p
kirkburton|3800|77
kirkby|43000|6l
kirkby fleetham|560|1p
kirkby in ashfield|27000|4p
kirkby in furness|550|1o
kirkby lonsdale|1800|1o
kirkby malzeard|890|1p
kirkby stephen|1500|1o
kirkby thore|760|1o
kirkbymoorside|2800|1p
kirkcaldy|50000|ae
kirkconnel|2100|9n
kirkcudbright|3400|9n
kirkdale|19000|6m
kirkfieldbank|940|a2
kirkham|12000|3u
kirkhamgate|990|79
kirkhill|670|9t
kirkintilloch|20000|ad
kirkleatham|7000|2
kirklevington|810|3
kirkliston|4700|a7
kirknewton|2000|aa
kirkwall|7200|9y
kirriemuir|6200|ab
kirtlington|990|4w
kirton|3500|4b
kirton in lindsey|2900|c
kislingbury|1200|1m
kiveton park|7100|6s
knaphill|8600|5m
knaresborough|15000|1p
knebworth|4200|3d
knighton|3700|b3
knottingley|14000|79
knotty ash|14000|6m
knowl hill|910|12
knowle|11000|72
knutsford|13000|19
kyle of lochalsh|650|9t
laceby|3300|b
ladybank|1500|ae
lairg|890|9t
lakenheath|4400|6a
lamberhurst|1100|3r
lambley|860|4s
lambourn|3100|y
lamerton|860|2b
lamesley|3900|7a
lamlash|1000|9x
lampeter|3000|ap
lamphey|590|aq
lanark|8900|a2
lancaster|48000|3w
lanchester|3500|18
lancing|19000|5s
landrake|1100|1c
langbank|910|a8
langford|3100|1g
langford budville|540|1q
langham|1400|g
langho|2000|3z
langholm|2300|9n
langley green|7000|5v
langley park|4500|18
langport|3100|1q
langtoft|2000|4g
langwathby|640|1o
lanivet|990|1c
lapford|870|26
larbert|9500|9s
largs|11000|9x
lark hill|2400|1e
larkfield|7000|3q
larkhall|15000|a2
larne|18000|9h
latchingdon and snoreham|1200|2p
latton|550|1e
lauder|1600|9z
laugharne|820|ar
laughton en le morthen|970|6s
launceston|7600|1c
laurencekirk|2900|a5
laurieston|2700|9s
lavendon|1300|13
lavenham|1400|59
law|3300|a2
lawrencetown|1000|9b
lawshall|670|59
laxfield|910|5b
layer de la haye|1700|2m
lazonby|790|1o
lea|550|1e
leafield|950|50
leasingham|1600|4e
leatherhead|33000|5f
leavesden green|8600|3f
lechlade|2500|2u
leconfield|2100|a
ledbury|8900|i
lee|700|1k
lee on the solent|7200|33
leeds|470000|78
leek|20000|57
leek wootton|1000|5r
lees|13000|6e
leeswood|2300|an
legbourne|640|4c
leicester|370000|f
leicester forest east|14000|44
leigh|44000|6k
leighton buzzard|37000|1g
leintwardine|590|i
leiston|5600|69
lenham|2200|3l
lennoxtown|4100|ad
lenzie|8600|ad
leominster|11000|i
lerwick|6800|a0
lesbury|1000|1h
leslie|3100|ae
lesmahagow|4400|a2
letchworth garden city|33000|3d
letcombe regis|580|4z
letham|1700|ab
letterston|1200|aq
leuchars|2200|ae
leven|9000|ae
levens|840|1o
leverstock green|9700|3b
lewes|17000|2e
ley hill|710|1k
leyburn|2200|1p
leyland|39000|41
leysdown on sea|3000|3o
lhanbryde|2000|9w
lichfield|33000|53
lidlington|1200|1g
liff|940|ab
lifton|1200|2b
lightwater|6800|5j
lilleshall|940|j
limavady|11000|9d
limekilns|1400|ae
limpley stoke|1100|1e
lincoln|100000|4d
lindal in furness|760|1o
lindale|580|1o
lingdale|1400|2
lingfield|3900|5k
lingwood|2700|4j
linlithgow|13000|aa
linthwaite|3800|77
linton|4500|1v
linton upon ouse|1000|1p
linwood|8600|a8
liphook|6500|30
lisburn|78000|9g
liskeard|9200|1c
lisnaskea|2900|9f
liss|6200|30
litherland|19000|6o
litlington|880|1v
little amwell|2600|67
little bookham|8000|5f
little chalfont|4500|1k
little clacton|4600|2r
little dunmow|2200|2s
little eaton|2100|20
little gaddesden|630|3b
little hallingbury|1400|2s
little hulton|13000|6g
little lever|13000|6b
little marlow|1500|1k
little paxton|3200|1u
little plumstead|660|4j
little walsingham|610|4m
little weighton|1000|a
little wymondley|1000|3d
littleborough|12000|6f
littlebourne|1500|3h
littlebury|590|2s
littlehampton|56000|5t
littleport|7900|1s
littlethorpe|1900|44
liverpool|500000|6m
liversedge|18000|77
livingston|57000|aa
lizard|910|1c
llan ffestiniog|860|ak
llan non|600|ap
llanarth|500|ap
llanbedrog|610|ak
llanberis|1800|ak
llanbradach|3700|ay
llandaff|8800|aw
llanddona|690|aj
llandeilo|1800|ar
llandinam|580|b3
llandissilio|510|aq
llandogo|550|b1
llandovery|2000|ar
llandrindod wells|5300|b3
llandudno|15000|al
llandybie|2800|ar
llandyrnog|750|am
llandysul|1500|ap
llanellen|510|b1
llanelli|50000|ar
llanerchymedd|1100|aj
llanfair caereinion|1100|b3
llanfairfechan|3600|al
llanfairpwllgwyngyll|2900|aj
llanfechell|590|aj
llanfyllin|1100|b3
llangadog|650|ar
llangattock|660|b3
llangefni|4900|aj
llangeinor|970|au
llangeler|3400|ar
llangoed|850|aj
llangollen|3500|am
llangwm|880|aq
llangynidr|1000|b3
llanharan|5800|ax
llanharry|3000|ax
llanidloes|2900|b3
llanilar|1100|ap
llannon|870|ar
llanrhidian|510|as
llanrhystud|650|ap
llanrug|1900|ak
llanrwst|3300|al
llansantffraid glan conwy|1900|al
llantrisant|14000|ax
llantwit fardre|4000|ax
llantwit major|14000|av
llanwrtyd wells|630|b3
llanymynech|890|b3
llechryd|880|ap
llwyngwril|530|ak
llwynypia|2300|ax
loanhead|6400|9v
loans|730|a1
locharbriggs|6000|9n
lochgelly|6600|ae
lochgilphead|2400|a6
lochmaben|2100|9n
lochwinnoch|2900|a8
lockerbie|4200|9n
locking|1700|n
locks heath/warsash/whiteley|43000|
loddington|520|1l
loddiswell|780|28
loddon|3600|4o
lode|700|1s
lofthouse|23000|78
loftus|4800|2
logan|1200|9o
london|8900000|
london colney|9800|65
londonderry|84000|9e
long ashton|5300|n
long bennington|2000|4g
long buckby|3800|1m
long clawson|1100|48
long compton|760|5q
long crendon|2300|1k
long ditton|6300|5c
long eaton|38000|20
long itchington|1700|5q
long lawford|3000|5p
long melford|2900|59
long preston|740|1p
long riston|980|a
long stratton|4400|4o
long sutton|5200|4f
long whatton|1100|49
long wittenham|880|4y
longbenton|37000|
longcross|940|5j
longdendale|8900|6i
longfield|17000|3m
longforgan|1200|af
longframlington|860|1h
longhope|1100|2v
longhorsley|890|1h
longhoughton|1400|1h
longniddry|2400|9p
longridge|7500|3z
longside|960|a5
longsight|16000|6d
longstanton|2300|1v
longton|27000|k
longtown|3000|1n
longwick|1100|1k
longworth|570|4z
looe|5100|1c
lossiemouth|6800|9w
lostock|890|6b
lostwithiel|2700|1c
loudwater|4200|1k
loughborough|60000|45
loughton|33000|1b
louth|16000|4c
low ackworth|1500|79
low bradley|1200|1p
low etherley|1900|18
lowca|890|1n
lowdham|2200|4u
lower brailes|1000|5q
lower broadheath|1400|60
lower earley|32000|12
lower halstow|1200|3o
lower kingswood|1800|5g
lower stoke|770|w
lower vagg|570|1q
lowestoft|71000|69
loxwood|960|5u
lubenham|780|46
luckington|630|1e
luddenden foot|2200|76
ludgershall|4400|1e
ludham|980|4m
ludlow|11000|1b
lugwardine|1900|i
lumphanan|550|a5
luncarty|1700|af
lundin links|2100|ae
luston|540|i
luton|210000|t
lutterworth|9900|46
lutton|780|4f
lydbrook|1900|2v
lydd|3900|3n
lydden|670|3j
lydiard millicent|1000|1e
lydney|8800|2v
lyme regis|4700|1j
lyminge|1900|3n
lymington|15000|36
lymm|12000|6
lympne|1700|3n
lympsham|620|1q
lympstone|1800|24
lyndhurst|2300|36
lyneham|5400|1e
lynemouth|1900|1h
lyng|810|4i
lynsted|620|3o
lynton|1200|27
lyonshall|520|i
lytchett matravers|3300|1j
lytham st annes|43000|3u
mablethorpe|13000|4c
macclesfield|57000|19
macduff|4000|a5
machen|2400|ay
machynlleth|2200|b3
macmerry|1400|9p
maddiston|3200|9s
madeley|3900|54
madley|710|i
madron|630|1c
maenclochog|730|aq
maesteg|21000|au
maghera|4100|9i
magherafelt|9200|9i
magheralin|1200|9b
maghull|27000|6o
magor|5900|b1
maiden newton|1300|1j
maidenbower|8100|5v
maidenhead|64000|11
maidens|530|a1
maidstone|110000|3l
malborough|820|28
maldon|21000|2p
mallaig|780|9t
malmesbury|6300|1e
malpas|1300|1a
maltby|17000|6s
malton|5100|1p
manby|1500|4c
manchester|510000|6d
manchester city centre|18000|6d
manea|2100|1t
mangotsfield|36000|o
manningtree|5700|2r
mansfield|78000|4t
mansfield woodhouse|19000|4t
manston|5300|1j
manuden|680|2s
maple cross|2600|3e
marazion|1300|1c
march|21000|1t
marcham|1700|4z
marchington|620|52
marchwiel|1100|ao
marchwood|6100|36
marden|2500|3l
mareham le fen|940|4c
margaretting|530|2l
margate|61000|3p
marham|730|4l
marhamchurch|660|1c
mark|740|1q
market bosworth|2100|47
market deeping|14000|4g
market drayton|12000|1b
market harborough|23000|46
market lavington|2500|1e
market overton|580|g
market rasen|4800|4h
market warsop|9000|4t
market weighton|6400|a
markfield|5000|47
markinch|2400|ae
marks tey|3700|2m
markyate|2900|3b
marlborough|8100|1e
marldon|1800|28
marlow|15000|1k
marnhull|1500|1j
marple|18000|6h
marsden|3900|77
marsh gibbon|970|1k
marshalswick|9000|65
marsham|520|4j
marshfield|3100|b2
marske by the sea|8300|2
marston|3300|4x
marston magna|520|1q
marston moretaine|3900|1g
marsworth|740|1k
martham|3400|4k
martin|680|4e
martock|4500|1q
mary tavy|840|2b
maryburgh|1200|9t
maryport|9600|1n
masham|1200|1p
matlock|15000|1z
mattishall|2300|4i
mauchline|4100|9o
maud|870|a5
maulden|2400|1g
maxey|710|s
maxwellheugh|1200|9z
maybole|4800|a1
mayfield|14000|9v
mayford|1800|5m
mayland|3700|2p
measham|5200|49
meidrim|580|ar
melbourn|4700|1v
melbourne|4400|23
meldreth|1800|1v
melksham|19000|1e
mellis|520|5b
mells|640|1q
melrose|2500|9z
melsonby|740|1p
meltham|7800|77
melton mowbray|27000|48
menai bridge|3400|aj
mendlesham|880|5b
menheniot|780|1c
menston|4800|75
menstrie|2900|9m
meonstoke|830|39
meopham|4400|3k
mepal|980|1s
meppershall|1700|1g
mere|2700|1e
meriden|8100|3f
merley|6000|
merriott|2000|1q
merrow|8000|5e
mersham|810|3g
merstham|8100|5g
merthyr tydfil|44000|b4
merton|740|2a
messingham|3500|c
metheringham|3600|4e
methil|11000|ae
methley|1200|78
methven|1200|af
methwold|910|4l
mevagissey|2100|1c
mexborough|15000|6r
michelmersh|880|38
mickle trafford|1800|1a
mickleham|590|5f
mickleton|1600|2u
mid calder|3500|aa
middle rasen|1200|4h
middle winterslow|1600|1e
middleham|830|1p
middlesbrough|150000|1
middlestown|2400|79
middleton|43000|6f
middleton in teesdale|930|18
middleton on the wolds|830|a
middleton tyas|580|1p
middlewich|14000|19
middlezoy|730|1q
midhurst|6500|5u
midsomer norton|12000|l
milborne port|2800|1q
milborne st andrew|1100|1j
mildenhall|13000|6a
mileham|560|4i
milford|6200|5l
milford haven|14000|aq
milford on sea|4300|36
mill end|7700|3e
millhouse green|1300|6q
millisle|1900|9k
millom|6000|1n
millport|1300|9x
milltimber|2700|a4
milnathort|1900|af
milngavie|13000|ad
milnrow|10000|6f
milnthorpe|2200|1o
milton|950|9t
milton ernest|760|1f
milton keynes|170000|13
milton of campsie|4000|ad
milton of leys|1700|9t
milverton|1100|1q
minchinhampton|2500|2x
minehead|12000|1q
minety|850|1e
minster|19000|3o
minster lovell|1200|50
minsterley|1500|1b
mintlaw|2700|a5
mirfield|19000|77
misson|750|4q
misterton|1900|4q
mistley|1700|2r
mitcheldean|2800|2v
mobberley|2000|19
modbury|1400|28
moelfre|710|aj
moffat|2600|9n
moira|4100|9g
mold|10000|an
mollington|630|1a
moneymore|1400|9i
monifieth|8200|ab
monk fryston|1700|1p
monks eleigh|510|59
monkton|930|a1
monmouth|10000|b1
montacute|530|1q
montgomery|990|b3
montrose|12000|ab
monxton|530|38
moodiesburn|6900|ah
moor park|5900|3e
moor row|790|1n
moorends|5500|
morchard bishop|1100|26
morecambe|33000|3w
moreton|18000|6p
moreton in marsh|3500|2u
moreton on lugg|920|i
moretonhampstead|1300|29
morfa nefyn|860|ak
morley|30000|78
morningside|650|ah
morpeth|14000|1h
mossblown|2100|a1
mossend|13000|ah
mossley|11000|6i
mossley hill|12000|6m
mosstodloch|990|9w
mosterton|600|1j
mostyn|1600|an
motcombe|1000|1j
motherwell|33000|ah
moulton|1000|6a
moulton chapel|1100|4f
mount hawke|1500|1c
mountain ash|11000|ax
mountsorrel|12000|45
mousehole|700|1c
moy|1200|9b
much hadham|2000|67
much wenlock|2200|1b
muir of ord|2600|9t
muirhead|1500|ab
muirkirk|1500|9o
mulbarton|3300|4o
mullion|2000|1c
mundesley|2800|4m
mundford|1800|4i
murrow|790|1t
mursley|610|1k
murthly|510|af
murton|7400|18
musbury|540|24
musselburgh|24000|9p
muthill|760|af
mylor bridge|1400|1c
mynytho|540|ak
mytchett|4600|5j
mytholmroyd|3900|76
nafferton|2400|a
nailsea|16000|n
nailsworth|7700|2x
nairn|10000|9t
nanpean|2600|1c
nantgaredig|520|ar
nantwich|17000|19
nappa scar|880|1p
napsbury park|1500|65
napton on the hill|900|5q
narberth|2300|aq
narborough|6300|44
narborough/enderby|13000|
naseby|690|1m
nash mills|3800|3e
nassington|830|1l
navenby|2900|4e
nawton|800|1p
nayland|940|59
neath|46000|at
necton|1800|4i
needham market|4500|5b
needingworth|2200|1u
nefyn|1400|ak
neilston|5300|9q
nelson|29000|3x
neston|15000|1e
nether edge|19000|6t
nether heyford|1600|1m
nether kellet|660|3w
nether poppleton|3500|d
nether stowey|1400|1q
netheravon|1300|1e
netherburn|760|a2
netherlee|4600|9q
netherley|8100|6m
netherseal|690|23
netherton|2600|70
nethy bridge|660|9t
netley|6300|31
nettlebed|730|4y
nettleham|3400|4h
nettleton|690|4h
new alresford|5400|39
new basford|8400|h
new buildings|3400|9e
new cumnock|2800|9o
new deer|660|a5
new denham|1900|1k
new ferry|5300|6p
new greens|3000|65
new holland|970|c
new marske|3300|2
new mill|9200|77
new mills|12000|21
new milton|20000|36
new ollerton|9800|
new pitsligo|1200|a5
new quay|690|ap
new romney|9700|3n
new rossington|14000|
new stevenston|5500|ah
new tredegar|4200|ay
new waltham|5600|
newark on trent|37000|4u
newarthill|6500|ah
newbiggin by the sea|6300|1h
newbold on stour|520|5q
newbold verdon|2900|47
newbridge|6500|ay
newbridge on wye|570|b3
newburgh|2100|ae
newburn|41000|6u
newbury|39000|y
newcastle|7400|9j
newcastle emlyn|1900|ap
newcastle under lyme|75000|54
newcastle upon tyne|270000|6u
newcastleton|770|9z
newdigate|740|5f
newent|4300|2v
newhaven|13000|2e
newick|3700|2e
newington|2200|3o
newmacher|2500|a5
newmains|5700|ah
newmarket|20000|6a
newmilns|3000|9o
newport|160000|b2
newport on tay|4200|ae
newport pagnell|15000|13
newquay|20000|1c
newry|28000|9j
newton abbot|26000|29
newton aycliffe|26000|18
newton ferrers|1300|28
newton le willows|22000|6n
newton longville|1800|1k
newton mearns|28000|9q
newton poppleford|1700|24
newton regis|600|5n
newton solney|660|23
newton st cyres|560|26
newton stewart|4000|9n
newtonhill|3000|a5
newtonmore|1100|9t
newtown|11000|b3
newtown limford|540|45
newtown st boswells|1300|9z
newtownabbey|64000|9a
newtownards|29000|9k
newtownbutler|940|9f
newtownhamilton|2800|9j
newtownstewart|1500|9e
newtyle|730|ab
neyland|3700|aq
nigg|16000|a4
ninfield|1300|2g
niton|1200|17
nocton|820|4e
norham|580|1h
normandy|1600|5e
normanton|21000|79
norris green|20000|6m
north anston|6600|6s
north ascot|10000|
north baddesley|6800|38
north berwick|7800|9p
north cadbury|640|1q
north cave|1300|a
north collingham|2600|4u
north country|770|1c
north cowton|500|1p
north crawley|740|13
north curry|930|1q
north duffield|1300|1p
north elmham|1100|4i
north fambridge|840|2p
north ferriby|7400|a
north hykeham|15000|
north kelsey|780|4h
north kessock|1000|9t
north kilworth|600|46
north leigh|1600|50
north lopham|620|4i
north luffenham|680|g
north marston|780|1k
north molton|720|27
north muskham|990|4u
north newbald|1100|a
north petherton|3100|1q
north queensferry|1100|ae
north scarle|640|4e
north shields|40000|6v
north somercotes|1700|4c
north sunderland|1800|1h
north tawton|1600|2b
north thoresby|1100|4c
north walney|10000|
north walsham|12000|4m
north waltham|870|2z
north watford|33000|3f
north wheatley|510|4q
north wingfield|9200|
north wootton|2400|4l
northallerton|17000|1p
northam|11000|2a
northampton|220000|1m
northaw|590|66
northborough|1300|s
northchurch|2800|3b
northfleet|28000|
northiam|1800|2f
northleach|1900|2u
northop|1000|an
northorpe|2200|4h
northrepps|870|4m
northwich|45000|1a
northwold|740|4l
northwood|5300|
norton|7000|1p
norton canes|7500|51
norton on derwent|7000|
norton st philip|560|1q
norwich|140000|4n
nottingham|290000|h
nuffield|940|4y
nuneaton|87000|5o
nunney|840|1q
nutfield|2700|5k
oadby|24000|4a
oakengates|8500|j
oakham|11000|g
oakhill|740|1q
oakington|1500|1v
oaklands|7700|
oakley|5100|1k
oaksey|530|1e
oakwood|13000|e
oban|8100|a6
occold|520|5b
ochiltree|1100|9o
ockley|600|5f
odcombe|760|1q
odiham|3200|34
ogmore by sea|880|av
ogmore vale|2400|au
okehampton|7600|2b
old basing|3900|2z
old buckenham|790|4i
old harlow|7000|2o
old kilpatrick|4900|a9
old leake|1200|4b
old newton|830|5b
old sarum|990|1e
old swan|16000|6m
old trafford|21000|6j
old windsor|7200|11
old woking|3200|5m
oldbury|24000|71
oldham|97000|6e
oldmeldrum|3200|a5
olney|6500|13
olveston|1000|o
omagh|21000|9f
ombersley|620|63
orford|710|69
orleton|570|i
ormesby st margaret|2800|4k
ormiston|2000|9p
ormskirk|24000|42
orsett|1300|v
orwell|1000|1v
osmotherley|670|1p
ossett|21000|79
oswaldtwistle|12000|
oswestry|19000|1b
otford|7200|3m
othery|640|1q
otley|14000|78
otterburn|650|1h
ottershaw|3500|5h
otterton|660|24
ottery st mary|4900|24
ottringham|600|a
oughtibridge|4900|6t
oundle|5700|1l
ouston|5300|
outwell|3300|4l
over|2900|1v
over kellet|580|3w
over wallop|980|38
overcombe|5000|1j
overstrand|1000|4m
overton|3400|2z
overtown|2100|ah
owslebury|820|39
owston ferry|1200|c
oxenhope|1900|75
oxford|160000|4x
oxshott|4900|5c
oxted|13000|5k
oxton|570|4u
packington|730|49
padbury|810|1k
paddock wood|7800|3r
padiham|11000|3s
padstow|2300|1c
paignton|64000|q
pailton|520|5p
painswick|1800|2x
paisley|77000|a8
pakenham|590|6a
panfield|840|2i
pangbourne|3800|y
pannal|2200|1p
pant|2000|1b
papworth everard|2900|1v
par|9500|1c
parbold|3900|42
parc seymour|740|b2
park street|2900|65
parkstone|9600|1i
parson drove|830|1t
partington|7900|6j
partridge green|2300|5w
pateley bridge|1400|1p
pathhead|960|9v
patna|2200|9o
patrington|1500|a
pattingham|1700|55
pattishall|660|1m
paulerspury|640|1m
paulton|5300|l
pavenham|530|1f
pawlett|890|1q
peacehaven|19000|2e
peasedown st john|6300|l
peasenhall|520|69
peaslake|2700|5e
pebworth|810|63
peebles|8400|9z
pegswood|3300|1h
peldon|560|2m
pelsall|11000|73
pelton|5300|18
pelynt|760|1c
pembroke|7600|aq
pembroke dock|9700|aq
pembury|6100|3r
pen clawdd|1900|as
penally|850|aq
penarth|23000|av
pencader|1100|ar
pencaitland|1500|9p
pencoed|9200|au
penicuik|16000|9v
penistone|9800|6q
penkridge|7800|55
penley|610|ao
penmaenmawr|2500|al
penparcau|3100|ap
penrhyndeudraeth|1500|ak
penrith|15000|1o
penryn|8400|1c
pensford|870|l
penshurst|710|3m
pensilva|1700|1c
pentraeth|560|aj
pentre|5400|ax
pentyrch|2300|aw
penyffordd|3600|an
penygroes|1800|ak
penysarn|600|aj
penzance|16000|1c
peopleton|590|63
perranporth|3200|1c
perranwell|1200|1c
pershore|7100|63
perth|47000|af
peterborough|160000|s
peterchurch|730|i
peterculter|4600|a4
peterhead|19000|a5
peterlee|28000|18
petersfield|15000|30
petworth|2500|5u
pevensey|3200|2g
pevensey bay|2900|2g
pewsey|3600|1e
pickering|6600|1p
pierowall|560|9y
pilning|1500|o
pilsley|3200|22
pilton|650|1q
pimperne|1100|1j
pinchbeck|3900|4f
pinkneys green|7500|11
pirbright|3700|5e
pirton|1300|3d
pitlochry|2900|af
pitmedden|1400|a5
pitsea|25000|2h
pitsford|670|1m
pitstone|3700|1k
pittenweem|1500|ae
pitton|510|1e
plains|2700|ah
platt bridge|10000|
plaxtol|610|3q
plean|1900|a3
plumpton green|1100|2e
plymouth|230000|p
plympton|8900|p
plymstock|25000|p
pocklington|8300|a
pointon|530|4g
polbeth|2400|aa
polegate|9000|
polesworth|9600|5n
pollington|830|a
polmont|5000|9s
polperro|1200|1c
polruan|610|1c
polzeath|1400|1c
ponsanooth|970|1c
pont henri|990|ar
pont rhyd y cyff|1500|au
pontarddulais|9100|as
pontefract|29000|79
ponteland|10000|1h
pontesbury|1900|1b
pontlliw|1600|as
pontrhydfendigaid|710|ap
pontrhydyfen|830|at
pontyates|1400|ar
pontyberem|1700|ar
pontyclun|5800|ax
pontycymer|4300|au
pontypool|36000|b0
pontypridd|31000|ax
pool|1900|78
poole|150000|1i
poringland|5100|4o
porlock|1200|1q
port bannatyne|1200|a6
port ellen|830|a6
port erroll|1600|a5
port glasgow|14000|9u
port isaac|720|1c
portadown|33000|9b
portaferry|2500|9k
portavogie|1600|9k
portesham|570|1j
portglenone|1200|9h
portgordon|850|9w
porthcawl|16000|au
porthleven|3100|1c
porthmadog|3000|ak
portinscale|560|1n
portishead|24000|n
portknockie|1300|9w
portland|13000|1j
portlethen|8200|a5
portpatrick|620|9n
portreath|960|1c
portree|2300|9t
portrush|6700|9d
portscatho|1500|1c
portslade|20000|14
portslade by sea|20000|
portsmouth|210000|15
portsoy|1700|a5
portstewart|8400|9d
portswood|15000|16
potter heigham|830|4m
potterne|1600|1e
potters bar|23000|3c
potterspury|1500|1m
potterton|920|a5
potton|4900|1g
poughill|710|1c
poulton le fylde|17000|43
poynton|15000|19
prees|940|1b
preesall|5400|43
prenton|14000|6p
prescot|38000|6l
prestatyn|19000|am
prestbury|3300|19
presteigne|2100|b3
preston|98000|3y
preston candover|510|2z
prestonpans|9500|9p
prestwich|32000|6c
prestwick|15000|a1
prestwood|7500|
price town|2300|au
primrose place|17000|1t
princes risborough|8200|1k
princetown|1400|2b
priors marston|580|5q
probus|1900|1c
prudhoe|11000|1h
puckeridge|3600|67
pucklechurch|2400|o
puddletown|1200|1j
pudsey|32000|78
pulborough|4000|5w
pulham market|720|4o
pulham st mary|770|4o
pulloxhill|570|1g
purfleet on thames|5900|v
puriton|2000|1q
purleigh|530|2p
purton|3600|1e
puttenham|600|5e
pwllheli|4100|ak
pyle|14000|au
pyrford|5000|5m
quadring|960|4f
quainton|910|1k
quarndon|930|1w
quarriers village|750|9u
quarter|750|a2
queen camel|570|1q
queenborough|3500|3o
queensbury|8900|75
queensferry|9000|a7
queenzieburn|520|ah
queniborough|2300|45
quenington|600|2u
quorn|5200|
quorndon|5100|45
rackheath|1600|4j
radcliffe|30000|6c
radcliffe on trent|7500|4v
radlett|8200|3c
radley|2000|4z
radstock|9400|l
radyr|4700|aw
raglan|1200|b1
rainford|5800|6n
rainham|6400|w
rainhill|11000|6n
rainworth|7700|4u
rake|1600|30
ramsbottom|18000|6c
ramsbury|1600|1e
ramsey|7800|1u
ramsgate|41000|3p
randalstown|5400|9a
ranskill|1400|4q
raskelf|520|1p
rastrick|11000|76
ratby|4500|47
rathfriland|2100|9b
ratho|1700|a7
ratho station|1300|a7
raunds|8600|1l
ravenshead|5800|4s
ravenstone|1600|49
rawcliffe|1500|a
rawmarsh|18000|6s
rawtenstall|23000|40
rayleigh|87000|2q
raymonds hill|770|24
rayne|2000|2i
reading|170000|z
red scar|1200|3y
redbourn|5100|65
redcar|37000|2
redding|2500|9s
reddingmuirhead|1600|9s
redditch|82000|61
redhill|34000|5g
redlynch|2700|1q
redruth|20000|1c
reedham|1200|4j
reepham|2300|4j
reeth|720|1p
reigate|22000|5g
rendlesham|3000|69
renfrew|24000|a8
renton|2500|a9
repton|2600|23
resolven|2100|at
retford|22000|4q
rhayader|1800|b3
rhigos|720|ax
rhiwbina|11000|aw
rhondda|70000|ax
rhoose|6200|av
rhosgadfan|660|ak
rhosllannerchrugog|25000|ao
rhosneigr|1000|aj
rhu|1900|a6
rhuddlan|3700|am
rhydymwyn|540|an
rhyl|26000|am
rhymney|8500|ay
ribchester|890|3z
riccall|2200|1p
richmond|8400|1p
rickinghall|2100|5b
rickling green|590|2s
rickmansworth|24000|3e
ridge|830|3c
ridgewell|510|2i
riding mill|970|1h
rigside|770|a2
rillington|1100|1p
ringmer|3200|2e
ringstead|1500|1l
ringwood|14000|36
ripley|19000|1w
ripon|16000|1p
rippingale|930|4g
ripponden|4700|76
risby|870|6a
risca|20000|ay
riseley|1300|1f
rishton|6600|3v
roade|2300|1m
robertsbridge|2000|2f
rochdale|110000|6f
roche|2500|1c
rochester|63000|w
rochford|18000|2q
rock|1200|1c
rode|1000|1q
rode heath|2000|19
rodmell|530|2e
rogiet|1800|b1
rollesby|650|4k
rolvenden|690|3g
romiley|35000|
romney marsh|2300|3n
romsey|17000|38
romsley|1400|5z
rookley|640|17
roos|850|a
ropsley|650|4g
rosehearty|1300|a5
rosemarket|610|aq
rosemarkie|660|9t
rosewell|2000|9v
roslin|1600|9v
rosneath|1300|a6
ross on wye|11000|i
rossett|2300|ao
rosslea|530|9f
rostrevor|2500|9j
rosyth|14000|ae
rothbury|2300|1h
rotherfield peppard|1500|4y
rotherham|110000|6s
rotherwick|560|34
rothes|1200|9w
rothesay|4300|a6
rothienorman|1100|a5
rothley|3900|45
rothwell|20000|
rottingdean|22000|14
roughton|570|4m
rowde|1200|1e
rowhedge|1600|2m
rowlands gill|6100|7a
rowledge|1600|5l
rowley regis|34000|71
royal leamington spa|56000|5r
royal tunbridge wells|58000|3r
royal wootton bassett|11000|1e
roydon|1600|2n
royston|16000|3d
royton|24000|6e
ruabon|3100|ao
ruan minor|560|1c
ruardean|1800|2v
rucklers lane|630|3b
ruddington|7000|4v
rudgwick|2000|5w
rufford|1400|42
rufforth|630|d
rugby|71000|5p
rugeley|24000|51
rumford|840|9s
runcorn|62000|5
runcton holme|660|4l
rushden|30000|1l
rushmoor|890|5l
ruskington|5600|4e
rusper|650|5w
rusthall|5000|3r
rustington|13000|5t
rutherglen|31000|a2
ruthin|5500|am
ruyton xi towns|1000|1b
ryde|24000|17
rye|9000|2f
ryhall|1500|g
ryhill|5200|79
ryhope|14000|6x
ryton|16000|1b
ryton on dunsmore|1800|5p
sabden|1400|3z
sacriston|7000|18
saddleworth|25000|6e
saffron walden|15000|2s
saintfield|3300|9j
salcombe|1900|28
sale|130000|6j
salford|100000|6g
salford priors|590|5q
salfords|4500|5g
salhouse|990|4j
saline|1100|ae
salisbury|45000|1e
salsburgh|1500|ah
saltaire|9000|75
saltash|16000|1c
saltburn by the sea|6000|2
saltcoats|12000|9x
saltdean|13000|
saltfleet|540|4c
saltford|4100|l
sampford peverell|1300|26
sandbach|18000|19
sandbank|1400|a6
sandford|2100|n
sandhaven|820|a5
sandhurst|20000|x
sandiacre|9600|
sandleheath|680|36
sandown|12000|17
sandridge|1500|65
sandwich|4900|3j
sandwick|1200|a0
sandy|11000|1g
sanquhar|2000|9n
sapcote|2400|44
sarratt|1900|3e
sauchie|6300|9m
saughall|2600|1a
saundersfoot|3400|aq
sawbridgeworth|9800|67
sawston|7300|1v
sawtry|5300|1u
saxilby|4000|4h
saxlingham nethergate|690|4o
saxmundham|4200|69
saxton|590|1p
scalby|9500|a
scalloway|1100|a0
scar top|510|75
scarborough|62000|1p
scarcroft|1200|78
scawby|1600|c
scholes|2300|78
scissett|1300|77
scole|1000|4o
scone|5000|af
scopwick|820|4e
scorton|1000|1p
scotby|2400|1n
scothern|860|4h
scotter|2900|4h
scunthorpe|80000|c
seafield|1300|aa
seaford|23000|2e
seagrave|550|45
seaham|22000|18
seahouses|2000|1h
seascale|1800|1n
seaton|8400|24
seaton delaval|7500|1h
seaton ross|570|a
seaview|2300|17
sedbergh|2200|1o
sedgeberrow|850|63
sedgefield|4500|18
sedgeford|610|4l
sedgley|31000|
sedlescombe|890|2f
seer green|2200|1k
seghill|3000|1h
seisdon|750|55
selborne|540|30
selby|18000|1p
selkirk|5700|9z
sellindge|760|3n
selsey|11000|5u
selston|7000|
semington|790|1e
send|6600|5e
settle|3700|1p
seven sisters|2100|at
sevenoaks|30000|3m
severn beach|2200|o
shadoxhurst|1300|3g
shadwell|1400|78
shaftesbury|7300|1j
shalbourne|560|1e
shalfleet|610|17
shanklin|9100|17
shap|1300|1o
shapwick|540|1q
shardlow|640|23
shareshill|760|55
sharlston|4000|79
sharnbrook|1800|1f
sharnford|990|44
sharow|560|1p
sharpness|1000|2x
shaw|19000|6e
shawbury|2300|1b
shebbear|710|2a
sheering|890|2n
sheerness|12000|3o
sheerwater|3600|5m
sheffield|520000|6t
shefford|6000|1g
shelley|5400|77
shenfield|5500|2j
shenley|4100|3c
shenstone|2200|53
shepherdswell|1600|3j
shepley|5400|77
shepperton|10000|5i
shepreth|590|1v
shepshed|14000|45
shepton mallet|10000|1q
sherborne|9500|1j
sherborne st john|1200|2z
sherburn|3100|18
sherburn hill|1200|18
sherburn in elmet|6700|1p
shere|670|5e
sheriff hutton|1000|1p
sheringham|7400|4m
sherington|950|13
sherston|1400|1e
shevington|5100|6k
shevington vale|5200|
shieldhill|2500|9s
shifnal|6200|1b
shilbottle|1800|1h
shildon|10000|18
shillingstone|1200|1j
shillington|1400|1g
shipdham|1900|4i
shipham|1100|1q
shiplake|680|4y
shipley|29000|75
shipston on stour|5000|5q
shipton under wychwood|2900|50
shiptonthorpe|500|a
shirebrook|11000|1x
shiremoor|4900|6v
shirland|3400|22
shirley|32000|72
shobdon|660|i
shoreham|800|3m
shoreham by sea|48000|5s
shotley|830|59
shotley gate|1500|59
shotts|8200|ah
shouldham|610|4l
shrewsbury|72000|1b
shrewton|1700|1e
shrivenham|4700|4z
shurdington|1800|2y
sible hedingham|3700|2i
sibsey|1500|4c
sidlow|640|5g
sidmouth|13000|24
silchester|770|2z
sileby|8400|45
silkstone|1800|6q
silloth|2900|1n
silsden|7900|75
silsoe|1800|1g
silver end|3900|2i
silverdale|1300|3w
silverstone|1900|1m
silverton|1500|26
simister|640|6c
sinfin|15000|e
sion mills|2200|9e
sissinghurst|1100|3r
siston|500|o
sittingbourne|49000|3o
six bells|4800|az
sixpenny handley|910|1j
skegness|25000|4c
skellingthorpe|3400|4e
skelmanthorpe|4500|77
skelmersdale|34000|42
skelmorlie|2000|9x
skelton|6500|a
skidby|1100|a
skinningrove|1600|2
skipsea|690|a
skipton|15000|1p
slaley|710|1h
slamannan|1400|9s
sleaford|17000|4e
sleights|2000|1p
slimbridge|740|2x
slinfold|1100|5w
slingsby|670|1p
slough|160000|10
small dole|800|5w
smalley|2200|1w
smarden|610|3g
smethwick|49000|71
smithton|2100|9t
snainton|750|1p
snaith|3300|a
snettisham|2600|4l
snitterfield|990|5q
snodland|10000|3q
soham|9200|1s
sole street|980|3k
solihull|120000|72
solva|710|aq
somerby|550|48
somersham|3500|1u
somerton|4200|4w
sonning|1600|12
sonning common|4800|4y
sopwell|7700|65
south benfleet|49000|2k
south brent|2600|28
south cave|3900|a
south cerney|2600|2u
south chailey|1000|2e
south collingham|2600|4u
south creake|520|4l
south elmsall|10000|79
south ferriby|650|c
south harting|1100|5u
south hayling|15000|35
south hetton|2600|18
south kelsey|600|4h
south kirkby|8500|
south littleton|1600|63
south milford|2000|1p
south mimms|870|3c
south molton|5100|27
south normanton|15000|
south nutfield|1900|5x
south ockendon|19000|v
south petherton|3100|1q
south shields|75000|6w
south wingfield|1100|1w
south witham|1500|4g
south woodham ferrers|16000|
south zeal|910|2b
southam|6600|5q
southampton|250000|16
southborough|11000|
southchurch village|2000|u
southend on sea|180000|u
southery|1200|4l
southfleet|920|3i
southgate|2000|as
southminster|4000|2p
southowram|2000|76
southport|92000|6o
southsea|19000|15
southwater|8700|5w
southwell|6800|4u
southwick|12000|
southwold|3700|69
sowerby bridge|9900|76
spalding|32000|4f
spaldwick|630|1u
spean bridge|570|9t
speke|21000|6m
speldhurst|1400|3r
spennymoor|18000|18
spetisbury|560|1j
spilsby|3400|4c
spixworth|3600|4j
spofforth|1200|1p
sporle|760|4i
spratton|1200|1m
springfield|960|ae
springside|1300|9x
sproatley|1400|a
sproughton|770|59
st agnes|2800|1c
st albans|82000|65
st andrews|18000|ae
st asaph|3400|am
st austell|24000|1c
st bees|1600|1n
st blazey|10000|1c
st boswells|1400|9z
st clears|1600|ar
st columb major|3700|1c
st combs|660|a5
st cyrus|1100|a5
st davids|1800|aq
st day|700|1c
st dennis|2200|1c
st fergus|750|a5
st helens|100000|6n
st ives|16000|1u
st just|2000|1c
st leonards|6000|1j
st leonards on sea|10000|2d
st margarets hope|550|9y
st mary bourne|670|2z
st marys|1700|1d
st marys bay|3000|3n
st monans|1200|ae
st neots|30000|1u
st osyth|2100|2r
st stephen|2300|1c
stadhampton|700|4y
stafford|68000|56
stainburn|1700|1p
staindrop|1300|18
staines|26000|5i
stainforth|6300|6r
stainton|770|1o
staithes|830|2
stakeford|8600|1h
stalbridge|2400|1j
stalham|4000|4m
stallingborough|1100|b
stalybridge|26000|6i
stamford|20000|4g
stamford bridge|3500|a
stamperland|3600|9q
stanbridge|1000|1g
standish|14000|
standlake|1100|50
standon|3400|56
stanford in the vale|2100|4z
stanford le hope|29000|v
stanhope|1600|18
stanion|850|1l
stanley|21000|18
stansted mountfitchet|6700|2s
stanton harcourt|620|50
stanwell|11000|5i
stanwick|1900|1l
staplecross|760|2f
stapleford|16000|
staplehurst|5100|3l
starcross|1700|29
stathern|730|48
staveley|15000|1y
stebbing|920|2s
stedham|540|5u
steep|850|30
steeple ashton|940|1e
steeple aston|950|4w
steeple bumpstead|1400|2i
steeple claydon|2100|1k
steeple morden|850|1v
steeton|4200|75
stenhousemuir|9600|9s
stepaside|620|aq
stepps|6700|ah
stetchworth|700|1s
stevenage|90000|68
stevenston|9300|9x
steventon|1500|4z
stevington|550|1f
stewartby|1200|1f
stewarton|7100|9o
stewkley|1800|1k
steyning|6600|5w
steynton|3000|aq
stickney|1100|4c
stillington|1200|3
stilton|2500|1u
stirling|38000|a3
stithians|1500|1c
stock|1600|2l
stockbridge|760|38
stockport|110000|6h
stocksbridge|13000|6t
stocksfield|2600|1h
stockton|1300|5q
stockton heath|6400|6
stockton on tees|83000|3
stockton on the forest|880|d
stogursey|840|1q
stoke by clare|510|6a
stoke canon|650|24
stoke ferry|1400|4l
stoke fleming|800|28
stoke gabriel|1100|28
stoke gifford|14000|o
stoke golding|1700|47
stoke goldington|580|13
stoke hammond|880|1k
stoke holy cross|920|4o
stoke on trent|260000|k
stoke poges|4200|1k
stoke prior|1800|5z
stoke st michael|730|1q
stoke sub hamdon|2000|1q
stokenchurch|4100|1k
stokesley|4800|1p
stone|16000|56
stonehaven|11000|a5
stonehouse|7400|2x
stonesfield|1500|50
stoney stanton|3800|44
stoneyburn|2000|aa
stornoway|7500|9r
storrington|8600|5w
stotfold|6800|1g
stourbridge|63000|70
stourpaine|620|1j
stourport on severn|20000|64
stow|740|9z
stow cum quy|540|1v
stow on the wold|2000|2u
stowmarket|19000|5b
strabane|14000|9e
stradbroke|1100|5b
stranraer|11000|9n
stratfield mortimer|3700|y
stratford upon avon|28000|5q
strathaven|7500|a2
strathblane|2000|a3
strathkinness|610|ae
strathmiglo|900|ae
strathpeffer|1100|9t
stratton|2600|2u
stratton on the fosse|1000|1q
streatley|1100|y
street|13000|1q
streetly|13000|73
strensall|6000|d
stretford|27000|6j
stretham|1800|1s
strichen|940|a5
stromness|2500|9y
strone|500|a6
strood|33000|w
stroud|33000|2x
stuartfield|700|a5
stubbington|25000|
studley|6200|5q
sturminster marshall|1500|1j
sturminster newton|3500|1j
sturry|5100|3h
stutton|600|59
styrrup|730|4q
sudbrooke|1800|4h
sudbury|22000|59
sunbury on thames|28000|5i
sunderland|170000|6x
sundridge|1400|3m
sunninghill|12000|11
surlingham|540|4o
sutterton|1400|4b
sutton|3800|1s
sutton benger|1000|1e
sutton bonington|1200|4v
sutton bridge|3900|4f
sutton coldfield|110000|6y
sutton courtenay|2500|4z
sutton in ashfield|46000|4p
sutton on the forest|540|1p
sutton on trent|1200|4u
sutton scotney|860|39
sutton upon derwent|590|a
sutton veny|730|1e
swadlincote|45000|23
swaffham|7300|4i
swaffham bulbeck|710|1s
swaffham prior|840|1s
swainby|600|1p
swallownest|15000|
swanage|10000|1j
swanley|16000|3m
swanmore|2700|39
swanscombe|20000|3i
swansea|240000|as
swardeston|620|4o
swarland|630|1h
swarthmoor|1100|1o
swavesey|2500|1v
sway|2400|36
swillington|3100|78
swimbridge|670|27
swindon|180000|r
swinefleet|790|a
swineshead|2200|4b
swinford|590|46
swinton|25000|6g
symbister|800|a0
symington|1100|a1
syresham|710|1m
syston|13000|45
sywell|1100|1l
tackley|880|50
tadcaster|6500|1p
tadley|16000|2z
tadmarton|540|4w
tadworth|7000|5g
taibach|4600|at
tain|3700|9t
takeley|3400|2s
tal y bont|1500|ak
talgarth|1300|b3
talysarn|1100|ak
tamworth|74000|58
tandragee|3100|9b
tanfield|1700|18
tangmere|3300|5u
tankerton|4900|3h
tansley|1200|1z
taplow|2400|1k
tarbert|1100|a6
tarbolton|1900|a1
tarland|720|a5
tarleton|8600|42
tarporley|2600|1a
tarves|1000|a5
tarvin|2300|1a
tattenhall|2000|1a
taunton|60000|1q
taverham|16000|
tavistock|12000|2b
tayport|3900|ae
teignmouth|15000|29
telford|140000|j
temple sowerby|530|1o
templecombe|1600|1q
templepatrick|1600|9a
templeton|630|aq
tempsford|590|1g
tenbury wells|3800|60
tenby|4700|aq
tenterden|7100|3g
terrington saint john|1700|4l
terrington st clement|3300|4l
tetbury|5500|2u
tetney|1500|4c
tetsworth|690|4y
tewin|860|67
tewkesbury|20000|2y
teynham|2700|3o
thame|11000|4y
thames ditton|6300|5c
thankerton|510|a2
thatcham|26000|y
thaxted|2500|2s
the boldons|14000|6w
theale|2800|y
thetford|25000|4i
theydon bois|3800|2n
thirsk|10000|1p
thornaby on tees|25000|3
thornborough|640|1k
thornbury|12000|o
thorndon|650|5b
thorne|12000|6r
thorner|1400|78
thorney|1700|s
thorngumbald|3000|a
thornhill|6600|aw
thornley|2500|18
thornliebank|4200|9q
thornton|19000|6o
thornton cleveleys|31000|43
thornton dale|1800|1p
thorntonhall|610|a2
thorp arch|1500|78
thorpe|5500|5h
thorpe hamlet|8100|4n
thorpe le soken|1400|2r
thorverton|670|26
thrapston|6200|1l
three crosses|1600|as
three legged cross|1500|1j
throckley|5500|
thrussington|580|45
thundridge|700|67
thurcaston|880|45
thurcroft|5100|
thurlaston|810|44
thurlby|2200|4g
thurleigh|690|1f
thurlestone|630|28
thurlton|1100|4o
thurnscoe|8700|
thursby|850|1n
thurso|7400|9t
thurston|3000|5b
thurton|880|4o
tibberton|530|j
tibshelf|3800|1x
ticehurst|1700|2f
tickenham|590|n
tickhill|5000|6r
ticknall|640|23
tickton|1700|a
tideswell|1600|1z
tidworth|9200|1e
tighnabruaich|520|a6
tilbury|12000|v
tillicoultry|5200|9m
tillingham|900|2p
tilstock|810|1b
tilston|600|1a
timberland|580|4e
timperley|11000|6j
timsbury|2500|l
tingewick|1100|1k
tintagel|1000|1c
tintern|750|b1
tintinhull|900|1q
tipton|42000|71
tiptree|9200|2m
tisbury|2200|1e
titchfield|7300|32
titchmarsh|600|1l
tiverton|20000|26
tobermory|1000|a6
toddington|4600|1g
todmorden|12000|76
todwick|1700|6s
toft|500|1v
tollesbury|2600|2p
tolleshunt knights|1000|2p
tonbridge|39000|3q
tonyrefail|9300|ax
topsham|3600|25
torphichen|650|aa
torphins|1400|a5
torpoint|7700|1c
torquay|49000|q
torrance|2400|ad
totland|2900|17
totnes|8100|28
totternhoe|980|1g
tottington|7700|6c
totton|29000|36
tow law|2100|18
towcester|9100|1m
town row|1800|2g
town yetholm|570|9z
townhill|1200|ae
townsend|5700|65
toxteth|4000|6m
trafford park|3100|6j
tranent|12000|9p
trawsfynydd|630|ak
trebarwith|1700|1c
trebarwith strand|500|1c
tredegar|15000|az
treeton|3200|6s
trefnant|990|am
trefonen|780|1b
trefriw|610|al
tregaron|1200|ap
tregarth|1300|ak
tregynon|890|b3
treharris|12000|b4
treorchy|8100|ax
treuddyn|1400|an
trimdon|3000|18
trimdon grange|1300|18
trimley st mary|5600|
trimsaran|1600|ar
tring|12000|3b
troon|15000|a1
trowbridge|39000|1e
trunch|910|4m
truro|20000|1c
tullibody|8700|9m
tumble|4000|ar
tunstall|6200|k
turners hill|890|5x
turriff|5100|a5
turvey|940|1f
tuxford|2600|4q
twechar|1200|ad
tweedbank|2100|9z
twigworth|730|2y
twyford|7500|12
tycroes|2200|ar
tyldesley|16000|6k
tynemouth|68000|6v
tytherington|670|o
tywyn|3100|ak
uckfield|15000|2g
uddingston|5600|a2
uffculme|2000|26
ulceby|1600|c
ulcombe|580|3l
uley|1000|2x
ullapool|1500|9t
ulleskelf|650|1p
ullesthorpe|900|46
ulverston|11000|1o
undy|5900|b1
uny lelant|1100|1c
upchurch|1300|3o
upham|660|39
uplawmoor|560|9q
upper basildon|1400|y
upper cumberworth|1100|77
upper denby|670|77
upper gravenhurst|600|1g
upper hartfield|990|2g
upper heyford|950|4w
upper langwith|3000|1x
upper poppleton|3500|d
uppermill|13000|6e
uppingham|4700|g
upstreet|610|3h
upton|5900|79
upton lea|8000|10
upton upon severn|1900|60
upwell|4300|4l
urchfont|890|1e
urmston|42000|6j
ushaw moor|7400|18
usk|2800|b1
uttoxeter|13000|52
vale of leven|25000|a9
valley|2400|aj
vauxhall|4800|6m
ventnor|6000|17
vernham dean|550|38
verwood|13000|1j
viewpark|16000|ah
virginia water|3000|5h
waddesdon|1800|1k
waddingham|600|4h
waddington|4100|4e
wadebridge|6600|1c
wadhurst|4100|2g
wadworth|1100|6r
wainfleet all saints|1700|4c
wakefield|99000|79
walberton|1800|5t
walcott|570|4e
wales|6000|6s
walgrave|870|1m
walkden|21000|6g
walkerburn|760|9z
walkeringham|650|4q
walkern|1500|67
walkington|1800|a
wallacestone|680|9s
wallasey|60000|6p
wallingford|7900|4y
wallsend|44000|6v
walsall|68000|73
walsden|2000|76
waltham|6100|b
waltham abbey|19000|2n
waltham cross|10000|3a
waltham on the wolds|840|48
waltham st lawrence|500|11
walton|2500|1y
walton on thames|67000|5c
walton on the naze|12000|2r
walton upon trent|870|23
wanborough|2300|r
wantage|19000|4z
warborough|990|4y
warboys|3800|1u
wardington|600|4w
wardle|7300|6f
ware|19000|67
wareham|5500|1j
wargrave|4200|12
waringstown|2900|9b
warkworth|1300|1h
warlingham|9100|5k
warminster|17000|1e
warmley|1000|o
warnham|1200|5w
warrenpoint|7700|9j
warrington|170000|6
warsop|9800|4t
warton|2300|3w
warwick|31000|5r
washford|600|1q
washingborough|6500|4e
washington|67000|6x
washwood heath|33000|6y
watchet|3600|1q
water eaton|8400|13
water orton|3400|5n
waterbeach|5200|1v
waterfoot|1300|9q
wateringbury|2400|3q
waterloo|1000|6o
waterlooville|64000|35
watford|100000|3f
wath upon dearne|33000|6s
watlington|2200|4y
wattisham|1500|59
watton|8400|4i
watton at stone|2300|67
wavertree|14000|6m
wawne|980|a
weaverham|6100|1a
wedmore|1400|1q
wednesbury|19000|71
wednesfield|25000|74
weedon bec|2700|1m
weeting|1800|4i
weeton|530|3u
welbourn|650|4e
welford|1000|1m
welham green|3000|66
welland|900|60
wellbank|600|ab
wellesbourne|5800|5q
wellesbourne mountford|6000|5q
wellingborough|49000|1l
wellington|23000|j
wellow|530|l
wells|11000|1q
wells next the sea|2200|4m
welney|540|4l
welshpool|6800|b3
welwyn|3300|66
welwyn garden city|48000|66
wem|5900|1b
wembury|1800|28
wemyss bay|2600|9u
wendover|7100|1k
wenvoe|1200|av
weobley|1100|i
wereham|660|4l
west barns|680|9p
west bay|4100|1j
west bergholt|3200|2m
west bridgford|46000|4v
west bromwich|19000|71
west butterwick|800|c
west byfleet|5100|5m
west calder|3100|aa
west chiltington common|7500|
west chinnock|590|1q
west clandon|5400|5e
west coker|1200|1q
west derby|14000|6m
west end|4200|31
west felton|720|1b
west haddon|1700|1m
west hallam|6000|20
west horndon|1700|2j
west horsley|1300|5e
west kilbride|4800|9x
west kingsdown|5500|3m
west kirby|15000|6p
west linton|1500|9z
west malling|2300|3q
west meon|720|39
west mersea|7100|2m
west molesey|19000|5c
west pennard|670|1q
west rainton|2300|18
west runton|820|4m
west stockwith|640|4h
west thurrock|7800|v
west walton|1700|4l
west watford|13000|3f
west wellow|2900|38
west wittering|880|5u
west wratting|500|1v
westbury|17000|1e
westbury sub mendip|800|1q
westcliff on sea|1000|u
westcott|2500|5f
westergate|9800|5t
westerham|3300|3m
westerleigh|580|o
westgate on sea|6600|3p
westhead|800|42
westhill|12000|a5
westhoughton|24000|6b
westhumble|650|5f
weston|6100|
weston on the green|520|4w
weston super mare|84000|n
weston turville|2100|1k
weston under penyard|670|i
weston upon trent|760|23
westoning|2100|1g
westonzoyland|1700|1q
westquarter|1200|9s
westwood|1200|1e
wetheral|1600|1n
wetherby|11000|78
wethersfield|690|2i
wetwang|760|a
wexham street|670|1k
weybourne|540|4m
weybridge|30000|5c
weyhill|630|38
weymouth|55000|1j
whaddon|530|1k
whaley bridge|5100|21
whalley|4800|3z
whaplode|1700|4f
wheathampstead|4300|65
wheatley|5600|4y
wheaton aston|2000|55
wheldrake|2000|d
whetstone|13000|44
whickham|17000|7a
whimple|1200|24
whiston|14000|6l
whitburn|11000|aa
whitby|13000|1p
whitchurch|14000|aw
whitecraig|1200|9p
whitecross|780|9s
whitefield|21000|6c
whitehaven|24000|1n
whitehead|3700|9h
whitehills|1100|a5
whiteparish|1100|1e
whithorn|790|9n
whiting bay|640|9x
whitland|1500|ar
whitley|2400|1e
whitley bay|37000|6v
whitnash|8100|
whitstable|32000|3h
whittington|2100|53
whittlebury|590|1m
whittlesey|13000|1t
whittlesford|1500|1v
whitwell|3800|1x
whitworth|7500|40
whyteleafe|3300|5k
wick|7100|9t
wicken|700|1s
wickford|33000|2h
wickham|2100|39
wickham bishops|3800|2p
wickham market|2200|69
wickhambrook|550|6a
wickhamford|750|63
wickwar|1700|o
widdington|500|2s
widemouth bay|570|1c
wideopen|9000|6v
widford|530|67
widnes|61000|5
wigan|100000|6k
wigginton|800|3b
wigmore|760|i
wigston magna|37000|4a
wigton|5800|1n
wigtown|900|9n
wilbarston|750|1l
wilberfoss|1900|a
wilburton|1000|1s
willand|3400|26
willaston|2800|1a
willenhall|51000|73
willingham|4000|1v
willington|6600|18
williton|2600|1q
willoughby on the wolds|570|4v
wilmcote|1100|5q
wilmslow|36000|19
wilsden|5500|75
wilstead|2200|1f
wilton|3600|1e
wimblington|4200|1t
wimborne minster|15000|1i
wimbotsham|660|4l
wincanton|5400|1q
winchburgh|2500|aa
winchcombe|4500|2y
winchelsea beach|1400|2f
winchester|45000|39
windermere|5200|1o
windlesham|4200|5j
windsor|31000|11
windygates|1900|ae
winfarthing|500|4o
winford|1200|n
wing|2600|1k
wingate|5100|18
wingerworth|6000|22
wingham|1300|3j
wingrave|1400|1k
winkleigh|1300|2a
winscombe|4500|n
winsford|30000|1a
winsham|750|1q
winslow|4400|1k
winster|600|1z
winterborne kingston|640|1j
winterborne stickland|650|1j
winterbourne|2200|y
winterbourne abbas|650|1j
winteringham|1000|c
winterton|4900|c
winthorpe|650|4u
winwick|2400|6
wirksworth|5000|1z
wisbech|32000|1t
wisborough green|840|5u
wishaw|30000|ah
wistow|520|1u
witchford|2400|1s
witham|25000|2i
witheridge|1200|27
withernsea|6200|a
witley|6400|5l
witney|29000|50
wittering|2300|s
wittersham|780|3g
witton gilbert|2300|18
witton le wear|570|18
wiveliscombe|2200|1q
wivelsfield green|1100|2e
wivenhoe|7600|2m
woburn|930|1g
woburn sands|6000|13
woking|100000|5m
wokingham|43000|12
woldingham|1500|5k
wollaston|3500|1l
wolsingham|2500|18
wolston|2600|5p
wolvercote|1200|4x
wolverhampton|210000|74
wolvey|850|5p
wombourne|14000|55
wombwell|23000|6q
wooburn|4100|1k
wooburn green|4400|1k
wood street village|1600|5e
woodbridge|11000|69
woodbury|1600|24
woodchurch|1100|3g
woodcote|2800|j
woodford|1500|1l
woodhall spa|4300|4c
woodham mortimer|640|2p
woodingdean|9800|
woodley|35000|12
woodplumpton|690|3y
woodsetts|1700|6s
woodside|8000|3f
woodstock|3500|50
woodton|700|4o
wookey|810|1q
wool|2700|1j
woolacombe|840|27
woolaston|820|2v
woolavington|2100|1q
wooler|2000|1h
woolfardisworthy|780|2a
woolpit|1800|5b
woolston|14000|16
woolton|13000|6m
woore|630|1b
wootton|4500|3j
wootton bassett|11000|
worcester|100000|62
workington|22000|1n
worksop|42000|4q
worlaby|550|c
worlington|530|6a
worlingworth|800|5b
worminghall|530|1k
wormley|1800|5l
worsbrough|9100|
worsley|9100|
worth|630|3j
worthing|110000|5y
worton|620|1e
wotton under edge|5600|2x
wouldham|1300|3q
wragby|1800|4c
wrangle|890|4b
wrawby|1500|c
wraysbury|7400|
wrea green|1400|3u
wrentham|830|69
wrestlingworth|590|1g
wrexham|66000|ao
wrington|1900|n
writtle|4800|2l
wrotham|1900|3q
wroughton|6500|r
wroxall|1900|5r
wybunbury|850|19
wychbold|1400|63
wye|1900|3g
wylam|1400|1h
wymeswold|1300|45
wymondham|14000|4o
y felinheli|2300|ak
yalding|1400|3l
yapton|5500|5t
yardley hastings|750|1m
yarm|19000|3
yarmouth|910|17
yarnton|2500|4w
yate|30000|o
yateley|15000|34
yatton|7200|n
yatton keynell|830|1e
yaxley|9200|1u
yeadon|20000|78
yealmpton|1700|28
yelvertoft|760|1m
yelverton|3600|2b
yeovil|46000|1q
yetminster|1100|1j
ynysybwl|3500|ax
york|150000|d
youlgreave|1000|1z
yoxall|1600|52
yoxford|730|69
ystalyfera|10000|b3
zeals|660|1e
`;
