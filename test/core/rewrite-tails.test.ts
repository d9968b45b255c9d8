// Attacks with a tail: numbers, asides, clauses before and behind, and what belongs to the insult, as the argument they become.
import assert from 'node:assert/strict';
import { readsWell } from '../../server/checks/respect/rewrite/gate.ts';
import { tryAll } from '../attacks.ts';

describe('rewrite: what hangs on an attack', () =>
  tryAll(`
[[Cllr Patrick Dobson]] is ==a pompous fool== of the highest order, and his decision to close Welland Road nursery on 3 March proves it. | predicate | insult
  → I disagree with Cllr Patrick Dobson’s decision to close Welland Road nursery on 3 March.
[[Cllr Rehman]] is ==a liar== with a filing cabinet for a heart, and the £2.3m cut to social care passed by 31 votes to 29. | predicate | dishonesty
  → I dispute what Cllr Rehman has said: the £2.3m cut to social care passed by 31 votes to 29.
[[Cllr Marlowe]], ==a bully== of the old school, shut the Tollgate day centre without a single letter to the 84 families who use it. | apposition | insult
  → Cllr Marlowe shut the Tollgate day centre without a single letter to the 84 families who use it. I disagree with that decision.
  – Cllr Marlowe shut the Tollgate day centre without a single letter to the 84 families who use it.
[[Cllr Eddowes]] is ==only in it for the £9==,500 allowance, and she has asked no question in cabinet since January. | predicate | motive
  → I disagree with Cllr Eddowes: she has asked no question in cabinet since January.
Although [[Cllr Haldane]] is ==plainly too dim== to follow a spreadsheet, the reserves really have fallen from £31m to £12m since 2021. | predicate | insult
  → I do not think Cllr Haldane’s record is good enough: the reserves really have fallen from £31m to £12m since 2021.
Because [[Cllr Finch]] is ==a clown==, we now pay £1.9m a year for a bridge nobody crosses. | predicate | insult
  → I do not think Cllr Finch’s record is good enough: we now pay £1.9m a year for a bridge nobody crosses.
[[Cllr Dunstan Fairweather]] is ==an empty suit==, and the £1.4m taken out of youth work last night bears his signature. | predicate | competence
  → I do not think Cllr Dunstan Fairweather’s record is good enough: the £1.4m taken out of youth work last night bears his signature.
[[Mr Kettley]] is ==a crank== with a clipboard and far too much time on his hands. | predicate | insult | I | Mr Kettley | public
  → I disagree with Mr Kettley about [what was said or done] because [reason].
The £4.2m overspend on Castle Wharf was signed off without a question by [[Cllr Bevan]], who ==has the backbone of a jellyfish==. | verb | betrayal
  → The £4.2m overspend on Castle Wharf was signed off without a question by Cllr Bevan.
Rather than question the six per cent fee rise, [[Cllr Obi]] ==rolled over like a spaniel==. | verb | betrayal
  → I ask Cllr Obi to question the six per cent fee rise.
Anyone who heard Cllr Stannard on cycle lanes last Tuesday will have wondered if [[he]] ==had forgotten his medication==. | verb | mental | I | Cllr Stannard
  → I disagree with what Cllr Stannard said about cycle lanes last Tuesday because [reason].
Having promised traders free parking until Christmas, [[Cllr Raeburn]] ==slithered out of the chamber before the vote==. | verb | rude
  → Cllr Raeburn promised traders free parking until Christmas and left the chamber before the vote. I think that was wrong.
[[Cllr Tring]] ==slithered into the meeting== at 8pm, an hour after the vote on the £5m loan. | verb | rude
  → Cllr Tring came into the meeting at 8pm, an hour after the vote on the £5m loan. I think that was wrong.
==I am told [[Councillor Threlfall]] can read==, though nothing he said about the drainage report on Tuesday bore that out. | sentence | insult
  → I disagree with what Councillor Threlfall said about the drainage report on Tuesday because [reason].
[[Our head of planning]] is ==a jobsworth== who would lose an argument with a bollard, and the report on the Mill Lane depot left out the flood data. | predicate | competence | I | our head of planning | officer
  → I do not think the planning service’s record is good enough: the report on the Mill Lane depot left out the flood data.
[[The director of housing]] ==covered up the Larkfield report== and then told scrutiny it did not exist. | verb | criminal | I | the director of housing | officer
  → I ask the housing service to publish all contact about the Larkfield report.
The crossing at Hope Street was unstaffed because the warden, [[Len Pascoe]], was ==drunk on duty== again. | predicate | criminal
  → The crossing at Hope Street was unstaffed because [reason].
Has [[the member for Thornley North]] ==ever had an original thought== in her head? | sentence | insult
  → I disagree with the member for Thornley North about [decision or policy].
The member for [[Oakley East]] is ==a parasite== who claimed £3,100 in mileage last year. | predicate | insult
  → The member for Oakley East claimed £3,100 in mileage last year. I think that was wrong.
[[Mrs Ekwueme]] is ==about as much use== as a letterbox on a tent. | predicate | competence
  → I disagree with Mrs Ekwueme’s [decision or policy] because [reason].
==Bless her==, [[the portfolio holder]] tried to explain the pothole formula; it was like watching a spaniel do long division. | sentence | sarcasm
  → The portfolio holder tried to explain the pothole formula.
[[Cllr Webb]] is ==a clown== in a cheap suit, and, although 700 people signed, he threw out the petition on the A38 crossing. | predicate | insult
  → I disagree with Cllr Webb: he threw out the petition on the A38 crossing although 700 people signed.
[[Cllr Teague]] is ==a waste of space== and, in the two years since he was elected, has not replied to 46 letters about Dean Road. | predicate | insult
  → Cllr Teague has not replied to 46 letters about Dean Road in the two years since he was elected. I do not think that is good enough.
[[Cllr Bains]] is ==useless==, and his plan to charge £2 for Sunday parking will finish the market. | predicate | competence
  → I disagree with Cllr Bains: his plan to charge £2 for Sunday parking will finish the market.
[[Cllr Moss]] has been ==a disaster== for our schools, where 14 roofs leak and two halls are closed. | predicate | competence
  → I disagree with how Cllr Moss has handled our schools, where 14 roofs leak and two halls are closed.
[[Cllr Gaunt]] is ==a disgrace==, as my old gran used to say, and the bins in Priory Street have not been emptied since 2 May. | predicate | insult
  → I do not think Cllr Gaunt’s record is good enough: the bins in Priory Street have not been emptied since 2 May.
[[Cllr Hesketh]] ==has never let ignorance hold him back==, and it didn't on the flood defence vote either. | verb | competence
  → I disagree with how Cllr Hesketh has handled the flood defence vote because [reason].
You, [[Cllr Platt]], are ==a fool==, and your £85,000 sculpture is already rusting. | predicate | insult
  → Cllr Platt, I do not think your record is good enough: your £85,000 sculpture is already rusting.
[[Cllr Hale]], who is ==a liar==, has promised a crossing on Vale Road three times since 2019. | predicate | dishonesty
  → Cllr Hale has promised a crossing on Vale Road three times since 2019.
[[Cllr Norris]] is ==a backstabbing snake== who promised us the lido until 2028 and then, on 6 February, voted to fill it in. | predicate | betrayal
  → Cllr Norris promised us the lido until 2028 and then voted to fill it in on 6 February. I disagree with that decision.
Since [[Cllr Garside]] is ==in the developer's pocket==, it is no wonder that 85 flats with no affordable homes sailed through. | predicate | criminal
  → I ask Cllr Garside to explain [decision or payment]. 85 flats with no affordable homes sailed through.
[[Cllr Penn]] was ==a disgrace== at committee on 8 May. | predicate | insult
  → I disagree with what Cllr Penn said at committee on 8 May because [reason].
`));

describe('rewrite: the gate', () => {
  const original = 'Cllr Ann Tate, a windbag of the first order, spoke on 4 May.';
  const refused = [
    'Cllr Ann Tate, the first order, spoke on 4 May.',
    'Cllr Ann Tate heard Cllr Ann Tate on cycle lanes.',
    'I disagree with the the plan.',
    'Cllr Ann Tate there is plenty of it.',
    'The lanes on Tuesday.',
    'They spoke on 4 May.',
  ];
  for (const text of refused)
    it(`refuses: ${text}`, () => assert.equal(readsWell(text, original, 'Cllr Ann Tate'), false));
  it('lets a sentence pass', () =>
    assert.equal(readsWell('Cllr Ann Tate spoke on 4 May. I disagree.', original, 'Cllr Ann Tate'), true));
});
