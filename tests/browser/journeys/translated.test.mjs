// A browser that translates the page by itself: every text is taken out and put back in
// <font><font>…</font></font>, again and again, and the app goes on.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

/** Translates as browsers do: at once, and whatever changes afterwards. */
function translate() {
  const isOurs = (node) => node.parentElement?.closest('font, script, style, textarea, option, title');
  const wrap = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim() && !isOurs(walker.currentNode)) texts.push(walker.currentNode);
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = text.data;
      text.replaceWith(outer);
    }
  };
  wrap(document.body);
  new MutationObserver(() => wrap(document.body)).observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

for (const language of ['nl', 'ar']) {
  test(`${language}: a page that is translated under the app keeps working`, async (t) => {
    const server = await Server.start(t);
    const phone = await Phone.unpack(t, await browser(), server);
    const { page } = phone;
    await phone.pair({ ...SAMIR, language });
    await page.evaluate(translate);
    assert.ok((await page.locator('font > font').count()) > 20);

    await phone.follow('/regelen');
    const row = phone.record('item_state', 'insurance.contents');
    const before = await row.textContent();
    await row.getByRole('checkbox').check();
    await page.waitForFunction(
      ([selector, before]) => document.querySelector(selector).textContent !== before,
      ['[data-kind="item_state"][data-id="insurance.contents"]', before],
    );
    await phone.reach('synced');
    await row.getByRole('checkbox').uncheck();
    await page.waitForFunction(
      ([selector, before]) => document.querySelector(selector).textContent === before,
      ['[data-kind="item_state"][data-id="insurance.contents"]', before],
    );
    await row.getByRole('checkbox').check();

    await phone.follow('/berichten');
    const mine = page.locator('.ma-msg--mine');
    await mine.first().waitFor();
    const count = await mine.count();
    await page.locator('[data-phrase="phrase-thanks"]').click();
    await page.locator('.ma-preview .nl-button').first().click();
    await mine.nth(count).waitFor();
    await phone.reach('synced');

    await phone.follow('/');
    await page.locator('[data-kind=conflict] .ma-choice').first().click();
    await page.locator('[data-kind=conflict] .ma-choice--chosen').waitFor();
    for (const place of ['/plan', '/taal', '/regelen', '/regelen/rekeningen', '/instellingen', '/hulp']) {
      await phone.follow(place);
      await page.waitForURL(`**${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    await phone.follow('/regelen');
    await row.locator('input:checked').waitFor();
    assert.equal(await page.locator('[data-broken]').count(), 0);
    phone.assertCalm();
  });
}
