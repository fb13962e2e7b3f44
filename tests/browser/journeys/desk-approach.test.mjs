// The way of working of a municipality at the desk: a plan filled with it, what lasts typed into it, and each of it
// accepted on the phone.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, signIn } from '../support/desk.mjs';
import { invite, openFile, signInWithCode, worksLike } from '../support/invited.mjs';
import { SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

const step = (page, hasText) => page.locator('[data-kind=step]', { hasText });

/** Somebody new, their phone, and their file at the desk of a municipality that works in this way. */
async function newcomer(t, approach) {
  const server = await Server.start(t, { municipality: await worksLike(t, approach) });
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  const told = await invite(desk, { name: 'Yusuf' });
  const phone = await Phone.unpack(t, await browser(), server);
  await signInWithCode(phone, told);
  await openFile(desk, told.person);
  return { page: desk.page, phone };
}

/** Presses "fill the plan by our way of working", and says yes. */
async function fill(page, approach) {
  const panel = page.locator('#approach');
  await panel.getByRole('heading', { name: `Werkwijze van ${approach}` }).waitFor();
  assert.deepEqual(await violations(page), []);
  await panel.getByRole('button', { name: 'Vul het plan volgens onze werkwijze' }).click();
  await panel.getByRole('button', { name: 'Ja, stel ze voor. De persoon beslist.' }).click();
  await panel.getByText('Alles wat nu kan, staat in het plan.').waitFor();
}

/** Opens the form of a step, types in it what stands by these labels, and saves it. */
async function change(page, row, typed) {
  await row.getByRole('button', { name: 'Wijzig' }).click();
  for (const [label, text] of typed) await row.getByLabel(label, { exact: true }).fill(text);
  assert.deepEqual(await violations(page), []);
  await row.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  await row.getByLabel('Eerste dag').waitFor({ state: 'detached' });
}

test('a plan is filled by an approach; employer, school days and end of a learn-work track are read and accepted', async (t) => {
  const { page, phone } = await newcomer(t, 'amsterdam');
  await fill(page, 'Amsterdam');
  const track = step(page, 'Leer-werktraject: werken en leren');
  await track.getByText('Voorgesteld').waitFor();
  // Ten weeks after the registration of 2 November: counted, and not typed.
  await step(page, 'PIP').getByText('11 januari 2027').waitFor();
  await change(page, track, [
    ['Eerste dag', '2027-02-01'],
    ['Laatste dag', '2028-01-31'],
    ['Werkgever', 'Bakkerij De Zon'],
    ['Schooldagen', 'maandag en dinsdag'],
  ]);
  await track.getByText('Werkgever: Bakkerij De Zon. Schooldagen: maandag en dinsdag.').waitFor();
  await track.getByText(/1 februari 2027.* tot en met .*31 januari 2028/).waitFor();

  await phone.page.goto('/plan');
  const proposal = step(phone.page, 'Bakkerij De Zon');
  const read = await proposal.textContent();
  assert.match(read, SCRIPT.ar);
  assert.match(read, /maandag en dinsdag/);
  assert.match(read, /2027[\s\S]*2028/);
  assert.deepEqual(await violations(phone.page), []);
  await proposal.locator('button', { has: phone.page.locator('use[href$="#i-check"]') }).click();
  await phone.reach('synced');
  await track.getByText('Open', { exact: true }).waitFor();
  // Only what was accepted.
  await step(page, 'PIP: je plan op papier').getByText('Voorgesteld').waitFor();
});

test('the trade of a language buddy is typed at the desk, and the whole plan accepted with one yes', async (t) => {
  const { page, phone } = await newcomer(t, 'zaanstad');
  await fill(page, 'Zaanstad');
  const buddy = step(page, 'Taalmaatje uit je eigen vak');
  await change(page, buddy, [['Vak', 'kleermaker']]);
  await buddy.getByText('Vak: kleermaker.').waitFor();

  await phone.page.goto('/plan');
  const proposal = step(phone.page, 'kleermaker');
  assert.match(await proposal.textContent(), SCRIPT.ar);
  const yes = phone.page.locator('.ma-card > .ma-actions button').first();
  await yes.click();
  await yes.waitFor({ state: 'detached' });
  await phone.reach('synced');
  await buddy.getByText('Open', { exact: true }).waitFor();
  await page.locator('#plan').getByText('Voorgesteld', { exact: true }).waitFor({ state: 'detached' });
});
