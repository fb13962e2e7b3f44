// What is typed in a form is kept on the phone until it is saved, and goes with the person who signs out.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const DUTCH = { ...SAMIR, language: 'nl' };

async function paired(t) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(DUTCH);
  return { phone, page: phone.page };
}

const kept = (page) => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('ma.half.')).sort());

/** What stands in these fields, once the form is there. */
async function typed(page, ...ids) {
  await page.locator(`#${ids[0]}`).waitFor();
  return Promise.all(ids.map((id) => page.locator(`#${id}`).inputValue()));
}

test('something of one’s own that is half typed is still there after another screen and a reload', async (t) => {
  const { phone, page } = await paired(t);
  await page.goto('/afspraak/nieuw');
  await page.locator('#what').fill('Koor');
  await page.locator('#day').fill('2026-11-28');
  await page.locator('#place').fill('Kerk');
  await phone.follow('/plan');
  await page.locator('main h1').filter({ hasText: 'plan' }).waitFor();
  await page.goBack();
  assert.deepEqual(await typed(page, 'what', 'day', 'starts', 'place'), ['Koor', '2026-11-28', '', 'Kerk']);
  await page.reload();
  assert.deepEqual(await typed(page, 'what', 'day', 'starts', 'place'), ['Koor', '2026-11-28', '', 'Kerk']);
  // A letter begins another one, and does not throw this one away before something is typed.
  await page.goto('/afspraak/nieuw?brief=cjib');
  const [what, day] = await typed(page, 'what', 'day');
  assert.notEqual(what, 'Koor');
  assert.equal(day, '');
  await page.goto('/afspraak/nieuw');
  assert.deepEqual(await typed(page, 'what'), ['Koor']);
  await page.locator('#starts').fill('19:00');
  await page.locator('form .nl-button--primary').click();
  await page.waitForURL(/afspraak\/(?!nieuw)/);
  assert.deepEqual(await kept(page), []);
  await page.goto('/afspraak/nieuw');
  assert.deepEqual(await typed(page, 'what', 'day'), ['', '']);
});

test('a bill that is half typed is still there, until it is saved', async (t) => {
  const { phone, page } = await paired(t);
  await page.goto('/regelen/rekeningen/nieuw');
  await page.locator('#from').selectOption({ label: 'Waterbedrijf' });
  await page.locator('#due').fill('2026-12-09');
  await page.locator('#amount').fill('١٢,٥٠');
  await page.locator('#payer').selectOption({ index: 1 });
  await phone.follow('/');
  await page.locator('[data-kind=entry]').first().waitFor();
  await page.goto('/regelen/rekeningen/nieuw');
  const fields = ['from', 'due', 'amount', 'payer'];
  const water = await page.locator('#from option', { hasText: 'Waterbedrijf' }).getAttribute('value');
  assert.deepEqual(await typed(page, ...fields), [water, '2026-12-09', '١٢,٥٠', '1']);
  await page.locator('form .nl-button--primary').click();
  await page.waitForURL('**/regelen/rekeningen');
  await page.locator('main [data-kind=bill]').filter({ hasText: '12,50' }).waitFor();
  assert.deepEqual(await kept(page), []);
});

test('a change that is half reported is still there, and goes with who signs out', async (t) => {
  const { phone, page } = await paired(t);
  await page.goto('/regelen/doorgeven');
  await page.locator('.ma-choices button').first().click();
  await page.locator('#from').fill('2026-12-01');
  await page.goto('/regelen/rekeningen/nieuw');
  await page.locator('#name').fill('Vitens');
  await page.goto('/regelen/doorgeven');
  assert.deepEqual(await typed(page, 'from'), ['2026-12-01']);
  assert.deepEqual(await kept(page), ['ma.half.bill', 'ma.half.change']);
  await phone.signOut();
  assert.deepEqual(await kept(page), []);
});

test('what a line should be that is half typed is still there, until it is sent or given up', async (t) => {
  const { phone, page } = await paired(t);
  await phone.follow('/plan');
  const line = page.locator('[data-kind=strength]');
  await line.first().getByRole('button').click();
  await line.first().locator('textarea').fill('Ik ben bakker');
  await line.nth(1).getByRole('button').click();
  await line.nth(1).locator('textarea').fill('Dat kan ik niet');
  await page.reload();
  const typedIn = async (index) => {
    await line.nth(index).locator('textarea').waitFor();
    return line.nth(index).locator('textarea').inputValue();
  };
  assert.deepEqual([await typedIn(0), await typedIn(1)], ['Ik ben bakker', 'Dat kan ik niet']);
  await line.nth(1).getByRole('button').last().click();
  await line.first().getByRole('button').first().click();
  await line.first().getByText('Ik ben bakker').waitFor();
  assert.deepEqual(await kept(page), []);
  await page.reload();
  await line.first().locator('[role=status]').waitFor();
  assert.equal(await line.locator('textarea').count(), 0);
});
