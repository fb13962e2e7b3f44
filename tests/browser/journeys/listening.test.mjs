// An open phone listens on one line at a time: with a new connection it listens anew, and what becomes of an old line
// does not end the new one.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';
import { until } from '../support/until.mjs';

const browser = browserFor(after);

/** Remembers every line that the page opens. */
const remember = (context) => context.addInitScript(() => {
  window.lines = [];
  const Line = window.EventSource;
  window.EventSource = class extends Line {
    constructor(...given) {
      super(...given);
      window.lines.push(this);
    }
  };
});

/** Waits until its lines are so: 1 is open, 2 is closed. */
const linesAre = (page, ...states) => until(page, (states) => {
  const found = window.lines.map((line) => line.readyState);
  return found.length === states.length && found.every((state, index) => state === states[index]);
}, states);

test('a line that was lost is given up with the next connection, and its late end ends nothing', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server, { before: remember });
  const { page } = phone;
  await phone.pair({ ...SAMIR, language: 'nl' });
  await linesAre(page, 1);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await linesAre(page, 2, 1);
  await page.evaluate(() => {
    window.lines[0].dispatchEvent(new Event('error'));
    // Looks whether there is a line.
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await linesAre(page, 2, 1);
  assert.equal(await page.evaluate(() => window.lines.length), 2);
});
