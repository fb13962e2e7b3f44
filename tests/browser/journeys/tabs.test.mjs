// Two tabs at once: both show the same, and nothing is sent twice.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

const box = (phone, item, page) => phone.record('item_state', item, page).getByRole('checkbox');
const ticked = (phone, item, page) =>
  phone.record('item_state', item, page).locator('input:checked').waitFor();

test('what one tab ticks the other shows, and each thing is sent once', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const one = phone.page;
  await phone.pair(SAMIR);
  const other = await phone.tab();
  await Promise.all([one, other].map((page) => page.goto('/regelen')));
  await box(phone, 'insurance.contents', other).waitFor();

  await box(phone, 'insurance.contents', one).check();
  await ticked(phone, 'insurance.contents', other);
  await box(phone, 'allowances.childcare', other).check();
  await ticked(phone, 'allowances.childcare', one);
  await Promise.all([one, other].map((page) => phone.reach('synced', page)));
  assertOnce(phone, 2);
});

test('what two tabs wrote without a connection goes up once, all of it', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const one = phone.page;
  await phone.pair(SAMIR);
  await phone.keepApp();
  const other = await phone.tab();
  await Promise.all([one, other].map((page) => page.goto('/regelen')));
  await box(phone, 'insurance.contents', other).waitFor();
  await phone.goOffline();
  const items = ['insurance.contents', 'allowances.childcare', 'bills.internet', 'bills.water'];
  for (const [index, item] of items.entries()) {
    await box(phone, item, index % 2 ? other : one).check();
  }
  for (const page of [one, other]) {
    for (const item of items) await ticked(phone, item, page);
    await phone.reach('waiting', page);
  }
  await phone.goOffline(false);
  await Promise.all([one, other].map((page) => phone.reach('synced', page)));
  assertOnce(phone, items.length);

  const third = await Phone.unpack(t, await browser(), server);
  await third.pair(SAMIR);
  await third.follow('/regelen');
  for (const item of items) await ticked(third, item, third.page);
});

test('signing out in one tab signs out the other', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  const other = await phone.tab();
  await other.goto('/plan');
  await other.locator('.ma-bar').waitFor();
  await phone.signOut();
  await other.locator('#code').waitFor();
});

function assertOnce(phone, count) {
  const ids = phone.sent.filter(({ action }) => 'tick_item' in action).map(({ id }) => id);
  assert.equal(ids.length, count, `sent ${ids.length} times`);
  assert.equal(new Set(ids).size, count);
}
