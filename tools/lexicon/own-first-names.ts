/** Pet names and names of families from elsewhere that births in Britain show seldom, from general knowledge. */
export const OWN_FIRST_NAMES = `
dougie lachie mags bev rab marj shaz dessie hughie wullie senga kev daz baz gaz tel trish babs wilf alf bert reg stan ken ron len sid vi ted barney gerry jimmy jim bob bobby
billy tommy dave davey davie mick micky paddy seamus sean donal eamon malachy phelim cormac ronan fergal declan ciaran niall oisin cadhla aoife niamh siobhan sinead mairead grainne orla
roisin caoimhe eilis bronagh dervla deirdre fionnuala nuala breda bridie bernie philomena assumpta attracta dymphna concepta kathleen eileen maeve una
angus hamish murdo calum callum ruaridh ruairidh fergus gregor iain alasdair alastair sandy sorley ewan euan ninian morag mhairi mairi catriona isla isobel ishbel effie senga jessie nettie
elspeth shona fiona ailsa morven kirsty kirstie agnes greer una rhona
gethin gwilym gwyn gwynfor gwenda eluned delyth olwen nesta nerys nia sian sioned carys cerys catrin ffion angharad bethan bronwen branwen dilys eirlys eirwen eleri elin enid glenys glynis
heulwen lowri mair mairwen megan menna meinir mererid morwenna myfanwy rhiannon rhian tegwen tesni haf dewi dafydd emlyn emrys emyr geraint glyn gruff gruffydd huw hywel idris ieuan ifan ifor
illtyd iolo iorwerth iwan llew llewelyn lloyd madog meredydd meirion owain rhodri rhydian rhys sion trefor tudur wyn
doreen maureen norma beryl edna ethel elsie hilda mavis muriel nora norah olive phyllis vera winifred winnie betty peggy dot dottie dolly nellie minnie mabel maud maudie queenie bertha gertie
gladys ivy iris irene ida ena enid freda hetty joyce jean june connie cissie florrie flo gwen audrey avril brenda pauline sheila shirley pamela valerie thelma rita rona moira morna
horace herbert percy cecil cyril clarence ernest ernie wilfred walter wally stanley sidney reginald ronald leonard lionel norman harold bernard bertie bertram alec archie alf albert arnold
abiola adaeze adwoa afia akosua akua ama amara amaka amina aisha aishat abena abimbola ade adebayo adeola ayo ayodele babatunde bola bukola chidi chidinma chika chioma chinedu chinyere
chukwuemeka ebele efua ekow emeka esi esther femi folake funmi gbenga ifeanyi ifeoma ijeoma kayode kehinde kemi kofi kojo kwabena kwadwo kwaku kwame kwasi kwesi lekan mojisola ngozi nkechi
nnamdi obinna ogechi oluchi olu olumide oluwaseun oluwatobi onyeka segun seun simi sola taiwo temi temitope tobi tolu tunde uche yaa yaw yetunde yinka tendai tafadzwa tatenda rudo rutendo
nyasha chipo farai kudzai tariro tinashe thandi thandiwe nomsa sipho sibusiso lungile precious blessing
agnieszka ania anna beata bartek bartosz dorota ewa gosia grzegorz iwona jacek jadwiga joanna justyna kasia katarzyna krystyna krzysztof kuba lukasz magda magdalena malgorzata marcin marek mariusz
mikolaj pawel piotr przemek rafal renata slawomir stanislaw szymon tomasz urszula wiktoria wojciech zbigniew zofia ioana mihai andrei bogdan cristian florin gheorghe ionela mirela raluca vasile
aarti abhishek aditi akash alok amit amrit anand anil anita anjali ankit anoop arjun arun asha ashok balvinder baljit bhavna chandra deepa deepak devi dinesh gagan geeta gita govind gurpreet gurdeep
harjit harpreet hema indira jagdish jaspreet jaswinder jyoti kamal kamla karan kavita kiran krishna kuldeep kumar lakshmi lalita lata mahesh manjeet manjit manoj meena meera mohan mukesh nalini
naresh neha nirmala nisha nitin padma parveen pooja prakash pradeep pramod prem priya raj rajesh rajinder rakesh ram ramesh rani ravi ravinder ravindra reena rekha rohit rupinder sandeep sangeeta sanjay
sarita satnam savita seema shanti sharmila shobha shreya sita sukhdev sukhwinder sunil sunita suresh surinder sushila usha vandana vijay vikram vinod vivek yash
abdi abdul abdullahi abdulrahman adnan afzal ahmed aamir akbar akram ali ameena amir anwar arshad asad asif asma ayaan ayesha aziz bilal bushra ebrahim faisal farah farhan farida farzana fatima fatma
fazal ghulam habib hafsa hamza haroon hasan hassan hina hussain ibrahim imran iqbal irfan ismail jamila javed junaid kashif khadija khalid maryam mehmood mohammad mohammed muhammad mumtaz mustafa
rodel jomar arnel rowena maricar maricel marites marivic marisol luzviminda ligaya dalisay bayani amihan mayumi reynaldo rolando ernesto edgardo teodoro leonora corazon imelda remedios milagros rosario perla
evangeline crisanto crisostomo analyn jonalyn rosalyn jerwin rommel danilo benigno jocelyn rodrigo dionisio efren nenita florencia josefina virgilio wilfredo
delroy winston neville clive errol everton fitzroy glenroy hortense icilda merlene novlette yvette leroy clifton carlton cleveland garfield hyacinth eulalie ivorine icylin shanice keisha tyrone jermaine
dwayne kemar orville winsome beulah millicent desmond
jianguo guoqiang jianhua xiaohong xiaoming xiaoyan xiaoli meiling meihua yuanyuan lihua guohua guifang xiuying xiulan yulan jianping zhiqiang weiming haiyan yifan yuxuan zihan haoran junjie mingming
tingting jingjing fangfang wenjing xinyi siu kwok waiman chiming minh thanh linh phuong nguyet huong minji jiyeon seojun yuki haruto sakura hiroshi
gulsen gulcan nurcan sevgi sevim hatice zehra elif esra merve busra tugba ozlem sibel dilek songul nesrin serpil hulya aysel nurten emre murat huseyin serdar serkan tolga volkan cengiz erdal erkan ercan
gokhan ilker kemal levent metin onur orhan ozan recep sedat selim sinan tuncay umit yavuz zafer mehmet hakan burak zeynep emine ayse
rokeya nasima taslima halima jorina momtaz monowara rehana sufia shahnaz mizanur mizan rafiqul shafiq kamrul aminul nazrul saiful anisur mahbub jahangir delwar mokbul motiur nasrin
tendai tinashe rumbidzai chipo farai tatenda nyasha rutendo kudzai tafadzwa simbarashe nokuthula thandiwe sipho nomsa wanjiku njeri wambui kamau mwangi otieno achieng hodan sahra ifrah warsame hibo
tesfay selam mehret yohannes almaz abeba kidane oluwaseun olumide yetunde folake ngozi chidinma emeka obinna chinedu ifeoma nneka uche amaka adaeze funmilayo bukola temitope babatunde
kwame kwabena kofi kwaku kojo yaw kwesi abena akosua adwoa efua ama esi akua afia fatoumata aminata mamadou ousmane fatou lamin isatou
oksana olena andriy volodymyr iryna nataliya mykola svitlana petro lyudmyla dmytro yulia agnieszka malgorzata krzysztof wojciech katarzyna grzegorz zbigniew danuta jolanta bozena slawomir miroslaw
ioana mihai gheorghe andreea ileana vasile raluca bogdan florin mihaela nicoleta costel viorel dumitru rasa jurgita vytautas daiva zoltan istvan katalin snezana dragan milos
mahsa parisa behnaz dariush reza farhad shirin maziar samira khadija layla zeinab hussam khalil nizar rania souad yousra naima rachid driss joao thiago leticia rosangela
nadeem nadia nasreen nazia noor nusrat omar osman parveen qasim rabia rashid razia rehana riaz rizwan rukhsana saba sabina sadia saeed saima saira sajid salma samina samreen sana shabana shabnam shahid
shahida shaista shazia sohail sultana tahira tariq tasneem usman uzma wasim yasmin yousaf yusuf zahid zahra zainab zeeshan zubair
`
  .trim()
  .split(/\s+/);
