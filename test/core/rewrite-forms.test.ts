// Attacks in every other form, from adjectives to whole sentences, as the argument they become and as the sentence without the insult.
import { tryAll } from '../attacks.ts';

describe('rewrite: every other form', () =>
  tryAll(`
The ==incompetent== [[Cllr Webb]] has overspent on the theatre for the third year running. | attribute | competence
  → Cllr Webb has overspent on the theatre for the third year running. I think that was wrong.
  – Cllr Webb has overspent on the theatre for the third year running.
Our ==useless== [[leader]] says the town hall repairs will cost £12 million, but the survey says £19 million. | attribute | insult
  → Our leader says the town hall repairs will cost £12 million, but the survey says £19 million. I disagree.
  – Our leader says the town hall repairs will cost £12 million, but the survey says £19 million.
The ==lazy, arrogant== [[Cllr Webb]] missed the vote on free school meals. | attribute | insult
  → Cllr Webb missed the vote on free school meals. I think that was wrong.
  – Cllr Webb missed the vote on free school meals.
Do not let that ==slippery== [[Cllr Webb]] tell you the pool is safe. | attribute | dishonesty
  → Do not let Cllr Webb tell you the pool is safe.
I asked the ==pompous== [[Cllr Webb]] for the figures on 9 June and I am still waiting. | attribute | insult
  → I asked Cllr Webb for the figures on 9 June and I am still waiting.
The ==corrupt== [[leader of the council]] wants to hand the leisure contract to a firm from Leeds. | attribute | criminal
  → The leader of the council wants to hand the leisure contract to a firm from Leeds. I disagree.
  – The leader of the council wants to hand the leisure contract to a firm from Leeds.
Why does our ==clueless== [[cabinet member for transport]] want to close the bus station? | attribute | competence
  → Why does our cabinet member for transport want to close the bus station?
[[Cllr Tan]], ==a pompous windbag==, kept the committee until 11pm. | apposition | insult
  → Cllr Tan kept the committee until 11pm.
==That parasite== [[Cllr Dunn]] has voted for every cut since 2019. | apposition | insult
  → Cllr Dunn has voted for every cut since 2019. I disagree with that decision.
  – Cllr Dunn has voted for every cut since 2019.
==The village idiot==, [[Cllr Dunn]], thinks a roundabout will cure the queues on the A419. | apposition | mental
  → Cllr Dunn thinks a roundabout will cure the queues on the A419. I disagree.
  – Cllr Dunn thinks a roundabout will cure the queues on the A419.
[[Cllr Dunn]] – ==a coward to his bones== – walked out before the vote on the Hartley Road homes. | apposition | insult
  → Cllr Dunn walked out before the vote on the Hartley Road homes. I think that was wrong.
  – Cllr Dunn walked out before the vote on the Hartley Road homes.
==Shame on you==, [[Cllr Hart]], for cutting the carers' grant and selling the day centre. | vocative | insult
  → Cllr Hart, I disagree with your decision to cut the carers' grant and sell the day centre.
==Shame on you==, [[Cllr Hart]]: 63 families have lost their respite care. | vocative | insult
  → Cllr Hart, I do not think your record is good enough: 63 families have lost their respite care.
[[Cllr Hart]], ==you are a disgrace==, and the people of Northfield will remember your vote in May. | vocative | insult
  → Cllr Hart, I disagree with your [decision or policy] because [reason]. The people of Northfield will remember your vote in May.
==You should be ashamed of yourself==, [[Cllr Hart]], after voting to sell the allotments. | vocative | insult
  → Cllr Hart, I disagree with your vote to sell the allotments.
Wake up, [[Cllr Patel]], ==you clown==, and read the traffic survey. | vocative | insult
  → Wake up, Cllr Patel, and read the traffic survey.
==Hang your head in shame==, [[Cllr Patel]]. | vocative | insult
  → Cllr Patel, I disagree with your [decision or policy] because [reason].
==Liar==, [[Cllr Patel]]: you promised us a crossing in 2021. | vocative | dishonesty
  → Cllr Patel, I disagree with you: you promised us a crossing in 2021.
[[Cllr Hart]]'s ==cowardice== over the Green Lane vote cost this town £300,000. | quality | betrayal
  → Cllr Hart's handling of the Green Lane vote cost this town £300,000.
[[Cllr Hart]]'s ==arrogance== is breathtaking. | quality | insult
  → I disagree with Cllr Hart's [decision or policy] because [reason].
The ==arrogance== of [[the Leader]] over the swimming pool knows no bounds. | quality | insult
  → I disagree with how the Leader has handled the swimming pool because [reason].
I am sick of [[Cllr Hart]]'s ==lies== about the recycling centre. | quality | dishonesty
  → What Cllr Hart has said about the recycling centre is not correct: [the facts].
[[Cllr Hart]]'s ==stupidity== has left us with a £2 million hole in the budget. | quality | competence
  → Cllr Hart's approach has left us with a £2 million hole in the budget.
It was the ==incompetence== of [[Cllr Hart]] that delayed the new school until 2027. | quality | competence
  → Cllr Hart’s approach delayed the new school until 2027.
==Is [[Cllr Jones]] stupid==, or does he really believe the bypass will be free? | question | competence
  → Does Cllr Jones really believe the bypass will be free?
==How does [[Cllr Nair]] sleep at night== after closing three children's centres? | question | insult
  → I disagree with Cllr Nair's decision to close three children's centres.
==Has [[the Leader]] no shame==, putting up rents by 7.7% in April? | question | insult
  → I disagree with the Leader’s decision to put up rents by 7.7% in April.
==Why is [[Cllr Nair]] such a liar== about the flood money? | question | dishonesty
  → What Cllr Nair has said about the flood money is not correct: [the facts].
==Who does [[Cllr Nair]] think she is==, telling residents on Mill Lane to move out? | question | insult
  → I disagree with Cllr Nair’s decision to tell residents on Mill Lane to move out.
==Is there anything [[Cllr Nair]] won't lie about==? | question | dishonesty
  → I dispute what Cllr Nair has said about [topic]: [the facts].
==What planet is [[Cllr Nair]] on== if she believes £4 will cover a family's bus fares? | question | mental
  → I disagree with Cllr Nair if she believes £4 will cover a family's bus fares.
==How thick is [[Cllr Nair]]==: the bridge has been shut for 18 months! | question | competence
  → I do not think Cllr Nair’s record is good enough: the bridge has been shut for 18 months.
[[Cllr Marsh]] runs the planning committee ==like a tinpot dictator==, cutting off residents after two minutes. | simile | villain
  → I disagree with how Cllr Marsh runs the planning committee, cutting off residents after two minutes.
[[The Leader]] treats backbenchers ==like something on the sole of her shoe==. | simile | villain
  → I disagree with how the Leader treats backbenchers because [reason].
[[Cllr Marsh]] behaved ==like a spoilt child== when the amendment was lost. | simile | insult
  → I disagree with what Cllr Marsh did when the amendment was lost because [reason].
[[Cllr Marsh]] spends our money ==like a drunken sailor==: £85,000 on a logo in March alone. | simile | villain
  → I disagree with how Cllr Marsh spends our money: £85,000 on a logo in March alone.
Like ==some medieval king==, [[Cllr Marsh]] has decided that the market will move to Tuesdays. | simile | villain
  → Cllr Marsh has decided that the market will move to Tuesdays. I disagree with that decision.
==Yet another pack of lies== from [[Cllr Marsh]] about the cost of the incinerator. | label | dishonesty
  → What Cllr Marsh has said about the cost of the incinerator is not correct: [the facts].
==What a clown==: [[Cllr Marsh]] has approved a cycle lane that stops at a brick wall. | label | insult
  → Cllr Marsh has approved a cycle lane that stops at a brick wall. I disagree with that decision.
  – Cllr Marsh has approved a cycle lane that stops at a brick wall.
==Well done, genius==: thanks to [[Cllr Marsh]] the town has no public toilets. | label | sarcasm
  → Thanks to Cllr Marsh the town has no public toilets.
==Slow hand clap for== [[Cllr Marsh]], who forgot to apply for the £1.2 million grant. | label | sarcasm
  → Cllr Marsh forgot to apply for the £1.2 million grant. I think that was wrong.
==More drivel== from [[Cllr Marsh]] on 20mph limits. | label | rude
  → I disagree with Cllr Marsh’s position on 20mph limits because [reason].
==Bless him==, [[Cllr Marsh]] thought the deadline was in July. | label | sarcasm
  → Cllr Marsh thought the deadline was in July.
==The liar strikes again==: [[Cllr Marsh]] says council tax will be frozen. | label | dishonesty
  → Cllr Marsh says council tax will be frozen. That is not correct.
  – Cllr Marsh says council tax will be frozen.
==Dodgy Dave== [[Marsh]] is at it again. | nickname | insult | I | Cllr Marsh
  → I disagree with Cllr Marsh’s [decision or policy] because [reason].
==“Two Jobs”== [[Tony Webb]] has missed another full council meeting. | nickname | insult | I | Cllr Webb
  → Tony Webb has missed another full council meeting. I think that was wrong.
  – Tony Webb has missed another full council meeting.
==Calamity== [[Claire Hart]] has lost the keys to the pavilion, and the under-12s could not play on Saturday. | nickname | insult | I | Cllr Hart
  → Claire Hart has lost the keys to the pavilion, and the under-12s could not play on Saturday. I think that was wrong.
  – Claire Hart has lost the keys to the pavilion, and the under-12s could not play on Saturday.
==Pinocchio== [[Penn]] told the Gazette that the trees were diseased. | nickname | dishonesty | I | Cllr Penn
  → Penn told the Gazette that the trees were diseased. That was not correct.
  – Penn told the Gazette that the trees were diseased.
Our so-called ==“leader”== was on holiday when the river rose on 2 January. | scare | sarcasm | I | the Leader
  → Our leader was on holiday when the river rose on 2 January.
The ==“honourable”== [[Cllr Webb]] promised in his leaflet to vote against the homes and then backed them. | scare | sarcasm
  → Cllr Webb promised in his leaflet to vote against the homes and then backed them. I disagree with that decision.
  – Cllr Webb promised in his leaflet to vote against the homes and then backed them.
[[The Leader]], ==who has clearly not missed many dinners==, wants to end free school breakfasts. | aside | appearance
  → The Leader wants to end free school breakfasts. I disagree.
  – The Leader wants to end free school breakfasts.
[[Cllr Webb]], ==who could bore for England==, spoke for 40 minutes about bollards. | aside | insult
  → Cllr Webb spoke for 40 minutes about bollards.
==I have scraped better things than [[Cllr Webb]] off my shoe.== | sentence | insult
  → I disagree with Cllr Webb’s [decision or policy] because [reason].
==Let us all ring [[Cllr Webb]] tonight and tell her what we think about the library.== | sentence | pile-on
  → You can write to Cllr Webb about the library through the council: [council contact page].
==Flood [[her]] inbox until she changes her vote.== | sentence | pile-on | I | Cllr Webb
  → You can write to Cllr Webb about this through the council: [council contact page].
==We know where you live, [[Cllr Webb]].== | sentence | threat
  → nothing
==I am not saying [[Cllr Webb]] is on the take, but look at his new car.== | sentence | insinuation
  → I ask Cllr Webb to explain [decision or payment].
==Funny how [[Cllr Webb]]'s brother-in-law got the contract== for the new play area. | sentence | insinuation
  → I ask Cllr Webb to publish all contact about the new play area.
==Makes you wonder what [[Cllr Webb]] was promised== before he voted for the Hill Farm homes. | sentence | insinuation
  → I ask Cllr Webb to explain [decision or payment].
Our ==clueless== [[leader]] thinks a car park charge will save the high street. | attribute | insult | council
  → Our leader thinks a car park charge will save the high street. The council takes a different view.
  – Our leader thinks a car park charge will save the high street.
I will not be lectured about waste by [[Cllr Lowe]], ==a man who could not run a tap==. | apposition | competence
  → I will not be lectured about waste by Cllr Lowe.
The ==shameless== [[Leader]], despite 1,200 objections, has signed the lease for the Quayside car park. | attribute | insult
  → The Leader, despite 1,200 objections, has signed the lease for the Quayside car park. I disagree with that decision.
  – The Leader, despite 1,200 objections, has signed the lease for the Quayside car park.
==Brain-dead== [[Cllr Tull]] wants to pedestrianise the A38. | attribute | mental
  → Cllr Tull wants to pedestrianise the A38. I disagree.
  – Cllr Tull wants to pedestrianise the A38.
That ==nasty little== [[Cllr Tull]] has blocked the memorial bench twice. | attribute | insult
  → Cllr Tull has blocked the memorial bench twice. I disagree with that decision.
  – Cllr Tull has blocked the memorial bench twice.
Why should we trust the ==bungling== [[Cllr Tull]] with another £20 million? | attribute | competence
  → Why should we trust Cllr Tull with another £20 million?
[[Cllr Tull]], ==hypocrite that he is==, flew to Spain a week after declaring a climate emergency. | apposition | insult
  → Cllr Tull flew to Spain a week after declaring a climate emergency.
[[Cllr Tull]], ==our very own Walter Mitty==, announced a film studio that nobody has ever seen a plan for. | apposition | dishonesty
  → Cllr Tull announced a film studio that nobody has ever seen a plan for.
[[Cllr Tull]] (==clown==) says 14 trees had to go. | apposition | insult
  → Cllr Tull says 14 trees had to go. I disagree.
  – Cllr Tull says 14 trees had to go.
==How dare you==, [[Cllr Tull]], cut the hardship fund to £40,000? | vocative | insult
  → Cllr Tull, I disagree with your decision to cut the hardship fund to £40,000.
==You ought to be ashamed==, [[Cllr Tull]], because 300 children are waiting for an assessment. | vocative | insult
  → Cllr Tull, I do not think your record is good enough because 300 children are waiting for an assessment.
[[Cllr Tull]], ==you are nothing but a liar==: the letter of 6 May is on the website. | vocative | dishonesty
  → Cllr Tull, I dispute what you have said: the letter of 6 May is on the website.
[[Cllr Tull]]'s ==dishonesty== about the tram is there for all to see. | quality | dishonesty
  → What Cllr Tull has said about the tram is not correct: [the facts].
[[Cllr Tull]]'s ==laziness== means that nine roads have not been gritted. | quality | insult
  → Cllr Tull's approach means that nine roads have not been gritted.
Thanks to [[Cllr Tull]]'s ==stupidity== the market has lost 23 stalls. | quality | competence
  → Thanks to Cllr Tull's approach the market has lost 23 stalls.
I was shocked by the ==rudeness== of [[Cllr Tull]] towards the carers on Wednesday. | quality | rude
  → I disagree with how Cllr Tull has treated the carers on Wednesday because [reason].
==When will [[Cllr Tull]] stop lying== about the hospital? | question | dishonesty
  → What Cllr Tull has said about the hospital is not correct: [the facts].
==Can [[Cllr Tull]] get any more useless== after losing the £600,000 grant? | question | competence
  → I think Cllr Tull’s loss of the £600,000 grant was wrong.
[[The Leader]] treats the scrutiny committee ==like an annoying wasp==, refusing every request for papers. | simile | villain
  → I disagree with how the Leader treats the scrutiny committee, refusing every request for papers.
[[The Leader]] answered Mrs Shah's question about Canal Court ==like a robot==. | simile | insult
  → I disagree with how the Leader answered Mrs Shah's question about Canal Court because [reason].
==What an idiot==! [[Cllr Tull]] has put the bus stop on the wrong side of the road. | label | insult
  → Cllr Tull has put the bus stop on the wrong side of the road. I disagree with that decision.
==Give him a round of applause==: [[Cllr Tull]] has managed to annoy every trader on the High Street. | label | sarcasm
  → Cllr Tull has managed to annoy every trader on the High Street. I think that was wrong.
  – Cllr Tull has managed to annoy every trader on the High Street.
==Useless Ursula== [[Tull]] wants to charge us £60 for garden waste. | nickname | insult | I | Cllr Tull
  → Ursula Tull wants to charge us £60 for garden waste. I disagree.
  – Ursula Tull wants to charge us £60 for garden waste.
[[Cllr Tull]], ==the self-styled “people's champion”==, voted against free swimming for under-16s. | scare | sarcasm
  → Cllr Tull voted against free swimming for under-16s. I disagree with that decision.
  – Cllr Tull voted against free swimming for under-16s.
[[Cllr Tull]], ==who has the charm of a parking ticket==, told carers to fill in the form again. | aside | insult
  → Cllr Tull told carers to fill in the form again. I disagree.
  – Cllr Tull told carers to fill in the form again.
==Get down to [[Cllr Tull]]'s surgery on Saturday and give her hell over the tip.== | sentence | pile-on
  → You can write to Cllr Tull about the tip through the council: [council contact page].
==No smoke without fire: ask yourself why [[Cllr Tull]] voted for the Priory Park sale.== | sentence | insinuation
  → I ask why Cllr Tull voted for the Priory Park sale.
==Shame on you==, [[Cllr Tull]], for voting to close the day centre. | vocative | insult | council
  → Cllr Tull, your vote to close the day centre was the wrong one.
[[Cllr Tull]]'s ==cowardice== over the Green Lane vote is staggering. | quality | betrayal | council
  → The council takes a different view from Cllr Tull on the Green Lane vote.
It beggars belief that [[Cllr Ross]], ==a man with the attention span of a goldfish==, has been put in charge of the £30 million Towns Fund. | apposition | insult
  → It beggars belief that Cllr Ross has been put in charge of the £30 million Towns Fund.
Instead of answering, [[Cllr Ross]] ==whined like a toddler== and stormed out of the chamber. | simile | insult
  → Cllr Ross stormed out of the chamber. I think that was wrong.
Nobody should believe a word from [[Cllr Voss]], ==who is a proven liar==, about the 250 homes at Long Field. | aside | dishonesty
  → Nobody should believe a word from Cllr Voss about the 250 homes at Long Field.
[[Cllr Voss]] and ==her gang of thugs== shouted down the residents of Hill Top on Tuesday. | apposition | insult
  → Cllr Voss shouted down the residents of Hill Top on Tuesday. I think that was wrong.
  – Cllr Voss shouted down the residents of Hill Top on Tuesday.
[[Cllr Voss]]'s ==pig-headed refusal== to meet the traders has cost the High Street 12 shops. | quality | insult
  → Cllr Voss's refusal to meet the traders has cost the High Street 12 shops.
[[Cllr Voss]]'s ==pathetic excuse== for the flooding is that nobody told her. | quality | insult
  → Cllr Voss's explanation for the flooding is that nobody told her.
==Only an idiot like== [[Cllr Voss]] would spend £90,000 on a fountain. | label | insult
  → I disagree with Cllr Voss’s decision to spend £90,000 on a fountain.
Thank you, [[Cllr Voss]], ==you muppet==, for losing our lottery grant. | vocative | insult
  → Cllr Voss, I think your loss of our lottery grant was wrong.
[[Cllr Voss]] – ==liar, cheat and bully== – is standing again in Northgate on 7 May. | apposition | insult
  → Cllr Voss is standing again in Northgate on 7 May.
`));
