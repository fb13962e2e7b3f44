// What COA told of somebody is corrected by them, line by line, in their own language and without a connection.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR, SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

/** Marit at the file of Samir, where she wrote down what COA told. */
async function atDesk(t, server) {
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const { page } = desk;
  const card = page.locator('#strengths');
  await card.getByRole('button').first().click();
  await page.locator('#strengths-lines').fill('Kok\nHeeft een rijbewijs\nSpreekt Engels');
  await card.locator('.ma-actions button').first().click();
  await card.getByRole('button', { name: 'Ja, bewaar' }).click();
  await card.getByText('Heeft een rijbewijs').waitFor();
  return desk;
}

test('two lines are not right: the person says so offline, the desk puts one right and takes one out', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  await phone.keepApp();
  const { page: desk } = await atDesk(t, server);
  const { page } = phone;
  await phone.follow('/plan');
  const line = (text) => page.locator('[data-kind=strength]', { hasText: text });
  await line('Kok').waitFor();
  await phone.goOffline();
  await line('Kok').getByRole('button').click();
  await line('Kok').locator('textarea').fill('أنا خباز');
  assert.deepEqual(await violations(page), []);
  await line('Kok').locator('.ma-actions button').first().click();
  await line('Kok').locator('[role=status]').filter({ hasText: SCRIPT.ar }).waitFor();
  await line('rijbewijs').getByRole('button').click();
  await line('rijbewijs').locator('.ma-actions button').first().click();
  await line('rijbewijs').locator('[role=status]').waitFor();
  await phone.reach('waiting');
  await page.reload();
  await line('Kok').locator('[role=status]').waitFor();
  await line('Kok').getByText('أنا خباز').waitFor();
  assert.equal(await line('Spreekt Engels').locator('[role=status]').count(), 0);
  await phone.goOffline(false);
  await phone.reach('synced');

  const disputed = desk.locator('#strengths li', { hasText: 'De persoon zegt: dit klopt niet' });
  await disputed.nth(1).waitFor();
  assert.equal(await disputed.count(), 2);
  const baker = desk.locator('#talk [data-kind=message]', { hasText: 'Zo is het wel:' });
  await baker.locator('[lang=ar]', { hasText: 'أنا خباز' }).waitFor();
  assert.deepEqual(await violations(desk), []);
  await baker.locator('input').fill('Bakker');
  await baker.getByRole('button', { name: 'Zet dit in het plan' }).click();
  await desk.locator('#strengths li', { hasText: 'Bakker' }).waitFor();
  const licence = desk.locator('#talk [data-kind=message]', { hasText: 'Dit klopt niet in mijn plan: Heeft een rijbewijs' });
  await licence.getByRole('button', { name: 'Haal de regel weg' }).click();
  await desk.locator('#strengths li', { hasText: 'rijbewijs' }).waitFor({ state: 'detached' });
  await disputed.first().waitFor({ state: 'detached' });

  await line('أنا خباز').waitFor();
  await line('rijbewijs').waitFor({ state: 'detached' });
  assert.equal(await page.locator('[data-kind=strength] [role=status]').count(), 0);
  await phone.follow('/berichten');
  await page.locator('[data-kind=message]', { hasText: 'Dit staat niet meer in je plan' }).waitFor();
});

test('what was sent by mistake stays, and can be said again', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  const { page: desk } = await atDesk(t, server);
  const { page } = phone;
  await phone.follow('/plan');
  const line = page.locator('[data-kind=strength]', { hasText: 'Kok' });
  await line.getByRole('button', { name: 'Dit klopt niet' }).click();
  await line.getByRole('button', { name: 'Toch niet' }).click();
  await line.getByRole('button', { name: 'Dit klopt niet' }).click();
  await line.getByRole('button', { name: 'Versturen' }).click();
  await line.getByText('Je zei dat dit niet klopt').waitFor();
  await phone.reach('synced');
  const said = desk.locator('#talk [data-kind=message]', { hasText: 'Dit klopt niet in mijn plan: Kok' });
  assert.equal(await said.getByRole('button', { name: 'Zet dit in het plan' }).count(), 0);
  await said.getByRole('button', { name: 'Laat staan' }).click();
  await desk.locator('#talk [data-kind=message]', { hasText: 'Hier praten we samen over: Kok' }).waitFor();
  await line.getByRole('button', { name: 'Dit klopt niet' }).waitFor();
});
