// What is typed in a form is kept on the phone until it is saved, and goes with the person who signs out.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR, SELAM } from '../support/people.mjs';
import { cameraPicture } from '../support/photos.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const DUTCH = { ...SAMIR, language: 'nl' };

async function paired(t, person = DUTCH) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(person);
  return { phone, page: phone.page };
}

const kept = (page) => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('ma.half.')).sort());

/** What stands in these fields, once the form is there. */
async function typed(page, ...ids) {
  await page.locator(`#${ids[0]}`).waitFor();
  return Promise.all(ids.map((id) => page.locator(`#${id}`).inputValue()));
}

test('something of one’s own that is half typed is still there after another screen and a reload', async (t) => {
  const { phone, page } = await paired(t);
  await page.goto('/afspraak/nieuw');
  await page.locator('#what').fill('Koor');
  await page.locator('#day').fill('2026-11-28');
  await page.locator('#place').fill('Kerk');
  await phone.follow('/plan');
  await page.locator('main h1').filter({ hasText: 'plan' }).waitFor();
  await page.goBack();
  assert.deepEqual(await typed(page, 'what', 'day', 'starts', 'place'), ['Koor', '2026-11-28', '', 'Kerk']);
  await page.reload();
  assert.deepEqual(await typed(page, 'what', 'day', 'starts', 'place'), ['Koor', '2026-11-28', '', 'Kerk']);
  // A letter begins another one, and does not throw this one away before something is typed.
  await page.goto('/afspraak/nieuw?brief=cjib');
  const [what, day] = await typed(page, 'what', 'day');
  assert.notEqual(what, 'Koor');
  assert.equal(day, '');
  await page.goto('/afspraak/nieuw');
  assert.deepEqual(await typed(page, 'what'), ['Koor']);
  await page.locator('#starts').fill('19:00');
  await page.locator('form .nl-button--primary').click();
  await page.waitForURL(/afspraak\/(?!nieuw)/);
  assert.deepEqual(await kept(page), []);
  await page.goto('/afspraak/nieuw');
  assert.deepEqual(await typed(page, 'what', 'day'), ['', '']);
});

test('a bill that is half typed is still there, until it is saved', async (t) => {
  const { phone, page } = await paired(t);
  await page.goto('/regelen/rekeningen/nieuw');
  await page.locator('#from').selectOption({ label: 'Waterbedrijf' });
  await page.locator('#due').fill('2026-12-09');
  await page.locator('#amount').fill('١٢,٥٠');
  await page.locator('#payer').selectOption({ index: 1 });
  await phone.follow('/');
  await page.locator('[data-kind=entry]').first().waitFor();
  await page.goto('/regelen/rekeningen/nieuw');
  const fields = ['from', 'due', 'amount', 'payer'];
  const water = await page.locator('#from option', { hasText: 'Waterbedrijf' }).getAttribute('value');
  assert.deepEqual(await typed(page, ...fields), [water, '2026-12-09', '١٢,٥٠', '1']);
  await page.locator('form .nl-button--primary').click();
  await page.waitForURL('**/regelen/rekeningen');
  await page.locator('main [data-kind=bill]').filter({ hasText: '12,50' }).waitFor();
  assert.deepEqual(await kept(page), []);
});

test('a change that is half reported is still there, and goes with who signs out', async (t) => {
  const { phone, page } = await paired(t);
  await page.goto('/regelen/doorgeven');
  await page.locator('.ma-choices button').first().click();
  await page.locator('#from').fill('2026-12-01');
  await page.goto('/regelen/rekeningen/nieuw');
  await page.locator('#name').fill('Vitens');
  await page.goto('/regelen/doorgeven');
  assert.deepEqual(await typed(page, 'from'), ['2026-12-01']);
  assert.deepEqual(await kept(page), ['ma.half.bill', 'ma.half.change']);
  await phone.signOut();
  assert.deepEqual(await kept(page), []);
});

test('what a line should be that is half typed is still there, until it is sent or given up', async (t) => {
  const { phone, page } = await paired(t);
  await phone.follow('/plan');
  const line = page.locator('[data-kind=strength]');
  await line.first().getByRole('button').click();
  await line.first().locator('textarea').fill('Ik ben bakker');
  await line.nth(1).getByRole('button').click();
  await line.nth(1).locator('textarea').fill('Dat kan ik niet');
  await page.reload();
  const typedIn = async (index) => {
    await line.nth(index).locator('textarea').waitFor();
    return line.nth(index).locator('textarea').inputValue();
  };
  assert.deepEqual([await typedIn(0), await typedIn(1)], ['Ik ben bakker', 'Dat kan ik niet']);
  await line.nth(1).getByRole('button').last().click();
  await line.first().getByRole('button').first().click();
  await line.first().getByText('Ik ben bakker').waitFor();
  assert.deepEqual(await kept(page), []);
  await page.reload();
  await line.first().locator('[role=status]').waitFor();
  assert.equal(await line.locator('textarea').count(), 0);
});

test('an arrangement that is half typed stays, also when a photo comes', async (t) => {
  const { phone, page } = await paired(t);
  await phone.follow('/regelen');
  await phone.follow('/regelen/rekeningen');
  const open = page.getByRole('button', { name: 'Ik heb een betalingsregeling' });
  const bills = page.locator('main [data-kind=bill]').filter({ has: open });
  const id = await bills.first().getAttribute('data-id');
  const bill = phone.record('bill', id);
  await bill.getByRole('button', { name: 'Ik heb een betalingsregeling' }).click();
  await bill.locator('#first').fill('2026-12-01');
  await bill.locator('#amount').fill('25');
  await bill.locator('input[type=file]').setInputFiles({
    name: 'brief.jpg',
    mimeType: 'image/jpeg',
    buffer: await cameraPicture(await browser(), 400, 300),
  });
  await bill.locator('[data-kind=photo]').waitFor();
  assert.deepEqual([await bill.locator('#first').inputValue(), await bill.locator('#amount').inputValue()], ['2026-12-01', '25']);

  await page.goto('/regelen/rekeningen');
  await bill.locator('#terms').fill('3');
  await bill.getByRole('button', { name: 'Bewaar de regeling' }).click();
  await bill.getByText('€ 25,00').waitFor();
  assert.deepEqual(await kept(page), []);
});

test('answers that are half typed stay, each with what was asked', async (t) => {
  const { page } = await paired(t, { ...SELAM, language: 'nl' });
  const asked = { 'allowances.partner_abroad': 'Nee', 'allowances.child_budget': 'Eerst bellen' };
  for (const [item, said] of Object.entries(asked)) {
    await page.goto(`/regelen/${item}`);
    await page.locator('#said').fill(said);
  }
  for (const [item, said] of Object.entries(asked)) {
    await page.goto(`/regelen/${item}`);
    assert.deepEqual(await typed(page, 'said'), [said]);
  }
});

test('an amount of the month that cannot be read stays as it was typed', async (t) => {
  const { phone, page } = await paired(t);
  await phone.follow('/regelen');
  await phone.follow('/regelen/maand');
  await page.locator('#benefit').fill('elf');
  await phone.follow('/plan');
  await page.goBack();
  assert.deepEqual(await typed(page, 'benefit'), ['elf']);
  await page.locator('[data-id=benefit] [role=alert]').filter({ hasText: /\S/ }).waitFor();
  await page.reload();
  assert.deepEqual(await typed(page, 'benefit'), ['elf']);
  await page.locator('#benefit').fill('11');
  await page.locator('#benefit').press('Tab');
  await page.locator('[data-id=benefit] [role=alert]').filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
  assert.deepEqual(await kept(page), []);
});

test('the days of a letter that are half typed stay with their item, until they are kept', async (t) => {
  const { page } = await paired(t, { ...SELAM, language: 'nl' });
  const TAXES = '/regelen/bills.taxes';
  await page.goto(TAXES);
  const before = await typed(page, 'letter-date', 'last-day');
  await page.locator('#letter-date').fill('2026-11-20');
  await page.goto('/regelen/bills.water_authority_tax');
  assert.notEqual((await typed(page, 'letter-date'))[0], '2026-11-20', 'another item has its own');
  await page.goto(TAXES);
  assert.deepEqual(await typed(page, 'letter-date', 'last-day'), ['2026-11-20', before[1]]);
  await page.locator('form .nl-button', { hasText: 'Bewaar' }).click();
  await page.locator('main .ma-answer').filter({ hasText: '20 november' }).first().waitFor();
  assert.deepEqual(await kept(page), []);
});

test('who is to look along is kept half typed, until the link is made', async (t) => {
  const { page } = await paired(t);
  await page.goto('/meekijken');
  await page.locator('#buddy-name').fill('Anna');
  await page.locator('input[name=lessons]').check();
  await page.goto('/plan');
  await page.locator('main h1').first().waitFor();
  await page.goto('/meekijken');
  assert.deepEqual(await typed(page, 'buddy-name'), ['Anna']);
  assert.equal(await page.locator('input[name=lessons]').isChecked(), true);
  await page.locator('form button').last().click();
  await page.locator('[data-kind=buddy_link]').waitFor();
  assert.deepEqual(await kept(page), []);
});
