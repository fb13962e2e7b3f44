// Many people at once: a session for a group of twelve, and a whole caseload that goes to a colleague.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, signIn } from '../support/desk.mjs';
import { act, invite, signInWithCode } from '../support/invited.mjs';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

const NAMES = ['Abel', 'Biniam', 'Dawit', 'Elsa', 'Feven', 'Ghirmay', 'Hana', 'Idris', 'Jamila', 'Kidane', 'Liya', 'Meron'];

/** A desk where these people were invited, one after the other. */
async function deskWith(t, server, names) {
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  const invited = [];
  for (const name of names) invited.push(await invite(desk, { name }));
  return { desk, page: desk.page, invited };
}

async function phoneOf(t, server, told) {
  const phone = await Phone.unpack(t, await browser(), server);
  await signInWithCode(phone, told);
  return phone;
}

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

test('twelve people get a MAP session in one go, and who has something else then is shown before', async (t) => {
  const server = await Server.start(t);
  const { desk, page, invited } = await deskWith(t, server, NAMES);
  const title = { written: { nl: 'Bloedprikken' } };
  const busy = { type: 'appointment', day: '2026-11-26', from: '10:30', to: '11:00', title };
  await act(desk, invited[4].person, 'busy', { put_entry: busy });

  await page.goto('/desk/groep');
  await page.locator('#own-title').fill('MAP-bijeenkomst');
  await page.locator('#day').fill('2026-11-26');
  await page.locator('#from').fill('10:00');
  await page.locator('#to').fill('12:00');
  for (const name of NAMES) await page.getByLabel(name, { exact: true }).check();
  await press(page, 'Kijk of het past');
  const collisions = page.locator('[data-kind=collision]');
  await collisions.getByText(/Feven.*: valt samen met .*Bloedprikken/).waitFor();
  assert.equal(await collisions.count(), 1);
  assert.deepEqual(await violations(page), []);
  // Shown, and in nobody's week yet.
  const first = await phoneOf(t, server, invited[0]);
  assert.equal(await first.page.locator('[data-kind=entry]', { hasText: 'MAP-bijeenkomst' }).count(), 0);

  await page.getByRole('button', { name: /^Zet bij .*12.* mensen in de week$/ }).click();
  await page.getByText(/Staat bij .*12.* mensen in de week\./).waitFor();
  await first.page.locator('[data-kind=entry]', { hasText: 'MAP-bijeenkomst' }).first().waitFor();
  const feven = await phoneOf(t, server, invited[4]);
  await feven.page.locator('[data-kind=entry]', { hasText: 'MAP-bijeenkomst' }).first().waitFor();
  await feven.page.locator('[data-kind=entry]', { hasText: 'Bloedprikken' }).first().waitFor();

  await page.getByRole('link', { name: 'Mijn agenda' }).click();
  const row = page.locator('#agenda [data-kind=entry]', { hasText: 'MAP-bijeenkomst' });
  await row.first().waitFor();
  assert.deepEqual((await row.getByRole('link').allTextContents()).sort(), NAMES);
});

test('a whole caseload is handed over with one button, and each person reads it', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  const { desk, page, invited } = await deskWith(t, server, NAMES.slice(0, 3));
  const other = await phoneOf(t, server, invited[2]);
  await page.goto('/desk/overdragen');
  const rows = page.locator('[data-kind=person]');
  await rows.nth(3).waitFor();
  await page.locator('#to option', { hasText: 'Fatima' }).waitFor({ state: 'attached' });
  await page.locator('#to').selectOption({ label: 'Fatima' });
  await press(page, 'Kies iedereen');
  assert.equal(await rows.locator('input:checked').count(), 4);
  await page.getByRole('button', { name: /^Draag .*4.* mensen over$/ }).click();
  await page.getByRole('button', { name: 'Ja, Fatima is nu klantmanager' }).click();
  await page.getByText(/4.* mensen zijn overgedragen/).waitFor();
  await rows.first().waitFor({ state: 'detached' });

  for (const { page: read } of [phone, other]) {
    await read.goto('/berichten');
    const told = read.locator('.ma-msg:not(.ma-msg--mine)').last();
    await told.locator('[lang=nl]').getByText('Fatima is nu je klantmanager').waitFor();
  }
  await signIn(desk, 'FATIMA');
  await page.getByRole('button', { name: /Iedereen/ }).click();
  await page.locator('[data-kind=person]').nth(4).waitFor();
  const theirs = await page.locator('.ma-case__who').allTextContents();
  assert.deepEqual(theirs.sort(), ['Abel', 'Biniam', 'Dawit', 'Samir', 'Selam']);
});
