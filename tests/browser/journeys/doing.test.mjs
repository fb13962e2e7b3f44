// What a person does in the plan, the checklists, the bills and the lessons, and that the server has it.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR, SELAM } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

async function paired(t, person) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...person, language: 'nl' });
  return { server, phone, page: phone.page };
}

const names = (phone) => phone.sent.flatMap(({ action }) => Object.keys(action));

test('an item: not for me, still for me, done, and a question about it', async (t) => {
  const { phone, page } = await paired(t, SAMIR);
  await phone.follow('/regelen');
  await phone.follow('/regelen/insurance.contents');
  const item = phone.record('item_state', 'insurance.contents');
  await item.getByRole('button', { name: 'Niet voor mij' }).click();
  await item.getByRole('button', { name: 'Toch wel voor mij' }).click();
  await item.getByRole('button', { name: 'Dit is gedaan' }).click();
  await item.getByRole('button', { name: 'Toch nog niet gedaan' }).waitFor();
  await item.getByRole('button', { name: 'Vraag het aan Marit' }).click();
  await item.getByText('Je vraag staat bij de berichten').waitFor();
  await phone.reach('synced');
  assert.deepEqual(names(phone).filter((name) => name.includes('item')), [
    'set_item_not_for_me',
    'untick_item',
    'tick_item',
    'ask_about_item',
  ]);
  await phone.follow('/berichten');
  await page.locator('.ma-msg--mine').filter({ hasText: /inboedelverzekering/i }).waitFor();
});

test('the health insurance says until when and counted from what', async (t) => {
  const { phone, page } = await paired(t, SELAM);
  await phone.follow('/regelen');
  await phone.follow('/regelen/insurance.health');
  const text = await page.locator('main').innerText();
  assert.match(text, /31 januari 2027/);
  assert.match(text, /1 oktober 2026/);
  // The list behind this page names the day, too.
  const item = page.locator('main .ma-stack[data-kind=item_state][data-id="insurance.health"]');
  await item.waitFor();
  const said = (await item.allTextContents()).join();
  const words = said.indexOf('week van je inschrijving');
  assert.ok(words !== -1 && words < said.indexOf('31 januari 2027'), 'the last day is said last');
});

test('past the day of its review an item says whom to ask, and no date', async (t) => {
  const now = '2027-08-02T07:00:00Z';
  const server = await Server.start(t, { now });
  const phone = await Phone.unpack(t, await browser(), server, { at: now });
  await phone.pair({ ...SELAM, language: 'nl' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/ontzorgen.handover');
  const { page } = phone;
  await page.getByText('Vraag de laatste dag aan je klantmanager').waitFor();
  assert.doesNotMatch(await page.locator('main').innerText(), /Vanaf \w+ \d+ \w+ 20\d\d/);
  assert.doesNotMatch(await page.locator('main').innerText(), /vier weken/, 'nor the term in words');
  // Also what has a term in words only.
  await phone.follow('/regelen');
  await phone.follow('/regelen/allowances.rent');
  await page.getByText('Deze regels zijn misschien veranderd').waitFor();
  assert.doesNotMatch(await page.locator('main').innerText(), /acht weken/);
});

test('a bill is added, paid, not paid after all, and taken away', async (t) => {
  const { phone, page } = await paired(t, SAMIR);
  await phone.follow('/regelen');
  await phone.follow('/regelen/rekeningen');
  await phone.follow('/regelen/rekeningen/nieuw');
  await page.getByLabel('Naam op de rekening').fill('Waterbedrijf Vrijstad');
  await page.getByLabel('Wat is de laatste dag om te betalen?').fill('2026-12-15');
  await page.getByLabel('Hoeveel? Dit hoeft niet.').fill('12,5x');
  await page.getByRole('button', { name: 'Bewaar de rekening' }).click();
  await page.getByRole('alert').filter({ hasText: 'Dit bedrag begrijpen we niet' }).waitFor();
  await page.getByLabel('Hoeveel? Dit hoeft niet.').fill('1.012,50');
  await page.getByLabel('Wie betaalt dit?').selectOption({ label: 'Jij' });
  await page.getByRole('button', { name: 'Bewaar de rekening' }).click();

  const bill = page.locator('[data-kind=bill]').filter({ hasText: 'Waterbedrijf Vrijstad' });
  await bill.waitFor();
  assert.match(await bill.innerText(), /€\s1\.012,50/);
  assert.match(await bill.innerText(), /15 december/);
  await bill.getByRole('button', { name: 'Ik heb betaald' }).click();
  await bill.getByRole('button', { name: 'Toch nog niet betaald' }).click();
  await bill.getByRole('button', { name: 'Verwijder deze rekening' }).click();
  await bill.getByRole('alertdialog').getByRole('button').last().click();
  await bill.waitFor({ state: 'detached' });
  await phone.reach('synced');
  assert.deepEqual(names(phone).filter((name) => name.includes('bill')), ['add_bill', 'pay_bill', 'unpay_bill', 'remove_bill']);
});

test('a date that is far away is refused in words', async (t) => {
  const { phone, page } = await paired(t, SAMIR);
  await page.goto('/regelen/rekeningen/nieuw');
  await page.getByLabel('Wat is de laatste dag om te betalen?').fill('2086-12-15');
  await page.getByRole('button', { name: 'Bewaar de rekening' }).click();
  await page.getByRole('alert').filter({ hasText: 'Deze datum is te ver weg' }).waitFor();
  assert.equal(phone.sent.length, 0);
});

test('a proposed step is accepted, and can be asked about', async (t) => {
  const { phone, page } = await paired(t, SELAM);
  await phone.follow('/plan');
  const step = page.locator('[data-kind=step][data-id=elderly_care_orientation]').first();
  await step.getByRole('button', { name: 'Ik heb een vraag' }).click();
  await page.getByText('Je vraag staat bij de berichten').waitFor();
  await step.getByRole('button', { name: 'Ja, graag' }).click();
  await page.getByText('Jij zei ja op').waitFor();
  await phone.reach('synced');
  assert.ok(names(phone).includes('accept_step'));
});

test('homework is ticked', async (t) => {
  const { phone, page } = await paired(t, SAMIR);
  await phone.follow('/taal');
  await page.getByRole('checkbox').first().check();
  await phone.reach('synced');
  await page.reload();
  await page.locator('main input:checked').first().waitFor();
  assert.ok(names(phone).includes('tick_homework'));
});
