// An administrator makes and closes accounts of the staff at the desk.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, digits, signIn } from '../support/desk.mjs';
import { browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

test('an account is made, opened with its link, and closed: its owner is signed out', async (t) => {
  const server = await Server.start(t);
  const admin = await deskFor(t, await browser(), server);
  await signIn(admin, 'NOOR');
  await admin.page.locator('#account-name').fill('Sam');
  await admin.page.locator('#account-login').fill('sam@example.org');
  await admin.page.locator('#account-role').selectOption({ label: 'klantmanager' });
  await admin.page.getByRole('button', { name: 'Maak het account' }).click();
  const card = admin.page.locator('#account-code');
  await card.waitFor();
  assert.deepEqual(await violations(admin.page), []);
  const code = await card.locator('.ma-desk__code').innerText();

  const desk = await deskFor(t, await browser(), server);
  const { page } = desk;
  await page.goto(`/desk#${code}`);
  assert.equal(await page.locator('#code').inputValue(), code);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.locator('.ma-desk__qr svg').waitFor();
  const secret = (await page.getByText('Of typ deze sleutel over').innerText()).match(/[A-Z2-7]{16,}/)[0];
  await page.locator('#password').fill('zeven natte eenden fluiten');
  await page.locator('#digits').fill(digits(secret, await page.evaluate(() => Date.now())));
  await page.getByRole('button', { name: 'Account openen' }).click();
  await page.locator('.ma-desk__nav').waitFor();

  await card.getByRole('button', { name: 'Klaar' }).click();
  await card.waitFor({ state: 'detached' });
  await admin.page.reload();
  const sam = admin.page.locator('[data-kind=account]').filter({ hasText: 'sam@example.org' });
  await sam.getByText('Open', { exact: true }).waitFor();
  await sam.getByRole('button', { name: 'Sluit account' }).click();
  await sam.getByRole('button', { name: 'Ja, sluit dit account' }).click();
  await sam.getByText('Gesloten').waitFor();
  await admin.page.locator('#account-deeds').getByText('Sloot het account van').first().waitFor();
  assert.deepEqual(await violations(admin.page), []);
  await page.reload();
  await page.locator('#login, #code').first().waitFor();
});
