// A buddy looks along: on another phone, without an account, at what the person chose and nothing else.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { SAMIR, SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

/** Opens the page of who looks along, from the settings. */
async function toBuddies(phone) {
  await phone.page.goto('/instellingen');
  await phone.follow('/meekijken');
  await phone.page.locator('#buddy-name').waitFor();
}

/** Makes a link for somebody who sees this, and gives its address. */
async function makeLink(phone, name, shares) {
  const { page } = phone;
  await page.locator('#buddy-name').fill(name);
  for (const share of shares) await page.locator(`input[name=${share}]`).check();
  await page.locator('form button').last().click();
  const made = page.locator('[data-kind=buddy_link]');
  await made.locator('svg').waitFor();
  return (await made.locator('.ma-link').textContent()).trim();
}

/** A phone of nobody on which the link is opened. */
async function buddyWith(t, server, link) {
  const buddy = await Phone.unpack(t, await browser(), server);
  await buddy.page.goto(link);
  return buddy;
}

test('a buddy sees what was chosen, in Dutch and without pairing, until the person stops it', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.keepApp();
  await toBuddies(phone);
  const { page } = phone;
  await page.getByText('Er kijkt nu niemand mee').waitFor();
  // Nothing is chosen beforehand, and without a choice there is no link.
  assert.equal(await page.locator('form input:checked').count(), 0);
  await page.locator('#buddy-name').fill('Anna');
  await page.getByRole('button', { name: 'Maak een link' }).click();
  await page.getByRole('alert').filter({ hasText: 'Kies eerst' }).waitFor();
  assert.deepEqual(await violations(page), []);
  const link = await makeLink(phone, 'Anna', ['lessons', 'homework']);
  assert.ok(link.startsWith(`${server.url}/meekijken#`), link);
  assert.deepEqual(await violations(page), []);
  const row = page.locator('[data-kind=buddy]', { hasText: 'Anna' });
  await row.getByText('Nog niet gekeken').waitFor();

  const buddy = await buddyWith(t, server, link);
  const seen = buddy.page;
  const asked = [];
  seen.on('request', (request) => asked.push(request.url()));
  await seen.getByRole('heading', { level: 1, name: 'Meekijken met Samir' }).waitFor();
  await seen.locator('[data-kind=shared_entry]', { hasText: 'Taalles' }).first().waitFor();
  await seen.getByText('Je mag meekijken tot en met').waitFor();
  assert.equal(await seen.locator('[data-kind=shared_step], [data-kind=shared_goal]').count(), 0);
  assert.equal(await seen.locator('#code').count(), 0);
  assert.deepEqual(await violations(seen), []);
  const secret = link.split('#')[1];
  assert.ok(!asked.some((url) => new URL(url).pathname.includes(secret)));
  // Nothing of it stays on the phone.
  assert.doesNotMatch(JSON.stringify(await buddy.stored()), /Samir|Taalles/);
  // In another language, by their own choice.
  await seen.locator('label[lang="ar"] input[name=language]').check();
  await seen.getByRole('heading', { level: 1 }).filter({ hasText: SCRIPT.ar }).waitFor();
  await seen.locator('label[lang="nl"] input[name=language]').check();
  await seen.getByRole('heading', { level: 1, name: 'Meekijken met Samir' }).waitFor();

  await page.reload();
  await row.getByText('Laatst gekeken op').waitFor();
  await row.getByRole('button', { name: 'Stop met meekijken' }).click();
  await page.getByText('Deze persoon kijkt niet meer mee').waitFor();
  await row.waitFor({ state: 'detached' });
  buddy.expected.push(/status of 404/);
  await seen.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await seen.getByRole('alert').filter({ hasText: 'Deze link werkt niet meer' }).waitFor();
  assert.equal(await seen.locator('[data-kind=shared_entry]').count(), 0);
});

test('two buddies see different things, and the person needs a connection', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  await phone.keepApp();
  await toBuddies(phone);
  const { page } = phone;
  const links = [];
  for (const [name, shares] of [['Anna', ['plan']], ['Bas', ['appointments', 'places']]]) {
    links.push(await makeLink(phone, name, shares));
    await page.locator('[data-kind=buddy_link] ~ .ma-actions button').last().click();
  }
  const anna = await buddyWith(t, server, links[0]);
  await anna.page.locator('[data-kind=shared_step]').first().waitFor();
  assert.equal(await anna.page.locator('[data-kind=shared_entry]').count(), 0);
  const bas = await buddyWith(t, server, links[1]);
  await bas.page.locator('[data-kind=shared_entry]').first().waitFor();
  assert.equal(await bas.page.locator('[data-kind=shared_step]').count(), 0);

  await phone.goOffline();
  await page.locator('#buddy-name').fill('Cor');
  await page.locator('input[name=plan]').check();
  await page.locator('form button').last().click();
  await page.locator('form').getByRole('alert').filter({ hasText: SCRIPT.ar }).waitFor();
  assert.equal(await page.locator('[data-kind=buddy_link]').count(), 0);
});

test('a link that opens nothing says so', async (t) => {
  const server = await Server.start(t);
  const buddy = await Phone.unpack(t, await browser(), server);
  buddy.expected.push(/status of 404/);
  await buddy.page.goto(`/meekijken#${'x'.repeat(43)}`);
  await buddy.page.getByRole('alert').filter({ hasText: 'Deze link werkt niet meer' }).waitFor();
  assert.deepEqual(await violations(buddy.page), []);
});
