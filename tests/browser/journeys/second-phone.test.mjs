// A second phone is paired from the first one, reads along, and is signed out from there again.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { SAMIR, SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

test('a code of the first phone pairs the second once, and the first signs it out', async (t) => {
  const server = await Server.start(t);
  const first = await Phone.unpack(t, await browser(), server);
  const { page } = first;
  await first.pair({ ...SAMIR, language: 'nl' });
  await first.keepApp();
  await page.goto('/instellingen');
  await page.getByRole('button', { name: 'Koppel nog een telefoon' }).click();
  const told = page.locator('[data-kind=phone_code]');
  await told.locator('svg').waitFor();
  await told.getByText('ziet en doet alles').waitFor();
  assert.deepEqual(await violations(page), []);
  const code = (await told.locator('.ma-code').textContent()).trim();

  const second = await Phone.unpack(t, await browser(), server);
  await second.pair({ language: 'ar', code });
  const third = await Phone.unpack(t, await browser(), server);
  third.expected.push(/status of 404/);
  await third.page.goto(`/koppelen#${code}`);
  await third.choose('nl');
  await third.page.locator('#code-error').filter({ hasText: /\S/ }).waitFor();

  await page.getByRole('button', { name: 'Laat mijn telefoons zien' }).click();
  const phones = page.locator('[data-kind=phone]');
  await phones.nth(1).waitFor();
  assert.equal(await phones.count(), 2);
  await phones.filter({ hasText: /Deze telefoon/ }).waitFor();
  assert.deepEqual(await violations(page), []);
  second.expected.push(/status of 4(01|10)/);
  // It names another phone: what it stands under is not the one in the hand.
  assert.equal(await phones.getByText('deze telefoon', { exact: false }).count(), 1);
  const other = phones.filter({ has: page.getByRole('button', { name: 'Log die andere telefoon uit' }) });
  await other.getByRole('button').click();
  await page.getByRole('button', { name: 'Ja, log uit' }).click();
  await page.getByText('De telefoon is uitgelogd').waitFor();
  await phones.nth(1).waitFor({ state: 'detached' });

  // It hears it at once, and has nothing of the person any more.
  await second.page.locator('#code').waitFor();
  assert.doesNotMatch(await second.page.locator('body').textContent(), /Samir/);
  await page.goto('/');
  await first.reach('synced');
});

test('without a connection no code is made, and it is said', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(SAMIR);
  await phone.keepApp();
  await page.goto('/instellingen');
  const add = page.locator('.ma-card button', { has: page.locator('use[href$="#i-plus"]') });
  await add.waitFor();
  await phone.goOffline();
  await add.click();
  const alert = page.locator('.ma-card', { has: page.locator('[data-kind=phones]') }).getByRole('alert');
  await alert.filter({ hasText: SCRIPT.ar }).waitFor();
  assert.equal(await page.locator('[data-kind=phone_code]').count(), 0);
});
