// Bills that come back, arrangements, the date of a letter, who pays from when, and how old the news is.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR, SELAM } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { NOW, Server } from '../support/server.mjs';

const browser = browserFor(after);

async function paired(t, person) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ language: 'nl', ...person });
  return { server, phone, page: phone.page };
}

async function addBill(phone, { from, due, repeats }) {
  const { page } = phone;
  await phone.follow('/regelen');
  await phone.follow('/regelen/rekeningen');
  await phone.follow('/regelen/rekeningen/nieuw');
  await page.locator('#from').selectOption({ index: from });
  await page.locator('#due').fill(due);
  await page.locator('#payer').selectOption({ index: 1 });
  await page.locator('#repeats').selectOption({ index: repeats });
  await page.locator('form .nl-button--primary').click();
}

const own = (phone) => phone.page.locator('main [data-kind=bill]').filter({ hasText: 'Telefoon' });

test('a monthly bill: paid, the next one stands there; taken back, it does not', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  await addBill(phone, { from: 4, due: '', repeats: 1 });
  await page.getByRole('alert').getByText('Deze datum begrijpen we niet').waitFor();
  await page.locator('#due').fill('2026-12-31');
  await page.locator('form .nl-button--primary').click();
  await page.waitForURL('**/regelen/rekeningen');
  const december = own(phone).filter({ hasText: '31 december 2026' });
  await december.getByText('Elke maand').waitFor();
  await december.getByRole('button', { name: 'Ik heb betaald' }).click();
  const january = own(phone).filter({ hasText: '31 januari 2027' });
  await january.getByRole('button', { name: 'Ik heb betaald' }).waitFor();
  await own(phone).getByRole('button', { name: 'Toch nog niet betaald' }).click();
  await january.waitFor({ state: 'detached' });
  await december.waitFor();
  await phone.reach('synced');
});

test('a loan stands under the loans by its kind or its mark, and what goes by itself does not say to pay', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  // From the page of the money that is a gift or a loan.
  await page.goto('/regelen/first_days.bridging');
  await page.getByText('Een gift betaal je niet terug.').waitFor();
  await phone.follow('/regelen/rekeningen/nieuw?from=municipality&kind=furnishing_loan');
  await page.locator('#loan:checked:disabled').waitFor();
  const chosen = page.locator('#from option:checked, #kind option:checked');
  assert.deepEqual(await chosen.allTextContents(), ['Gemeente', 'Inrichtingslening']);
  await page.locator('#name').fill('Kredietbank');
  await page.locator('#payer').selectOption({ index: 1 });
  await page.locator('form .nl-button--primary').click();
  await page.waitForURL('**/regelen/rekeningen');
  const loans = page.locator('main section').filter({ hasText: 'Leningen: dit betaal je terug' });
  await loans.locator('[data-kind=bill]').filter({ hasText: 'Kredietbank' }).waitFor();

  await phone.follow('/regelen/rekeningen/nieuw');
  await page.locator('#name').fill('Leenfonds');
  await page.locator('#loan:enabled').check();
  await page.locator('form .nl-button--primary').click();
  await page.waitForURL('**/regelen/rekeningen');
  const marked = loans.locator('[data-kind=bill]').filter({ hasText: 'Leenfonds' });
  await marked.getByText('Dit is een lening: dit betaal je terug').first().waitFor();

  await phone.follow('/regelen/rekeningen/nieuw');
  await page.locator('#from').selectOption({ index: 4 });
  await page.locator('#due').fill('2026-12-27');
  await page.locator('#debit').check();
  await page.locator('form .nl-button--primary').click();
  await page.waitForURL('**/regelen/rekeningen');
  const debit = own(phone).filter({ hasText: '27 december 2026' });
  await debit.getByText('Gaat vanzelf van je rekening').first().waitFor();
  assert.equal(await debit.getByRole('button', { name: 'Ik heb betaald' }).count(), 0);
  await phone.reach('synced');
  const added = phone.sent.map(({ action }) => action.add_bill).filter(Boolean);
  assert.deepEqual(added.map((it) => it.is_direct_debit ?? false), [false, false, true]);
  assert.deepEqual(added.map((it) => it.is_loan ?? false), [false, true, false]);
});

test('a bill is removed only once that was asked, and "no" keeps it', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  await addBill(phone, { from: 4, due: '2026-12-31', repeats: 0 });
  const bill = own(phone).filter({ hasText: '31 december 2026' });
  const remove = bill.getByRole('button', { name: 'Verwijder deze rekening' });
  const question = bill.getByRole('alertdialog');
  await remove.dblclick();
  await phone.reach('synced');
  await page.reload();
  await remove.click();
  await question.getByRole('button', { name: 'Nee, bewaren' }).click();
  await question.waitFor({ state: 'detached' });
  await remove.click();
  await question.getByRole('button', { name: 'Ja, weghalen' }).click();
  await bill.waitFor({ state: 'detached' });
  await phone.reach('synced');
  const names = phone.sent.map(({ action }) => Object.keys(action)[0]);
  assert.deepEqual(names, ['add_bill', 'remove_bill']);
});

test('what was sent on says when; after its last day that the payment is not confirmed', async (t) => {
  const { phone } = await paired(t, { ...SELAM, language: 'nl' });
  const energy = phone.record('bill', 'energy-first_month');
  await phone.keepApp();
  await phone.follow('/regelen');
  await phone.follow('/regelen/rekeningen');
  await energy.getByText('Doorgestuurd op donderdag 19 november 2026').waitFor();
  assert.equal(await energy.getByText('nog niet bevestigd').count(), 0, 'the last day is still to come');
  await phone.goOffline();
  await energy.getByRole('button', { name: /^Stuur dit naar/ }).click();
  await energy.getByText('Nog niet verstuurd').waitFor();
  await phone.wake(10 * 86_400_000);
  await phone.follow('/regelen');
  await phone.follow('/regelen/rekeningen');
  await energy.getByText('De betaling is nog niet bevestigd').waitFor();
  await phone.goOffline(false);
  await phone.reach('synced');
});

test('a double tap pays one month: the paid bill keeps its place until the page is left', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  await addBill(phone, { from: 4, due: '2026-12-31', repeats: 1 });
  await page.waitForURL('**/regelen/rekeningen');
  const december = own(phone).filter({ hasText: '31 december 2026' });
  const january = own(phone).filter({ hasText: '31 januari 2027' });
  const pay = december.getByRole('button', { name: 'Ik heb betaald' });
  await pay.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await pay.boundingBox();
  const tap = (times) => page.mouse.click(x + width / 2, y + height / 2, { clickCount: times });
  await tap(2);
  await december.getByText('Betaald op maandag 23 november 2026').waitFor();
  await january.waitFor();
  await tap(1);
  await december.getByText('Betaald op maandag 23 november 2026').waitFor();
  await phone.reach('synced');
  const names = phone.sent.map(({ action }) => Object.keys(action)[0]);
  assert.deepEqual(names, ['add_bill', 'pay_bill']);
  await december.getByRole('button', { name: 'Toch nog niet betaald' }).click();
  await pay.click();
  await phone.follow('/regelen');
  await phone.follow('/regelen/rekeningen');
  const paid = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Betaald', exact: true }) });
  await paid.locator('[data-kind=bill]').filter({ hasText: 'Telefoon' }).waitFor();
});

test('an arrangement: what cannot be read is told, then the first term stands in the week', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  await addBill(phone, { from: 4, due: '2026-11-25', repeats: 0 });
  const bill = own(phone);
  await bill.getByRole('button', { name: 'Ik heb een betalingsregeling' }).click();
  const save = bill.getByRole('button', { name: 'Bewaar de regeling' });
  const told = bill.getByRole('alert').filter({ hasText: /\S/ });
  await save.click();
  await told.getByText('Deze datum begrijpen we niet').waitFor();
  await bill.locator('#first').fill('2026-11-27');
  await save.click();
  await told.getByText('hoeveel je per maand betaalt').waitFor();
  await bill.locator('#amount').fill('٢٥,٥٠');
  await bill.locator('#terms').fill('1');
  await save.click();
  await told.getByText('van 2 tot en met 60').waitFor();
  assert.equal(await bill.locator('#amount').inputValue(), '٢٥,٥٠');
  await bill.locator('#terms').fill('۳');
  await save.click();
  await bill.getByText('Laatste keer betalen: woensdag 27 januari 2027').waitFor();
  await bill.getByText('€ 25,50').waitFor();
  // Its terms stand with who pays what: who, and until when.
  const terms = page.locator('main [data-kind=monthly_cost]').filter({ hasText: 'Telefoon' });
  await terms.filter({ hasText: 'Jij' }).filter({ hasText: 'Tot en met woensdag 27 januari 2027' }).waitFor();
  await phone.follow('/');
  const friday = page.locator('main .ma-day').filter({ hasText: '27 november' });
  await friday.locator('[data-kind=bill]').filter({ hasText: 'Telefoon' }).waitFor();
  await phone.reach('synced');
  assert.deepEqual(phone.sent.at(-1).action.arrange_bill, {
    bill: phone.sent.at(-1).action.arrange_bill.bill,
    first: '2026-11-27',
    amount_cents: 2550,
    terms: 3,
  });
});

for (const person of [{ ...SELAM, language: 'nl' }, SELAM]) {
  test(`${person.language}: the date of the letter gives the last day, without a connection`, async (t) => {
    const { phone, page } = await paired(t, person);
    await phone.keepApp();
    await phone.goOffline();
    await phone.follow('/regelen');
    await phone.follow('/regelen/bills.taxes');
    await page.locator('#letter-date').fill('2026-11-20');
    const inWords = page.locator('#letter-date-in-words');
    await inWords.filter({ hasText: person.language === 'nl' ? 'vrijdag 20 november 2026' : /20.*2026/ }).waitFor();
    await page.locator('form .nl-button').click();
    await page.locator('.ma-answer__a').filter({ hasText: /1.*2027/ }).waitFor();
    await page.locator('#letter-date').fill('2027-11-20');
    await page.locator('form .nl-button').click();
    await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
    // The letter names an earlier day than six weeks: that one counts.
    await page.locator('#letter-date').fill('2026-11-20');
    await page.locator('#last-day').fill('2026-12-11');
    await page.locator('form .nl-button').click();
    await page.locator('.ma-answer__a').filter({ hasText: /11.*2026/ }).waitFor();
    await phone.goOffline(false);
    await phone.reach('synced');
    assert.deepEqual(phone.sent.map(({ action }) => action), [
      { note_letter_date: { item: 'bills.taxes', on: '2026-11-20' } },
      { note_last_day: { item: 'bills.taxes', on: '2026-12-11' } },
    ]);
  });
}

test('"I pay this myself" closes the gap, and can be taken back', async (t) => {
  const { phone } = await paired(t, { ...SELAM, language: 'nl' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/overdracht');
  const rent = phone.record('handover', 'rent');
  await rent.getByText('Nog niet afgesproken').waitFor();
  await rent.getByRole('button', { name: 'Ik betaal dit zelf, vanaf donderdag 1 april 2027' }).click();
  await rent.getByText('Dit heb je zelf ingevuld').waitFor();
  assert.equal(await rent.getByText('Het is duidelijk').count(), 0, 'clear only once the team says so, too');
  await rent.getByRole('button', { name: 'Toch niet' }).click();
  await rent.getByText('Nog niet afgesproken').waitFor();
  assert.equal(await phone.record('handover', 'phone').count(), 0, 'what she always paid is not handed over');
  await phone.reach('synced');
});

test('a reminder for what the municipality pays stands in the week until it is sent on, also where nobody chose who pays', async (t) => {
  const { phone, page } = await paired(t, { ...SELAM, language: 'nl' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/rekeningen');
  await phone.follow('/regelen/rekeningen/nieuw');
  // Water, a reminder, payer not known: the file knows that the municipality pays it.
  await page.locator('#from').selectOption({ label: 'Waterbedrijf' });
  await page.locator('#due').fill('2026-11-27');
  await page.locator('#stage').selectOption({ label: 'Herinnering' });
  await page.locator('form .nl-button--primary').click();
  await page.waitForURL('**/regelen/rekeningen');
  const water = page.locator('main [data-kind=bill]').filter({ hasText: 'Waterbedrijf' });
  const send = water.getByRole('button', { name: /^Stuur dit naar/ });
  await send.waitFor();
  assert.equal(await water.getByRole('button', { name: 'Ik heb betaald' }).count(), 0, 'not hers to pay');
  const id = await water.getAttribute('data-id');
  const stop = page.locator(`main .ma-day [data-kind=bill][data-id="${id}"]`);
  await phone.follow('/');
  await stop.getByText('Stuur de herinnering door').waitFor();
  await phone.follow('/regelen');
  await phone.follow('/regelen/rekeningen');
  await send.click();
  await water.locator('p[role=status]').filter({ hasText: /Doorgestuurd op|Nog niet verstuurd/ }).waitFor();
  await phone.follow('/');
  await page.locator('main .ma-day [data-kind=entry]').first().waitFor();
  await stop.waitFor({ state: 'detached' });
  await phone.reach('synced');
  const asked = phone.sent.map(({ action }) => action.ask_about_bill).filter(Boolean);
  assert.deepEqual(asked, [{ bill: id }]);
});

test('what the municipality pays is not known any more after its last day, and the person can say that they pay', async (t) => {
  const { phone, page } = await paired(t, { ...SELAM, language: 'nl' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/rekeningen');
  await phone.follow('/regelen/rekeningen/nieuw');
  await page.locator('#kind').selectOption({ label: 'Huur' });
  await page.locator('#due').fill('2027-04-01');
  await page.locator('#payer').selectOption({ label: 'De gemeente' });
  await page.locator('form .nl-button--primary').click();
  await page.waitForURL('**/regelen/rekeningen');
  const rentUnder = (name) => {
    const group = page.locator('main .ma-section', { has: page.getByRole('heading', { name, exact: true }) });
    return group.locator('[data-kind=bill]').filter({ hasText: '1 april 2027' });
  };
  const unknown = rentUnder('Nog niet duidelijk wie betaalt');
  await unknown.getByRole('button', { name: 'Ik betaal dit zelf, vanaf donderdag 1 april 2027' }).click();
  await rentUnder('Dit betaal jij').getByRole('button', { name: 'Toch niet' }).click();
  await unknown.waitFor();
  await phone.reach('synced');
  const names = phone.sent.map(({ action }) => Object.keys(action)[0]);
  assert.deepEqual(names, ['add_bill', 'say_i_pay', 'say_i_pay']);
});

test('what must not be paid at once does not say "pay" in the week, and what was paid does not either', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  for (const from of ['DUO', 'Waterschap', 'Telefoonbedrijf']) {
    await phone.follow('/regelen');
    await phone.follow('/regelen/rekeningen');
    await phone.follow('/regelen/rekeningen/nieuw');
    await page.locator('#from').selectOption({ label: from });
    await page.locator('#due').fill('2026-11-26');
    await page.locator('form .nl-button--primary').click();
    await page.waitForURL('**/regelen/rekeningen');
  }
  const paid = page.locator('main [data-kind=bill]').filter({ hasText: '26 november 2026' }).filter({ hasText: 'Telefoon' });
  await paid.getByRole('button', { name: 'Ik heb betaald' }).click();
  await paid.getByText(/^Betaald op/).first().waitFor();
  await phone.follow('/');
  const stops = page.locator('main .ma-day [data-kind=bill]');
  const of = (name) => stops.filter({ hasText: name });
  await of('Telefoon').getByText('Betaald').waitFor();
  for (const name of ['DUO', 'Waterschap']) {
    assert.match(await of(name).textContent(), /Laatste dag: /);
    assert.doesNotMatch(await of(name).textContent(), /betalen/);
  }
  assert.match(await of('Telefoon').textContent(), /Betaald/);
  assert.doesNotMatch(await of('Telefoon').textContent(), /Laatste dag/);
  await phone.reach('synced');
});

test('news of days ago says so', async (t) => {
  const { phone, page } = await paired(t, { ...SELAM, language: 'nl' });
  await phone.keepApp();
  assert.equal(await page.getByText('Dit weten we van').count(), 0);
  await phone.goOffline();
  await phone.wake(5 * 86_400_000);
  await page.getByText('Dit weten we van maandag 23 november').waitFor();
  assert.ok(NOW.startsWith('2026-11-23'));
  await phone.goOffline(false);
});

test('an amount that was being typed is kept when one goes back', async (t) => {
  const { phone, page } = await paired(t, { ...SELAM, language: 'nl' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/maand');
  await page.getByText('Alleen jij ziet deze bedragen').waitFor();
  await page.getByLabel('Huur €', { exact: true }).fill('650');
  await page.evaluate(() => history.back());
  await page.waitForURL('**/regelen');
  await phone.follow('/regelen/maand');
  await page.locator('#rent').waitFor();
  assert.equal(await page.locator('#rent').inputValue(), '650,00');
  await phone.reach('synced');
  assert.deepEqual(phone.sent.at(-1).action, {
    set_budget_line: { line: 'rent', amount_cents: 65_000, every: 'month' },
  });
});

for (const language of ['nl', 'ar']) {
  test(`${language}: my month: typed without a connection in any digits, kept, added up, taken away`, async (t) => {
    const { phone, page } = await paired(t, { ...SELAM, language });
    await phone.keepApp();
    await phone.goOffline();
    await phone.follow('/regelen');
    await phone.follow('/regelen/maand');
    const result = page.locator('main [data-kind=balance]');
    const type = async (id, text) => {
      await page.locator(`#${id}`).fill(text);
      await page.locator(`#${id}`).blur();
    };
    await type('benefit', '١٣٠٠');
    await type('rent', '650,00');
    await type('child_benefit', '300');
    assert.doesNotMatch(await result.innerText(), /€/, 'nothing is left before the fixed costs are known');
    for (const cost of ['energy', 'water', 'health_insurance']) await type(cost, '0');
    // Her phone bill of 25 euro, due this month, goes out too; it is in the line once that is typed.
    await result.getByText('725,00').waitFor();
    const bill = phone.record('bill', 'phone-november');
    await bill.getByText('25,00').waitFor();
    assert.equal(await page.locator('main [data-kind=bill]').count(), 1, 'nothing of the municipality or of December');
    await type('phone', '25');
    await result.getByText('725,00').waitFor();
    await bill.getByText(language === 'nl' ? 'Het zit al in' : 'المبلغ محسوب من قبل في').waitFor();
    await type('phone', '');
    await result.getByText('725,00').waitFor();
    await phone.record('budget_line', 'child_benefit').locator('select').selectOption({ index: 0 });
    await result.getByText('925,00').waitFor();
    await phone.record('budget_line', 'child_benefit').locator('select').selectOption({ index: 1 });
    await result.getByText('725,00').waitFor();
    await result.getByText('167,30').waitFor();
    await result.getByRole('img').waitFor();
    await type('phone', 'veel');
    await phone.record('budget_line', 'phone').getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    assert.equal(await page.locator('#phone').inputValue(), 'veel');
    await type('phone', '');
    await type('energy', '1500');
    await result.getByText('775,00').waitFor();
    assert.equal(await result.getByRole('img').count(), 0, 'no bar of what is not there');
    await type('energy', '0');
    await result.getByRole('img').waitFor();
    await phone.keepDone();
    await page.reload();
    assert.equal(await page.locator('#benefit').inputValue(), '1300,00');
    await phone.goOffline(false);
    await phone.reach('synced');
    assert.deepEqual(phone.sent.at(-1).action, {
      set_budget_line: { line: 'energy', amount_cents: 0, every: 'month' },
    });
  });
}
