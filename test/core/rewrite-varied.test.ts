// Attacks in varied syntax, as they were read one by one: two people, somebody called by name, what shows the insult, what hangs on it.
import { tryAll } from '../attacks.ts';

describe('rewrite: varied syntax', () =>
  tryAll(`
Cllr Nash and [[Cllr Webb]] are ==a pair of clowns== who lost the council £700,000 on a failed cinema. | predicate | insult
  → Cllr Nash and Cllr Webb lost the council £700,000 on a failed cinema. I think that was wrong.
[[You]] are ==a disgrace==, Cllr Merton, and the families of Ash Close deserve an apology for the damp. | predicate | insult
  → Cllr Merton, I disagree with your [decision or policy] because [reason]. The families of Ash Close deserve an apology for the damp.
Cllr Quill, [[you]] are ==a coward==; you left the chamber before the vote on the refuge. | predicate | insult | I | you
  → Cllr Quill, I disagree with you: you left the chamber before the vote on the refuge.
[[Cllr Beech]] is ==so stupid== that he voted against his own amendment on 12 June. | predicate | competence
  → Cllr Beech voted against his own amendment on 12 June. I disagree with that decision.
[[Cllr Mallory]] ==stabbed them in the back by selling plots 12== to 30 to a supermarket. | verb | betrayal
  → I disagree with Cllr Mallory’s decision to sell plots 12 to 30 to a supermarket.
It takes a special kind of fool to spend £60,000 on a logo, and [[Cllr Brammer]] is ==that fool==. | predicate | insult
  → I disagree with Cllr Brammer’s decision to spend £60,000 on a logo.
Say what you like about Cllr Rudd, but [[he]] is ==a weasel== who praised the nurses and then voted to close their ward. | predicate | insult | I | Cllr Rudd
  → Cllr Rudd praised the nurses and then voted to close their ward. I disagree with that decision.
[[Cllr Gough]] ==knows as much about housing as a goldfish==, yet she will decide where 1,200 homes go. | verb | competence
  → I disagree with how Cllr Gough has handled housing because [reason]. She will decide where 1,200 homes go.
[[Cllr Kerr]] is ==about as useful as a chocolate teapot when it comes to potholes==. | predicate | competence
  → I disagree with how Cllr Kerr has handled potholes because [reason].
[[Cllr Keane]]'s ==idiocy== over the school run has cost three crossings, and his arrogance knows no bounds. | quality | competence
  → Cllr Keane's handling of the school run has cost three crossings.
The ==arrogance== of [[Cllr Nelson]] in refusing to answer questions about the £80,000 statue is astonishing. | quality | insult
  → I disagree with Cllr Nelson’s refusal to answer questions about the £80,000 statue.
[[Cllr Moon]] ==is living in cloud cuckoo land if he believes== that 30 volunteers can run six libraries. | verb | mental
  → I disagree with Cllr Moon if he believes that 30 volunteers can run six libraries.
[[Cllr Grant]] is ==an embarrassment== to the council, not because he is new, but because he votes without reading the papers. | predicate | insult
  → I disagree with Cllr Grant because he votes without reading the papers.
[[Cllr Farr]] lied about the cost of the offices, and ==lied again== about when they would open. | verb | dishonesty
  → What Cllr Farr said about when they would open was not correct: [the facts].
[[Cllr Roper]], ==you clown==, the meeting about the weir is on Thursday and not on Friday. | vocative | insult
  → Cllr Roper, the meeting about the weir is on Thursday and not on Friday.
You would have to be ==as thick as [[Cllr Tate]]== to think that closing Mill Lane will cut traffic. | predicate | competence
  → I do not agree with Cllr Tate that closing Mill Lane will cut traffic.
Cllr Upton is not just wrong about the merger, [[he]] is ==a fool==. | predicate | insult | I | Cllr Upton
  → I disagree with Cllr Upton’s position on the merger because [reason].
==The idiot== in charge of highways, Cllr Ince, has resurfaced the same 200 metres three times. | label | insult | I | Cllr Ince | officer
  → Cllr Ince has resurfaced the same 200 metres three times. I think that is wrong.
[[Mr Mott]] in Licensing is ==an incompetent fool== who lost our file twice. | predicate | insult | I | Mr Mott | officer
  → The licensing service lost our file twice. I think that was wrong.
[[Cllr Sand]] is ==cruel and petty== towards staff, six of whom have left since Easter. | predicate | insult
  → I disagree with how Cllr Sand has treated staff, six of whom have left since Easter.
[[Cllr Quayle]] is ==a stooge== of the bus company and everyone at Wells Street knows it. | predicate | betrayal
  → I disagree with Cllr Quayle’s [vote or decision] because [reason].
[[Cllr Padgett]] is ==a toad== who nodded through the sale of the hall and never once asked what it was worth. | predicate | insult
  → Cllr Padgett nodded through the sale of the hall and never once asked what it was worth. I do not think that is good enough.
[[Cllr Abbot]] is ==idle==, as 312 unanswered emails about the flood show. | predicate | competence
  → I disagree with how Cllr Abbot has handled 312 unanswered emails about the flood.
It was Cllr Barr, [[the most ==dishonest== politician]] in the county, who signed the Halcyon lease in March. | attribute | dishonesty
  → Cllr Barr signed the Halcyon lease in March. I disagree with that decision.
Our ==so-called== 'Cabinet Member for Growth', [[Cllr Lister]], has grown nothing but the empty shops on Fore Street. | scare | sarcasm
  → Our Cabinet Member for Growth, Cllr Lister, has grown nothing but the empty shops on Fore Street.
The “==honourable==” [[Cllr Webb]] has changed his vote again. | scare | sarcasm
  → Cllr Webb has changed his vote again. I disagree with that decision.
  – Cllr Webb has changed his vote again.
[[Cllr Hurst]] is ==a liar== and we have the emails to prove it. | predicate | dishonesty | we
  → We dispute what Cllr Hurst has said: we have the emails.
Cllr Jarvis should resign because [[he]] is ==a useless bully== who has lost the confidence of staff. | predicate | insult | I | Cllr Jarvis
  → Cllr Jarvis should resign because he has lost the confidence of staff.
They say [[Cllr Parr]] is ==a cheat==, and having seen his expenses for 2023 I believe them. | predicate | dishonesty
  → I dispute what Cllr Parr has said about [topic]: [the facts].
[[Cllr Vale]] is ==a bully== towards officers and a doormat towards developers. | predicate | insult
  → I disagree with how Cllr Vale has treated officers because [reason].
[[Cllr Ash]] was ==too cowardly== to face the parents of Bell Lane, whose nursery he has closed. | predicate | insult
  → I ask Cllr Ash to face the parents of Bell Lane, whose nursery he has closed.
[[Cllr Birch]] is ==so arrogant== he didn't even read the petition, signed by 2,300 people. | predicate | insult
  → Cllr Birch didn't even read the petition, signed by 2,300 people. I do not think that is good enough.
[[Cllr Elm]], ==a pathetic little man==, spent the debate on homelessness doing a crossword. | apposition | insult
  → Cllr Elm spent the debate on homelessness doing a crossword. I think that was wrong.
  – Cllr Elm spent the debate on homelessness doing a crossword.
[[Cllr Grove]] is ==a menace== for wanting bin checks. | predicate | insult
  → I disagree with Cllr Grove’s wish for bin checks.
[[Cllr Jay]] is ==a snake== who said one thing to the trust and another to the tenants. | predicate | insult
  → Cllr Jay said one thing to the trust and another to the tenants. I think that was wrong.
[[Cllr Dunne]], ==a fool== if ever there was one, wants to move the war memorial. | apposition | insult
  → Cllr Dunne wants to move the war memorial. I disagree.
  – Cllr Dunne wants to move the war memorial.
[[Cllr Kirk]] is ==clueless== on planning, hopeless on housing and absent on Tuesdays. | predicate | competence
  → I disagree with how Cllr Kirk has handled planning because [reason].
[[Cllr Neale]] is ==so dishonest== that even his own group asked for a recount. | predicate | insult
  → I do not think Cllr Neale’s record is good enough: even his own group asked for a recount.
When it comes to the budget, [[Cllr Rowe]] is ==a dunce==. | predicate | competence
  → I disagree with how Cllr Rowe has handled the budget because [reason].
[[Cllr York]] ==has all the warmth of a parking meter==, and her cuts to the hospice show it. | verb | insult
  → I disagree with Cllr York’s cuts to the hospice.
[[Cllr Boothe]] is ==a waste of space== who, in nine years, has not asked one question about Harbour ward. | predicate | insult
  → Cllr Boothe has not asked one question about Harbour ward in nine years. I do not think that is good enough.
[[Cllr Foy]] is ==a moron== for thinking that 12 buses can serve 40 villages. | predicate | insult
  → I do not agree with Cllr Foy that 12 buses can serve 40 villages.
[[The Leader]]==’s lies== about the hospital have frightened half of Northgate. | verb | dishonesty
  → What the Leader has said about the hospital is not correct: [the facts].
[[Cllr Vane]] is ==a snake==, and I will be voting against his budget. | predicate | insult
  → I will be voting against Cllr Vane’s budget.
[[Cllr Kemp]] is ==as much use as a paper umbrella==, but at least she came to the flood meeting. | predicate | insult
  → I disagree with Cllr Kemp’s [decision or policy] because [reason]. She came to the flood meeting.
`));
