// Panels of the desk that one opens on the way: each open, and nothing for axe to find.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { agree, deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

const press = (place, name) => place.getByRole('button', { name, exact: true }).click();

async function samirsFile(t) {
  const server = await Server.start(t);
  await agree(server, SAMIR);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  return { server, page: desk.page };
}

test('another time for an appointment, what collides with it, and whether it may go', async (t) => {
  const { page } = await samirsFile(t);
  const rows = page.locator('#week [data-kind=entry]', { hasText: 'Voortgangsgesprek' });
  const row = page.locator(`#week [data-kind=entry][data-id="${await rows.first().getAttribute('data-id')}"]`);
  await press(row, 'Wijzig of verzet');
  await row.getByLabel('Van', { exact: true }).fill('10:00');
  await row.getByText('Dit valt samen met: Taalles').waitFor();
  await press(row, 'Haal uit de week');
  await row.getByRole('button', { name: 'Ja, haal weg en vertel het' }).waitFor();
  assert.deepEqual(await violations(page), []);
});

test('a code for another phone, and the question whether all phones are cut off', async (t) => {
  const { page } = await samirsFile(t);
  await press(page, 'Code voor een nieuwe telefoon');
  const card = page.locator('#phones .ma-desk__card');
  await card.locator('.ma-desk__qr svg').waitFor();
  await card.locator('[lang=ar] p').nth(4).waitFor();
  await press(page, 'Telefoon kwijt: alles afsluiten');
  await page.getByRole('button', { name: 'Ja, sluit alle telefoons af' }).waitFor();
  assert.deepEqual(await violations(page), []);
});

test('the sheet of a talk, as it is printed', async (t) => {
  const { page } = await samirsFile(t);
  // The sheet is there for as long as it is printed: a copy of it stays.
  await page.evaluate(() => {
    window.print = () => {
      const sheet = document.querySelector('.ma-print');
      setTimeout(() => document.getElementById('talks').append(sheet.cloneNode(true)));
    };
  });
  await press(page.locator('#talks'), 'Print in twee talen');
  await page.locator('.ma-print').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.ma-print:visible');
  await sheet.waitFor();
  assert.equal(await page.locator('.ma-desk__nav:visible, .ma-desk__side:visible, #plan:visible').count(), 0);
  assert.deepEqual(await violations(page), []);
});

test('the list of who looked, on the phone', async (t) => {
  const { server } = await samirsFile(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  await phone.page.goto('/instellingen');
  const looks = phone.page.locator('[data-kind=looks]');
  await looks.locator('xpath=following-sibling::button').click();
  await looks.getByText('Marit').first().waitFor();
  assert.deepEqual(await violations(phone.page), []);
});

test('accounts: one that is closed with people left, and each question before it is done', async (t) => {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'NOOR');
  const { page } = desk;
  const marit = page.locator('[data-kind=account]', { hasText: 'Marit' });
  await press(marit, 'Sluit account');
  await press(marit, 'Ja, sluit dit account');
  await marit.getByText('Gesloten').waitFor();
  await marit.getByLabel('Wie neemt deze mensen over?').selectOption({ label: 'Fatima' });
  await press(marit, 'Draag iedereen over');
  await marit.getByRole('button', { name: 'Ja, Fatima is nu klantmanager' }).waitFor();
  const bas = page.locator('[data-kind=account]', { hasText: 'Bas' });
  await press(bas, 'Telefoon of wachtwoord kwijt');
  await bas.getByRole('button', { name: 'Ja, nieuwe code. Wat er was werkt niet meer.' }).waitFor();
  assert.deepEqual(await violations(page), []);
});

test('the opening of an account: the code, one that does not work, and the password', async (t) => {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'NOOR');
  const { page } = desk;
  await page.locator('#account-name').fill('Sam');
  await page.locator('#account-login').fill('sam@example.org');
  await page.locator('#account-role').selectOption({ label: 'klantmanager' });
  await press(page, 'Maak het account');
  const code = await page.locator('#account-code .ma-desk__code').innerText();
  await press(page, 'Uitloggen');
  await press(page, 'Ik heb een code voor een nieuw account');
  await page.locator('#code').fill('AAAA-AAAA-AAAA');
  await press(page, 'Verder');
  await page.getByText('Deze code werkt niet meer.').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.locator('#code').fill(code);
  await press(page, 'Verder');
  await page.locator('.ma-desk__qr svg').waitFor();
  await page.getByText('Dit account is voor Sam.').waitFor();
  assert.deepEqual(await violations(page), []);
});
