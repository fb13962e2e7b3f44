// Pairing and signing out: clear answers, and nothing is lost without a yes.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const DUTCH = { ...SAMIR, language: 'nl' };

async function atPairing(t) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.page.goto('/koppelen');
  await phone.choose('nl');
  await phone.page.locator('#code').waitFor();
  return { server, phone, page: phone.page };
}

const trouble = (page, text) => page.locator('#code-error').filter({ hasText: text }).waitFor();

test('a wrong code is told apart, and too many of them make one wait', async (t) => {
  const { phone, page } = await atPairing(t);
  phone.expected = [/status of (404|429)/];
  const tryCode = async (code) => {
    await page.locator('#code').fill(code);
    const answered = page.waitForResponse('**/api/v1/pairing');
    await page.locator('#code').press('Enter');
    return (await answered).status();
  };
  assert.equal(await tryCode('FOUT-CODE'), 404);
  await trouble(page, 'Deze code klopt niet');
  const answers = [];
  for (let count = 0; count < 6; count += 1) answers.push(await tryCode(`FOUT-${count}`));
  assert.equal(answers.at(-1), 429);
  await trouble(page, 'Te vaak geprobeerd');
});

test('a code is taken however it is typed', async (t) => {
  const { phone } = await atPairing(t);
  await phone.pairByTyping({ code: ' demo samir ' });
});

for (const [kind, text] of [
  ['used-code', 'Deze code is al gebruikt'],
  ['expired-code', 'Deze code is te oud'],
]) {
  test(`a code that is refused as ${kind} says so`, async (t) => {
    const { phone, page } = await atPairing(t);
    phone.expected = [/status of 404/];
    // The demo codes never end, so the server's answer is put in its place.
    await page.route('**/api/v1/pairing', (route) =>
      route.fulfill({
        status: 404,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: `/problems/${kind}`, title: kind, status: 404 }),
      }),
    );
    await page.locator('#code').fill('OUDE-CODE');
    await page.locator('#code').press('Enter');
    await trouble(page, text);
  });
}

test('without a connection pairing says so, and works when it is back', async (t) => {
  const { phone, page } = await atPairing(t);
  await phone.goOffline();
  await page.locator('#code').fill('DEMO-SAMIR');
  await page.locator('#code').press('Enter');
  await trouble(page, 'Je hebt internet nodig');
  await phone.goOffline(false);
  await phone.pairByTyping(DUTCH);
});

test('the code of the link does not stay in the address', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(DUTCH);
  assert.equal(new URL(phone.page.url()).hash, '');
  assert.equal(new URL(phone.page.url()).pathname, '/');
});

test('signing out says what is not sent yet and refuses to lose it without a clear yes', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(DUTCH);
  await phone.keepApp();
  await page.goto('/regelen');
  await phone.goOffline();
  await phone.record('item_state', 'insurance.contents').getByRole('checkbox').check();
  await phone.reach('waiting');
  await phone.askToSignOut();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('1 ding is nog niet verstuurd').waitFor();
  await dialog.getByRole('listitem').filter({ hasText: 'Inboedelverzekering' }).waitFor();
  await dialog.getByRole('button', { name: 'Nee, blijf' }).click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal((await phone.stored()).outbox.length, 1, 'nothing is lost by "no"');

  // Without a connection even a yes does not end the session of the server: it says so.
  await phone.askToSignOut();
  await dialog.getByRole('button', { name: 'Ja, ook wat niet verstuurd is' }).click();
  await page.getByRole('alert').filter({ hasText: 'Zonder internet kun je niet uitloggen' }).waitFor();
  assert.equal((await phone.stored()).outbox.length, 1);

  await phone.goOffline(false);
  await phone.reach('synced');
});

test('after signing out nothing of the person is left on the phone', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(DUTCH);
  assert.ok((await phone.stored()).records.length > 10);
  await phone.signOut();
  assert.equal(await page.locator('.ma-bar').count(), 0);
  const stored = await phone.stored();
  assert.deepEqual(Object.values(stored).flat(), []);
  assert.equal(await page.evaluate(() => localStorage.getItem('ma.session')), null);
  assert.deepEqual((await phone.context.cookies()).filter(({ value }) => value), []);
  phone.expected = [/status of 401/];
  const answer = await page.evaluate(async () => (await fetch('/api/v1/sync', { method: 'POST' })).status);
  assert.equal(answer, 401);
  await page.reload();
  await page.locator('#code').waitFor();
  assert.ok(!(await page.content()).includes('Samir'));
});
