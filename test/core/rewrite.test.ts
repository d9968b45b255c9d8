// Attacks that say what somebody is, as the argument they become: grounds behind the attack, before it, and none.
import assert from 'node:assert/strict';
import { decisionDone, decisionOf } from '../../server/checks/respect/rewrite/decisions.ts';
import { infinitive, infinitivePhrase, owner } from '../../server/checks/respect/rewrite/grammar.ts';
import { rewrites } from '../../server/checks/respect/rewrite/rewrite.ts';
import { shift } from '../../server/core/span.ts';
import { attackOf, tryAll } from '../attacks.ts';

describe('rewrite: what somebody is called', () =>
  tryAll(`
[[Cllr Jones]] is ==a clown==: he voted against the crossing twice and then asked why nobody had built it. | predicate | insult
  → I disagree with Cllr Jones: he voted against the crossing twice and then asked why nobody had built it.
[[Cllr Hart]] is ==a disgrace to this town== because she closed the day centre without telling a single family. | predicate | insult
  → I disagree with Cllr Hart because she closed the day centre without telling a single family.
[[Cllr Okoro]], who chairs licensing, is ==a bully== and shouted at a resident during Monday's meeting. | predicate | insult
  → Cllr Okoro shouted at a resident during Monday's meeting. I think that was wrong.
[[The Leader]] is ==an arrogant fool== who has spent £3.2 million on consultants since 2021. | predicate | insult
  → The Leader has spent £3.2 million on consultants since 2021. I disagree with that decision.
[[He]] is ==the most dishonest man in the chamber== and his £40,000 claim about the pool was wrong. | predicate | dishonesty | I | Cllr Pike
  → I dispute what Cllr Pike has said: his £40,000 claim about the pool was wrong.
[[Cllr Lowe]] is ==a hypocrite== for voting to raise parking charges while parking free at the Town Hall. | predicate | insult
  → I disagree with Cllr Lowe’s vote to raise parking charges while parking free at the Town Hall.
After 900 people signed our petition, [[Cllr Lowe]] is still ==a stubborn old fool== about the one-way system. | predicate | insult
  → I disagree with Cllr Lowe’s position on the one-way system, after 900 people signed our petition.
Residents want answers, but [[Cllr Lowe]] is ==a coward==. | predicate | insult
  → Residents want answers, but I disagree with Cllr Lowe’s [decision or policy] because [reason].
I voted against the budget because [[Cllr Lowe]] is ==an idiot==. | predicate | insult
  → I voted against the budget because [reason].
[[Cllr Bashir]] is ==useless==, despite promising us a new crossing in 2022. | predicate | competence
  → I disagree with what Cllr Bashir has done despite promising us a new crossing in 2022 because [reason].
[[Cllr Reeve]] is ==out of his depth== on adult social care, where the overspend reached £6 million in March. | predicate | competence
  → I disagree with how Cllr Reeve has handled adult social care, where the overspend reached £6 million in March.
[[The Mayor]] is ==unfit for office== after she missed seven meetings in a row. | predicate | unfit
  → I do not think the Mayor should hold this post after she missed seven meetings in a row.
[[Cllr Shah]] is ==not fit to run a whelk stall==, let alone our leisure services. | predicate | competence
  → I disagree with how Cllr Shah has run our leisure services because [reason].
[[The cabinet member for highways]] is ==utterly clueless== about potholes on Station Road, and 312 reports are still open. | predicate | competence
  → I disagree with how the cabinet member for highways has handled potholes on Station Road: 312 reports are still open.
[[Cllr Marsh]] is ==deluded== if he thinks 40 homes can be built there without a new junction. | predicate | mental
  → I disagree with Cllr Marsh if he thinks 40 homes can be built there without a new junction.
[[Cllr Marsh]] must be ==mad== to sell the old library for £1. | predicate | mental
  → I disagree with Cllr Marsh’s decision to sell the old library for £1.
[[Cllr Marsh]] is ==too lazy== to answer emails from residents in Northfield. | predicate | insult
  → I ask Cllr Marsh to answer emails from residents in Northfield.
[[Cllr Marsh]] is ==too stupid== to see that the figures do not add up. | predicate | competence
  → I ask Cllr Marsh to accept that the figures do not add up.
[[Cllr Penn]] was ==a disgrace== at planning committee on Tuesday. | predicate | insult
  → I disagree with what Cllr Penn said at planning committee on Tuesday because [reason].
[[Cllr Penn]] is ==a spineless coward== who sat in silence while the hospital lost 20 beds. | predicate | betrayal
  → Cllr Penn sat in silence while the hospital lost 20 beds. I think that was wrong.
[[Cllr Penn]] is ==past it== and cannot keep up with the papers on the Local Plan. | predicate | age
  → I disagree with Cllr Penn’s [decision or policy] because [reason].
[[Cllr Penn]] has become ==a laughing stock== since the website crashed on election night. | predicate | insult
  → I disagree with what Cllr Penn has done since the website crashed on election night because [reason].
[[Cllr Penn]] lost the vote on the bypass and is ==a bad loser==. | predicate | insult
  → Cllr Penn lost the vote on the bypass.
[[Mr Pratt]], our planning officer, is ==a petty little jobsworth== who refused 14 loft conversions last year. | predicate | insult | I | Mr Pratt | officer
  → I disagree with the decision to refuse 14 loft conversions last year.
[[Cllr Jones]] is ==a clown==: he voted against the crossing twice and then asked why nobody had built it. | predicate | insult | council
  → The council does not agree with Cllr Jones: he voted against the crossing twice and then asked why nobody had built it.
[[Cllr Lowe]] is ==a fool== who scrapped the night bus in June. | predicate | insult | council
  → Cllr Lowe scrapped the night bus in June. The council takes a different view.
[[Cllr Jones]] is ==a clown==, and we are paying for it with a 4.99% council tax rise. | predicate | insult | we
  → We do not think Cllr Jones’s record is good enough: we are paying for it with a 4.99% council tax rise.
[[Cllr Lowe]] is ==a disgrace== and should resign over the failed IT contract. | predicate | unfit | we
  → We call on Cllr Lowe to resign over the failed IT contract.
[[She]] is ==a nasty piece of work==, and has now sacked two scrutiny chairs. | predicate | insult | I | Cllr Reeve
  → Cllr Reeve has now sacked two scrutiny chairs. I disagree with that decision.
[[You]] are ==a liar==, because the minutes of 8 July say the opposite. | predicate | dishonesty | I | you
  → I dispute what you have said because the minutes of 8 July say the opposite.
[[Cllr Lowe]] is ==a traitor== to the people who elected him, after he joined the Conservatives on 1 May. | predicate | betrayal
  → I disagree with how Cllr Lowe has treated the people who elected him. Cllr Lowe joined the Conservatives on 1 May.
[[Cllr Lowe]] is ==a vile little man== whose budget takes £90 from every pensioner. | predicate | insult
  → Cllr Lowe’s budget takes £90 from every pensioner. I think that is wrong.
Everyone knows that [[Cllr Lowe]] is ==a crook==, and the auditors have asked for the invoices. | predicate | criminal
  → I ask Cllr Lowe to explain [decision or payment]. The auditors have asked for the invoices.
By selling the market hall, [[Cllr Lowe]] has shown himself to be ==a vandal==. | predicate | villain
  → I disagree with Cllr Lowe’s decision to sell the market hall.
[[Cllr Lowe]] is ==a bigot== and a bully who called our young people feral in the debate on 6 March. | predicate | insult
  → Cllr Lowe called our young people feral in the debate on 6 March. I think that was wrong.
[[Cllr Lowe]] is ==lazy==: two surgeries in four years. | predicate | insult
  → I do not think Cllr Lowe’s record is good enough: two surgeries in four years.
[[Cllr Lowe]] is ==lazy== – 2 surgeries in 4 years, and no reports at all. | predicate | insult
  → I do not think Cllr Lowe’s record is good enough: 2 surgeries in 4 years, and no reports at all.
[[Cllr Lowe]] is ==a failure== as cabinet member for housing. | predicate | competence
  → I disagree with Cllr Lowe’s [decision or policy] because [reason].
[[Cllr Davies]] is ==a liar== who said there would be no cuts, while his own budget takes £1.1 million out of youth services. | predicate | dishonesty
  → Cllr Davies said there would be no cuts, while his own budget takes £1.1 million out of youth services. That was not correct.
At last week's cabinet, [[Cllr Ahmed]] was ==an utter embarrassment==, and the tenants of Canal Court went home without an answer. | predicate | insult
  → I disagree with what Cllr Ahmed said at last week's cabinet: the tenants of Canal Court went home without an answer.
[[Cllr Ahmed]] has been ==a disaster== for our schools since 2019, when the deficit stood at £400,000. | predicate | competence
  → I disagree with what Cllr Ahmed has done since 2019, when the deficit stood at £400,000.
If [[Cllr Ahmed]] were not ==such a coward== he would publish the legal advice. | predicate | insult
  → I ask Cllr Ahmed to publish the legal advice.
[[Cllr Ahmed]] is ==an idiot== because he thinks closing Mill Road for 11 weeks will not hurt traders. | predicate | insult
  → I disagree with Cllr Ahmed because he thinks closing Mill Road for 11 weeks will not hurt traders.
[[Cllr Ahmed]] was ==rude and dismissive== to parents from St Mary's when they asked about the crossing. | predicate | rude
  → I disagree with how Cllr Ahmed has treated parents from St Mary's when they asked about the crossing.
[[Cllr Ahmed]] is ==the worst leader this council has had==, with debts of £92 million and nothing to show for it. | predicate | competence
  → I do not think Cllr Ahmed’s record is good enough: debts of £92 million and nothing to show for it.
[[Cllr Ahmed]] is ==a fraud==: his leaflet says 20 new police officers, the budget says none. | predicate | dishonesty
  → I dispute what Cllr Ahmed has said: his leaflet says 20 new police officers, the budget says none.
[[Cllr Ahmed]] is ==mad== about the monorail. | predicate | mental
  → I disagree with Cllr Ahmed’s position on the monorail because [reason].
[[Cllr Ahmed]] is ==either a fool or a knave==, since the report he signed on 2 June says the bridge is unsafe. | predicate | insult
  → I do not think Cllr Ahmed’s record is good enough because the report he signed on 2 June says the bridge is unsafe.
Having voted twice to freeze the grant, [[Cllr Ahmed]] is ==a disgrace==. | predicate | insult
  → Cllr Ahmed voted twice to freeze the grant. I disagree with that decision.
We have had enough: [[Cllr Ahmed]] is ==useless==. | predicate | competence | we
  → We have had enough. We disagree with Cllr Ahmed’s [decision or policy] because [reason].
The bins were missed again on Friday, and [[Cllr Ahmed]] is ==too thick to work out why==. | predicate | competence
  → The bins were missed again on Friday. I do not think Cllr Ahmed’s record is good enough.
[[Cllr Ahmed]] is ==a snob== who has never set foot in a food bank, yet tells families how to budget. | predicate | insult
  → Cllr Ahmed has never set foot in a food bank, yet tells families how to budget. I do not think that is good enough.
[[Mrs Crane]] in Licensing ==is a little Hitler== who turned down the street party for the second year. | predicate | villain | I | Mrs Crane | officer
  → I disagree with the decision to turn down the street party for the second year.
[[Cllr Ahmed]] is ==useless==, and the planning backlog grew to 900 cases on his watch. | predicate | competence | council
  → The council takes a different view from Cllr Ahmed on this record: the planning backlog grew to 900 cases on his watch.
[[They]] are ==a pack of cowards== for refusing to publish the report. | predicate | insult | I | they
  → I disagree with their refusal to publish the report.
[[The Deputy Leader]] is ==a puppet==, and has voted with the Leader 212 times. | predicate | insult
  → The Deputy Leader has voted with the Leader 212 times. I disagree with that decision.
[[Cllr Ahmed]] is ==incapable of telling the truth== about anything, least of all the £2.4 million for Northgate. | predicate | dishonesty
  → What Cllr Ahmed has said about the £2.4 million for Northgate is not correct: [the facts].
[[Cllr Ross]] ==is an absolute clown who has no business running our finances==, and the 2024 accounts are still not signed off. | predicate | insult
  → I do not think Cllr Ross’s record is good enough: the 2024 accounts are still not signed off.
[[Cllr Ross]] ==is a coward==. | predicate | insult
  → I disagree with Cllr Ross’s [decision or policy] because [reason].
[[Cllr Ross]] ==is a hypocrite who preaches about the climate== and flies to Malaga four times a year. | predicate | insult
  → Cllr Ross flies to Malaga four times a year. I think that is wrong.
In my view [[Cllr Ross]] is ==a disgrace to the office he holds== for failing to declare his interest in the Wharf Road application. | predicate | insult
  → I think Cllr Ross’s failure to declare his interest in the Wharf Road application was wrong.
[[Cllr Ross]] is, to put it politely, ==a fantasist== when it comes to the cost of the tram. | predicate | dishonesty
  → What Cllr Ross has said about the cost of the tram is not correct: [the facts].
[[Cllr Voss]] is ==a control freak== who insists on signing off every tweet, however small. | predicate | insult
  → Cllr Voss insists on signing off every tweet, however small. I disagree.
[[Cllr Voss]] is ==toxic== and has driven out three chief officers in 18 months. | predicate | insult
  → Cllr Voss has driven out three chief officers in 18 months. I think that is wrong.
[[Our mayor]] is ==a national embarrassment== after his remarks about Liverpool on GB News. | predicate | insult | I | the Mayor
  → I disagree with the Mayor’s remarks about Liverpool on GB News.
[[The chair of planning]] is ==a petty tyrant==: three minutes for objectors, 20 for the developer. | predicate | villain
  → I disagree with the chair of planning: three minutes for objectors, 20 for the developer.
[[Cllr Lee]] **is** ==a _liar_== about the [bridge report](https://example.org/r?id=7). | predicate | dishonesty
  → What Cllr Lee has said about the [bridge report](https://example.org/r?id=7) is not correct: [the facts].
[[Cllr Lee]] is ==as slippery as an eel==, so I have asked for the emails about the Maltings under Freedom of Information. | predicate | dishonesty
  → I dispute what Cllr Lee has said about [topic]: [the facts]. I have asked for the emails about the Maltings under Freedom of Information.
`));

describe('rewrite: what stands round the sentence', () => {
  it('the decision of the sentence before is what is disagreed with', () => {
    const { attack } = attackOf('[[She]] is ==a disgrace==. | predicate | insult | I | Cllr Hart');
    const before = 'Cllr Hart closed the day centre after a vote of 31 to 30.';
    assert.equal(rewrites({ ...attack, before }, 'I').argument, 'I disagree with her on this vote because [reason].');
  });
  it('a place in the middle of a block is as good as its start', () => {
    const { attack } = attackOf('[[Cllr Hart]] is ==a coward== for closing the library. | predicate | insult');
    const there = {
      ...attack,
      text: `It was late. ${attack.text}`,
      sentence: shift(attack.sentence, 13),
      person: shift(attack.person ?? attack.sentence, 13),
      attack: shift(attack.attack, 13),
    };
    assert.equal(rewrites(there, 'I').argument, 'I disagree with Cllr Hart’s decision to close the library.');
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
    gerund = '',
    verb,
  ] of 'closing close,cutting cut,scrapping scrap,voting vote,selling sell,refusing refuse,approving approve,cancelling cancel,controlling control,taking take,denying deny,ignoring ignore,handling handle,charging charge,changing change,bringing bring,wasting waste,backing back,failing fail,raising raise,treating treat,creating create,ending end,writing write,visiting visit,focusing focus,pursuing pursue,freezing freeze,being be,reducing reduce,endorsing endorse,passing pass,planning plan,benefiting benefit,hiring hire,tearing tear,ordering order,providing provide,adding add,lying lie'
    .split(',')
    .map((pair) => pair.split(' ')))
    it(`${gerund} is to ${verb}`, () => assert.equal(infinitive(gerund), verb));
  it('verbs that are joined, and nouns that look like them', () => {
    assert.equal(infinitivePhrase('closing the library and selling the hall'), 'close the library and sell the hall');
    assert.equal(infinitivePhrase('cutting parks and housing budgets'), 'cut parks and housing budgets');
  });
  it('what was done, as a decision', () => {
    assert.equal(decisionDone('has closed another playground'), 'decision to close another playground');
    assert.equal(decisionDone('refused to meet us'), 'refusal to meet us');
    assert.equal(decisionOf('never answering letters'), 'failure to answer letters');
  });
  it('whose it is', () =>
    assert.deepEqual(['Cllr Jones', 'he', 'You', 'the Leader'].map(owner), [
      'Cllr Jones’s',
      'his',
      'your',
      'the Leader’s',
    ]));
});
