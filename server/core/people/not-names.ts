// Words with a capital that name no person, or that make a place or a body of the name before them. Whole words, in lower case.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Behind a name these make a place, a body, an event or a thing of it: "Rosa Parks Academy". */
export const bodies = set(`
  academy academies agency airport alliance almshouse almshouses alms amendment appeal archive archives arena army arts asc
  assembly association authority avenue award awards bank barracks baths bay board borough branch brewery bridge broadcasting brothers building buildings bureau
  beck burn bypass cabinet campaign campus cancer canal care castle cathedral cemetery centenary center centre chambers championship championships charity chemist children's church circus city clinic close club
  coalition college commission committee common community companies company concert conference congress consortium constituency consultants convention cooperative coronation corporation cottage cottages cottage cottagers
  council county court crescent crown cup day department derby development developments diocese director directorate district drive east edition election embassy engineering enterprise enterprises estate
  estates exhibition fair farm federation fc festival field fields fire firm foundation fountain fund gallery garage garden gardens gate gazette government group guild hall harbour health herald
  heath heritage high highway highways hill holdings holiday home homes hospice hospital hostel hotel house housing inc industries industry infant infants infirmary initiative inn inquiry institute
  institution international island islands junction junior juniors kingdom lake lane league lectures legion libraries library lido limited line ltd llp lodge lottery magistrates mall
  manor marathon market marina meadow meadows medal media memorial mews mill mills ministry mission monument mosque motors mount museum museums national network newspaper news north nursery
  office orchestra organisation palace parade parish parishes park parks parliament parliamentary partners partnership party path pavilion philharmonic pier place plan plant plaza plc point police policy
  pool port post practice precinct press primary prison prize productions programme project properties property quarter quay race railway range recreation regatta regeneration region regiment registry
  research reservoir residents review river road rooms round roundabout row rovers rugby sanctuary scheme school schools secondary section sector service services services settlement shop shopping show society
  solicitors solutions south spa sports square stadium stakes star station stores street strategy studio studios summit surgery surveyors synagogue synod system systems team telegraph temple terrace theatre
  theatres times tower towers town transport treaty tribunal trophy trust tunnel union united university vale valley venue viaduct view village villas visitor walk war ward warehouse water waterside way
  week weekend west wharf wing wood woodland woods works workshop workshops yard yards youth zone act bill scheme strategy plan directive regulation regulations order code protocol charter convention
  sands brae wynd vennel gait quadrant pend snicket ginnel
  chapel priory minster rectory vicarage presbytery
  consulting consultancy ventures logistics lettings contractors construction recruitment
  inn tavern arms hotspur wanderers athletic albion supermarket supermarkets pharmacy dental optician opticians bakery cafe café restaurant bistro bar grill takeaway salon barbers florist butchers
  edition fm radio tv television podcast blog newsletter magazine journal crossing corner rise approach causeway embankment esplanade promenade green grove copse spinney moor moors fell dale beach
  coast cove dock docks locks weir lock steps cross mead croft paddock paddocks barbers stationers butchers bakers florists tyres motors builders roofers roofing scaffolding surfacing plumbing electrical electricals joinery interiors catering caterers carpets kitchens furnishings jewellers opticians funerals launderette chippies fisheries newsagents grocers greengrocers traders haulage logistics cars taxis coaches travel tearoom tearooms tea-room chippy deli kitchen boutique rec allotment allotments ground grounds playground pitch pitches track trail greenway cycleway pass tunnel tube
  scouts guides brownies cubs beavers cadets session sessions flats flat apartments heights mansions building block sheltered scheme lodge almshouse hub plaza
`);

/** Of those, the ones that people are called too: "Susan Hill", "Dev Parks". What stands before them decides. */
export const bodiesAndSurnames = set(`
  hill lane park parks green wood woods hall church marsh field fields house court close street way rise grove banks bridge bridges ford mount vale day west north east brook brooks mill mills
  beck brook burn castle abbey gates gate glover marsh moor moore dale beach coast cross croft heath lake rivers pool stone star bay bishop bond bird bell fair farm garden gardens law land knight lodge
  manor meadows mead pitt place point post power price race read round rose shore spring temple tower towers towns town trail view walker walk ward waters wharf white wing yard young bank
  banks barnes bush cook crane curry fisher flowers forest fountain fowler frost gale gardener gay gold gray grey hardy hope hunt hunter ice joy kettle lord love major marshal mason masters may
  miles miller new noble nurse ogden page palmer parish parker payne pope potter prince proctor pike rich rock rush sage sands savage sharp shepherd short silver singer small smart snow sparrow
  speed spence stagg steel summer summers swan swift thorne tiller tree turner underwood urban vicars wall walls waters weeks wells wheeler wild winter winters wise wolf worth star pounds salt law
  fell bull buckle bolt berry bacon cash chance church-ward coward crook cream corner dark drake driver duke dyer early earl english farmer field fish fox french frank german gill goodman grant guest hale
  holiday holly house hurd ireland jewel keys kidd king kings knights lamb last little long lynch lovely marks mist moody nightingale noon north oaks orange orchard outlaw pace parrott peach
`);

/** Months, days, and what else the calendar writes with a capital. */
export const calendar = set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun christmas easter eid diwali ramadan hanukkah halloween pentecost lent advent epiphany michaelmas whitsun
  spring summer autumn winter
`);

/** Countries, nations, regions, peoples, languages and faiths. */
export const places = set(`
  afghanistan africa african albania albanian algeria america american americans arab arabic argentina armenia armenian asia asian athens atlantic australia australian austria austrian azerbaijan bangladesh bangladeshi bangor bath
  bedford belfast belgian belgium bengali berkshire berlin bible birmingham blackpool bolivia bolton bosnia boston bournemouth bradford brazil brazilian brighton bristol britain britannia british briton brussels buddhist bulgaria
  bulgarian burma burnley cambridge cambridgeshire canada canadian cardiff caribbean carlisle catholic chechen chechnya chelsea cheltenham cheshire chester chile china chinese christ christian christians coventry cornwall crimea croatia croatian croydon cuba cumbria cypriot
  cyprus czech danish denmark derby derbyshire devon doncaster dorset dover dublin dudley dundee durham dutch edinburgh egypt egyptian england english essex estonia ethiopia eu europe european everton exeter falkland finland finnish flanders
  florida france french gaelic gay lesbian bisexual trans transgender galway gateshead geneva georgia georgian german germany ghana gibraltar glasgow gloucester gloucestershire god greece greek greenwich grozny guernsey hague halifax hampshire hebrew hereford hertfordshire hindu holland hollywood hull
  hungarian hungary iceland india indian indonesia ipswich iran iranian iraq iraqi ireland irish islam islamic israel istanbul italian italy jamaica japan japanese jersey jerusalem jesus jewish jews jordan kazakh kensington kent kenya kingston kosovo kurdish kuwait lancashire lancaster
  latin latvia latvian lebanon leeds leicester leicestershire libya lincoln lincolnshire lisbon lithuania lithuanian liverpool london luton luxembourg macedonia madrid maidstone malaysia malta manchester margate mercia mersey merseyside mexican mexico middlesbrough middlesex midlands
  milan moldova moldovan morocco moscow muslim muslims nepal netherlands newark newcastle newport nigeria nigerian norfolk norman northampton northumberland northumbria norway norwegian norwich nottingham nottinghamshire olympic olympics ottoman oxford oxfordshire pacific pakistan pakistani
  palestine palestinian paris persian peru plymouth poland polish polonia portsmouth portugal portuguese preston protestant punjabi qatar reading roma roman romania romanian rome russia russian rwanda salford salisbury scandinavia scotland scots scottish serbia serbian severn sheffield shrewsbury shropshire sikh sikhs singapore
  slough slovakia slovenia solihull somali somalia somerset southampton southend soviet spain spanish staffordshire stafford stockholm stockport strasbourg sudan suffolk sunderland surrey sussex swansea sweden swedish swiss switzerland syria syrian thailand thames
  tibet tottenham tunisia turk turkey turkish tyne tyneside ukraine ukrainian ulster urdu uzbekistan venice vienna vietnam wales walsall warsaw warwick warwickshire welsh westminster wigan wight wiltshire wimbledon winchester windsor wolverhampton worcester worcestershire york yorkshire zealand zimbabwe
  afghan angola angolan bahrain barbadian belarus belarusian berber bhutan bhutanese botswana burmese cambodia cambodian cameroon cameroonian chilean colombia colombian congolese cuba cuban ecuador ecuadorian emirati eritrea eritrean ethiopian filipino
  gambia gambian guyana guyanese haiti haitian hazara icelandic indonesian ivorian jamaican kenyan korea korean kosovan kurd kurds kuwaiti laotian lebanese liberia liberian libyan macedonian malawi malawian malaysian maltese mauritian mongolia mongolian montenegrin montenegro moroccan mozambique
  namibia namibian nepalese nepali pashtun peruvian philippines qatari rohingya rwandan saudi senegal senegalese singaporean slovak slovene slovenian sudanese taiwan taiwanese tajik tamil tanzania tanzanian thai tibetan trinidadian tunisian turkmen uganda ugandan uyghur uzbek venezuela venezuelan vietnamese yazidi yemeni zambia zambian zimbabwean
  paddington victoria waterloo euston bromley bexley ealing enfield hackney haringey harrow havering hillingdon hounslow islington lambeth lewisham newham merton southwark sutton trafford oldham rochdale bury tameside knowsley sefton wirral barnsley rotherham wakefield kirklees calderdale gateshead darlington
  hartlepool stockton redcar thurrock swindon torbay medway poole lima congo chad mali benin togo gabon niger oman yemen laos burundi dallas denver austin houston phoenix orlando tampa atlanta detroit chicago boston seattle brooklyn bronx manhattan
`);

/** Other words that stand with a capital and name nobody: offices, laws, months of a programme, the start of a sentence. */
export const ordinary = set(`
  wee river
  a about above accordingly across act add additionally admission admissions after afternoon again against age agenda agent ah ahead all allowing almost along already also although always am amen among an and annual another any anybody anyone anything anyway apart applicant applicants application applications apply applying appendix are arguably around article articles as ask asked asking at
  attached away aye back background bad based be because become been before began begin being below beneath beside besides best better between beyond big bin bins black blue book both bottom brilliant bring but buy by bye call called calling calls can cannot caption carer carers case cases cc cheers chair chairman chapter chief child children choose civic clause clearly click clinical clerk co
  come comes coming comment comments complaint complaints concerning congrats congratulations consent consider contact contacts continue could councillor councillors cut damn data date dear decision decisions defendant defendants deputy despite details did director do does doing done down during each earlier eight either eleven eligible email emails ends enough entry environment equally even eventually ever every everybody everyone everything
  exactly except exit facing fact facts fair families family far few fifth fifty figures final finally find fire first five follow followed following football for forget former forward four fourth free from front full fully further furthermore general get getting girl girls give given giving go going good got government great guide guys had half happening happy has have having he head headteacher heads health hear heard held hello help helping hence her here hers hey hi high him himself his
  historic hold holding home hon honestly honourable hope hoping hot how however hundreds i if imagine important in include including indeed initially inside instead into introduction is it item items its itself join joint judgment judge judgments just justice keep keeping kind know lad lads lady large last late later latest law laws leader leaders learn leave left less lessons let lets letter life light like likewise list listen live living local lol long look looking lord lots love loved lovely low ma'am made madam magistrates mail
  main make making many map massive may maybe mayor me mean meanwhile media meet meeting member members men merely merry met middle might mind minister ministers minutes miss missed model modern month months more moreover morning most mostly mother move mr mrs ms much mum must my myself name named names near nearly need needs neither never nevertheless new news next nice night nine no nobody none nonetheless nor normally not note notes nothing notice now number numbers o'clock obviously occasionally of off officer officers often oh ok okay old on once one only
  onto open opening opposite or order other others otherwise ought our ours out outside over own page pages paragraph paragraphs parent parents part parts party past people per perhaps person photo photos picture pictured pictures place planning please plus pm point portfolio possibly poor practical present presently president press previous previously prime prince princess prior private probably procedure professor programme promise proud public published pupil pupils question questions quick quickly quite rather read reading ready real really recently record red regarding regardless remember remind report reports resident residents
  residential respect response rest right rights ring road room rule rules said same saturday say saying says school schools sea season second secondly secretary section see seems seen senior serious seriously service services seven several shall she should show signed similarly simply since sir sit six small so social some somebody someone something sometimes somewhere soon sorry source speaker special speaking staff stage start started starting statement states step still stop strong student students subject subsequently
  such sunday support sure system table take taken taking talk talking team tell ten than thank thanks that the their theirs them themselves then there therefore these they thing things think thinking third thirdly this those though thought thousands three through throughout throw thus time times title to today together tomorrow tonight too took top total touch toward towards town traffic travel treasury true truly try turn turning tweet twelve twenty twice two under underneath understand undoubtedly unfortunately union unless unlike until up update upon us use using usually various venue
  version very via vice view village visit visitors volunteers volunteer vote voting wait waiting walk want wanted warning was watch water way we wear wednesday week welcome well went were what whatever when whenever where whereas wherever whether which while whilst white who whoever whole whom whose why will winner winners wish with within without woman women won wonderful word words work workers working works world would wow write wrong year years yes yesterday yet you young your yours yourself zero
  work capability assessment assessments class foreign foster fostering care carers frogs citizens crews affairs allowance allowances bereavement adviser advisers advisor counsel chancellor advocate regina exclusive daily random nature pride arrest emergency act acts benefit benefits grand nationality national secretaries
  exhibit annex annexe appendices ii iii iv vi vii viii ix xi xii email tel fax mobile www http rt lmao omg haha hahaha lol xx xxx btw fyi asap ps bbc itv nhs gp pc mp mps ceo hr it uk usa
  ends editors embargoed immediate release headline labour conservative conservatives tory tories liberal democrat democrats greens plaid reform lib dem dems ukip snp green independent independents opposition
  constitution constitutional convention court courts chamber protocol criminal civil code supreme federal regional district appeal prosecutor prosecutor's republic state ministry military detention prison police
  sky alexa mercedes chanel lexus porsche internet google facebook twitter instagram youtube tiktok whatsapp apple iphone ipad xbox android windows microsoft amazon tesco asda sainsbury's sainsburys aldi lidl waitrose morrisons argos boots starbucks costa greggs mcdonalds nandos netflix spotify kindle bluetooth wifi wi xfactor x factor
  premier league premiership champions euro grand prix formula world cup bowl ashes wembley wimbledon
  queen king duke duchess earl baron baroness countess viscount pope saint st bishop archbishop reverend father sister brother captain major general colonel sergeant private constable inspector superintendent commissioner ambassador governor senator congressman
  north south east west northern southern eastern western central upper lower greater inner outer little great royal british national international united
  citizens advice bureau neighbourhood watch women's men's mothers fathers friends grandparents great-grandparents mental universal credit blue badge bank holiday open spaces local plan core budget cabinet scrutiny overview full extraordinary annual parish ward
`);

/** Streets: with a number or a place word before them they are addresses. */
export const streets =
  'road rd street st lane ln avenue ave close crescent cres drive dr terrace gardens grove place row square mews walk way rise hill court gate yard park view croft wynd vennel brae parade green mead meadow meadows end side villas cottages buildings mount bank path passage alley causeway quay wharf crescent heights ridge copse fold garth chase dene drove loke hythe brow fold steps bottom common wharfage gardens pightle approach spinney'.split(
    ' ',
  );
