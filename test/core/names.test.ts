// Where a sentence names a person, and where it names something else that is written the same way.
import assert from 'node:assert/strict';
import { sentencesOf } from '../../server/core/language/sentences.ts';
import { wordsOf } from '../../server/core/language/words.ts';
import { namesIn } from '../../server/core/people/names.ts';

const named = (text: string): readonly string[] =>
  namesIn(wordsOf(text), text, sentencesOf(text)).map((m) => text.slice(m.span.start, m.span.end));

describe('names: people', () => {
  for (const [text, names] of [
    // Titles.
    [
      'The scheme was opened by Cllr Farida Anwar and the Rev. Paul Nettleton.',
      ['Cllr Farida Anwar', 'Rev. Paul Nettleton'],
    ],
    ['Mr and Mrs Loughran have run the kiosk since 1998.', ['Mr', 'Mrs Loughran']],
    ['Dr A.J. Pemberton-Rao chaired the panel.', ['Dr A.J. Pemberton-Rao']],
    ['Our thanks go to Ms T. Achebe.', ['Ms T. Achebe']],
    // Given names and surnames.
    ['Gwenllian Prosser swam forty lengths for the hospice.', ['Gwenllian Prosser']],
    ['The prize for best allotment went to Tendai Moyo.', ['Tendai Moyo']],
    ['Mark Penrose and Grace Adeyemi will judge the entries.', ['Mark Penrose', 'Grace Adeyemi']],
    ['Last month May Hollins turned ninety.', ['May Hollins']],
    ['We spoke to Rose Field about the flood.', ['Rose Field']],
    ['Summer Whitlock, 19, is the youngest of the crew.', ['Summer Whitlock']],
    // A name that no register has, by its setting.
    ['Yxara Thornquill, who lives in the flats, saw the fire.', ['Yxara Thornquill']],
    ['A letter from Mbeleko Tarsi, aged 71, arrived on Monday.', ['Mbeleko Tarsi']],
    // Initials, hyphens, apostrophes, particles.
    ['J.K. Ogunleye and B J Malik tied for third place.', ['J.K. Ogunleye', 'B J Malik']],
    ['Jean-Luc Ferrier-Walsh paints the scenery.', ['Jean-Luc Ferrier-Walsh']],
    ["Niamh O'Driscoll’s stall sold out by noon.", ["Niamh O'Driscoll"]],
    [
      'The quilt was sewn by Marieke van den Broek and Fatima al-Rashid.',
      ['Marieke van den Broek', 'Fatima al-Rashid'],
    ],
    ['Ruby-Mae Tolland opened the batting.', ['Ruby-Mae Tolland']],
    ['Alasdair MacInnes and Orla McGarrigle share the post.', ['Alasdair MacInnes', 'Orla McGarrigle']],
    // Capitals.
    ['TRIBUTES TO DOREEN HASLAM', ['DOREEN HASLAM']],
    ['Volunteer Derek Sowerby Honoured At Town Hall', ['Derek Sowerby']],
    // Possessives, nicknames, couples, families.
    ['Priyanka’s mum rang the office twice.', ['Priyanka']],
    ['Everyone knows Bill ‘Sparky’ Moss.', ['Bill ‘Sparky’ Moss']],
    ['Ron "The Voice" Tattersall called the raffle.', ['Ron "The Voice" Tattersall']],
    ['Bert and Ivy Scargill have been married for sixty years.', ['Bert', 'Ivy Scargill']],
    ['The Rahmans moved into Number 9 last spring.', ['Rahmans']],
    ['The Kowalczyk family were rehoused within a week.', ['Kowalczyk']],
    // Lists.
    [
      'Pictured: Amina Yusuf, Callum Reid, Zsófia Varga and Tom Birtles.',
      ['Amina Yusuf', 'Callum Reid', 'Zsófia Varga', 'Tom Birtles'],
    ],
    // Lone names.
    ['Her son, Kacper, is in Year 4.', ['Kacper']],
    ['Last night Sandra told me that the damp was back.', ['Sandra']],
    ['They named him Frank after his grandfather.', ['Frank']],
    ['i asked lorraine if she had seen the notice', ['lorraine']],
    ['Grace said that the lift had failed again.', ['Grace']],
  ] as const)
    it(text, () => assert.deepEqual(named(text), names));
});

describe('names: nobody', () => {
  for (const text of [
    // Streets, schools, wards, parks, pubs.
    'Resurfacing starts in Florence Road and Albert Terrace on Monday.',
    'Pupils of Margaret Beavan School planted bulbs.',
    'Voters in Heaton Mersey and Cheadle Hulme go to the polls.',
    'The fun day is at Priscilla Bacon Meadow, off Nelson Street.',
    'The Duke William and the Lord Nelson have asked for late licences.',
    'Charles Dickens Ward elects two members.',
    'A stall at Camden market sold hats.',
    // Companies, brands, ships, hospitals, clubs.
    'Morgan Sindall and Kier Highways will start in June.',
    'Morrisons, Lidl and Marks & Spencer have signed the pledge.',
    'HMS Belfast and the Mary Rose were open to visitors.',
    'Doctors at Queen Elizabeth Hospital and St Mary’s were told.',
    'Preston North End beat Charlton Athletic on Saturday.',
    'The contract went to Willmott Dixon and Balfour Beatty.',
    'Tickets for Jack and the Beanstalk are on sale.',
    // Awards, laws, programmes.
    'The Duke of Edinburgh Award and the Queen’s Award are open to groups.',
    'Nobody may publish it under the Freedom of Information Act or Martyn’s Law.',
    'Sarah’s Law lets parents ask the police.',
    'Religious Freedom and Climate Change are on the agenda.',
    'Peace and Hope were the themes of the day.',
    // Words that are names, months, places.
    'Will and May are verbs here; March and April are not.',
    'Grace periods apply from June, but not to bin charges. Mark schemes are online.',
    'Faith groups and Gay people were asked for their views.',
    'Bill payers can Chase a refund by phone.',
    'Jersey, Guernsey and Paris sent their good wishes.',
    'Carol singers will be in the square.',
    // Headings in Title Case.
    'Summer Reading Challenge Returns To Libraries',
    'Grant Funding For Community Gardens',
    'New Master Teacher Role Agreed',
    // Handles, illnesses, storms.
    'Follow Jack_Carter22 or @Emily_Parish for news.',
    'Storm Eunice brought down forty trees.',
    'Alzheimer’s Society and Sue Ryder held a coffee morning.',
    'Nelson Mandela House has a new boiler.',
  ])
    it(text, () => assert.deepEqual(named(text), []));
});
