// Attacks as a sentence with [[person]] and ==attack== in it, and what they become: "→" the writer's argument, "–" the sentence with only
// the insult gone. A third test holds that nothing is added and no insult is left.
import assert from 'node:assert/strict';
import type { Attack, How, Kind, Voice } from '../../server/checks/respect/rewrite/attack.ts';
import { blankCount, hasInsult, newFacts } from '../../server/checks/respect/rewrite/facts.ts';
import { infinitive, infinitivePhrase, owner } from '../../server/checks/respect/rewrite/grammar.ts';
import { rewrites } from '../../server/checks/respect/rewrite/rewrite.ts';

/** Sentence | how | kind | voice | name, where it is not the person's words | capacity, where it is not elected. */
const table = `
[[Cllr Jones]] is ==a clown==: he voted against the crossing twice and then asked why nobody had built it. | predicate | insult | I
  → I disagree with Cllr Jones: he voted against the crossing twice and then asked why nobody had built it.
[[Cllr Hart]] is ==a disgrace to this town== because she closed the day centre without telling a single family. | predicate | insult | I
  → I disagree with Cllr Hart because she closed the day centre without telling a single family.
[[Cllr Okoro]], who chairs licensing, is ==a bully== and shouted at a resident during Monday's meeting. | predicate | insult | I
  → Cllr Okoro shouted at a resident during Monday's meeting. I think that was wrong.
[[The Leader]] is ==an arrogant fool== who has spent £3.2 million on consultants since 2021. | predicate | insult | I
  → The Leader has spent £3.2 million on consultants since 2021. I disagree with that decision.
[[He]] is ==the most dishonest man in the chamber== and his £40,000 claim about the pool was wrong. | predicate | dishonesty | I | Cllr Pike
  → I dispute what Cllr Pike has said: his £40,000 claim about the pool was wrong.
[[Cllr Lowe]] is ==a hypocrite== for voting to raise parking charges while parking free at the Town Hall. | predicate | insult | I
  → I disagree with Cllr Lowe’s vote to raise parking charges while parking free at the Town Hall.
After 900 people signed our petition, [[Cllr Lowe]] is still ==a stubborn old fool== about the one-way system. | predicate | insult | I
  → I disagree with Cllr Lowe’s position on the one-way system, after 900 people signed our petition.
Residents want answers, but [[Cllr Lowe]] is ==a coward==. | predicate | insult | I
  → Residents want answers, but I disagree with Cllr Lowe’s [decision or policy] because [reason].
I voted against the budget because [[Cllr Lowe]] is ==an idiot==. | predicate | insult | I
  → I voted against the budget because [reason].
[[Cllr Bashir]] is ==useless==, despite promising us a new crossing in 2022. | predicate | competence | I
  → I disagree with what Cllr Bashir has done despite promising us a new crossing in 2022 because [reason].
[[Cllr Reeve]] is ==out of his depth== on adult social care, where the overspend reached £6 million in March. | predicate | competence | I
  → I disagree with how Cllr Reeve has handled adult social care, where the overspend reached £6 million in March.
[[The Mayor]] is ==unfit for office== after she missed seven meetings in a row. | predicate | unfit | I
  → I do not think the Mayor should hold this post after she missed seven meetings in a row.
[[Cllr Shah]] is ==not fit to run a whelk stall==, let alone our leisure services. | predicate | competence | I
  → I disagree with how Cllr Shah has run our leisure services because [reason].
[[The cabinet member for highways]] is ==utterly clueless== about potholes on Station Road, and 312 reports are still open. | predicate | competence | I
  → I disagree with how the cabinet member for highways has handled potholes on Station Road: 312 reports are still open.
[[Cllr Marsh]] is ==deluded== if he thinks 40 homes can be built there without a new junction. | predicate | mental | I
  → I disagree with Cllr Marsh if he thinks 40 homes can be built there without a new junction.
[[Cllr Marsh]] must be ==mad== to sell the old library for £1. | predicate | mental | I
  → I disagree with Cllr Marsh’s decision to sell the old library for £1.
[[Cllr Marsh]] is ==too lazy== to answer emails from residents in Northfield. | predicate | insult | I
  → I ask Cllr Marsh to answer emails from residents in Northfield.
[[Cllr Marsh]] is ==too stupid== to see that the figures do not add up. | predicate | competence | I
  → I ask Cllr Marsh to accept that the figures do not add up.
[[Cllr Penn]] was ==a disgrace== at planning committee on Tuesday. | predicate | insult | I
  → I disagree with what Cllr Penn said at planning committee on Tuesday because [reason].
[[Cllr Penn]] is ==a spineless coward== who sat in silence while the hospital lost 20 beds. | predicate | betrayal | I
  → Cllr Penn sat in silence while the hospital lost 20 beds. I think that was wrong.
[[Cllr Penn]] is ==past it== and cannot keep up with the papers on the Local Plan. | predicate | age | I
  → I disagree with Cllr Penn’s [decision or policy] because [reason].
[[Cllr Penn]] has become ==a laughing stock== since the website crashed on election night. | predicate | insult | I
  → I disagree with what Cllr Penn has done since the website crashed on election night because [reason].
[[Cllr Penn]] lost the vote on the bypass and is ==a bad loser==. | predicate | insult | I
  → Cllr Penn lost the vote on the bypass.
[[Cllr Ellis]] ==lied== about the cost of the new depot, which has now reached £9.4 million. | verb | dishonesty | I
  → What Cllr Ellis said about the cost of the new depot, which has now reached £9.4 million, was not correct: [the facts].
[[Cllr Ellis]] ==lied through her teeth== when she told residents that the library was safe. | verb | dishonesty | I
  → Cllr Ellis told residents that the library was safe. That was not correct.
[[Cllr Ellis]] ==has been lying== to parents in Ashcombe about school places since September. | verb | dishonesty | I
  → What Cllr Ellis has told parents in Ashcombe about school places since September is not correct: [the facts].
[[The Leader]] ==lied==: the minutes of 12 May show that the contract was signed a month earlier. | verb | dishonesty | I
  → I dispute what the Leader has said: the minutes of 12 May show that the contract was signed a month earlier.
[[The Leader]] ==deceived== the people of Millbrook over the flood wall and then blamed the Environment Agency. | verb | dishonesty | I
  → What the Leader told the people of Millbrook about the flood wall was not correct. The Leader then blamed the Environment Agency.
[[Cllr Ellis]] ==is a stranger to the truth== on housing numbers. | verb | dishonesty | I
  → What Cllr Ellis has said about housing numbers is not correct: [the facts].
[[Cllr Ellis]] ==only cares about himself== and has not held a surgery since January. | verb | motive | I
  → Cllr Ellis has not held a surgery since January. I do not think that is good enough.
[[Cllr Ellis]] ==is only in it for the money==, and took a 12 per cent rise while freezing staff pay. | verb | motive | I
  → Cllr Ellis took a 12 per cent rise while freezing staff pay. I think that is wrong.
[[Cllr Ellis]] ==couldn't organise a bun fight==, so the summer fair has been cancelled for the third year. | verb | competence | I
  → I do not think Cllr Ellis's record is good enough: the summer fair has been cancelled for the third year.
[[Cllr Ellis]] ==hasn't got a clue== how much the new bins will cost. | verb | competence | I
  → I ask Cllr Ellis to explain how much the new bins will cost.
[[Cllr Ellis]] ==has lost the plot==: she wants to charge for blue badges. | verb | mental | I
  → I disagree with Cllr Ellis: she wants to charge for blue badges.
[[Cllr Ellis]] ==has lost her marbles== over the 20mph zones, and residents deserve better. | verb | mental | I
  → I disagree with Cllr Ellis’s position on the 20mph zones because [reason]. Residents deserve better.
[[Cllr Ellis]] ==sold us down the river== when he voted for the merger with Ashcombe. | verb | betrayal | I
  → Cllr Ellis voted for the merger with Ashcombe. I disagree with that decision.
[[Cllr Ellis]] ==turned his back on== the traders of the High Street after promising them rent relief. | verb | betrayal | I
  → I disagree with how Cllr Ellis has treated the traders of the High Street, after promising them rent relief.
[[Cllr Ellis]] ==has blood on her hands== after cutting the road safety budget by £150,000. | verb | villain | I
  → I disagree with Cllr Ellis’s decision to cut the road safety budget by £150,000.
[[Cllr Ellis]] ==took a backhander== over the car park contract. | verb | criminal | I
  → I ask Cllr Ellis to publish all contact about the car park contract.
[[Cllr Ellis]] ==has his fingers in the till==. | verb | criminal | I
  → I ask Cllr Ellis to explain [decision or payment].
[[The Leader]] ==fiddled== his expenses in 2023 while cutting school transport. | verb | criminal | I
  → I ask the Leader to publish his expenses in 2023.
[[Cllr Ellis]] ==can go to hell== if she thinks Northfield will accept another HMO. | verb | rude | I
  → I disagree with Cllr Ellis if she thinks Northfield will accept another HMO.
[[Cllr Ellis]] ==talks out of his backside== about buses. | verb | rude | I
  → I disagree with Cllr Ellis’s position on buses because [reason].
[[Cllr Ellis]] ==looks like an unmade bed== and has missed four of the last six scrutiny meetings. | verb | appearance | I
  → Cllr Ellis has missed four of the last six scrutiny meetings. I think that was wrong.
[[Cllr Ellis]] ==cannot even keep his own marriage together==, so why trust him with the children's services budget? | verb | private-life | I
  → I disagree with the decision to trust Cllr Ellis with the children's services budget because [reason].
[[Cllr Ellis]] ==should be ashamed of herself== for refusing to meet the carers' group. | verb | insult | I
  → I disagree with Cllr Ellis's refusal to meet the carers' group.
[[Cllr Ellis]] ==should hang his head in shame== because 41 families are still in bed and breakfast rooms. | verb | insult | I
  → I do not think Cllr Ellis’s record is good enough because 41 families are still in bed and breakfast rooms.
The ==incompetent== [[Cllr Webb]] has overspent on the theatre for the third year running. | attribute | competence | I
  → Cllr Webb has overspent on the theatre for the third year running. I think that was wrong.
  – Cllr Webb has overspent on the theatre for the third year running.
Our ==useless== [[leader]] says the town hall repairs will cost £12 million, but the survey says £19 million. | attribute | insult | I
  → Our leader says the town hall repairs will cost £12 million, but the survey says £19 million. I disagree.
  – Our leader says the town hall repairs will cost £12 million, but the survey says £19 million.
The ==lazy, arrogant== [[Cllr Webb]] missed the vote on free school meals. | attribute | insult | I
  → Cllr Webb missed the vote on free school meals. I think that was wrong.
  – Cllr Webb missed the vote on free school meals.
Do not let that ==slippery== [[Cllr Webb]] tell you the pool is safe. | attribute | dishonesty | I
  → Do not let Cllr Webb tell you the pool is safe.
I asked the ==pompous== [[Cllr Webb]] for the figures on 9 June and I am still waiting. | attribute | insult | I
  → I asked Cllr Webb for the figures on 9 June and I am still waiting.
The ==corrupt== [[leader of the council]] wants to hand the leisure contract to a firm from Leeds. | attribute | criminal | I
  → The leader of the council wants to hand the leisure contract to a firm from Leeds. I disagree.
  – The leader of the council wants to hand the leisure contract to a firm from Leeds.
Why does our ==clueless== [[cabinet member for transport]] want to close the bus station? | attribute | competence | I
  → Why does our cabinet member for transport want to close the bus station?
[[Cllr Tan]], ==a pompous windbag==, kept the committee until 11pm. | apposition | insult | I
  → Cllr Tan kept the committee until 11pm.
==That parasite== [[Cllr Dunn]] has voted for every cut since 2019. | apposition | insult | I
  → Cllr Dunn has voted for every cut since 2019. I disagree with that decision.
  – Cllr Dunn has voted for every cut since 2019.
==The village idiot==, [[Cllr Dunn]], thinks a roundabout will cure the queues on the A419. | apposition | mental | I
  → Cllr Dunn thinks a roundabout will cure the queues on the A419. I disagree.
  – Cllr Dunn thinks a roundabout will cure the queues on the A419.
[[Cllr Dunn]] – ==a coward to his bones== – walked out before the vote on the Hartley Road homes. | apposition | insult | I
  → Cllr Dunn walked out before the vote on the Hartley Road homes. I think that was wrong.
  – Cllr Dunn walked out before the vote on the Hartley Road homes.
==Shame on you==, [[Cllr Hart]], for cutting the carers' grant and selling the day centre. | vocative | insult | I
  → Cllr Hart, I disagree with your decision to cut the carers' grant and sell the day centre.
==Shame on you==, [[Cllr Hart]]: 63 families have lost their respite care. | vocative | insult | I
  → Cllr Hart, I do not think your record is good enough: 63 families have lost their respite care.
[[Cllr Hart]], ==you are a disgrace==, and the people of Northfield will remember your vote in May. | vocative | insult | I
  → Cllr Hart, I disagree with your [decision or policy] because [reason]. The people of Northfield will remember your vote in May.
==You should be ashamed of yourself==, [[Cllr Hart]], after voting to sell the allotments. | vocative | insult | I
  → Cllr Hart, I disagree with your vote to sell the allotments.
Wake up, [[Cllr Patel]], ==you clown==, and read the traffic survey. | vocative | insult | I
  → Wake up, Cllr Patel, and read the traffic survey.
==Hang your head in shame==, [[Cllr Patel]]. | vocative | insult | I
  → Cllr Patel, I disagree with your [decision or policy] because [reason].
==Liar==, [[Cllr Patel]]: you promised us a crossing in 2021. | vocative | dishonesty | I
  → Cllr Patel, I disagree with you: you promised us a crossing in 2021.
[[Cllr Hart]]'s ==cowardice== over the Green Lane vote cost this town £300,000. | quality | betrayal | I
  → Cllr Hart's handling of the Green Lane vote cost this town £300,000.
[[Cllr Hart]]'s ==arrogance== is breathtaking. | quality | insult | I
  → I disagree with Cllr Hart's [decision or policy] because [reason].
The ==arrogance== of [[the Leader]] over the swimming pool knows no bounds. | quality | insult | I
  → I disagree with how the Leader has handled the swimming pool because [reason].
I am sick of [[Cllr Hart]]'s ==lies== about the recycling centre. | quality | dishonesty | I
  → What Cllr Hart has said about the recycling centre is not correct: [the facts].
[[Cllr Hart]]'s ==stupidity== has left us with a £2 million hole in the budget. | quality | competence | I
  → Cllr Hart's approach has left us with a £2 million hole in the budget.
It was the ==incompetence== of [[Cllr Hart]] that delayed the new school until 2027. | quality | competence | I
  → Cllr Hart’s approach delayed the new school until 2027.
==Is [[Cllr Jones]] stupid==, or does he really believe the bypass will be free? | question | competence | I
  → Does Cllr Jones really believe the bypass will be free?
==How does [[Cllr Nair]] sleep at night== after closing three children's centres? | question | insult | I
  → I disagree with Cllr Nair's decision to close three children's centres.
==Has [[the Leader]] no shame==, putting up rents by 7.7% in April? | question | insult | I
  → I disagree with the Leader’s decision to put up rents by 7.7% in April.
==Why is [[Cllr Nair]] such a liar== about the flood money? | question | dishonesty | I
  → What Cllr Nair has said about the flood money is not correct: [the facts].
==Who does [[Cllr Nair]] think she is==, telling residents on Mill Lane to move out? | question | insult | I
  → I disagree with Cllr Nair’s decision to tell residents on Mill Lane to move out.
==Is there anything [[Cllr Nair]] won't lie about==? | question | dishonesty | I
  → I dispute what Cllr Nair has said about [topic]: [the facts].
==What planet is [[Cllr Nair]] on== if she believes £4 will cover a family's bus fares? | question | mental | I
  → I disagree with Cllr Nair if she believes £4 will cover a family's bus fares.
==How thick is [[Cllr Nair]]==: the bridge has been shut for 18 months! | question | competence | I
  → I do not think Cllr Nair’s record is good enough: the bridge has been shut for 18 months.
[[Cllr Marsh]] runs the planning committee ==like a tinpot dictator==, cutting off residents after two minutes. | simile | villain | I
  → I disagree with how Cllr Marsh runs the planning committee, cutting off residents after two minutes.
[[The Leader]] treats backbenchers ==like something on the sole of her shoe==. | simile | villain | I
  → I disagree with how the Leader treats backbenchers because [reason].
[[Cllr Marsh]] behaved ==like a spoilt child== when the amendment was lost. | simile | insult | I
  → I disagree with what Cllr Marsh did when the amendment was lost because [reason].
[[Cllr Marsh]] spends our money ==like a drunken sailor==: £85,000 on a logo in March alone. | simile | villain | I
  → I disagree with how Cllr Marsh spends our money: £85,000 on a logo in March alone.
Like ==some medieval king==, [[Cllr Marsh]] has decided that the market will move to Tuesdays. | simile | villain | I
  → Cllr Marsh has decided that the market will move to Tuesdays. I disagree with that decision.
==Yet another pack of lies== from [[Cllr Marsh]] about the cost of the incinerator. | label | dishonesty | I
  → What Cllr Marsh has said about the cost of the incinerator is not correct: [the facts].
==What a clown==: [[Cllr Marsh]] has approved a cycle lane that stops at a brick wall. | label | insult | I
  → Cllr Marsh has approved a cycle lane that stops at a brick wall. I disagree with that decision.
  – Cllr Marsh has approved a cycle lane that stops at a brick wall.
==Well done, genius==: thanks to [[Cllr Marsh]] the town has no public toilets. | label | sarcasm | I
  → Thanks to Cllr Marsh the town has no public toilets.
==Slow hand clap for== [[Cllr Marsh]], who forgot to apply for the £1.2 million grant. | label | sarcasm | I
  → Cllr Marsh forgot to apply for the £1.2 million grant. I think that was wrong.
==More drivel== from [[Cllr Marsh]] on 20mph limits. | label | rude | I
  → I disagree with Cllr Marsh’s position on 20mph limits because [reason].
==Bless him==, [[Cllr Marsh]] thought the deadline was in July. | label | sarcasm | I
  → Cllr Marsh thought the deadline was in July.
==The liar strikes again==: [[Cllr Marsh]] says council tax will be frozen. | label | dishonesty | I
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
The ==“honourable”== [[Cllr Webb]] promised in his leaflet to vote against the homes and then backed them. | scare | sarcasm | I
  → Cllr Webb promised in his leaflet to vote against the homes and then backed them. I disagree with that decision.
  – Cllr Webb promised in his leaflet to vote against the homes and then backed them.
[[The Leader]], ==who has clearly not missed many dinners==, wants to end free school breakfasts. | aside | appearance | I
  → The Leader wants to end free school breakfasts. I disagree.
  – The Leader wants to end free school breakfasts.
[[Cllr Webb]], ==who could bore for England==, spoke for 40 minutes about bollards. | aside | insult | I
  → Cllr Webb spoke for 40 minutes about bollards.
==I have scraped better things than [[Cllr Webb]] off my shoe.== | sentence | insult | I
  → I disagree with Cllr Webb’s [decision or policy] because [reason].
==Let us all ring [[Cllr Webb]] tonight and tell her what we think about the library.== | sentence | pile-on | I
  → You can write to Cllr Webb about the library through the council: [council contact page].
==Flood [[her]] inbox until she changes her vote.== | sentence | pile-on | I | Cllr Webb
  → You can write to Cllr Webb about this through the council: [council contact page].
==We know where you live, [[Cllr Webb]].== | sentence | threat | I
  → nothing
==I am not saying [[Cllr Webb]] is on the take, but look at his new car.== | sentence | insinuation | I
  → I ask Cllr Webb to explain [decision or payment].
==Funny how [[Cllr Webb]]'s brother-in-law got the contract== for the new play area. | sentence | insinuation | I
  → I ask Cllr Webb to publish all contact about the new play area.
==Makes you wonder what [[Cllr Webb]] was promised== before he voted for the Hill Farm homes. | sentence | insinuation | I
  → I ask Cllr Webb to explain [decision or payment].
[[Mr Pratt]], our planning officer, is ==a petty little jobsworth== who refused 14 loft conversions last year. | predicate | insult | I | Mr Pratt | officer
  → I disagree with the decision to refuse 14 loft conversions last year.
[[The housing manager]] ==couldn't care less== about damp in Canal Court. | verb | motive | I | the housing manager | officer
  → I disagree with the housing service's position on damp in Canal Court because [effect on residents].
[[The head of finance]] ==has been cooking the books== since 2020. | verb | criminal | I | the head of finance | officer
  → I ask the finance service to explain [decision or payment] since 2020.
[[Cllr Jones]] is ==a clown==: he voted against the crossing twice and then asked why nobody had built it. | predicate | insult | council
  → The council does not agree with Cllr Jones: he voted against the crossing twice and then asked why nobody had built it.
[[Cllr Lowe]] ==lied== to residents about the bins. | verb | dishonesty | council
  → What Cllr Lowe told residents about the bins was not correct: [the facts].
[[Cllr Lowe]] ==has lost the plot== over the bypass. | verb | mental | council
  → The council takes a different view from Cllr Lowe on the bypass.
Our ==clueless== [[leader]] thinks a car park charge will save the high street. | attribute | insult | council
  → Our leader thinks a car park charge will save the high street. The council takes a different view.
  – Our leader thinks a car park charge will save the high street.
[[Cllr Lowe]] is ==a fool== who scrapped the night bus in June. | predicate | insult | council
  → Cllr Lowe scrapped the night bus in June. The council takes a different view.
[[Cllr Jones]] is ==a clown==, and we are paying for it with a 4.99% council tax rise. | predicate | insult | we
  → We do not think Cllr Jones’s record is good enough: we are paying for it with a 4.99% council tax rise.
[[Cllr Hart]] ==needs her head examined== for backing this incinerator, because the county already burns 60,000 tonnes. | verb | mental | we
  → We disagree with Cllr Hart’s decision to back this incinerator because the county already burns 60,000 tonnes.
[[Cllr Lowe]] is ==a disgrace== and should resign over the failed IT contract. | predicate | unfit | we
  → We call on Cllr Lowe to resign over the failed IT contract.
[[Cllr Lowe]] ==stabbed residents in the back== by approving the quarry. | verb | betrayal | we
  → We disagree with Cllr Lowe’s decision to approve the quarry.
[[She]] is ==a nasty piece of work==, and has now sacked two scrutiny chairs. | predicate | insult | I | Cllr Reeve
  → Cllr Reeve has now sacked two scrutiny chairs. I disagree with that decision.
[[He]] ==lied== in his [April newsletter](https://example.org/april) about the number of homes. | verb | dishonesty | I | he
  → What he said in his [April newsletter](https://example.org/april) about the number of homes was not correct: [the facts].
[[You]] are ==a liar==, because the minutes of 8 July say the opposite. | predicate | dishonesty | I | you
  → I dispute what you have said because the minutes of 8 July say the opposite.
Let us be honest: [[Cllr Lowe]] ==would not know a balanced budget if it hit him==. | verb | competence | I
  → I disagree with Cllr Lowe’s [decision or policy] because [reason].
[[Cllr Lowe]] ==is as much use as a chocolate teapot== when it comes to flooding on the Wharf estate. | verb | competence | I
  → I disagree with how Cllr Lowe has handled flooding on the Wharf estate because [reason].
[[Cllr Lowe]] is ==a traitor== to the people who elected him, after he joined the Conservatives on 1 May. | predicate | betrayal | I
  → I disagree with how Cllr Lowe has treated the people who elected him. Cllr Lowe joined the Conservatives on 1 May.
[[Cllr Lowe]] is ==a vile little man== whose budget takes £90 from every pensioner. | predicate | insult | I
  → Cllr Lowe’s budget takes £90 from every pensioner. I think that is wrong.
Everyone knows that [[Cllr Lowe]] is ==a crook==, and the auditors have asked for the invoices. | predicate | criminal | I
  → I ask Cllr Lowe to explain [decision or payment]. The auditors have asked for the invoices.
[[Cllr Lowe]] ==has the morals of an alley cat==, but what matters is that he scrapped the night bus. | verb | private-life | I
  → I disagree with Cllr Lowe: he scrapped the night bus.
On Thursday [[Cllr Lowe]] ==made a complete fool of himself== over the parking figures. | verb | insult | I
  → I disagree with what Cllr Lowe said about the parking figures on Thursday because [reason].
By selling the market hall, [[Cllr Lowe]] has shown himself to be ==a vandal==. | predicate | villain | I
  → I disagree with Cllr Lowe’s decision to sell the market hall.
I will not be lectured about waste by [[Cllr Lowe]], ==a man who could not run a tap==. | apposition | competence | I
  → I will not be lectured about waste by Cllr Lowe.
[[Cllr Lowe]] is ==a bigot== and a bully who called our young people feral in the debate on 6 March. | predicate | insult | I
  → Cllr Lowe called our young people feral in the debate on 6 March. I think that was wrong.
[[Cllr Lowe]] ==stuck two fingers up at== residents in Mill Lane by ignoring 400 objections. | verb | rude | I
  → I disagree with Cllr Lowe’s decision to ignore 400 objections in Mill Lane.
[[Cllr Lowe]] is ==lazy==: two surgeries in four years. | predicate | insult | I
  → I do not think Cllr Lowe’s record is good enough: two surgeries in four years.
[[Cllr Lowe]] is ==lazy== – 2 surgeries in 4 years, and no reports at all. | predicate | insult | I
  → I do not think Cllr Lowe’s record is good enough: 2 surgeries in 4 years, and no reports at all.
[[Cllr Lowe]] is ==a failure== as cabinet member for housing. | predicate | competence | I
  → I disagree with Cllr Lowe’s [decision or policy] because [reason].
[[Councillor Davies]] ==would sell his own mother== for a headline, and it was residents who paid when the festival lost £48,000. | verb | motive | I
  → I disagree with Councillor Davies: it was residents who paid when the festival lost £48,000.
[[Cllr Davies]] is ==a liar== who said there would be no cuts, while his own budget takes £1.1 million out of youth services. | predicate | dishonesty | I
  → Cllr Davies said there would be no cuts, while his own budget takes £1.1 million out of youth services. That was not correct.
`;

type Row = {
  readonly attack: Attack;
  readonly voice: Voice;
  argument: string | undefined;
  without: string | undefined;
};

function attackOf(line: string): { readonly attack: Attack; readonly voice: Voice } {
  const [marked = '', how = '', kind = '', voice = 'I', named, capacity = 'elected'] = line.split(' | ');
  const at: Record<string, number> = {};
  let text = '';
  for (const piece of marked.split(/(\[\[|\]\]|==)/)) {
    if (piece === '[[') at['person'] = text.length;
    else if (piece === ']]') at['personEnd'] = text.length;
    else if (piece === '==') at[at['attack'] === undefined ? 'attack' : 'attackEnd'] = text.length;
    else text += piece;
  }
  const person = { start: at['person'] ?? 0, end: at['personEnd'] ?? 0 };
  const words = text.slice(person.start, person.end).replace(/^(?:The|Our) /, 'the ');
  const attack: Attack = {
    text,
    sentence: { start: 0, end: text.length },
    before: undefined,
    after: undefined,
    person,
    name: named ?? (/^\p{Ll}/u.test(words) && !words.startsWith('the ') ? `the ${words}` : words),
    attack: { start: at['attack'] ?? 0, end: at['attackEnd'] ?? 0 },
    how: how as How,
    kind: kind as Kind,
    capacity: capacity as Attack['capacity'],
  };
  return { attack, voice: voice as Voice };
}

const rows: Row[] = [];
for (const line of table.trim().split('\n')) {
  const last = rows.at(-1);
  if (line.startsWith('  → ') && last !== undefined) last.argument = line === '  → nothing' ? undefined : line.slice(4);
  else if (line.startsWith('  – ') && last !== undefined) last.without = line.slice(4);
  else rows.push({ ...attackOf(line), argument: undefined, without: undefined });
}

describe('rewrite: attacks become arguments', () => {
  for (const { attack, voice, argument, without } of rows)
    it(`${attack.text.slice(0, 90)} (${voice})`, () => {
      const made = rewrites(attack, voice);
      assert.equal(made.argument, argument);
      assert.equal(made.without, without);
      for (const text of [made.argument, made.without]) {
        if (text === undefined) continue;
        assert.deepEqual(newFacts(`${attack.text} ${attack.name}`, text), []);
        assert.ok(!hasInsult(text) && blankCount(text) <= 2 && /[.!?]["”]?$/.test(text), text);
        assert.ok(voice !== 'council' || !/\b(?:I|we) /i.test(text.replace(/,? (?:and|that|when) we\b/g, '')), text);
      }
    });
});

describe('rewrite: every voice, from every sentence', () => {
  for (const voice of ['I', 'we', 'council'] as const)
    it(`nothing new and no insult, as ${voice}`, () => {
      for (const { attack } of rows) {
        const { argument } = rewrites(attack, voice);
        if (argument === undefined) continue;
        assert.deepEqual(newFacts(`${attack.text} ${attack.name}`, argument), [], argument);
        assert.ok(!hasInsult(argument) && !/ {2}|,,| ,|\.\.|undefined/.test(argument), argument);
        if (voice === 'council')
          assert.ok(!/\b(?:I|We) (?:disagree|think|ask|call|do not think|dispute)\b/.test(argument), argument);
      }
    });
  it('what the block says of a decision before is what is disagreed with', () => {
    const { attack } = attackOf('[[She]] is ==a disgrace==. | predicate | insult | I | Cllr Hart');
    const before = 'Cllr Hart closed the day centre after a vote of 31 to 30.';
    assert.equal(
      rewrites({ ...attack, before }, 'I').argument,
      'I disagree with Cllr Hart on this vote because [reason].',
    );
  });
  it('an overlong sentence is left to its writer', () => {
    const { attack } = attackOf(
      `[[She]] is ==a disgrace== because ${'the road is long and '.repeat(60)}wide. | predicate | insult`,
    );
    assert.deepEqual(rewrites(attack, 'I'), { argument: undefined, without: undefined });
  });
});

describe('rewrite: grammar', () => {
  for (const [
    gerund,
    verb,
  ] of 'closing close,cutting cut,scrapping scrap,voting vote,selling sell,refusing refuse,approving approve,cancelling cancel,controlling control,taking take,denying deny,ignoring ignore,handling handle,charging charge,changing change,bringing bring,wasting waste,backing back,failing fail,raising raise,treating treat,creating create,ending end,writing write,visiting visit,focusing focus,pursuing pursue,freezing freeze,being be,reducing reduce,endorsing endorse,passing pass,planning plan,benefiting benefit,hiring hire,tearing tear,ordering order,providing provide,adding add,lying lie'
    .split(',')
    .map((pair) => pair.split(' ')))
    it(`${gerund} is to ${verb}`, () => assert.equal(infinitive(gerund ?? ''), verb));
  it('verbs that are joined, and nouns that look like them', () => {
    assert.equal(infinitivePhrase('closing the library and selling the hall'), 'close the library and sell the hall');
    assert.equal(infinitivePhrase('cutting parks and housing budgets'), 'cut parks and housing budgets');
  });
  it('whose it is', () =>
    assert.deepEqual(['Cllr Jones', 'he', 'You', 'the Leader'].map(owner), [
      'Cllr Jones’s',
      'his',
      'your',
      'the Leader’s',
    ]));
});
