// Two servers on one PostgreSQL behind a plain proxy that sends each request to the next one; one of them is killed in
// the middle. Who uses the app does nothing else than they always do.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR } from '../support/people.mjs';
import { GONE, Phone, browserFor } from '../support/phone.mjs';
import { NO_POSTGRES, databasesFor } from '../support/postgres.mjs';
import { Proxy } from '../support/proxy.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const newDatabase = databasesFor(after);

const DUTCH = { ...SAMIR, language: 'nl' };

/** Two servers that start on one empty database at the same moment, and the proxy in front of them. */
async function two(test) {
  const database = await newDatabase();
  const servers = await Promise.all([1, 2].map(() => Server.start(test, { database })));
  return { servers, proxy: await Proxy.start(test, servers) };
}

async function phoneAt(test, proxy) {
  const phone = await Phone.unpack(test, await browser(), proxy);
  phone.expected.push(...GONE);
  return phone;
}

async function deskAt(test, proxy) {
  const desk = await deskFor(test, await browser(), proxy);
  desk.expected.push(...GONE);
  return desk;
}

async function write(desk, text) {
  await desk.page.locator('#text').fill(text);
  await desk.page.getByRole('button', { name: 'Versturen' }).last().click();
  await desk.page.locator('.ma-msg--mine', { hasText: text }).waitFor();
}

const message = (phone, text) => phone.page.locator('.ma-msg', { hasText: text });
const tick = (phone) => phone.record('item_state', DUTCH.item).getByRole('checkbox');

test('whoever comes by at two servers in turn sees one of everything', { skip: NO_POSTGRES }, async (t) => {
  const { servers, proxy } = await two(t);
  const phone = await phoneAt(t, proxy);
  await phone.pair(DUTCH);
  await phone.follow('/berichten');
  const desk = await deskAt(t, proxy);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  for (const text of ['Eerste bericht', 'Tweede bericht', 'Derde bericht']) {
    await write(desk, text);
    await message(phone, text).waitFor();
    assert.equal(await message(phone, text).count(), 1);
  }
  await phone.page.locator('#text').fill('Dank je wel');
  await phone.page.locator('.ma-compose button[type=submit]').click();
  await message(desk, 'Dank je wel').waitFor();
  for (const server of servers) assert.ok(proxy.answered.get(server) > 5, 'each server answered');
});

for (const when of ['asked', 'answered']) {
  test(`a server that is killed when it was ${when}: nothing is lost, nothing is double`, { skip: NO_POSTGRES }, async (t) => {
    const { servers, proxy } = await two(t);
    const phone = await phoneAt(t, proxy);
    await phone.pair(DUTCH);
    await phone.keepApp();
    const desk = await deskAt(t, proxy);
    await signIn(desk, 'MARIT');
    await open(desk, 'demo-samir');

    await phone.page.goto('/regelen');
    const gone = proxy.cut('/api/v1/sync', when, (server) => server.kill());
    await tick(phone).check();
    const killed = await gone;
    // The phone has no answer; it asks again with the next thing that is done.
    await phone.follow('/berichten');
    await phone.page.locator('#text').fill('Is het gelukt?');
    await phone.page.locator('.ma-compose button[type=submit]').click();
    await phone.reach('synced');

    // The desk goes on at the server that is left.
    await desk.page.reload();
    await message(desk, 'Is het gelukt?').waitFor();
    await write(desk, 'Ja, het is gelukt');
    await phone.page.goto('/berichten');
    await message(phone, 'Ja, het is gelukt').waitFor();

    // And at the one that was killed, once that is back and the other one is gone.
    await killed.start();
    await servers.find((it) => it !== killed).kill();
    const other = await phoneAt(t, proxy);
    await other.pair(DUTCH);
    await other.page.goto('/regelen');
    await tick(other).waitFor();
    assert.equal(await tick(other).isChecked(), true, 'what was ticked when the server was killed');
    await other.follow('/berichten');
    for (const text of ['Is het gelukt?', 'Ja, het is gelukt']) {
      await message(other, text).waitFor();
      assert.equal(await message(other, text).count(), 1);
    }
  });
}
