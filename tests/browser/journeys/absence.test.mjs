// A klantmanager is away: her person reads it in their own language, until she is back by the phone's own clock.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR, SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const DAY = 24 * 60 * 60 * 1000;

test('who is away is told at once in the language of the person, and not after they are back', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  await phone.keepApp();
  await phone.follow('/berichten');
  await phone.page.locator('.ma-talk').waitFor();
  const told = phone.page.locator('[data-kind=absence]');
  assert.equal(await told.count(), 0);

  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  const { page } = desk;
  await page.getByRole('link', { name: 'Afwezig' }).click();
  await page.locator('#away-back').fill('2026-11-20');
  await page.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  await page.getByRole('alert').filter({ hasText: 'Kijk naar de dagen' }).waitFor();
  await page.locator('#away-back').fill('2026-11-30');
  await page.locator('#away-stand-in').selectOption({ label: 'Fatima' });
  await page.locator('#away-call').fill('000 000 0009');
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  await page.locator('[data-kind=absence]').filter({ hasText: '30 november' }).waitFor();

  await told.locator('a[href="tel:0000000009"]').waitFor();
  const text = await told.textContent();
  assert.match(text, SCRIPT.ar);
  assert.ok(text.includes('Marit') && text.includes('Fatima'), text);
  assert.deepEqual(await violations(phone.page), []);

  const other = await deskFor(t, await browser(), server);
  await signIn(other, 'FATIMA');
  await other.page.getByRole('link', { name: 'Mensen overdragen' }).click();
  await other.page.locator('#to option', { hasText: 'Marit is er niet' }).waitFor({ state: 'attached' });

  // Without a connection, too: what is over is gone by the phone's own clock.
  await phone.goOffline();
  await phone.wake(7 * DAY);
  await phone.follow('/berichten');
  await phone.page.locator('.ma-talk').waitFor();
  assert.equal(await told.count(), 0);
});

test('what was said is taken back, and the person reads it no more', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.follow('/berichten');
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  const { page } = desk;
  await page.getByRole('link', { name: 'Afwezig' }).click();
  await page.locator('#away-back').fill('2026-11-30');
  await page.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  const told = phone.page.locator('[data-kind=absence]');
  await told.getByText('Marit is er nu niet').waitFor();
  await page.getByRole('button', { name: 'Ik ben er weer' }).click();
  await page.getByRole('button', { name: 'Ja, vertel het' }).click();
  await told.waitFor({ state: 'detached' });
  await page.locator('[data-kind=absence]').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Mijn mensen' }).click();
  await open(desk, 'demo-samir');
  assert.equal(await page.locator('#talk [data-kind=absence]').count(), 0);
});
