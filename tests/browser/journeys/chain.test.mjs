// What waits for what, and what somebody answered where the app does not decide.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SELAM } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

async function paired(t, person) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(person);
  return { server, phone, page: phone.page };
}

test('nl: no DigiD, so no allowance: the list and the page say what comes first', async (t) => {
  const { phone, page } = await paired(t, { ...SELAM, language: 'nl' });
  await phone.follow('/regelen');
  const child = phone.record('item_state', 'allowances.child_budget');
  const digid = phone.record('item_state', 'first_days.digid');
  if (await digid.getByRole('checkbox').isChecked()) await digid.getByRole('checkbox').click();
  const care = phone.record('item_state', 'allowances.childcare');
  await care.waitFor();
  await phone.follow('/regelen/allowances.childcare');
  const first = page.getByRole('heading', { name: 'Doe dit eerst' });
  await first.waitFor();
  const link = page.locator('main ul a[href="/regelen/first_days.digid"]');
  await link.click();
  await page.getByRole('button', { name: 'Dit is gedaan' }).click();
  await phone.follow('/regelen');
  await phone.follow('/regelen/allowances.childcare');
  await page.locator('main h1').waitFor();
  assert.equal(await page.locator('main ul a[href="/regelen/first_days.digid"]').count(), 0);
  assert.ok(child);
});

for (const person of [{ ...SELAM, language: 'nl' }, SELAM, { ...SELAM, language: 'fa-AF' }]) {
  test(`${person.language}: who was asked, when, and what was said: kept without a connection, then sent`, async (t) => {
    const { phone, page } = await paired(t, person);
    await phone.follow('/regelen');
    await phone.follow('/regelen/allowances.partner_abroad');
    await phone.keepApp();
    await phone.goOffline();
    const save = page.locator('form button');
    await save.click();
    await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    await page.locator('#who').fill('Dienst Toeslagen');
    await page.locator('#on').fill('2027-01-04');
    await page.locator('#said').fill('ኣይፋል. Eerst bellen.');
    await save.click();
    await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    assert.equal(await page.locator('#who').inputValue(), 'Dienst Toeslagen', 'nothing typed is lost');
    await page.locator('#on').fill('2026-11-20');
    await save.click();
    await page.locator('main li').filter({ hasText: 'ኣይፋል. Eerst bellen.' }).waitFor();
    await phone.reach('waiting');
    assert.equal(await page.locator('#said').inputValue(), '', 'ready for another answer');
    await page.reload();
    await page.locator('main li').filter({ hasText: 'ኣይፋል. Eerst bellen.' }).waitFor();
    await phone.goOffline(false);
    await phone.reach('synced');
    const answer = { who: 'Dienst Toeslagen', on: '2026-11-20', said: 'ኣይፋል. Eerst bellen.' };
    assert.deepEqual(phone.sent.at(-1).action, { note_answer: { item: 'allowances.partner_abroad', answer } });
  });
}

test('nl: what must be asked first is not done before an answer was written down', async (t) => {
  const { phone, page } = await paired(t, { ...SELAM, language: 'nl' });
  await phone.follow('/regelen');
  const row = phone.record('item_state', 'allowances.partner_abroad');
  await row.waitFor();
  assert.equal(await row.getByRole('checkbox').count(), 0, 'no tick lifts the stop from the list');
  await phone.follow('/regelen/allowances.partner_abroad');
  await page.getByText('Schrijf eerst het antwoord op').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Dit is gedaan' }).count(), 0);
  await page.locator('#who').fill('Marit');
  await page.locator('#said').fill('Ja, dat mag.');
  await page.locator('form button').click();
  await page.getByRole('button', { name: 'Ja, ik mag aanvragen' }).click();
  await page.getByRole('button', { name: 'Toch nog niet gedaan' }).waitFor();
  await phone.follow('/regelen');
  await row.locator('input:checked').waitFor();
  await phone.reach('synced');
  assert.deepEqual(phone.sent.map(({ action }) => Object.keys(action)[0]), ['note_answer', 'tick_item']);
});
