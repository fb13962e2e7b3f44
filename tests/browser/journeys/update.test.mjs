// A new version of the app: asked for, whole or not at all, and an old one beside a newer server.

import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { MARKER, nextBuild, only, rewrite } from '../support/dist.mjs';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const ITEM = 'insurance.contents';

async function pairedPhone(t) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.keepApp();
  return { server, phone, page: phone.page };
}

const caches = (page) => page.evaluate(async () => (await window.caches.keys()).filter((it) => it.startsWith('ma-')));
const lookForUpdate = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'none';
    if (worker.state === 'installing') {
      await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
    }
    return worker.state;
  });

test('a new version asks first, and is there after the tap', async (t) => {
  const { server, phone, page } = await pairedPhone(t);
  const [old] = await caches(page);
  await server.serve(await nextBuild(t));
  await page.reload();
  await phone.reach('synced');
  assert.equal(await page.locator(MARKER).count(), 0, 'the old version until the tap');
  const notice = page.getByRole('alert').filter({ hasText: 'Er is een nieuwe versie' });
  await lookForUpdate(page);
  await notice.waitFor();
  assert.equal((await caches(page)).length, 2, 'the new version waits beside the old');
  await page.reload();
  await notice.waitFor();
  assert.equal(await page.locator(MARKER).count(), 0, 'the old version until the tap');

  await notice.getByRole('button', { name: 'Vernieuw nu' }).click();
  await page.locator(MARKER).waitFor({ state: 'attached' });
  await phone.reach('synced');
  const names = await caches(page);
  assert.equal(names.length, 1, 'the files of exactly one version');
  assert.notEqual(names[0], old);

  await server.stop();
  await page.reload();
  await page.locator('[data-kind=entry]').first().waitFor();
  assert.equal(await page.locator(MARKER).count(), 1, 'the new version works without a server');
  await server.start();
});

for (const [how, spoil] of [
  ['is missing', (file) => Promise.all(['', '.br', '.gz'].map((ending) => rm(`${file}${ending}`, { force: true })))],
  ['is cut off', async (file) => {
    await Promise.all(['.br', '.gz'].map((ending) => rm(`${file}${ending}`, { force: true })));
    await writeFile(file, 'const half = 1;');
  }],
]) {
  test(`a new version of which one file ${how} leaves the old one working`, async (t) => {
    const { server, phone, page } = await pairedPhone(t);
    phone.expected = [/status of 404/, /is not the file of build/];
    const [old] = await caches(page);
    // A file under a name that the phone does not know yet: one that it has, it would not fetch.
    const folder = await nextBuild(t, async (folder) => {
      const start = await only(folder, 'app', 'wasm');
      const address = `/${start.replace(/-[0-9a-f]{10}/, '-aaaaaaaaaa')}`;
      await rewrite(folder, 'sw.js', (worker) => worker.replace('"shell":[', `"shell":["${address}",`).replace('"sums":{', `"sums":{"${address}":"aaaaaaaaaa",`));
      await spoil(join(folder, address));
    });
    await server.serve(folder);
    assert.ok(['redundant', 'none'].includes(await lookForUpdate(page)));
    assert.deepEqual(await caches(page), [old], 'nothing of the half version is kept');

    await server.stop();
    await page.goto('/regelen');
    await phone.record('item_state', ITEM).getByRole('checkbox').check();
    await phone.reach('waiting');
    assert.equal(await page.locator(MARKER).count(), 0);
    assert.equal(await page.getByText('Er is een nieuwe versie').count(), 0);
    await server.start();
  });
}

const answers = {
  'a protocol that the server no longer speaks': () => ({
    status: 409,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: '/problems/update-the-app', title: 'Update the app', status: 409 }),
  }),
  'a thing that the server does not know': (asked) => ({
    status: 200,
    contentType: 'application/json',
    body: JSON.stringify({
      protocol: 1,
      server_now: asked.device_now,
      since: asked.cursor,
      cursor: asked.cursor,
      is_whole_file: false,
      changes: [],
      last_seq: asked.mutations[0].seq - 1,
      refused: [],
      unknown: { seq: asked.mutations[0].seq, name: Object.keys(asked.mutations[0].action)[0] },
    }),
  }),
};

for (const [name, answer] of Object.entries(answers)) {
  test(`an old app and a newer server, ${name}: says so and loses nothing`, async (t) => {
    const { phone, page } = await pairedPhone(t);
    phone.expected = [/status of 409/];
    await page.goto('/regelen');
    await phone.record('item_state', ITEM).getByRole('checkbox').waitFor();
    await page.route('**/api/v1/sync', async (route) => {
      const asked = route.request().postDataJSON();
      return asked.mutations.length ? route.fulfill(answer(asked)) : route.continue();
    });
    await phone.record('item_state', ITEM).getByRole('checkbox').check();
    await phone.reach('refused');
    assert.match(await phone.status().innerText(), /Vernieuw de app/);
    assert.equal((await phone.stored()).outbox.length, 1);

    await page.reload();
    await phone.record('item_state', ITEM).locator('input:checked').waitFor();
    await phone.reach('refused');

    // The app is renewed, and what waited goes up.
    await page.unrouteAll({ behavior: 'wait' });
    await page.reload();
    await phone.reach('synced');
    await phone.record('item_state', ITEM).locator('input:checked').waitFor();
    assert.equal((await phone.stored()).outbox.length, 0);
  });
}
