// What the municipality does in its own way, from its file to the screens, and back again.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { SAMIR, SCRIPT, SELAM, ZAHRA } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { EXAMPLE, Server } from '../support/server.mjs';

const browser = browserFor(after);

/** A copy of the example that a test may change. */
async function file(t) {
  const folder = await mkdtemp(join(tmpdir(), 'ma-municipality-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'municipality.toml');
  await writeFile(path, await readFile(EXAMPLE));
  return path;
}

test('nl: numbers, terms, an own item and who usually pays; a changed file reaches the phone', async (t) => {
  const municipality = await file(t);
  const server = await Server.start(t, { municipality });
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair({ ...SELAM, language: 'nl' });

  await phone.follow('/hulp');
  const desk = phone.record('local_rule', 'contact.desk');
  await desk.getByText('9.00 tot 17.00 uur').waitFor();
  assert.equal(await desk.getByRole('link').getAttribute('href'), 'tel:0000000001');
  // What cannot wait stands on top, and in one place.
  const urgent = page.locator('#urgent');
  assert.equal(await urgent.getByRole('link').getAttribute('href'), 'tel:0000000002');
  assert.equal(await urgent.locator('[data-id="contact.desk"]').count(), 0);
  assert.equal(await phone.record('local_rule', 'contact.debts').count(), 1);

  await phone.follow('/regelen');
  const pass = phone.record('item_state', 'local.city_pass');
  await pass.getByRole('checkbox').click();
  await phone.reach('synced');
  assert.deepEqual(phone.sent.at(-1).action, { tick_item: { item: 'local.city_pass' } });
  assert.equal(await pass.getByRole('link').getAttribute('href'), 'https://voorbeeldstad.example/stadspas');

  await phone.follow('/regelen/bills.taxes');
  await page.getByText('Je gemeente zegt: doe dit binnen 56 dagen.').waitFor();
  await phone.follow('/regelen');
  await phone.follow('/regelen/doorgeven');
  await page.getByText('Vertel dit binnen 5 dagen aan je gemeente.').waitFor();
  await phone.follow('/regelen');
  await phone.follow('/regelen/brief');
  await phone.record('letter', 'collection').getByRole('link').click();
  await phone.record('local_rule', 'contact.debts').waitFor();
  assert.equal(await phone.record('local_rule', 'contact.desk').count(), 0, 'only who helps today');

  const changed = (await readFile(municipality, 'utf8')).replace('days = 5\n', 'days = 7\n').replace('is_urgent = true\n', '');
  await writeFile(municipality, changed);
  await server.stop();
  await server.start();
  await phone.follow('/regelen');
  await pass.getByRole('checkbox').click();
  await phone.reach('synced');
  await phone.follow('/regelen/doorgeven');
  await page.getByText('Vertel dit binnen 7 dagen aan je gemeente.').waitFor();
  await phone.follow('/hulp');
  await urgent.getByText('Je gemeente gaf geen nummer voor dringende hulp.').waitFor();
  assert.equal(await urgent.getByRole('link').count(), 0);
  await phone.record('local_rule', 'contact.debts').waitFor();
});

for (const person of [SAMIR, SELAM, ZAHRA]) {
  test(`${person.language}: whom to call is there without a connection, in the own language`, async (t) => {
    const server = await Server.start(t, { municipality: EXAMPLE });
    const phone = await Phone.unpack(t, await browser(), server);
    await phone.pair(person);
    await phone.keepApp();
    await phone.goOffline();
    await phone.page.reload();
    await phone.follow('/hulp');
    const desk = phone.record('local_rule', 'contact.desk');
    await desk.waitFor();
    assert.doesNotMatch(await desk.innerText(), /Maandag/);
    assert.match(await desk.getByRole('link').innerText(), /000\s000\s0001/);
    const urgent = phone.page.locator('#urgent');
    assert.match(await urgent.locator('h2').first().textContent(), SCRIPT[person.language]);
    assert.equal(await urgent.getByRole('link').getAttribute('href'), 'tel:0000000002');
  });
}
