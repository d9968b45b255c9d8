// Attacks that say what somebody does or feels, as the argument they become.
import { tryAll } from '../attacks.ts';

describe('rewrite: what somebody is said to do', () =>
  tryAll(`
[[Cllr Ellis]] ==lied== about the cost of the new depot, which has now reached £9.4 million. | verb | dishonesty
  → What Cllr Ellis said about the cost of the new depot, which has now reached £9.4 million, was not correct: [the facts].
[[Cllr Ellis]] ==lied through her teeth== when she told residents that the library was safe. | verb | dishonesty
  → Cllr Ellis told residents that the library was safe. That was not correct.
[[Cllr Ellis]] ==has been lying== to parents in Ashcombe about school places since September. | verb | dishonesty
  → What Cllr Ellis has told parents in Ashcombe about school places since September is not correct: [the facts].
[[The Leader]] ==lied==: the minutes of 12 May show that the contract was signed a month earlier. | verb | dishonesty
  → I dispute what the Leader has said: the minutes of 12 May show that the contract was signed a month earlier.
[[The Leader]] ==deceived== the people of Millbrook over the flood wall and then blamed the Environment Agency. | verb | dishonesty
  → What the Leader told the people of Millbrook about the flood wall was not correct. The Leader then blamed the Environment Agency.
[[Cllr Ellis]] ==is a stranger to the truth== on housing numbers. | verb | dishonesty
  → What Cllr Ellis has said about housing numbers is not correct: [the facts].
[[Cllr Ellis]] ==only cares about himself== and has not held a surgery since January. | verb | motive
  → Cllr Ellis has not held a surgery since January. I do not think that is good enough.
[[Cllr Ellis]] ==is only in it for the money==, and took a 12 per cent rise while freezing staff pay. | verb | motive
  → Cllr Ellis took a 12 per cent rise while freezing staff pay. I think that was wrong.
[[Cllr Ellis]] ==couldn't organise a bun fight==, so the summer fair has been cancelled for the third year. | verb | competence
  → I do not think Cllr Ellis's record is good enough: the summer fair has been cancelled for the third year.
[[Cllr Ellis]] ==hasn't got a clue== how much the new bins will cost. | verb | competence
  → I ask Cllr Ellis to explain how much the new bins will cost.
[[Cllr Ellis]] ==has lost the plot==: she wants to charge for blue badges. | verb | mental
  → I disagree with Cllr Ellis: she wants to charge for blue badges.
[[Cllr Ellis]] ==has lost her marbles== over the 20mph zones, and residents deserve better. | verb | mental
  → I disagree with Cllr Ellis’s position on the 20mph zones because [reason]. Residents deserve better.
[[Cllr Ellis]] ==sold us down the river== when he voted for the merger with Ashcombe. | verb | betrayal
  → Cllr Ellis voted for the merger with Ashcombe. I disagree with that decision.
[[Cllr Ellis]] ==turned his back on== the traders of the High Street after promising them rent relief. | verb | betrayal
  → I disagree with how Cllr Ellis has treated the traders of the High Street, after promising them rent relief.
[[Cllr Ellis]] ==has blood on her hands== after cutting the road safety budget by £150,000. | verb | villain
  → I disagree with Cllr Ellis’s decision to cut the road safety budget by £150,000.
[[Cllr Ellis]] ==took a backhander== over the car park contract. | verb | criminal
  → I ask Cllr Ellis to publish all contact about the car park contract.
[[Cllr Ellis]] ==has his fingers in the till==. | verb | criminal
  → I ask Cllr Ellis to explain [decision or payment].
[[The Leader]] ==fiddled== his expenses in 2023 while cutting school transport. | verb | criminal
  → I ask the Leader to publish his expenses in 2023.
[[Cllr Ellis]] ==can go to hell== if she thinks Northfield will accept another HMO. | verb | rude
  → I disagree with Cllr Ellis if she thinks Northfield will accept another HMO.
[[Cllr Ellis]] ==talks out of his backside== about buses. | verb | rude
  → I disagree with Cllr Ellis’s position on buses because [reason].
[[Cllr Ellis]] ==should crawl back under his rock== and leave the budget to people who can add up. | verb | rude
  → I disagree with Cllr Ellis’s position on the budget because [reason].
[[Cllr Ellis]] ==looks like an unmade bed== and has missed four of the last six scrutiny meetings. | verb | appearance
  → Cllr Ellis has missed four of the last six scrutiny meetings. I think that was wrong.
[[Cllr Ellis]] ==cannot even keep his own marriage together==, so why trust him with the children's services budget? | verb | private-life
  → I disagree with the decision to trust Cllr Ellis with the children's services budget because [reason].
[[Cllr Ellis]] ==should be ashamed of herself== for refusing to meet the carers' group. | verb | insult
  → I disagree with Cllr Ellis's refusal to meet the carers' group.
[[Cllr Ellis]] ==should hang his head in shame== because 41 families are still in bed and breakfast rooms. | verb | insult
  → I do not think Cllr Ellis’s record is good enough because 41 families are still in bed and breakfast rooms.
[[The housing manager]] ==couldn't care less== about damp in Canal Court. | verb | motive | I | the housing manager | officer
  → I disagree with the housing service's position on damp in Canal Court because [effect on residents].
[[The head of finance]] ==has been cooking the books== since 2020. | verb | criminal | I | the head of finance | officer
  → I ask the finance service to explain [decision or payment] since 2020.
[[Cllr Lowe]] ==lied== to residents about the bins. | verb | dishonesty | council
  → What Cllr Lowe told residents about the bins was not correct: [the facts].
[[Cllr Lowe]] ==has lost the plot== over the bypass. | verb | mental | council
  → The council takes a different view from Cllr Lowe on the bypass.
[[Cllr Hart]] ==needs her head examined== for backing this incinerator, because the county already burns 60,000 tonnes. | verb | mental | we
  → We disagree with Cllr Hart’s decision to back this incinerator because the county already burns 60,000 tonnes.
[[Cllr Lowe]] ==stabbed residents in the back== by approving the quarry. | verb | betrayal | we
  → We disagree with Cllr Lowe’s decision to approve the quarry.
[[He]] ==lied== in his [April newsletter](https://example.org/april) about the number of homes. | verb | dishonesty | I | he
  → What he said in his [April newsletter](https://example.org/april) about the number of homes was not correct: [the facts].
Let us be honest: [[Cllr Lowe]] ==would not know a balanced budget if it hit him==. | verb | competence
  → I disagree with Cllr Lowe’s [decision or policy] because [reason].
[[Cllr Lowe]] ==is as much use as a chocolate teapot== when it comes to flooding on the Wharf estate. | verb | competence
  → I disagree with how Cllr Lowe has handled flooding on the Wharf estate because [reason].
[[Cllr Lowe]] ==has the morals of an alley cat==, but what matters is that he scrapped the night bus. | verb | private-life
  → I disagree with Cllr Lowe: he scrapped the night bus.
On Thursday [[Cllr Lowe]] ==made a complete fool of himself== over the parking figures. | verb | insult
  → I disagree with what Cllr Lowe said about the parking figures on Thursday because [reason].
[[Cllr Lowe]] ==stuck two fingers up at== residents in Mill Lane by ignoring 400 objections. | verb | rude
  → I disagree with Cllr Lowe’s decision to ignore 400 objections in Mill Lane.
[[Councillor Davies]] ==would sell his own mother== for a headline, and it was residents who paid when the festival lost £48,000. | verb | motive
  → I disagree with Councillor Davies: it was residents who paid when the festival lost £48,000.
[[Cllr Ahmed]], who promised in May that no library would close, is now ==lying to us== about Eastgate. | verb | dishonesty
  → Cllr Ahmed promised in May that no library would close. What Cllr Ahmed has said about Eastgate is not correct.
[[Cllr Bell]] ==lied to the press== that the consultation had 2,000 replies. | verb | dishonesty
  → Cllr Bell’s claim that the consultation had 2,000 replies is not correct: [the facts].
[[Cllr Bell]] ==told a barefaced lie== about the pension fund at full council on 18 July. | verb | dishonesty
  → What Cllr Bell said about the pension fund at full council on 18 July was not correct: [the facts].
[[Cllr Bell]] ==made up== the figures for the cycle lane and published them on [her page](https://example.org/bell). | verb | dishonesty
  → What Cllr Bell has said about the figures for the cycle lane is not correct. Cllr Bell published them on [her page](https://example.org/bell).
[[Cllr Bell]] ==misled== us all about asbestos in the school hall. | verb | dishonesty
  → What Cllr Bell told us all about asbestos in the school hall was not correct: [the facts].
[[Cllr Bell]] ==couldn't care less== whether the 47 bus runs on Sundays. | verb | motive
  → I ask Cllr Bell to say whether the 47 bus runs on Sundays.
[[Cllr Bell]] ==puts his career before== the people of Eastgate by backing the Leader on every vote. | verb | motive
  → I disagree with Cllr Bell’s decision to back the Leader on every vote.
[[Cllr Bell]] ==would do anything for a photo opportunity==, but she did not turn up when the footbridge collapsed. | verb | motive
  → I disagree with Cllr Bell: she did not turn up when the footbridge collapsed.
[[Cllr Bell]] ==needs locking up== for what she has done to the bus network. | verb | rude
  → I disagree with what Cllr Bell has done to the bus network because [reason].
[[Cllr Bell]] ==is asleep at the wheel== while rents rise by 9%. | verb | competence
  → I think Cllr Bell should [action] while rents rise by 9%.
[[Cllr Bell]] ==makes me sick== when he blames nurses for parking near the hospital. | verb | insult
  → Cllr Bell blames nurses for parking near the hospital. I think that is wrong.
[[Cllr Bell]] ==has gone into hiding== since the audit report came out on 14 February. | verb | betrayal
  → I disagree with what Cllr Bell has done since the audit report came out on 14 February because [reason].
[[Cllr Bell]] ==betrayed== his voters and joined the group that wants to sell Priory Park. | verb | betrayal
  → I disagree with how Cllr Bell has treated his voters. Cllr Bell joined the group that wants to sell Priory Park.
[[Cllr Bell]] ==bottled it== over the Sunday trading review. | verb | betrayal
  → I disagree with Cllr Bell’s position on the Sunday trading review because [reason].
[[Cllr Bell]] ==has been on the fiddle== for years with his taxi claims. | verb | criminal
  → I ask Cllr Bell to publish his taxi claims.
[[Cllr Bell]] ==drinks too much== and fell asleep during the budget debate on 22 February. | verb | private-life
  → Cllr Bell fell asleep during the budget debate on 22 February. I think that was wrong.
[[Cllr Bell]] ==wears her skirts too short for committee==, and her report on potholes was three pages of nothing. | verb | appearance
  → I do not think Cllr Bell’s record is good enough: her report on potholes was three pages of nothing.
Unless we stop him, [[Cllr Bell]] ==will wreck everything==, starting with the youth centre on Albert Street. | verb | villain
  → I disagree with Cllr Bell’s [decision or policy], starting with the youth centre on Albert Street.
[[The chief executive]] ==is useless== and has lost 14 senior staff in a year. | verb | competence | I | the chief executive | officer
  → The council has lost 14 senior staff in a year. I think that was wrong.
[[Mr Dale]] ==is a moaning old fool== who objects to every application in Hill Street. | verb | insult | I | Mr Dale | public
  → Mr Dale objects to every application in Hill Street. I think that is wrong.
[[The MP]] ==is a lying toad== over the hospital, and 14,000 people have signed our petition. | verb | dishonesty | I | the MP | minister
  → What the MP has said about the hospital is not correct: 14,000 people have signed our petition.
[[Cllr Bell]] ==misled== the scrutiny committee on 4 March. | verb | dishonesty | council
  → What Cllr Bell told the scrutiny committee on 4 March was not correct: [the facts].
[[Cllr Bell]] ==took a bung== for the Quayside lease. | verb | criminal | council
  → The council asks Cllr Bell to publish all contact about the Quayside lease.
Nobody in Eastgate will forget that [[Cllr Ahmed]] ==stabbed them in the back== on 14 June by voting for the quarry. | verb | betrayal
  → I disagree with Cllr Ahmed’s vote for the quarry on 14 June.
What [[Cllr Ahmed]] ==is too dim to grasp== is that 60% of the budget goes on social care. | verb | competence
  → I ask Cllr Ahmed to accept that 60% of the budget goes on social care.
The truth is that [[Cllr Ross]] ==hasn't the guts== to face the families of Beech House. | verb | betrayal
  → I ask Cllr Ross to face the families of Beech House.
[[Cllr Ross]] ==threw carers under the bus== last night when he abstained on the motion. | verb | betrayal
  → Cllr Ross abstained on the motion last night. I think that was wrong.
[[Cllr Ross]] ==cares more about his golf== than about the people waiting 14 months for a disabled facilities grant. | verb | motive
  → I disagree with Cllr Ross’s position on the people waiting 14 months for a disabled facilities grant because [effect on residents].
[[Cllr Ross]] ==has all the charisma of a wet lettuce==, but my objection is that he signed a £7 million contract without a tender. | verb | insult
  → I disagree with Cllr Ross: he signed a £7 million contract without a tender.
We asked for the air quality data three times, and [[Cllr Ross]] ==lied to our faces== each time. | verb | dishonesty | we
  → We asked for the air quality data three times. We dispute what Cllr Ross has said about [topic]: [the facts].
[[She]] ==is lying== when she says the clinic will reopen in the spring. | verb | dishonesty | I | Cllr Voss
  → Cllr Voss says the clinic will reopen in the spring. That is not correct.
While [[Cllr Voss]] ==sits on her fat backside==, 600 people are waiting for a council home. | verb | appearance
  → I do not think Cllr Voss’s record is good enough: 600 people are waiting for a council home.
[[Cllr Voss]] ==is dragging this town into the gutter== with her plan for a late-night casino on the seafront. | verb | villain
  → I disagree with Cllr Voss’s plan for a late-night casino on the seafront.
[[Cllr Voss]] ==does not have the brains she was born with== if she cannot see that Mill Bridge needs replacing. | verb | competence
  → I disagree with Cllr Voss if she cannot see that Mill Bridge needs replacing.
[[Cllr Lee]] ==is not right in the head==, and I say that because he wants a helipad on the Green. | verb | mental
  → I disagree with Cllr Lee because he wants a helipad on the Green.
[[Cllr Lee]] ==conned== 400 leaseholders into paying for cladding, then had the nerve to ask for their votes. | verb | dishonesty
  → What Cllr Lee told 400 leaseholders about paying for cladding was not correct. Cllr Lee then had the nerve to ask for their votes.
[[Cllr Lee]] ==has never done an honest day's work in his life== yet votes against the real Living Wage for our cleaners. | verb | insult
  → Cllr Lee votes against the real Living Wage for our cleaners. I think that is wrong.
`));
