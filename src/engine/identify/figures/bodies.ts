/**
 * Health bodies: `people served|names of the body and its hospitals`, without words such as "hospital" and "trust".
 *
 * Hospitals: NHS Choices 2018, Public Health Scotland, Welsh Government and Department of Health NI 2024. Boards: ONS, PHS,
 * NISRA, 2020 to 2022. English trusts: estimated here from OHID, NHS Acute (Hospital) Trust Catchment Populations, 2022,
 * (c) Crown copyright, which gives shares by authority, not sizes. Open Government Licence v3.0.
 *
 * Written by `npm run figures`.
 */
export const BODIES = `
360000|belfast;royal maternity;royal victoria
480000|northern
360000|south eastern
390000|southern
300000|western
370000|arran war memorial;ayrshire and arran;crosshouse;girvan community;lady margaret
120000|borders;borders general
150000|dumfries & galloway royal infirmary;dumfries and galloway;galloway community
370000|adamson;fife;queen margaret;st andrews community;victoria
300000|forth valley;forth valley royal
580000|aberdeen royal infirmary;chalmers;dr grays;fraserburgh;grampian;jubilee;peterhead community;royal aberdeen childrens;turriff
1200000|glasgow royal infirmary;greater glasgow and clyde;inverclyde royal;new stobhill;new victoria;queen elizabeth;royal alexandra;royal for children glasgow;vale of leven district general
320000|belford;broadford;caithness general;campbeltown;county community;cowal community;dunbar;highland;islay;lawson memorial;lorn & islands;mid argyll community and integrated care centre;mull and iona community;nairn town and county;portree community;raigmore;victoria
670000|hairmyres;lanarkshire;monklands;wishaw
910000|lothian;royal for children and young people edinburgh;royal infirmary of edinburgh;st johns;western general
22000|balfour;orkney
23000|gilbert bain;shetland
410000|arbroath infirmary;ninewells;perth royal infirmary;tayside
26000|st brendans;uist & barra;western isles
590000|aneurin bevan;chepstow community;county;grange;llanfrechfa grange;maindiff court;nevill hall;royal gwent;st cadocs
690000|abergele;betsi cadwaladr;bryn beryl;bryn y neuadd;cefni;chirk community;colwyn bay community;deeside community;denbigh community;dolgellau and barmouth district;eryri;holywell community;llandudno general;mold community;penley;ruthin community;tywyn & district war memorial;wrexham maelor
510000|barry;cardiff and vale;llandough;mental health barry;mental health llandough;of wales;st davids community;whitchurch
440000|cwm taf morgannwg;glanrhyd;mental health services royal glamorgan;pontypridd & district;prince charles;princess of wales;royal glamorgan
390000|amman valley;bronglais general;glangwili general;hafen derwen;hywel dda;llandovery;prince philip;tregaron;withybush general
130000|breconshire war memorial;bro ddyfi community;bronllys;knighton;llandrindod wells;llanidloes and district war memorial;montgomeryshire county infirmary;powys;victoria memorial;ystradgynlais community
380000|cefn coed;gorseinon;hafod y wennol;llwyneryr;morriston;neath port talbot;singleton;swansea bay;tonna
510000|accrington victoria;burnley general;clitheroe community;east lancashire;pendle community;royal blackburn
200000|aintree
210000|airedale;airedale general;castleberg;skipton general
560000|alexandra;kidderminster & treatment centre;worcestershire acute;worcestershire royal
340000|alnwick infirmary;berwick infirmary;blyth community;haltwhistle war memorial;hexham general;north tyneside general;northumbria healthcare;rothbury community;wansbeck general
280000|alston ruth lancaster james;brampton war memorial;cockermouth community;cumbria partnership;penrith;wigton community;workington community
420000|amersham;buckingham community;buckinghamshire healthcare;chalfonts and gerrards cross;marlow community;stoke mandeville;thame community;wycombe
500000|andover war memorial;basingstoke and north hampshire;hampshire;royal hampshire county
200000|arrowe park;clatterbridge;victoria central;wirral
350000|ashford;ashford and st peters;st peters
470000|axminster;exeter community;exmouth;heavitree;honiton;okehampton community;ottery st mary;royal devon and exeter;tiverton and district;victoria
200000|barnsley
410000|bassetlaw;doncaster and bassetlaw;doncaster royal infirmary;montagu;retford
160000|bensham;dunston hill;gateshead health;queen elizabeth
570000|beverley westwood;castle hill;hull and east yorkshire;hull royal infirmary
370000|bexhill;conquest;east sussex healthcare;eastbourne district general
160000|bideford;holsworthy;ilfracombe tyrrell;north devon district;northern devon healthcare;south molton;torrington
230000|birmingham childrens;birmingham womens and childrens
440000|bishop auckland;chester le street;county durham and darlington;darlington memorial;of north durham;shotley bridge
310000|blackpool;blackpool victoria;clifton
400000|bradford;bradford royal infirmary;eccleshill community;shipley;st lukes
1200000|brentwood community;southend
480000|bridlington & district;malton;new selby war memorial;scarborough;st helens rehabilitation;st monicas;white cross rehabilitation;york
660000|bristol;bristol eye;bristol royal for children;bristol royal infirmary;of bristol dental;south bristol community;st michaels
260000|brixham torbay and south devon;dawlish torbay and south devon;newton abbot community torbay and south devon;teignmouth;torbay;torbay and south devon;totnes torbay and south devon
170000|bromyard community;county;leominster community;ross on wye community;wye valley
710000|buckland;east kent;kent and canterbury;queen elizabeth queen mother;royal victoria;william harvey
410000|calderdale and huddersfield;calderdale royal;huddersfield royal infirmary
920000|chapel allerton;leeds;leeds dental;leeds general infirmary;seacroft;st jamess;wharfedale
250000|chard community;crewkerne community;dene barton community;frome community;minehead community;shepton mallet community;somerset partnership;south petherton community;wellington community;west mendip community;williton community;wincanton community
600000|charing cross;hammersmith;imperial college healthcare;queen charlottes;st marys;western eye
430000|charles clifford dental;northern general;royal hallamshire;sheffield;weston park
640000|chelsea and westminster
650000|cheltenham general;gloucestershire;gloucestershire royal;moore cottage
260000|chesterfield royal
500000|chorley and south ribble;lancashire;royal preston
910000|churchill;horton general;john radcliffe;oxford;wallingford community oxford
480000|city;rowley regis;sandwell and west birmingham;sandwell district general
720000|colchester;colchester general;essex county
170000|congleton war memorial;east cheshire;knutsford and district community;macclesfield district general
340000|corbett;dudley group;guest;russells hall
510000|cossham;frenchay;north bristol;southmead
170000|countess of chester;ellesmere port
590000|county louth united lincolnshire;grantham and district;johnson community united lincolnshire;lincoln county;pilgrim;united lincolnshire
660000|cromer and district;norfolk and norwich
260000|croydon;croydon health services;purley war memorial
310000|darent valley;dartford and gravesham;erith and district
500000|derriford;plymouth;royal eye infirmary
540000|dewsbury and district;mid yorkshire;pinderfields;pontefract
340000|diana;goole and district;northern lincolnshire and goole;scunthorpe general
180000|dorset county
530000|east cleveland;friarage site;guisborough general;james cook;south tees
380000|east surrey;horsham;surrey and sussex healthcare
260000|ellen badger;south warwickshire;stratford;warwick
420000|epsom;epsom and st helier;queen marys for children;st helier;sutton
730000|freeman;great north childrens;newcastle dental;newcastle upon tyne;royal victoria infirmary
840000|frimley health;frimley park
310000|furness general;of morecambe bay;royal lancaster infirmary;westmorland general
170000|george eliot
1000000|glenfield;leicester general;leicester royal infirmary;of leicester;st marys
300000|great ormond street;great ormond street for children
950000|guys;guys and st thomas
220000|halton general;warrington;warrington and halton
440000|harpenden memorial;hemel hempstead;st albans city;watford general;west hertfordshire
180000|harrogate and district;harrogate district;ripon and district community
460000|east and north hertfordshire;hertford county;lister;queen elizabeth i i
240000|hillingdon;mount vernon
230000|homerton
340000|college;college london;college westmoreland street;eastman dental;for tropical diseases;national for neurology and neurosurgery;royal london for integrated medicine;royal national throat;uclh outreach: princess grace
590000|coventry and warwickshire;of st cross
190000|james paget
320000|kettering general
570000|barking;king george;queens
760000|kings college
330000|kings mill;mansfield community;newark;sherwood forest
310000|kingston
290000|leigh infirmary;royal albert edward infirmary;wrightington
260000|leighton;mid cheshire;victoria infirmary
220000|liverpool heart and chest
640000|luton and dunstable
510000|maidstone;maidstone and tunbridge wells;tunbridge wells pembury
240000|manor;walsall healthcare
340000|medway;medway maritime
1200000|barts health;london chest;mile end;newham general;royal london;st bartholomews;whipps cross
300000|milton keynes
430000|moorfields eye
430000|new cross;royal wolverhampton
200000|north middlesex
390000|northampton general
910000|nottingham;nottingham city campus;nottingham queens medical centre campus;nottingham ropewalk house
140000|ormskirk and district general;southport and formby district general;southport and ormskirk
130000|papworth
400000|paulton;royal united;royal united bath
550000|north west anglia;peterborough city;stamford and rutland
260000|north tees and hartlepool;of hartlepool;of north tees;peterlee community
590000|petersfield community;portsmouth;queen alexandra
310000|princess alexandra;st margarets
640000|princess anne;royal south hants;southampton;southampton general
460000|lewisham;lewisham and greenwich;queen elizabeth
1100000|birmingham;queen elizabeth birmingham
520000|queen mary st georges;st georges
210000|queen victoria
620000|cambridge;rosie;royston;saffron walden community
220000|rotherham
520000|royal berkshire
340000|bolton;royal bolton
430000|royal cornwall;st michaels;west cornwall
870000|derby;royal derby
770000|royal free;royal free london
110000|royal national orthopaedic
200000|royal orthopaedic
440000|princess royal;royal shrewsbury;shrewsbury and telford
660000|of north midlands;royal stoke
340000|royal surrey county
450000|salford royal
240000|salisbury;salisbury district
390000|great western;savernake;trowbridge community
420000|sheffield childrens
1000000|southlands;st richards;western sussex;worthing
250000|st helens;st helens and knowsley;whiston
110000|isle of wight;st marys
280000|stepping hill;stockport
220000|tameside
210000|queen elizabeth
44000|robert jones and agnes hunt orthopaedic;robert jones and agnes hunt orthopaedic and district
52000|royal marsden
230000|whittington health;whittington hornsey central
240000|west suffolk
250000|yeovil district
`;
