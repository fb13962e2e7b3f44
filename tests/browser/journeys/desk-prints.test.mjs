// What was agreed on paper, in the person's language and in Dutch: printed at the desk and from the phone.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { agree, deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR, SCRIPT, SELAM, ZAHRA } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

/** The print sheet of the browser, which a test cannot press: what would be on it. */
const sheets = () => {
  window.printed = [];
  window.print = () => window.printed.push([...document.querySelectorAll('.ma-print section')].map((it) => [it.lang, it.dir, it.textContent, it.querySelectorAll('h1, h2').length]));
};

/** What was printed: in the person's own language and in Dutch. */
async function paper(page) {
  await page.waitForFunction(() => window.printed.length === 1);
  return page.evaluate(() => window.printed.pop());
}

/** Everything that was agreed stands on it, in each language. */
function assertWhole([own, dutch], { language, dir }) {
  assert.deepEqual(own.slice(0, 2), [language, dir]);
  assert.deepEqual(dutch.slice(0, 2), ['nl', 'ltr']);
  assert.match(own[2], SCRIPT[language]);
  // Somebody outside the team, too, is named in the words of who reads it.
  for (const words of [/De lessen zijn moeilijk voor je/, /Alle brieven meenemen/, /1 december/, /Dit is besproken/, /Dit is afgesproken/, /Taalschool/]) {
    assert.match(dutch[2], words);
    assert.doesNotMatch(own[2], words);
  }
  for (const text of [own[2], dutch[2]]) {
    // Free text is Dutch in both.
    assert.match(text, /De chef vragen naar een vast rooster/);
    assert.doesNotMatch(text, /\{|\}|undefined|said-|task-|agreements-/, 'words, not keys');
  }
}

for (const person of [SAMIR, SELAM, ZAHRA]) {
  test(`${person.language}: agreements are printed in both languages, at the desk and from the phone`, async (t) => {
    const server = await Server.start(t);
    await agree(server, person);
    const desk = await deskFor(t, await browser(), server);
    await desk.context.addInitScript(sheets);
    await signIn(desk, person.klantmanager);
    await open(desk, person.code.toLowerCase());
    await desk.page.getByRole('button', { name: 'Print in twee talen' }).click();
    const sheet = await paper(desk.page);
    assertWhole(sheet, person);
    // Of whom the talk was, what was said, and what was agreed.
    assert.deepEqual(sheet.map((it) => it[3]), [3, 3]);
    // The sheet is gone again.
    await desk.page.locator('.ma-print').waitFor({ state: 'detached' });

    const phone = await Phone.unpack(t, await browser(), server, { before: (context) => context.addInitScript(sheets) });
    await phone.pair(person);
    await phone.page.goto('/berichten/afspraken');
    await phone.page.locator('.ma-card[data-kind=message] li').nth(4).waitFor();
    await phone.page.locator('main button', { has: phone.page.locator('use[href$="#i-print"]') }).click();
    assertWhole(await paper(phone.page), person);
  });
}
