/** Surnames common in Britain that the open list lacks, from general knowledge: families from South Asia, Africa, Ireland, Wales, Poland, the Philippines and elsewhere. */
export const OWN_SURNAMES = `
abdullah abebe abiola abubakar achebe acheampong adamu addo adebayo adeleke adeniyi adeoye aderibigbe adewale adeyemi adjei afolabi agarwal agyeman
ahmad ahmed ajayi akhtar akinola akintola akpan alam alao alghamdi aliyu amoah amponsah ankomah ansah appiah arora arshad asante asare ashraf aslam
awan ayodele aziz azam baah babatunde badmus baig bakare balogun banerjee bangura bano baptiste barua begum bello bhatt bhatti biswas boakye boateng
bose bukhari butt chakraborty chatterjee chaudhary chaudhry chaudhuri chauhan cheema cheung chibuzor chikwanha chinwe chohan chopra choudhury chow chukwu
cohen coker conteh couto cruz dada danso darko das dasgupta datta delacruz desai deshmukh devi dhaliwal dhillon diallo diaz dlamini dogan dosanjh
dube duong edwin eke ekwueme emeka enwere eze fagbemi faruk fashola fatima fernandes ferreira fofana garcia gebre ghosh gill gomes gonzalez goyal grewal
grzyb gumede gupta haider hamid haq haque hasan hashmi hassan hersi hirani hossain hosseini huang hughes hussain hussein huynh ibrahim idowu igwe ikram iqbal
islam ismail iyer jaber jain jalloh jama jamal jang javed jimenez joshi kabir kadir kalu kamara kamau kang kapoor kaur kaya kelly keita khalid khalil khanam
khatun kim kofi koroma kovacs kowalski kowalczyk krishnan kulkarni kumar kumari kwarteng kwame lakhani lewandowski li liu lopez lungu mahlangu mahmood
mahmud majeed malhotra malik maloney mandal mansoor mao martins masood mbeki mehta mendes mensah mirza mishra mistry mohamed mohammed mohamud moyo mukherjee
mukhtar munir murugan mustafa mutasa mwangi nadeem nair nasir naz ncube ndiaye ndlovu nguyen ngozi nkosi novak nowak nunes nwachukwu nwosu obasi obi obuya odinga
oduya ofori ogbonna ogunleye ojo okafor okeke okereke okolo okon okonjo okonkwo okoro okoye okpara oladipo olawale oliveira omar omotoso onyango opoku osei osman
otieno owusu oyelaran oyelowo ozturk pandey parekh parmar pashe patel pathak pereira perera pham phiri pillai prasad qureshi quaye rafiq rahim rahman raja rajan
ramirez ramos rana rao rashid rathod rauf raza reddy rehman reyes ribeiro rizvi rodrigues rodriguez roy saeed sahota said saleem saleh salim sanchez sandhu
sangha santos sarkar sarpong sattar savani seidu sen sesay shabbir shah shahid shaikh sharif sharma shehzad shetty shrestha sibanda siddique siddiqui sidhu silva
singh sithole sodhi sohail soliman soyinka sowah srinivasan stan subramanian sule suleman suleiman syed szymanski tahir tanaka tandon tariq tembo tesfaye thakur
thapa tiwari torres toure tran turay uddin ugwu umar usman uzoma varma verma vieira villanueva vu wahab wojcik wongsakul wu xu yadav yamamoto yang yeboah
yeung yildiz yilmaz yousaf yousef yusuf zafar zaman zhang zhao zhou zielinski zulu
ap-rhys ap-gwilym apgwilym bebb bowen cadwaladr ellis-jones eynon gethin gruffydd gwilym gwynne harries howells hywel llewelyn llewellyn meredith parry penhale
penry pritchard prosser prydderch prytherch pugh rhydderch tudur
brannigan breslin byrne caffrey callaghan carolan cassidy colgan conaty corrigan cullen cunnane deasy devlin dineen doherty donnelly dooley duffy fagan falvey
farrelly feeney fitzgerald flaherty gallagher geraghty gilmartin gormley hanrahan haughey hegarty heneghan higgins hourihane keane kearney keenan kerrigan
lafferty loughran maguire mallon mcaleer mcateer mcbride mccafferty mccann mccarthy mcclean mcclure mcconville mccormack mccourt mccrory mccullough mcdaid
mcdermott mcdonagh mcelhone mcerlean mcfadden mcgarry mcgee mcgill mcginley mcglinchey mcgowan mcgrath mcguigan mcguinness mchugh mcilhatton mcilroy mcilwaine
mckee mckenna mckeown mclaughlin mclaverty mcmahon mcmanus mcnally mcnamee mcneill mcparland mcquade mcquillan mcshane mcsorley mcveigh mulholland mullan
mulligan nolan o'boyle o'brien o'callaghan o'connell o'connor o'donnell o'donovan o'dowd o'driscoll o'dwyer o'grady o'hagan o'hara o'hare o'kane o'keeffe
o'leary o'loughlin o'malley o'neill o'reilly o'riordan o'rourke o'shea o'sullivan o'toole quigley rafferty rooney scullion shaughnessy sweeney tierney
`
  .trim()
  .split(/\s+/);
