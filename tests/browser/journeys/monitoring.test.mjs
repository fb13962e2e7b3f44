// The monthly figures: what is noted on a person's page, and the table for the municipality without names.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

/** Says what is noted, and yes. */
const note = async (card, { kind, from, hours }) => {
  await card.locator('#outcome-kind').selectOption({ label: kind });
  await card.locator('#outcome-from').fill(from);
  if (hours) await card.locator('#outcome-hours').fill(hours);
  await card.getByRole('button', { name: 'Noteer dit' }).click();
  await card.getByRole('button', { name: 'Ja, dit klopt' }).click();
};

test('work is noted, corrected and taken back at the desk, by name and not on the phone', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const card = desk.page.locator('#outcomes');
  await card.getByText('Er is nog niets genoteerd').waitFor();

  // Tomorrow has not happened.
  await note(card, { kind: 'Begonnen met werk', from: '2026-11-25', hours: '16' });
  await card.getByText('Vul een dag in die er al is').waitFor();
  await card.locator('#outcome-from').fill('2026-11-02');
  await card.getByRole('button', { name: 'Noteer dit' }).click();
  await card.getByRole('button', { name: 'Ja, dit klopt' }).click();
  const noted = card.locator('[data-kind=outcome]');
  await noted.getByText(/16.*uur per week/).waitFor();
  assert.equal(await card.locator('#outcome-from').inputValue(), '');
  assert.deepEqual(await violations(desk.page), []);

  await noted.getByRole('button', { name: 'Verbeter' }).click();
  assert.equal(await card.locator('#outcome-hours').inputValue(), '16');
  await card.locator('#outcome-hours').fill('24');
  await card.getByRole('button', { name: 'Noteer dit' }).click();
  await card.getByRole('button', { name: 'Ja, dit klopt' }).click();
  await noted.getByText(/24.*uur per week/).waitFor();
  assert.equal(await noted.count(), 1);

  // What stands in the form stays when the gender is noted.
  await card.locator('#outcome-from').fill('2026-11-03');
  await card.locator('#gender').selectOption({ label: 'Man' });
  await Promise.all([
    desk.page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().endsWith('/outcomes')),
    card.getByRole('button', { name: 'Noteer voor de telling' }).click(),
  ]);
  await card.getByText('Genoteerd.').waitFor();
  assert.equal(await card.locator('#outcome-from').inputValue(), '2026-11-03');

  const colleague = await deskFor(t, await browser(), server);
  await signIn(colleague, 'JORIS');
  await open(colleague, 'demo-samir');
  const theirs = colleague.page.locator('#outcomes');
  await theirs.locator('[data-kind=outcome_notes]').getByText('Marit').first().waitFor();
  assert.equal(await theirs.locator('#gender option:checked').textContent(), 'Niet gezegd');
  const row = theirs.locator('[data-kind=outcome]');
  await row.getByRole('button', { name: 'Neem terug' }).click();
  await row.getByRole('button', { name: 'Ja, dit was niet zo' }).click();
  await row.waitFor({ state: 'detached' });
  await theirs.getByText('Nam terug').waitFor();

  await phone.page.goto('/plan');
  await phone.reach('synced');
  assert.doesNotMatch(await phone.page.locator('main').innerText(), /uur per week/);
});

test('the figures of a month are tables without names, and a file for a spreadsheet', async (t) => {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  const { page } = desk;
  await page.getByRole('link', { name: 'Maandcijfers' }).click();
  const begun = page.getByRole('table', { name: 'Begonnen of bereikt in deze maand' });
  await begun.waitFor();
  await page.getByText('Groepen onder 5 worden niet getoond').waitFor();
  assert.equal(await begun.getByRole('row', { name: /Begonnen met een studie/ }).getByRole('cell').first().innerText(), '0');
  // Three people are in the demo: too few to be told of.
  const standing = page.getByRole('table', { name: 'Stand aan het einde van de maand' });
  await standing.getByRole('row', { name: /In de aanpak/ }).getByText('niet getoond').first().waitFor({ state: 'attached' });
  assert.doesNotMatch(await page.locator('main').innerText(), /Samir|Selam|Zahra|Marit/);
  assert.deepEqual(await violations(page), []);

  await page.locator('#month').selectOption('1');
  await page.getByText(/Geteld tot en met .*31 oktober/).waitFor();
  // Which plans were open then is not kept: no number of today stands there.
  const plans = page.locator('#standing').getByRole('row', { name: /Met een plan dat loopt/ });
  assert.deepEqual(await plans.getByRole('cell').allTextContents(), Array(4).fill('niet bekend'));
  const loads = page.locator('#caseload').getByRole('cell');
  assert.deepEqual(await loads.allTextContents(), ['niet bekend']);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download als CSV' }).click(),
  ]);
  assert.equal(file.suggestedFilename(), 'maandcijfers-2026-10.csv');
  const text = await readFile(await file.path(), 'utf8');
  assert.match(text, /^table;row;column;value\n/);
  assert.match(text, /\nfigures;work_started;total;0\n/);
  assert.match(text, /\nstocks;active_plans;total;not_known\n/);
});

test('who may not see the figures finds no way to them', async (t) => {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'JORIS');
  assert.equal(await desk.page.getByRole('link', { name: 'Maandcijfers' }).count(), 0);
});
