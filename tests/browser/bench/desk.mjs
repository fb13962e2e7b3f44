// How long the desk takes with 50 and with 500 people of one klantmanager, at the speed of this machine: printed as one
// JSON object, for `cargo xtask bench`. `MA_CROWD` is the program that gives her the people.

import { execFileSync } from 'node:child_process';
import { deskFor } from '../support/desk.mjs';
import { browserFor } from '../support/phone.mjs';
import { NOW, Server } from '../support/server.mjs';
import { median, untilPainted } from './painted.mjs';

const RUNS = 7;
/** Rounds of all four orders. */
const ROUNDS = 4;
const ROW = '.ma-desk__list [data-kind=person]';

const endings = [];
const test = { after: (end) => endings.unshift(end) };
const browser = browserFor(test.after);

/** A desk that is signed in and has nothing else of the app yet. */
async function signedIn(server) {
  const desk = await deskFor(test, await browser(), server);
  const answer = await desk.context.request.post('/api/v1/desk/demo-sign-in', { data: { code: 'DEMO-MARIT' } });
  if (!answer.ok()) throw new Error(`signing in answers ${answer.status()}`);
  return desk;
}

async function firstScreen(server) {
  const desk = await signedIn(server);
  const took = await untilPainted(desk.page, '/desk', ROW);
  await desk.context.close();
  return took;
}

/** From choosing an order until the list is painted in it. A list that stays as it was is a fault of the measuring. */
const reorder = (page, to) => page.evaluate(async ([to, row]) => {
  const order = () => [...document.querySelectorAll(row)].map((it) => it.dataset.id).join();
  // A page at which nothing moves may wait for an idle moment for ever: one frame, and what waits behind it.
  await new Promise((rested) => requestAnimationFrame(() => setTimeout(rested)));
  const before = order();
  const select = document.querySelector('#order');
  const start = performance.now();
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error(`order ${to} is the one before`)), 5_000);
    const watcher = new MutationObserver(() => {
      if (order() === before) return;
      watcher.disconnect();
      clearTimeout(late);
      requestAnimationFrame(() => scheduler.postTask(() => done(performance.now() - start), { priority: 'user-blocking' }));
    });
    watcher.observe(document.querySelector('.ma-desk__list'), { childList: true });
    select.selectedIndex = to;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}, [to, ROW]);

/** Everyone in the list, and then from one order to the next, round and round. */
async function sorting(server, people) {
  const { page, context } = await signedIn(server);
  await page.goto('/desk');
  await page.getByRole('button', { name: `Iedereen (${people})` }).click();
  await page.locator('[aria-pressed=true]', { hasText: 'Iedereen' }).waitFor();
  const orders = await page.locator('#order option').count();
  const all = [];
  for (let turn = 1; turn <= ROUNDS * orders; turn += 1) all.push(await reorder(page, turn % orders));
  await context.close();
  return median(all);
}

async function desk(people) {
  const server = await Server.start(test);
  await server.stop();
  execFileSync(process.env.MA_CROWD, [server.data, String(people - 1), NOW]);
  await server.start();
  const all = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await firstScreen(server));
  const sort = await sorting(server, people);
  await server.stop();
  // The very first is that of a server which knows nobody yet.
  return { morning: Math.round(all[0]), first: Math.round(median(all)), sort: Math.round(sort) };
}

console.log(JSON.stringify({ desk_50: await desk(50), desk_500: await desk(500) }));
for (const end of endings) await end();
