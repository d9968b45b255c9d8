// People whom everybody knows, alive, dead or invented: public wherever they are named. By full name, and alone where `alone` says so.

const set = (names: string): ReadonlySet<string> => new Set(names.split(',').map((n) => n.trim()));

const fullNames = set(`
florence nightingale,jane austen,charles dickens,william shakespeare,winston churchill,emmeline pankhurst,sylvia pankhurst,millicent fawcett,mary seacole,rosa parks,martin luther king,martin luther,nelson mandela,mahatma gandhi,isambard kingdom brunel,isambard brunel,george stephenson,robert stephenson,james watt,charles darwin,isaac newton,michael faraday,ada lovelace,alan turing,
rosalind franklin,marie curie,albert einstein,stephen hawking,edward jenner,alexander fleming,joseph lister,elizabeth fry,octavia hill,robert owen,keir hardie,aneurin bevan,nye bevan,clement attlee,william beveridge,william wilberforce,thomas clarkson,olaudah equiano,josiah wedgwood,titus salt,joseph rowntree,george cadbury,andrew carnegie,thomas telford,christopher wren,john nash,joseph paxton,
capability brown,lancelot brown,gertrude jekyll,george eliot,elizabeth gaskell,charlotte bronte,charlotte brontë,emily bronte,emily brontë,anne bronte,thomas hardy,robert burns,walter scott,robert louis stevenson,dylan thomas,wilfred owen,siegfried sassoon,rudyard kipling,agatha christie,conan doyle,arthur conan doyle,beatrix potter,enid blyton,roald dahl,lewis carroll,virginia woolf,oscar wilde,
philip larkin,john keats,william wordsworth,samuel taylor coleridge,lord byron,percy shelley,mary shelley,john ruskin,william morris,john constable,thomas gainsborough,george orwell,mary anning,grace darling,edith cavell,amy johnson,captain cook,james cook,horatio nelson,francis drake,walter raleigh,oliver cromwell,guy fawkes,dick whittington,robin hood,lady godiva,king arthur,king john,king charles,
queen victoria,queen elizabeth,henry viii,anne boleyn,thomas cromwell,thomas becket,geoffrey chaucer,john milton,john bunyan,john wesley,charles wesley,george fox,william booth,catherine booth,john cabot,david livingstone,ernest shackleton,robert falcon scott,scott of the antarctic,george washington,abraham lincoln,john f kennedy,barack obama,donald trump,joe biden,vladimir putin,volodymyr zelensky,
margaret thatcher,tony blair,gordon brown,david cameron,nick clegg,theresa may,boris johnson,liz truss,rishi sunak,keir starmer,angela rayner,rachel reeves,nigel farage,ed davey,jeremy corbyn,nicola sturgeon,john swinney,mark drakeford,eluned morgan,sadiq khan,andy burnham,andy street,kemi badenoch,ed miliband,david lammy,yvette cooper,wes streeting,michael gove,
marcus rashford,david beckham,mo farah,jessica ennis,usain bolt,serena williams,andy murray,lewis hamilton,emma raducanu,bobby moore,bobby charlton,george best,stanley matthews,brian clough,bill shankly,matt busby,alex ferguson,david attenborough,paul mccartney,john lennon,george harrison,ringo starr,mick jagger,david bowie,freddie mercury,elton john,amy winehouse,ed sheeran,taylor swift,
justin bieber,lady gaga,george clooney,brad pitt,angelina jolie,tom cruise,banksy,antony gormley,barbara hepworth,henry moore,l s lowry,tracey emin,captain tom moore,captain tom,joe wicks,jamie oliver,mary berry,bob geldof,greta thunberg,malala yousafzai,stephen lawrence,jo cox,sherlock holmes,harry potter,peter pan,alice in wonderland,father christmas,santa claus,mickey mouse,james bond,
winnie the pooh,paddington bear,mary poppins,oliver twist,ebenezer scrooge,tiny tim,don quixote,robinson crusoe,humpty dumpty,little red riding hood,jack frost,guy gibson,barnes wallis,douglas bader,john peel,ned ludd,wat tyler,gerrard winstanley,tom paine,thomas paine,mary wollstonecraft,robert peel,benjamin disraeli,william gladstone,david lloyd george,lloyd george,ramsay macdonald,ernest bevin,
barbara castle,betty boothroyd,shirley williams,joseph chamberlain,nancy astor,adolf hitler,joseph stalin,napoleon bonaparte,karl marx,friedrich engels,julius caesar,jesus christ,john the baptist,martin luther king jr
`);
/** Characters of comedies, books and films, and rulers who are a byword: a person is compared to them, and they are nobody's neighbour. */
const invented = set(`
basil fawlty,sybil fawlty,arthur daley,rodney trotter,hyacinth bucket,violet elizabeth bott,david brent,gareth keenan,alan partridge,frank spencer,victor meldrew,alf garnett,albert steptoe,jim hacker,malcolm tucker,francis urquhart,frank underwood,jim royle,nora batty,david horton,phil mitchell,nick cotton,homer simpson,bart simpson,eric cartman,dick dastardly,frank drebin,johnny english,austin powers,darth vader,
dolores umbridge,draco malfoy,gilderoy lockhart,cornelius fudge,veruca salt,augustus gloop,violet beauregarde,agatha trunchbull,walter mitty,billy liar,billy bunter,sancho panza,uriah heep,bill sikes,bill sykes,wackford squeers,sweeney todd,dick turpin,al capone,vito corleone,don corleone,tony soprano,gordon gekko,gordon brittas,reggie perrin,reginald perrin,wolfie smith,nurse ratched,frank gallagher,long john silver,
lex luthor,judas iscariot,pontius pilate,attila the hun,genghis khan,ivan the terrible,vlad the impaler,titus oates,king canute,king lear,lady macbeth,marie antoinette,count dracula,vidkun quisling,benedict arnold,compo simmonite,fred flintstone,barney rubble,wile e coyote,peter griffin,ned flanders,bob the builder,fireman sam,postman pat,mr bean,mr magoo,mr burns,mr blobby,mr toad,mr micawber,mr hyde,inspector clouseau,
captain mainwaring,captain hook,captain peacock,captain bligh,captain queeg,corporal jones,private pike,private frazer,sergeant bilko,colonel blimp,sir humphrey,sir humphrey appleby,father ted,father dougal,general melchett,edmund blackadder,cruella de vil,widow twankey,miss trunchbull,miss havisham,lady bracknell,hyacinth bouquet,del boy,del trotter
`);
const aloneToo = set(
  'shakespeare,churchill,dickens,mozart,beethoven,bach,picasso,obama,trump,putin,zelensky,starmer,sunak,thatcher,farage,corbyn,hitler,stalin,mussolini,napoleon,jesus,gandhi,mandela,brunel,banksy,beyonce,beyoncé,rihanna,adele,madonna,elvis,pele,ronaldo,messi,nadal,federer,djokovic,beckham,socrates,plato,aristotle,homer,voldemort,hermione,frodo,gandalf,aragorn,sherlock,scrooge,cinderella,dracula,frankenstein,batman,superman,godiva,wordsworth,lowry,turner-prize',
);

/** Firms, charities, ships and charts that are called as people are: nobody is named. */
const namedAsPeople = set(
  'morgan sindall,balfour beatty,willmott dixon,john laing,robert mcalpine,taylor wimpey,john lewis,marks spencer,thomas cook,william hill,ted baker,laura ashley,paul smith,fred perry,jack wills,jack daniel,johnnie walker,harley davidson,philip morris,harvey nichols,jp morgan,ben jerry,sue ryder,leonard cheshire,marie stopes,mary rose,cutty sark,grant thornton,leyton orient,crewe alexandra,aston villa,accrington stanley,plymouth argyle,partick thistle,greenock morton,nottingham forest,sheffield wednesday,port vale,jack petchey,al qaeda,al shabaab,uncle ben,betty crocker,jimmy choo,ernest jones,samuel smith,timothy taylor,max mara,calvin klein,ralph lauren,tommy hilfiger,michael kors,vivienne westwood,kate spade,tom ford,aston martin,rolls royce,tate lyle,fortnum mason,holland barrett,russell hobbs,morphy richards',
);
/** @param name in lower case, of two words */
export const isNamedAsPerson = (name: string): boolean => namedAsPeople.has(name);

/** @param name in lower case, without its title */
export const isWellKnown = (name: string): boolean => fullNames.has(name) || aloneToo.has(name) || invented.has(name);
/** @param name in lower case, a title that is part of it included: "captain mainwaring" */
export const isInvented = (name: string): boolean => invented.has(name);
export const isKnownAlone = (word: string): boolean => aloneToo.has(word);
