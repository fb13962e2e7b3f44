// The desk without a mouse: the keyboard reaches everything in the order in which one reads, shows where it is, and works
// the forms of an appointment and of a talk from the first key to the last.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';
import { until } from '../support/until.mjs';

const browser = browserFor(after);

/** So many keys may lie between two places on the page. */
const FAR = 150;
/** Typed in a date field it is the same day whether the month or the day comes first. */
const TWELFTH = '12122026';

async function maritsDesk(t) {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  return desk;
}

/** Names what can be pressed on the page, in the order of the page; remembers how each looks. */
const lookAround = (page) => page.evaluate(() => {
  const looks = (it) => {
    const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(it);
    return [outline, boxShadow, borderColor, backgroundColor].join(' ');
  };
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
  window.pressable = all.filter((it) => it.checkVisibility());
  window.before = new Map([...window.pressable, ...document.querySelectorAll('label')].map((it) => [it, looks(it)]));
  window.looks = looks;
  window.named = (it) => `${window.pressable.indexOf(it)} ${(it.labels?.[0] ?? it).textContent.trim().slice(0, 40)}`;
  return window.pressable.map(window.named);
});

/** Where the focus is; and what is wrong with how that is shown. */
const whereItIs = (page) => page.evaluate(() => {
  const it = document.activeElement;
  if (!window.pressable.includes(it)) return { name: null, wrong: [] };
  const wrong = [];
  // Of a field that is out of sight its label is what one sees.
  const isSeen = getComputedStyle(it).clipPath === 'none' && getComputedStyle(it).opacity !== '0';
  const shown = isSeen ? it : it.labels[0];
  if (window.looks(shown) === window.before.get(shown)) wrong.push('looks as it did');
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) wrong.push('out of sight');
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const seen = document.elementFromPoint(x, y);
  if (!shown.contains(seen) && !seen?.contains(shown)) wrong.push(`behind ${seen?.className}`);
  return { name: window.named(it), wrong: wrong.map((what) => `${window.named(it)}: ${what}`) };
});

/** Walks over the whole page with Tab; gives what was met, in that order, and what was wrong with it. */
async function walk(page, count) {
  const [met, wrong] = [[], []];
  // A date has several places to type: the focus stays on its field for some keys.
  for (let key = 0; key < 4 * count + 10; key += 1) {
    await page.keyboard.press('Tab');
    const here = await whereItIs(page);
    if (here.name === null && met.length > 0) return { met, wrong };
    if (here.name === null || here.name === met.at(-1)) continue;
    met.push(here.name);
    wrong.push(...here.wrong);
  }
  throw new Error(`the keyboard does not leave: ${met.slice(-5).join(' | ')}`);
}

/** Presses Tab until the focus is there. */
async function tabTo(page, wanted) {
  for (let key = 0; key < FAR; key += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluateAll((all) => all.includes(document.activeElement))) return;
  }
  throw new Error(`the keyboard does not come to ${wanted}`);
}

/** The same, backwards. */
async function backTo(page, wanted) {
  for (let key = 0; key < FAR; key += 1) {
    await page.keyboard.press('Shift+Tab');
    if (await wanted.evaluateAll((all) => all.includes(document.activeElement))) return;
  }
  throw new Error(`the keyboard does not come back to ${wanted}`);
}

const button = (page, name) => page.getByRole('button', { name, exact: true });

test('Tab walks over the list, each in its turn, and shows where it is', async (t) => {
  const { page } = await maritsDesk(t);
  await page.locator('[data-kind=person]').first().waitFor();
  const all = await lookAround(page);
  const { met, wrong } = await walk(page, all.length);
  assert.deepEqual(met, all);
  assert.deepEqual(wrong, []);
});

test('Tab walks over one person with the forms open, each in its turn', async (t) => {
  const desk = await maritsDesk(t);
  const { page } = desk;
  await open(desk, 'demo-samir');
  await button(page, 'Nieuwe afspraak').click();
  await button(page, 'Schrijf afspraken op').click();
  await page.locator('#own-title').waitFor();
  await page.locator('#new-talk').waitFor();
  // On from the form to the end: there the page begins anew.
  await walk(page, (await lookAround(page)).length);
  const all = await lookAround(page);
  const { met, wrong } = await walk(page, all.length);
  assert.deepEqual(met, all);
  assert.deepEqual(wrong, []);
});

test('an appointment is made by keyboard alone', async (t) => {
  const desk = await maritsDesk(t);
  const { page } = desk;
  const samir = page.locator('[data-kind=person][data-id=demo-samir] a');
  await samir.waitFor();
  await tabTo(page, samir);
  await page.keyboard.press('Enter');
  await page.locator('.ma-desk__person').waitFor();
  await tabTo(page, button(page, 'Nieuwe afspraak'));
  await page.keyboard.press('Enter');
  await page.locator('#own-title').waitFor();
  await tabTo(page, page.locator('#own-title'));
  await page.keyboard.type('Rondleiding bij de bakker');
  await tabTo(page, page.locator('#day'));
  await page.keyboard.type(TWELFTH);
  await tabTo(page, page.locator('#from'));
  await page.keyboard.type('1000AM');
  await tabTo(page, page.locator('#to'));
  await page.keyboard.type('1045AM');
  await tabTo(page, page.locator('#obligatory'));
  await page.keyboard.press('Space');
  assert.deepEqual(
    await Promise.all(['day', 'from', 'to'].map((id) => page.locator(`#${id}`).inputValue())),
    ['2026-12-12', '10:00', '10:45'],
  );
  await tabTo(page, button(page, 'Zet in de week'));
  await page.keyboard.press('Enter');
  await page.locator('#own-title').waitFor({ state: 'detached' });
  // The form is gone; the focus is not.
  await until(page, () => document.getElementById('week').contains(document.activeElement));
  await tabTo(page, button(page, 'Laat zien wie wat deed'));
  await page.keyboard.press('Enter');
  await page.locator('#history').getByText(/Zette in de week: Rondleiding bij de bakker, .*12 december/).waitFor();
});

test('a talk is written down by keyboard alone', async (t) => {
  const desk = await maritsDesk(t);
  const { page } = desk;
  await open(desk, 'demo-samir');
  await tabTo(page, button(page, 'Schrijf afspraken op'));
  await page.keyboard.press('Enter');
  await page.locator('#said-topic').waitFor();
  await tabTo(page, page.locator('#said-topic'));
  await page.keyboard.type('Lessen');
  await tabTo(page, page.locator('[data-phrase="said-lessons_hard"]'));
  await page.keyboard.press('Space');
  const preview = page.locator('#new-talk .ma-preview');
  await preview.waitFor();
  await tabTo(page, preview.getByRole('button', { name: 'Zet erbij' }));
  await page.keyboard.press('Enter');
  await preview.waitFor({ state: 'detached' });
  await until(page, () => document.getElementById('new-talk').contains(document.activeElement));
  await tabTo(page, page.locator('#agreed-own'));
  await page.keyboard.type('De chef vragen naar een vast rooster');
  await page.keyboard.press('Enter');
  const line = page.locator('[data-kind=line]');
  await line.waitFor();
  // The line stands above where one types: back to it, and on. Into a date one goes forwards.
  await backTo(page, line.locator('select').first());
  await page.keyboard.press('Tab');
  await page.keyboard.type(TWELFTH);
  assert.equal(await line.locator('input[type=date]').inputValue(), '2026-12-12');
  await tabTo(page, button(page, 'Bewaar en vertel het').first());
  await page.keyboard.press('Enter');
  const talk = page.locator('#talks [data-kind=message]');
  await talk.getByText('De chef vragen naar een vast rooster').waitFor();
  await talk.getByText(/12 december/).waitFor();
  await page.locator('#new-talk').waitFor({ state: 'detached' });
  await until(page, () => document.getElementById('talks').contains(document.activeElement));
});
