// Numbers that look like somebody's and are public or nobody's, and people and addresses that stand in a draft for an office: nothing is said.
import assert from 'node:assert/strict';
import { readDraft } from '../../server/core/draft/read.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';

const personal =
  /^(?:data-protection|special-category|identity|confidential\.personal|legal\.criminal|good-practice\.(?:separate|prof))/;
const blog = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';
const release = '---\ntype: press-release\n---\n\n# Baths open\n\nThe baths are open from today.\n\n';

function seen(draft: string): readonly string[] {
  return review(readDraft(draft), book, emptyWorkspace, undefined, '2026-05-01')
    .findings.filter((f) => personal.test(f.clause))
    .map((f) => `${f.clause}: ${draft.slice(f.span.start, f.span.end)}`);
}

describe('what is nobody’s', () => {
  for (const text of [
    'Planning applications 24/01882/FUL, P/24/0123/2, DC/25/00417/LBC and 2024/1234/OUT are on the portal.',
    'Enforcement case 2023/0417/ENF and appeal APP/Z4718/W/24/3341234 were decided.',
    'Licensing application LN/202401234 from the Red Lion goes to committee.',
    'Cabinet paper CAB/24/117 and decision D2024-0417 are public.',
    'Charity 1098765, charity no. SC012345 and registered charity number 1109243 run it.',
    'Company number 04567890, company no. SC123456 and VAT number GB 123 4567 89 are on the invoice.',
    'See section 21 of the Act, SI 2012/2089, Regulation 18 and Reg 19.',
    'The case is [2003] EWCA Civ 1001 and [2019] UKSC 12, reported at 2019 1 WLR 1234.',
    'Open on 01/04/2031, from 2031-04-01, and until 1.4.31.',
    'The A38, M6, B4112 and A4123(M) are closed; take the 42, the X7 or the 900.',
    'Order it at https://example.org/N21WX/T66NQ/7700900123?ref=AB12CDE today.',
    'It cost £1,234,567 in 2024/25, 12 345 678 more than in 2023-24.',
    'The book, ISBN 978 0 306 40615 7, and the journal, ISSN 0317-8471, are in.',
    'Tender reference BT 12 34 56 C closes at 12:00:00 on Friday.',
    'Meet in Room A123 BCD at 10.30; the grid reference is SP 33 12.',
    'The score was 21-12-09, and the lock is 10-20-30.',
    'Our 1995 P123 series boiler, model AB12 CDF, is worn out.',
    'The 1962 bus, registration 417 KDT, leads the parade.',
    'Quote your council tax account number when you write.',
    'Quote your PCN number, such as WB12345678, when you pay.',
    'Version 192.168.0.1 of the plan, 4.2.1 and 10.0.0.2, was dropped.',
    'The census counted 4111 1111 people and 943 476 homes.',
    'Minute 943 476 5910 of the ledger was read.',
    'GB82 WEST 1234 5698 7654 33 is a made-up number.',
    'Batch 4111111111111112 of the vaccine is in.',
    'The town was founded on 4 June 1791, and the hall was born again on 1 May 2020.',
    'The scheme was born on 3 March 2021.',
    'Phase 1 to 3, 07-08-09, 1 000 000 trees and 0800 hours.',
    'At 52.4862 per cent, the turnout beat 1.8904.',
  ])
    it(text, () => assert.deepEqual(seen(`${blog}${text}\n`), []));
});

describe('what is an office’s', () => {
  for (const text of [
    'Ring 0300 123 4567, 0303 123 1113, 0800 555 111, 0345 123 4567, 101 or NHS 111.',
    'Write to press@harrowmere.gov.uk, housing@harrowmere.gov.uk or planning.policy@harrowmere.example.org.',
    'The switchboard is 01632 960000; the library is on 020 7946 0123.',
    'Visit the town hall, 1 Mill Street, MO4 2QT, or the library, 12 Mill Street, MO4 2QT.',
    'Cllr Amir Shah, Cabinet Member for Housing, said: “I am proud.”',
    'Councillors Shah, Nolan and Baran voted for it, and Mayor Edith Quill chaired.',
    'Moira Kane, Director of Adult Services, and Chief Executive Piers Holt answered.',
    'Chief Constable Ann Reeve and Superintendent Tom Ward were there.',
    'Headteacher Marian Cole of Low Fold Primary said that the roof leaks.',
    'Dev Anand, a spokesperson for Harrowmere Homes, said that it is sorry.',
    'A council spokesman, Piotr Baran, said that the road opens on Monday.',
    'My council address is cllr.hart@harrowmere.example.org, and my ward mobile is 07700 900640.',
    'Jo Hart MP and Lord Quill of Thorn wrote to the minister.',
    'Lunch with my son (@Philly’s Cheesesteaks) was fine.',
    'Follow @HarrowmereCouncil and @BBCNews, or facebook.com/harrowmerecouncil.',
  ])
    it(text, () => assert.deepEqual(seen(`${blog}${text}\n`), []));

  for (const contact of [
    '## Media contact\n\nPriya Nolan, Senior Press Officer, 07700 900226, priya.nolan@harrowmere.example.org',
    '## Press office\n\nPriya Nolan\n\nTel: 01632 960733\n\nMobile: 07700 900226\n\nE-mail: priya.nolan@harrowmere.gov.uk',
    '**Contact:** Priya Nolan, press officer, on 07700 900226 or press@harrowmere.gov.uk',
    'ENDS\n\nMedia enquiries: Priya Nolan, 01632 960733 (out of hours 07700 900226), press@harrowmere.gov.uk',
    'ENDS\n\n## Notes to editors\n\n1. The baths are at 4 Quay Street, MO7 1AB.\n\n## Contact\n\n| Name | Mobile |\n|---|---|\n| Priya Nolan | 07700 900226 |',
  ])
    it(contact.replaceAll('\n', ' '), () => assert.deepEqual(seen(`${release}${contact}\n`), []));
});
