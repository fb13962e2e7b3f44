// What a person asked their phone for: more contrast, colours of their own, no motion. The app follows.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { contrast, violations } from '../support/axe.mjs';
import { layOutAll, picture, SIZES } from '../support/looks.mjs';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

async function paired(t) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server, { isMobile: false });
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.page.locator('.ma-trip__line').waitFor();
  await layOutAll(phone.page);
  return { phone, page: phone.page };
}

/** What is painted of the first element that this finds, and the colours that it may have. */
const style = (page, selector, property, pseudo = null) =>
  page.evaluate(
    ([selector, property, pseudo]) => getComputedStyle(document.querySelector(selector), pseudo)[property],
    [selector, property, pseudo],
  );

/** A colour, by its token or its name in the system, as it is computed. */
const colour = (page, value) =>
  page.evaluate((value) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = `forced-color-adjust: none; color: ${value}`;
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }, value);

for (const colorScheme of ['light', 'dark']) {
  test(`${colorScheme}: more contrast makes soft text and thin edges as strong as the text itself`, async (t) => {
    const { page } = await paired(t);
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
    const ink = await colour(page, 'var(--ma-ink)');
    const seen = async () => ({
      text: await style(page, 'main .ma-soft', 'color'),
      line: await style(page, 'main .ma-stop', 'backgroundColor', '::before'),
      soft: await colour(page, 'var(--ma-ink-soft)'),
      edge: await colour(page, 'var(--ma-edge)'),
      strong: await colour(page, 'var(--ma-edge-strong)'),
    });
    const before = await seen();
    for (const [name, value] of Object.entries(before)) assert.notEqual(value, ink, `${name} is soft at first`);
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    assert.deepEqual(await seen(), { text: ink, line: ink, soft: ink, edge: ink, strong: ink });
    assert.deepEqual(await contrast(page), []);
    await picture(page, 'nl', `week-contrast-${colorScheme}`, SIZES[0]);
  });
}

test('with the colours of the system everything that says something is still seen', async (t) => {
  const { phone, page } = await paired(t);
  const beside = '.ma-bar__item[aria-current] .ma-bar__pic';
  assert.equal(await style(page, beside, 'borderTopStyle'), 'none');
  await page.emulateMedia({ forcedColors: 'active' });
  const [text, highlight] = [await colour(page, 'CanvasText'), await colour(page, 'Highlight')];
  assert.equal(await style(page, '.ma-trip__line', 'backgroundColor'), text, 'the way to the next thing');
  assert.equal(await style(page, 'main .ma-stop', 'backgroundColor', '::before'), text, 'the line of the day');
  for (const [selector, what] of [[beside, 'where one is'], ['.ma-next', 'the next thing']]) {
    assert.equal(await style(page, selector, 'borderTopStyle'), 'solid', what);
    assert.equal(await style(page, selector, 'borderTopColor'), highlight, what);
    assert.ok(parseFloat(await style(page, selector, 'borderTopWidth')) > 0, what);
  }
  // The time that two appointments share is painted, and not the background of the system.
  assert.equal(await style(page, '.ma-clash__over', 'forcedColorAdjust'), 'none');
  assert.notEqual(await style(page, '.ma-clash__over', 'backgroundColor'), await colour(page, 'Canvas'));
  await picture(page, 'nl', 'week-forced-colours', SIZES[0]);
  assert.deepEqual(await violations(page), []);

  await phone.follow('/regelen');
  const ticked = page.locator('main input[type=checkbox]:checked').first();
  await ticked.waitFor();
  const mark = await ticked.evaluate((it) => getComputedStyle(it, '::after').borderBottomColor);
  assert.equal(mark, text, 'the mark of a tick');
  await layOutAll(page);
  await picture(page, 'nl', 'regelen-forced-colours', SIZES[0]);
});

test('who asked for no motion gets none, on any screen', async (t) => {
  const { phone, page } = await paired(t);
  /** What moves or may move on this page. */
  const moving = () =>
    page.evaluate(() => {
      const moves = (css) => css.animationName !== 'none' || css.transitionDuration.split(',').some((it) => parseFloat(it) > 0);
      const found = [...document.querySelectorAll('body, body *')].filter((it) =>
        [null, '::before', '::after'].some((pseudo) => moves(getComputedStyle(it, pseudo))),
      );
      return [...new Set(found.map((it) => it.className))];
    });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  assert.ok((await moving()).some((it) => it.includes('nl-button')), 'a press is seen to change');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const place of ['/', '/plan', '/regelen', '/taal', '/berichten', '/instellingen']) {
    await page.goto(place);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    assert.deepEqual(await moving(), [], place);
  }
  await phone.reach('synced');
});
