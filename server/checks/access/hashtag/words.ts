// Everyday words that hashtags are made of: the words of Probity's own pages, and what towns, seasons and campaigns add. Out: two sets, the
// words that a hashtag is parted into, and the compounds and towns that look like two words and are one, such as "Blackpool".

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const everyday = split(
  `a abandon ability able aboard about above absence absolute absolutely academy accept acceptable access accessible accident according
  account accuse achievement across act action active actor acts actually add addicted addiction address addresses adjective adjourned
  admire admits admitted adopt adopted adoption adult advert advice advised advises advising advocate affair afford afraid after afternoon
  afterwards again against aged agency agenda agent ages agree agreement ahead aids air airport alarm alcohol alert alike alive all
  allegedly allergic allergy allotment allotments allow allowance almost alone along already also alternative always am amateur amazing
  ambition ambitious ambulance amendment among amount an and anger angry annex announced annoyed annual anonymity anonymous another answer
  answers anti anxiety any anybody anyone anything anywhere apart apologies apologise apology appalled apparently appeal appeals appear
  appendices appendix applause apple apples applicant application applied applies apply appointed appointment apprentice apprentices
  approach approval approve april architect archive are area argue argument armchair armed arms army around arrange arrears arrest arrive
  arrogance arrogant art arthur article artist artists arts as ashamed asian aside ask asks asleep asphalt assault assessment assets
  assistant association assured asthma asylum at attached attack attend attendance attention attic audit auditor august author authority
  autism autistic autumn available average avoid awaiting awake award aware awareness away awful awkward babies baby back backbone backside
  bad badge badger badly bag bags bail bailiffs bake baker bakery bakes baking balance bald ball balloon ballot banana band bandstand bang
  bank bankrupt bankruptcy banned barbecue bare barely bargain barge bark barn barrel barrister bars base basement basic basil bath bats
  battle batty bay bays be beach beams bean bear beasts beat beauty became because become bed bedroom bedtime bee been beer bees before
  beforehand began begin begun behalf behave behaviour behind behold being belief believe bell belly belong below belt bench benches bend
  benefit bent bereft beside best betray betrayal better between beyond bible bicycles bids big bigger biggest bike bikes bile bill bills
  billy bin binds bingo bins biopsy bipolar bird birds birth birthday biscuit bite black blackmail blackpool blame blank bleeding bleeds
  bless blew blight blind block blog bloke blood bloody blot blouse blow blue bluebell blunder blunt bmx board boat boathouse bodies body
  bogus boil boiler bold bond bone bonfire bonkers book books boot booze bore boris born borough borrow boss bossy botched both bottle
  bottom bought bound bowl bowls box boxes boy boyfriend boys brag brain branch brass brat brave bravo bray breach bread break breakdown
  breakfast breath breathe breed breeze brent brewery bribe brick bridge bridges briefed briefing brigade bright brighter brightest
  brilliant bring britain british broke broken brother brothers brought brown brush bucket buddy budge budget buffet build building built
  bulb bulging bull bulldog bullied bullshit bully bumble bump bunch bundle bung bungalow burglar buried burn burnt burst bury bus buses
  business businesses busy button buy by bypass cabbage cabinet cables cafe cage cake cakes calculator calendar call callous calm came camel
  camera camp campaign campaigns can canal cancelled cancer candid candidate cannot cant canute capacity capital captain caption car carbon
  card cardboard cards care careful carefully careless carer carers caretaker caring carnival carp carpet carried carries carry cars cartoon
  case cash cast cat catastrophe catch catering catholic cats caught cause caution cave cctv cease cell cemetery censor cent central centre
  century certain certainly certificate certified chain chair chairman chalet chamber champagne champion chance chancellor change channel
  chaos chap chapel chapter character charge charisma charity charm chase chat cheap cheaper cheapest cheat check checklist cheek cheers
  cherry chest chewing chicken chief child children chimp china chinese chip chips chocolate choice choir choose chose chosen christian
  christmas chuck chuckle church churchill cider cinema circle circulated circus citizen city civic civil claim claimants clap class clause
  clean cleaner cleanest clear clearly clerk clever click climate climb cling clinic clip clipboard cloak clock close closed closeness
  closing closure clothes cloud clown club clue clueless coal coast coat cocaine code coffee coffin coincidence cold colleague collected
  collecting collection collective college colour column comb come comedian comedy coming commas comment commission commit commitment
  committee common communities community companion company compass compassion competence competent competition complain complainants
  complaint complete completely complex comply compost compound computer conceded concern concert concludes conclusion condemn condition
  conduct confessed confidence confidential confirmed confirms conker conkers connection conscience consent conservative conservatory
  consider constituent construction consult consultant consultation contact contempt continue contract contractor contribute control
  convener convenient conveniently conversation convicted conviction convinced cook cope copied copy copyright core corner corners
  coronation corpse corridor corrupt corruption cost cotton could council councillor counsel count countries country county couple courage
  course court courtesy cousin cover covers cow coward cowardice cowardly cowboys cows crab crack craft crafts crash crass crave crawl crazy
  cream creature credibility credit creep crematorium crest crew cricket crime criminal cripple crisis crisp criticised criticism critics
  crocodile cronies cross crosses crossing crossword crow crowd cruel cruise cuckoo culprit culture cup cupboard cure curiosity curious
  current curry curtain custard custody customary customer customers cut cuts cycle cyclepath cycling cyclists cymru cynic cynical dad daddy
  dads daffodil daffodils daft daily dale daley damage dame damp dance danger dare dark darling data date daughter daughters david dawn day
  daylight days dead deadline deaf deal dealt dear death debate debt decade deceit deceive december decency decent decide decision deck
  declare deed deep defamatory default defence defended defends deficit definitely defraud delay delete deliberately delighted deliver
  delivers delivery deluded delusions demand dementia democracy democrat democratic dense department deposits depot depression depth deputy
  describe description desert deserve design desk despite destroy detail developer developers development devoid diabetes diagnosed
  diagnosis diary dictator did died dies diet difference different difficult dig digital dignity dinner dinners dinosaur direct direction
  director dirt dirty disabilities disability disabled disagree disappear disaster disciplinary discount discover discuss disease disgrace
  disgraceful dishonest dishonesty dismissal dismissed disorder dispute disrespect district diversion diversity divert divorce diwali do
  dock doctor document dodge dodgy does dog dogs doing dolphin domain domestic don done donkey donor dont doom door doorstep doses dossier
  dots double doubt doubtless down downhill dracula draft drag drain drainage draw drawn dreadful dream dreams dress drew drift drill drink
  drip drive drivel driven drone drop drove drown drug drunk dry duck ducks dull dumb dummy dump dune dunes dupe during dusk dust duties
  duty each earlier early ears earth easily east easter eastern easy eat eaten echo economical edge edit editorial editors education
  effective efforts eight eighty einstein either elder elderly elect election elections electrician eleven else elsewhere email embargo
  embarrass embed emoji emotional empathy emperor employ employee employment emptied empty end ends energy enforcement engaged engineer
  england english enjoy enough enquiries enrich ensure enterprise entire entirely entitled entitlement entry envelope envy epilepsy equality
  erase error escaped escort estate ethic ethnic europe even evening event events ever every everybody everyone everything everywhere
  evicted eviction evidence evil evolution exactly examined example excellent except exchange exciting exclude exclusion excuse executive
  exempt exhausted exhibition expect expense expert explain explicit exposed express extension extra eye eyed eyes fabricate face facebook
  facilities facility fact fail failure fair fairer fairies fairy faith fake fall fallen false falsify families family famous fancies fancy
  fantastic fantasy fare fares farm fart fast father fathers fault favour favourite fayre fear feather feathers february feed feedback
  feeding feel feet fell fellow felt female fence fens feral ferry fest festival fetch fete fibre fiction fiddle field fifth fifty fight
  fighting figure file fill film films filth filthy final finally finance financial find fine finest finger fingers finish fire firework
  fireworks firm firmly first fish fishy fits five fix fixes flag flap flask flat flats flea fled fleece flip float flogged flogging flood
  flooding floods floor flowers foghorn folk follow fond food foodbank fool foot footage football footpath for forbid force forces forecast
  foreign forest forge forget forgive forgot forgotten forked form formal formality fortnight forty forum forward foster fostering fought
  foul found four fourteen fourth foyer frame frank frankly fraud fraudster fraudulent free freebie freedom freely freeze fresh friday
  friend friendly friends frighten from front frost froth frozen fruit fuel full fully fun fund funded funding funeral funnel funny furious
  furniture further fury future gaga gain gall galleries gallery gamble game games gang gangsters garage garb garbage garden gardening
  gardens gaslight gate gather gave gender gene general generation generous genius gentleman geriatric gestapo get gets getty gift girl
  girlfriend give given glad glass glasses glazing glen glorious glory glove gmail gnome go goat godfather goes going gold goldfish golf
  gone gong good goodbye goodness goody google gossip govern government grab grace gran grand grandmother grandparents granny grant grants
  graphic grasp grass grateful grave gravy graze greasy great greatest greed greedy green greener greens grey grievance grim grip grit
  gritter gritters gritting groom ground group grow grown grudge grumpy guarantee guardian guess guesses guest guidance guide guilty gull
  gulls gurdwara guts gym gypsies gypsy hack hail hair haircut half hall halloween halved hamlet hamper hamster hand handbag handcuffs
  handful handicapped handle hands handshake hang hanukkah hapless happen happier happily happy harassment harbour hard hardly hardship hare
  harm harvest hashtag hate hateful hatred hats hauled have havens he head headless headlights headline headteacher health healthy heap hear
  heard heart heartless heat heaven hedge hedgehog hedgehogs heels held hell help helpline henhouse her here heres heritage hero herod
  heroes hers herself hi hidden hide high highest highly highstreet highways hijab hijacked hilarious hill hills him himself hind hindu hint
  hire his history hitler hits hive hives hobby hockey hold hole holiday holy home homeless homelessness homes homework homosexual honest
  honestly honesty honour honourable hook hope hopeless hopelessly hopes hormonal horse horses hospice hospital hospitality host hostel
  hotel hound hour hours house household housing how however hub huff huge human humble humility humour hundred hung hunger hungry hurry
  hurt husband hush hyacinth hypocrisy hypocrite hysterical i idea identify identity idle if ignorance ignorant ignore illegal illness im
  image imagination imagine immediate immigrant immigration importance important imprint improvement in inbox incapable incinerator included
  incompetence incompetent incredible indecent indefensible independent individual indoors influence information informed inhabit initials
  injury inmates innocent innovative inquiry insane insert inside insomnia inspected inspection inspector instagram instead instructed
  instructions insulation insulin insult insurance integrate integrity intellect intellectual intelligence intelligent intend intensive
  interest internet interview into invent investment invitation invited invoice irish iron is islam island isnt issued issues it item its
  itself ive jabs jack jackets jail jam january jargon jazz jelly jellyfish jewish job jobs join joke journalist journey joy jubilee judas
  judge judgement judgment july jumble jump junction june jury just kebab keen keep keeping keeps kennels kept kettle key keyboard keys kick
  kidney kids kill kind kindergarten kindly kindness king kiss kitchen knee knew knife knitting knob knock know knowingly known knuckle
  kudos label labour lack ladies lads lady laid lake lamb lambs lamp lamps land landlord landowner lane lanes language lantern laptop lard
  large largest lass last late latest laugh laughable lavatory law lawyer lawyers laziness lazy lead leader leadership leaflet league leak
  lean learn lease leash least leave lecture leech left legal legend legendary legs leisure lemon lend length lent leopard lesbian less
  lessons lets letterbox lettuce level levy liability libel liberal libraries library licence licensee licensing lick lido lied lies life
  lifeboat lifeguards lifelong lifestyle lift light lighthouse lighting lights lightweight like likely likes limelight limit limp line link
  lions lips lipstick list listen literal litter litterpick little live living load loaf loan lobbied lobby lobbyists local location lock
  logo lollipop lonely long look loose lord lordship lorry lose losing loss lost love loved lovely loves loving low lower lowest loyalty
  luck lucky lump lunatic lunch lunches lunchtime lung luxuries lying lynched machiavelli machine madam made madman madness mafia magazine
  magic magistrates magpie mail main mainwaring majesty majority make maker makers male malice manage management manifesto many map maps
  marathon marbles march marina mark market markets marriage married marry marsh marvellous massage massive mast masterclass mastermind
  match mate material maternity maths matter matters may maybe mayor me meadow meal meals mean meant measure meat medal media medical
  medication medieval meet meeting melt meltdown member members membership meme memo memorial memory men menace mend mental mentally mention
  merchant mere merely merger mess message messenger microphone middle midlands midnight might mighty migrant mile mileage milk mill million
  mind mindless mine minister ministers minority minute minutes mirror miserable misery mishap mislead miss mistake mistress moan mobile
  mock model moderate moderation modest modesty moment monday money monitoring monkey month months mood moon moor moors moral more morning
  mosque most mostly mother mothers motion motivated motive mouth mouthpiece move moving mph much muck mugs multiple mum mummy mums mural
  murder museum museums music muslim must mutton my myself mysteriously nail name nameless nan napoleon nasty national natural naturally
  nature naughty navy near nearly neck need negated neglect negotiate neighbour neighbourhood neighbours neither nephew nero nerve nest
  nesting nests net netball network neutral never new newborn newcomers news newsletter newspaper newspapers next nhs nice nick niece night
  nights nine nineteen ninety ninth no noble nobody noise nominated none nonsense noon normal north northern nose not note nothing notice
  nouns nous novel november now nowhere nudge nuisance number numbers nurse nursery nurses nutty oak oaks obese object objection objective
  objector obscene obsessed obtained october odious of off offence offender office official often oily okay old older olympic ombudsman on
  once one ones online only onto open opening openly operation operator opinion opponents opportunist opportunity oppose opposite opposition
  options or orange orchard order orders ordinary organ organise orientation origin original oscar other others otter otters ought ounce our
  ours ourselves out outcome outgoing outline outside outstanding over overdue overgrown overnight overwhelming owes own owns oxygen pack
  package packet paedophile page paid pain paint pals pancake panel panic pantomime pants paper papers paperwork parade paragraph parallel
  pardon parent parents parish park parking parks parrot part parties partner partners party pass passenger passengers passes past pasty
  patch path pathetic patience patient patron pavement pavilion paving pay payment payoff payroll pays peace peacock peak peel penalty pence
  pencil pending penny pension pensioner people perfect performance performing perhaps period perish permanently permission permit permits
  persistence person personal personality personally persuade pest pet petal petition petrol petty phone photo photograph photos phrases
  pick picket picnic picture pie piece pier pies pig pigeon piggy pigs pile pills pinch pinged pink pinocchio pint pinterest pipe pitch pity
  place placeholder placement plague plaid plain plainly plan planet plank planning plans plant plastered plastic plate play playground
  playgrounds pleaded please pleasure pledge plot plumber plunder pocket poem poetry point poison poisonous pole police policies policy
  polish polite political politician politics poll pompous pond ponies pony poodle pool pools poor pop poppies poppy popular pork porky porn
  portfolio portrait posh position positive possession possible possibly post postage postal potatoes pothole potholes pots pound pour power
  practically practice praise pram prat prawn precept precisely predator predecessors preferred pregnancy pregnant prejudice premises
  present presentation press pressure presto pretend pretty prevent previous prey price prick pride prima primary prime principle print
  priorities prison privacy private privately privileged priya prize probably probation problem procedure proceeds procurement produced
  professional profile profit programme project promenade promise promote promotion proof proofread proper properly property proposal
  prosecute prostate prostitute protect protection protest protocol proud prove provost psychiatric psychiatrist psycho pub public
  publication publicity publish publishes puddle puffed pull pump pumpkin punch pupil pupils puppet puppy pure purely purpose push put putin
  puts qualified quarry quarter quay queen question queue quick quickly quiet quietly quit quite quiz quotation quote rabbit race racist
  radio raffle rage raid rail rain rainbow raise raising rally ramadan rambling ramp rang range rank rant rarely rate rather rats raving
  reach reaches read readers reading ready real reality really reason recall receipts receive reception reckless recognise recommend record
  recycle recycling red redundancies redundancy redundant reference referral reform refuge refugee refusal refuse regard regeneration regime
  region register registered regret reject related relationship release reliable relic relief religion religious rely remain remark
  remarkable remember remembrance remind remove renewed rent renter renters reopen repair repairs repeat replace replacement replied replies
  reply report reproduce rescue reserves reservoir resident residents resign resist resolved resources respect respond responses responsible
  rest restored restricted restructure result retire retirement retract return reuse reveal revenge reverse review revoked rewild rewilding
  rewrite rhyme ribbon rich ride ridiculous right rightly ring rise risk river rivers riverside road roads robust rock rocket rogue role
  roll roma rome roof room rose rosette rotten rough round roundabout routes royal royalty rubbish rude rugby ruin rule rulebook rumour run
  rung runs rush sack sad safe safeguarding safely safer safest safety said sail saint salad salary sale salesman salt same sand sandwich
  sandwiches sanity satisfied saturday sauce sausage savage save saved saving saviour say says scaffold scam scan scandal scare scarecrow
  schedule scheme school schoolboy schoolgirl schools scientist sclerosis scooter scope scores scotland scottish scrap scrape screen
  screenshot screw scrooge scrutiny scuttle sea seafront seagull seal seals search seaside season seat second secrecy secret secretary
  section secured see seek seem seen sees seldom self selfie selfish sell send senile senior sense sensitive sensitivity sensory sent
  sentence september serial serious servant serve service session sets settle settlement seven seventy several severity sew sexist sexual
  sexually shadow shady shake shall sham shambles shame shameful shamelessly share sharp sharpest shave shed sheep sheet shelter sherlock
  sherry shift shilling shine ship shirt shock shoe shoot shop shopping shops short shortlist shot should shouted shouting shove show shown
  shred shrill shrink shut sick sickness side sieve sight sign signal signature sikh silence silent silly silver simple simply since
  sincerity sing single sink siphon sister site sits sixty size skate skatepark skeletons skills skim skin skip skirt sky slap slashed slave
  sleep slept slide slightly slimy slip slippery sloth slow slower slur smack small smallest smart smartest smash smell smelly smile smiles
  smoke smug snake snap sneak snout snow snowdrop snowflake so soap sober social society sock sofa soft solar sold solicitor some somebody
  someone something somewhere song soon sore sorry sort soul sound soup sour source south southern space spade spain span spaniel spare
  speak special specimen spectrum speculate speech speed speeding spell spencer spend spent spike spin spine spirit spit spite spiteful
  splendid spoiled spoils spoilt spoke spoken spokesperson sponge sponsors spoon sport sports spot spouse spout spread spreadsheet spring
  square squeak squeeze stab stacking staff stage stagger stairs stake stalin stall stalls stamp stance stand standard star stark stars
  start starting starts startup starved stasi state statement statesman station statistics status statutory stay steal steam steer step
  stepdaughter stick stiff still stink stitch stock stole stolen stomach stomp stone stood stool stop stopping store stories storm story
  straight strange stranger strangle strategic strategy straw stream street streets strength stress strict strictly strike string stroke
  strong strongly struck struggle strung strut stuck student students studio stuff stupid stupidity style subject submit subs subsidy subtle
  subtlety success successful such suck sudden suffer suggest suggestion suicide suit summer summit sums sun sunday sunk sunrise sunset
  superb supermarket supper supplier support supports supposed sure surely surfacing surgeries surgery surname surprise surround survey
  surveyor suspended suspicion suspiciously swagger swallowed swamp swan swans swap sway swear sweat sweeping sweet sweetheart swift swifts
  swim swimming swindle swings switchboard switched swivel swollen swore sworn synagogue syndrome system table tablets tact tail take taken
  tale talent talk tamper tantrum target tarmac tart taught tax taxes taxi taxman taxpayer taxpayers tea teach teacher teachers team teapot
  tears teddy teen teenager teenagers teens teeth telegram telephone tell temper temple temporary ten tenancy tenant tenants tender tenders
  tennis tense tent term terrible test text than thank thanks that thats the theatre theatres theft their them themselves then therapist
  there these they theyre thick thief thieves thin thing think third thirty this those though thought thoughtful thousand thread threat
  threatened three throttle through throw thrown thumb thursday ticket tickets tight till time timetable tiny tired tireless titanic title
  to toad toads toast today toddler toddlers toes together toilet told tomorrow tone tongue tonight tonnes too took tool tooth top torch
  tories tortoise tory total totally touch towel tower town towns townsfolk towpath toxic toy toys trace track trade trader traders traffic
  trafficked tragedy trail train training trains traitor tram trams trans transfer transgender transplant transport trap trash travel
  treasurer treasury treat treatment tree trees trembling trial tribunal tribute trick tried trip tripe triumph trolley trophy trot trouble
  trough trouser trousers true truly trump truss trust trustworthy truth try tube tuck tuesday tune tunnel turban turf turkey turn turnip
  turnout tv tweet twelve twenty twice twin twist twitter two type typos tyrant tyres ugly uk unable unacceptable unanimous unanimously
  uncensored unchecked uncle under understand unfair unfiltered unfit uniform union unit unite united universe university unknown unless
  unlike unpaid unpublished unsafe unsure until untrue up update upper upright upstairs urge uriah us use used useful useless user uses
  using usual utter utterly vaccine vaccines vacuum vale valentine valley valuation value vampire van vanish vanishes vanity vehicle
  vendetta venom verb verdict verge verges version very veteran veterans vicar vices victim victory video view views vile villa village
  villain vindictive violence violent violet violin virtue visa visibility visible vision visionary visit visitor voice voicemail volume
  voluntary volunteer volunteering volunteers vomit vote voter voters votes voting voucher vulture waffle wage wages wait wake wales walk
  walking walks wall wallet wally walter want war ward warden wardens warm warmth warned warning warns warrior wary was wash wasp waste
  watch water wave way ways we weak wear weary weasel weather weave web webcast website wedding wednesday week weekdays weekend weekly weeks
  weep weigh weight weir welcome well wellbeing went were west western westminster wet weve whale what whatever whats whatsapp wheel
  wheelchair when whenever where wherever whether which whichever whiff while whine whip whisky whispers whistle white whitehall who whoever
  whole wholly whom whose why wicked wide wife wild wildflower wildflowers wildlife will win wind window wine wink winning winter winters
  wipe wired wisdom wise wish witch with withdraw withdrawn withheld within without witness witnesses wits wives wobble wobbly woke wolf
  woman women wonder wonderful wonders wont wood wooden woodland woods wool word work working workplace workshop world worm worried worries
  worry worse worst worth worthless worthy would wreck write written wrong wrote yacht yard yarn yeah year years yellow vaccinate vaccinated racism racist fly tips tip fouling yes yesterday you
  young younger your youre yourself yourselves youth zero zimmer zone zoo`,
);

export const oneWord = split(
  `peterborough doncaster apprenticeships thanksgiving masterplan beekeepers bookworms windrush eldercare flytipping afternoon allotment altogether another bandstands barmouth bathgate bedford bedtime beekeeping birmingham blackburn blackheath blackpool
  bluebells boathouse bookshop bookshops bournemouth bradford breakthrough breastfeeding bridgend bridgewater bridgwater broadcast
  broadstairs bumblebee bunting butterflies butterfly cambridge campfire campsite candlelight candlelit carpentry causeway cheeseboard
  chelmsford chesterfield crewe crossword crowdfunding cumberland cupcake cupcakes dartford daylight deadline deal dealing derbyshire
  dragonfly eastbourne england everywhere facebook falmouth firefighter firefighters folkestone foodbank foodbanks foreword forgetmenot
  framework fundraising gardening gateway goodwood grandchildren grandparents greenhouse greenhouses greenwich guildford halifax hampshire
  handmade handwriting hartlepool hashtag hastings headline hebrides hedgehog hereford hertford highway holidays holyhead homemade
  homeworking honeybee honeybees horsepower housebuilding however huddersfield instagram inverness ireland keyword keyworker keyworkers
  kingfisher knitting ladybird lancashire lawnmower lichfield lifeboats lifeguard lifeguards lighthouse linkedin liverpool livestream
  longford lowestoft lunchtime macclesfield maidstone manchester mansfield margate mindfulness moonlight moonlit moreover motherwell
  motorbike motorway neighbourhood network networking nevertheless newcastle newport newsletter nightingale northampton northamptonshire
  northumberland northwich notable notebook notice nottingham nottinghamshire nowhere offline online outstanding overtime oxford painting
  pancakes parenting passport passports password pathway petersfield playtime plymouth podcast portsmouth railway ramsgate reading redbridge
  redcar redditch roundabout rutland safeguarding sandcastle sandcastles sandwich scarecrow scarecrows scotland scrapbook seabirds seashell
  seashells seaweed sheffield shipbuilding skateboard skateboarding snowboard snowdrop sometimes somewhere southampton southend southport
  southwark stafford staffordshire stakeholder stakeholders starling stepfamilies stockport stonehaven stonehenge storyteller storytelling
  stratford sunderland sunflower sunflowers sunlight superhero superheroes swansea teamwork teatime therapist therapists therefore thetford
  throughout throwback tiktok timeline together townhall twilight underground understand understanding undertakers upcycling upstanding
  wakefield wales waterfront watford webinar weekend wellbeing westminster westmorland weymouth whatsapp whitby whitehaven wildflowers
  winchester wolverhampton woodpecker woolwich worcestershire workshop workshops yarmouth yorkshire youtube`,
);
