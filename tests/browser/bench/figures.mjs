// How long a person waits, on a slow phone and a slow connection: printed as one JSON object, for
// `cargo xtask bench`. The processor is slowed 6 times; each figure is the median of its runs, a tap's the least of
// three medians.

import { createServer } from 'node:http';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';
import { median, untilPainted } from './painted.mjs';

const SLOWER = 6;
/** 1.6 Mbit/s with 150 ms to the server and back. */
const CONNECTION = { offline: false, downloadThroughput: 200_000, uploadThroughput: 93_750, latency: 150 };
const RUNS = 5;
/** A tap waits for the next frame, which is anything up to 17 ms away: more of them. */
const TAPS = 21;
/** What else the machine does only adds: of so many medians the least is what the app takes. */
const TIMES = 3;

const HELLO = '<!doctype html><meta charset="utf-8"><title>Hallo</title><main id="content"><p>Hallo</p></main>';

const endings = [];
const test = { after: (end) => endings.unshift(end) };
const browser = browserFor(test.after);

const repeat = async (measure, runs = RUNS) => {
  const all = [];
  for (let run = 0; run < runs; run += 1) all.push(await measure());
  return Math.round(median(all));
};

async function slow(page, { network = true } = {}) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', CONNECTION);
  }
}

/** Nothing of the app on the phone, only the language chosen: the link of the klantmanager's card. */
async function firstVisit() {
  const server = await Server.start(test);
  const phone = await Phone.unpack(test, await browser(), server, {
    before: (context) => context.addInitScript(() => localStorage.setItem('ma.language', '"nl"')),
  });
  await slow(phone.page);
  const took = await untilPainted(phone.page, `/koppelen#${SAMIR.code}`, '[data-kind=entry]');
  await phone.context.close();
  return took;
}

async function secondVisit() {
  const server = await Server.start(test);
  const phone = await Phone.unpack(test, await browser(), server, {});
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.keepApp();
  await phone.goOffline();
  await slow(phone.page, { network: false });
  const took = await untilPainted(phone.page, '/', '[data-kind=entry]');
  await phone.context.close();
  return took;
}

async function hello() {
  const listener = createServer((_, response) => response.setHeader('content-type', 'text/html').end(HELLO));
  await new Promise((ready) => listener.listen(0, '127.0.0.1', ready));
  test.after(() => listener.close());
  const page = await (await browser()).newPage();
  await slow(page);
  const took = await untilPainted(page, `http://127.0.0.1:${listener.address().port}/`, '#content');
  await page.close();
  return took;
}

/** A phone whose file has more records than the server's: what `more` makes of the answer. */
async function withMore(more) {
  const server = await Server.start(test);
  const phone = await Phone.unpack(test, await browser(), server, {});
  await phone.context.route('**/api/v1/sync', async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    if (answer.is_whole_file) answer.changes.push(...more(answer.changes));
    await route.fulfill({ response, json: answer });
  });
  await phone.pair({ ...SAMIR, language: 'nl' });
  await slow(phone.page, { network: false });
  return phone;
}

/**
 * From a tap on a phone at rest until the screen that it changes is painted, in milliseconds. What
 * is urgent runs right behind the frame, before the storing and sending that the tap began.
 */
const tap = (page, tapped, changed) => page.evaluate(async ([tapped, changed]) => {
  await new Promise((rested) => requestIdleCallback(rested));
  const start = performance.now();
  return new Promise((done) => {
    const look = () => {
      if (!document.querySelector(changed)) return;
      watcher.disconnect();
      const painted = () => done(performance.now() - start);
      requestAnimationFrame(() => scheduler.postTask(painted, { priority: 'user-blocking' }));
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
    document.querySelector(tapped).click();
    look();
  });
}, [tapped, changed]);

const dayOf = (index) => new Date(Date.UTC(2026, 0, 1 + (index % 300))).toISOString().slice(0, 10);

/** Lessons of weeks long past, up to this many records. */
const lessons = (count) => (changes) => {
  const entry = changes.map((change) => change.put?.entry).find(Boolean);
  return Array.from({ length: Math.max(0, count - changes.length) }, (_, index) => ({
    put: { entry: { ...entry, id: `past-${index}`, day: dayOf(index) } },
  }));
};

/** So many bills, and so many items of the municipality's own. */
const toArrange = (bills, items) => (changes) => {
  const bill = changes.map((change) => change.put?.bill).find(Boolean);
  const title = { written: { nl: 'Stadspas aanvragen' } };
  return [
    ...Array.from({ length: bills }, (_, index) => ({ put: { bill: { ...bill, id: `b-${index}`, due: dayOf(index) } } })),
    ...Array.from({ length: items }, (_, index) => ({
      put: { local_rule: { id: `local.${index}`, kind: 'item', title, text: title, is_urgent: false } },
    })),
  ];
};

/** The least of each figure that `measure` found. */
async function least(measure) {
  const all = [];
  for (let time = 0; time < TIMES; time += 1) all.push(await measure());
  return Object.fromEntries(Object.keys(all[0]).map((name) => [name, Math.min(...all.map((found) => found[name]))]));
}

/** From the tap until the top of the list is painted. The catalogue has 38 items. */
async function regelen() {
  const phone = await withMore(toArrange(300, 22));
  const { page } = phone;
  for (const place of ['/plan', '/regelen', '/plan']) {
    await phone.follow(place);
    await page.evaluate(() => new Promise((rested) => requestIdleCallback(rested)));
  }
  let isThere = false;
  const all = [];
  for (let turn = 0; turn < TAPS; turn += 1) {
    isThere = !isThere;
    const [to, seen] = isThere ? ['/regelen', '[data-kind=list]'] : ['/plan', '[data-kind=step]'];
    const took = await tap(page, `.ma-bar a[href="${to}"]`, `main ${seen}`);
    if (isThere) all.push(took);
  }
  await phone.context.close();
  return Math.round(median(all));
}

async function taps(count) {
  const phone = await withMore(lessons(count));
  const { page } = phone;
  // In use for a moment, so that the browser is done with compiling.
  for (const place of ['/plan', '/taal', '/berichten', '/regelen']) {
    await phone.follow(place);
    await page.evaluate(() => new Promise((rested) => requestIdleCallback(rested)));
  }
  const item = '[data-kind=item_state][data-id="insurance.contents"]';
  await page.locator(`${item} input`).waitFor();
  let isDone = false;
  const tick = await repeat(async () => {
    isDone = !isDone;
    const took = await tap(page, `${item} input`, isDone ? `${item}:has(input:checked)` : `${item}:has(input:not(:checked))`);
    await phone.reach('synced');
    return took;
  }, TAPS);
  let isWeek = false;
  const turn = await repeat(async () => {
    isWeek = !isWeek;
    const [to, seen] = isWeek ? ['/', '[data-kind=entry]'] : ['/regelen', item];
    return tap(page, `.ma-bar a[href="${to}"]`, `main ${seen}`);
  }, TAPS);
  await phone.context.close();
  return { tick, turn };
}

const figures = {
  hello: await repeat(hello),
  first_visit: await repeat(firstVisit),
  second_visit: await repeat(secondVisit),
  records_400: await least(() => taps(400)),
  records_4000: await least(() => taps(4000)),
  ...(await least(async () => ({ regelen: await regelen() }))),
};
console.log(JSON.stringify(figures));
for (const end of endings) await end();
