// A bill whose last day has passed, and one that is years ahead: each gets an answer in the person's own language, and
// nothing typed is lost.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { JOURNEYS, SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server, fromRoot } from '../support/server.mjs';

const browser = browserFor(after);

/** A sentence of the app in this language, up to what it fills in, and without the marks around a Dutch word. */
async function sentence(language, key) {
  const files = ['app', 'screens'].map((name) => readFile(fromRoot(`locales/${language}/${name}.ftl`), 'utf8'));
  const all = (await Promise.all(files)).join('\n');
  const text = new RegExp(`^${key} = (.*)$`, 'm').exec(all)?.[1];
  assert.match(text ?? '', SCRIPT[language], key);
  return text.split(/[({]/)[0].trim();
}

const FORM = { '#name': 'Vitens', '#amount': '٨٧,٥٠' };

for (const journey of JOURNEYS) {
  const { language } = journey;

  test(`${language}: a day that has passed, and one ten years ahead, typed without a connection`, async (t) => {
    const server = await Server.start(t);
    const phone = await Phone.unpack(t, await browser(), server);
    const { page } = phone;
    await phone.pair(journey);
    await phone.keepApp();
    await phone.goOffline();
    await phone.follow('/regelen');
    await phone.follow('/regelen/rekeningen');
    await phone.follow('/regelen/rekeningen/nieuw');
    await page.locator('#from').selectOption({ index: 2 });
    for (const [field, text] of Object.entries(FORM)) await page.locator(field).fill(text);
    await page.locator('#payer').selectOption({ index: 1 });

    // Ten years ahead: told, and everything stays as it was typed.
    await page.locator('#due').fill('2036-11-10');
    await page.locator('form .nl-button--primary').click();
    await page.locator('main form [role=alert]').filter({ hasText: await sentence(language, 'refusal-date_implausible') }).waitFor();
    for (const [field, text] of Object.entries(FORM)) assert.equal(await page.locator(field).inputValue(), text);
    assert.equal(await page.locator('#due').inputValue(), '2036-11-10');
    assert.equal(await page.locator('#payer').inputValue(), '1');

    // Passed: it is kept, and the card says what to do today.
    await page.locator('#due').fill('2026-11-10');
    await page.locator('form .nl-button--primary').click();
    await page.waitForURL('**/regelen/rekeningen');
    const bill = page.locator('main [data-kind=bill]').filter({ hasText: 'Vitens' });
    await bill.getByText(await sentence(language, 'item-late')).waitFor();
    await bill.getByText('87,50').waitFor();
    await bill.getByText(/10[^0-9]*2026/).first().waitFor();
    const id = await bill.getAttribute('data-id');

    // It stands on today, with the day that it was.
    await phone.follow('/');
    const today = page.locator('main .ma-day', { has: page.locator('.ma-day__name', { hasText: '23' }) });
    const stop = today.locator(`[data-kind=bill][data-id="${id}"]`);
    const late = stop.locator('.ma-stop__meta').filter({ hasText: await sentence(language, 'week-late') });
    await late.filter({ hasText: /10[^0-9]*2026/ }).waitFor();
    await phone.goOffline(false);
    await phone.reach('synced');
    const [{ add_bill: sent }, ...rest] = phone.sent.map(({ action }) => action);
    assert.deepEqual(rest, []);
    assert.deepEqual([sent.from, sent.from_name, sent.due, sent.amount_cents], ['water_company', 'Vitens', '2026-11-10', 8750]);
  });
}
