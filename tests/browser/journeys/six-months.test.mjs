// Selam's six months of ontzorgen, month by month, half of it without a connection: from the day on which she is invited,
// with nothing done yet and nobody's word on who pays, over what the desk writes down of that, to the first rent of her
// own. A picture of every screen that she needs stays for people to look at.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { staffOf } from '../support/desk.mjs';
import { FROM, KIND, Life, PAYER } from '../support/life.mjs';
import { FOLDER } from '../support/looks.mjs';
import { SELAM } from '../support/people.mjs';
import { browserFor } from '../support/phone.mjs';

const browser = browserFor(after);
console.log(`pictures of every month: ${FOLDER}`);

/** The first of October 2026: her house, and the first day of everything. */
const FIRST = '2026-10-01';
const NEWCOMER = {
  name: 'Selam',
  klantmanager: SELAM.klantmanager,
  dates: [
    ['permit_date', '2026-04-08'],
    ['municipality_link_date', '2026-05-20'],
    ['lease_signed_on', '2026-09-21'],
    ['moved_in_on', FIRST],
    ['registered_on', FIRST],
    ['assistance_claim_date', FIRST],
    ['ontzorgen_start', FIRST],
    ['ontzorgen_end', '2027-03-31'],
    ['insurance_duty_start', FIRST],
  ],
};

/** What must be clear about a cost, at the hand-over, in its order. */
const ABOUT = ['paid_last', 'pays_next', 'direct_debit', 'login', 'next_bill'];

/** What must be clear once. */
const ONCE = ['benefit_full', 'allowances', 'debts', 'remission', 'budget', 'who_to_call', 'end_letter'];

for (const language of ['nl', 'ti']) {
  test(`${language}: six months from the first day, of somebody of whom nothing is done yet`, async (t) => {
    const life = await Life.ofNewcomer(t, await browser(), { ...NEWCOMER, language }, `${FIRST}T07:00:00Z`, 'from-october');
    const { page, phone } = life;
    await life.look('01-week');

    // October: registered on the first day; the health insurance has a last day, and from which day it is counted.
    await life.open();
    await phone.record('item_state', 'first_days.registration').waitFor();
    assert.equal(await page.locator('main input:checked').count(), 0, 'nothing is done yet');
    await life.look('01-regelen');
    await phone.goOffline();
    await life.openItem('first_days.registration');
    await life.look('01-registration');
    await life.tick();
    const insurance = await life.openItem('insurance.health');
    await insurance.getByText(/31[^0-9]*2027/).first().waitFor();
    await insurance.getByText(/1[^0-9]*2026/).first().waitFor();
    // Who confirmed that day, and when: at the invitation.
    await insurance.locator('p').filter({ hasText: /Fatima.*[^0-9]1[^0-9]*2026/ }).first().waitFor();
    await life.look('01-insurance');
    await life.send('tick_item');

    // Two weeks on, without a connection: insured. DigiD comes before the allowances.
    await life.reach('2026-10-14T09:00:00Z', { offline: true });
    await life.openItem('insurance.health');
    await life.tick();
    await insurance.locator('.ma-badge').filter({ hasText: /14[^0-9]*2026/ }).first().waitFor();
    await life.look('02-insured');
    await life.openItem('allowances.rent');
    await page.locator('main ul a[href="/regelen/first_days.digid"]').waitFor();
    await life.look('02-rent-allowance-waits');
    await life.send('tick_item');

    // The letter with the code of DigiD: no sender of the list; the word on the letter finds it.
    await life.reach('2026-10-21T09:00:00Z', { offline: false });
    await life.open('/regelen/brief');
    await page.getByRole('searchbox').fill('DigiD');
    await page.locator('main [role=status]').waitFor();
    assert.equal(await page.locator('main [data-kind=letter]').count(), 0);
    await life.look('03-letter-of-nobody');
    await phone.follow('/zoeken');
    await page.getByRole('searchbox').fill('activeringscode');
    await phone.record('item_state', 'first_days.digid').getByRole('link').click();
    await page.locator('#letter-date').fill('2026-10-19');
    await page.locator('form .nl-button').click();
    const code = page.locator('main .ma-answer').first();
    await code.filter({ hasText: language === 'nl' ? 'De brief met de code is er' : 'digid.nl' }).waitFor();
    await life.look('03-digid-code');
    await life.tick();
    await life.send('note_letter_date', 'tick_item');

    // November, without a connection: first asked, then both allowances asked for.
    await life.reach('2026-11-03T09:00:00Z', { offline: true });
    // Nobody wrote down who pays what: the app says so, and calls nothing of the hand-over done.
    await life.open('/regelen/ontzorgen.handover', '/regelen/overdracht');
    const unknown = /Nog niet bekend wie dit betaalt|ነዚ መን ከም ዝኸፍሎ ገና ንጹር ኣይኮነን/;
    await page.locator('main .ma-pair').filter({ hasText: unknown }).first().waitFor();
    const progress = page.locator('main [data-kind=progress]');
    await progress.filter({ hasText: /Niemand heeft opgeschreven wie wat betaalt|ገና ኣይተጻሕፈን/ }).waitFor();
    assert.doesNotMatch(await progress.textContent(), /[0-9]/, 'no number of lines');
    await life.look('04-nobody-pays');
    await life.openItem('allowances.partner_abroad');
    await page.locator('#who').fill('VluchtelingenWerk');
    await page.locator('#on').fill('2026-11-02');
    await page.locator('#said').fill('Ja, je mag aanvragen.');
    await page.locator('form .nl-button--primary').click();
    await page.getByText('Ja, je mag aanvragen.', { exact: true }).waitFor();
    await life.look('04-asked-first');
    await life.tick();
    for (const item of ['allowances.care', 'allowances.rent']) {
      await life.openItem(item);
      assert.equal(await page.locator('main ul a[href^="/regelen/"]').count(), 0, `${item}: nothing comes first`);
      await life.tick();
      await life.look(`04-${item}`);
    }
    await life.send('note_answer', 'tick_item', 'tick_item', 'tick_item');

    // December, without a connection: a reminder for the rent, which the municipality should have paid.
    await life.reach('2026-12-08T09:00:00Z', { offline: true });
    await life.open('/regelen/brief');
    await phone.record('letter', 'housing_association').getByRole('link').click();
    await page.locator('main .ma-choices button').nth(1).click();
    await life.look('05-letter-rent');
    await page.locator('main a[href^="/regelen/rekeningen/nieuw"]').click();
    await page.locator('#kind').selectOption({ index: KIND.rent });
    assert.deepEqual(
      [await page.locator('#from').inputValue(), await page.locator('#stage').inputValue()],
      [String(FROM.rent), '1'],
      'a reminder of the housing association',
    );
    await life.saveBill({ due: '2026-12-15', payer: PAYER.municipality });
    const rent = page.locator('main [data-kind=bill]');
    await rent.waitFor();
    assert.equal(await rent.locator('.nl-button--primary').count(), 0, 'nothing for her to pay');
    await rent.locator('button', { has: page.locator('use[href$="#i-msg"]') }).click();
    await rent.locator('p[role=status] use[href$="#i-hour"]').waitFor({ state: 'attached' });
    await life.look('05-rent-sent-on');
    await life.send('add_bill', 'ask_about_bill');
    await rent.locator('p[role=status] use[href$="#i-cloud"]').waitFor({ state: 'attached' });
    const [bill] = (await life.file(NEWCOMER.klantmanager))('bill');
    assert.deepEqual([bill.from, bill.type, bill.stage, bill.paid_by], ['housing_association', 'rent', 'reminder', 'municipality']);
    const asked = (await life.file(NEWCOMER.klantmanager))('message').find(({ about }) => about?.bill === bill.id);
    assert.ok(asked, 'the klantmanager has the question');
    const fatima = await staffOf(life.server, NEWCOMER.klantmanager);
    const action = { confirm_bill: { bill: bill.id, on: '2026-12-08' } };
    await fatima(`people/${life.person}/actions`, { id: 'paid-rent', action });
    await rent.locator('.ma-badge').filter({ hasText: /8[^0-9]*2026/ }).first().waitFor();
    await life.look('05-rent-paid');
    // What was agreed of who pays, written down at the desk: the municipality until ontzorgen ends.
    for (const [cost, payer] of [['rent', 'municipality'], ['phone', 'self']]) {
      const put = { put_cost: { cost, payer, days: { from: FIRST } } };
      await fatima(`people/${life.person}/actions`, { id: `cost-${cost}`, action: put });
    }
    const rentPayer = phone.record('fixed_cost', 'team.rent.municipality');
    await rentPayer.filter({ hasText: /31[^0-9]*2027/ }).waitFor();
    await phone.record('fixed_cost', 'team.phone.self').waitFor();
    await life.look('05-who-pays');

    // January: a bill that she pays herself.
    await life.reach('2027-01-12T09:00:00Z', { offline: false });
    await life.addBill({ from: FROM.insurer, kind: KIND.deductible, due: '2027-01-15', payer: PAYER.self });
    await phone.follow('/');
    await page.locator('main [data-kind=bill]').first().waitFor();
    await life.look('06-week');
    await life.open('/regelen/rekeningen');
    await page.locator('main [data-kind=bill] .nl-button--primary').click();
    await page.locator('main [data-kind=bill] .ma-badge').filter({ hasText: /12[^0-9]*2027/ }).waitFor();
    await life.look('06-paid');
    await life.send('add_bill', 'pay_bill');

    // February, the fifth month, without a connection: her month in numbers, and when the hand-over begins.
    await life.reach('2027-02-02T09:00:00Z', { offline: true });
    await life.openItem('ontzorgen.learning');
    await life.look('07-learning');
    await life.open('/regelen/maand');
    await page.locator('#benefit').fill('1300');
    await page.locator('#rent').fill('650');
    await page.locator('#rent').blur();
    await life.look('07-month');
    const handover = await life.openItem('ontzorgen.handover');
    await handover.getByText(/3[^0-9]*2027/).first().waitFor();
    await handover.getByText(/31[^0-9]*2027/).first().waitFor();
    await handover.locator('button', { has: page.locator('use[href$="#i-msg"]') }).click();
    await handover.locator('p[role=status]').first().waitFor();
    await life.look('07-hand-over-ahead');
    await life.send('set_budget_line', 'set_budget_line', 'ask_about_item');

    // March, without a connection: nobody is known to pay the rent of April. She says that she does; then every line
    // is signed off.
    await life.reach('2027-03-03T09:00:00Z', { offline: true });
    await life.open('/regelen/ontzorgen.handover', '/regelen/overdracht');
    const handed = phone.record('handover', 'rent');
    await handed.locator('.ma-badge').filter({ hasText: /1[^0-9]*2027/ }).waitFor();
    assert.equal(await phone.record('handover', 'phone').count(), 0, 'what she always paid is not handed over');
    const unclear = progress.filter({ hasText: /niet duidelijk wie betaalt|ገና ንጹር ኣይኮነን/ });
    await unclear.waitFor();
    const points = [...ABOUT.map((point) => `rent.${point}`), ...ONCE];
    const sign = (point) => phone.record('item_state', `ontzorgen.handover.${point}`).getByRole('checkbox').check();
    for (const point of points) await sign(point);
    assert.equal(await page.locator('main input:checked').count(), points.length);
    await unclear.filter({ hasText: /12[^0-9]*12/ }).waitFor();
    await life.look('08-hand-over-gap');
    await handed.locator('button', { has: page.locator('use[href$="#i-person"]') }).click();
    await unclear.waitFor({ state: 'detached' });
    await progress.filter({ hasText: /12[^0-9]*12/ }).waitFor();
    await life.look('08-hand-over');
    await life.send(...points.map(() => 'tick_item'), 'say_i_pay');

    // The end of March, without a connection: rent is paid before the month, so the first of her own is now.
    await life.reach('2027-03-30T09:00:00Z', { offline: true });
    await life.addBill({ from: FROM.rent, kind: KIND.rent, due: '2027-03-31', payer: PAYER.self, repeats: 1 });
    const own = life.bills(/31\u2069? (maart|መጋቢት).*2027/).filter({ has: page.locator('.nl-button--primary') });
    await own.waitFor();
    await life.look('09-first-rent');
    await own.locator('.nl-button--primary').click();
    await life.bills(/30\u2069? (april|ሚያዝያ).*2027/).waitFor();
    await life.look('09-next-rent');
    await life.send('add_bill', 'pay_bill');

    // April: the municipality has stopped paying, and who pays the rent is what she said herself.
    await life.reach('2027-04-01T07:00:00Z', { offline: false });
    await life.open('/regelen/ontzorgen.handover', '/regelen/overdracht');
    const ended = /betaalde de gemeente|ይኸፍል ነይሩ/;
    await page.locator('main .ma-pair').filter({ hasText: ended }).first().waitFor();
    await handed.locator('.ma-badge use[href$="#i-person"]').waitFor({ state: 'attached' });
    assert.equal(await unclear.count(), 0);
    await life.look('10-after');
    await life.send();
  });
}
