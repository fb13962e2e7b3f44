// The app as the phone's own: what the browser is told of it, its icons, and that it asks not to be wiped.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const DUTCH = { ...SAMIR, language: 'nl' };
const ITEM = 'insurance.contents';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A file of the server as it comes. */
async function fetched(server, path) {
  const answer = await fetch(new URL(path, server.url));
  assert.equal(answer.status, 200, path);
  return { type: answer.headers.get('content-type'), bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** Width and height as the head of a PNG says. */
function measured({ type, bytes }, path) {
  assert.equal(type, 'image/png', path);
  assert.deepEqual(bytes.subarray(0, 8), PNG, `${path} is no PNG`);
  assert.equal(bytes.toString('latin1', 12, 16), 'IHDR', path);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

/** The picture as the browser paints it: whether it is more than one colour, and whether its edge lets anything through. */
async function painted(page, path) {
  return page.evaluate(async (path) => {
    const bitmap = await createImageBitmap(await (await fetch(path)).blob());
    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
    const context = canvas.getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const pixel = (x, y) => data.slice((y * bitmap.width + x) * 4, (y * bitmap.width + x) * 4 + 4);
    const [right, bottom] = [bitmap.width - 1, bitmap.height - 1];
    const edge = [];
    for (let at = 0; at <= right; at += 1) edge.push(pixel(at, 0), pixel(at, bottom));
    for (let at = 0; at <= bottom; at += 1) edge.push(pixel(0, at), pixel(right, at));
    const colours = new Set();
    for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 4).join());
    return { colours: colours.size, isEdgeFilled: edge.every(([, , , alpha]) => alpha === 255) };
  }, path);
}

test('the manifest that the page names: name, start, display, and icons that are what they say', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(DUTCH);
  await phone.keepApp();
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const { type, bytes } = await fetched(server, href);
  assert.match(type, /^application\/manifest\+json/);
  const manifest = JSON.parse(bytes);
  assert.equal(manifest.name, 'Mijn Aanpak');
  assert.ok(manifest.short_name.length > 0 && manifest.short_name.length <= 12, 'fits below an icon');
  assert.equal(manifest.display, 'standalone');
  const from = new URL(href, server.url);
  const start = new URL(manifest.start_url, from);
  assert.ok(start.href.startsWith(new URL(manifest.scope, from).href), 'it starts in its own scope');
  for (const name of ['theme_color', 'background_color']) assert.match(manifest[name], /^#[0-9a-f]{6}$/, name);
  // Nothing that the browser itself has to say about it.
  const session = await phone.context.newCDPSession(page);
  const read = await session.send('Page.getAppManifest');
  assert.equal(read.url, from.href);
  assert.deepEqual(read.errors, []);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A browser context of a test is a private window.
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((it) => it !== 'in-incognito'), []);

  const found = [];
  for (const { src, sizes, type, purpose } of manifest.icons) {
    const path = new URL(src, from).pathname;
    const icon = await fetched(server, path);
    if (type === 'image/svg+xml') {
      assert.match(icon.type, /^image\/svg\+xml/);
      continue;
    }
    assert.equal(measured(icon, path), sizes, `${path} is as large as it says`);
    const { colours, isEdgeFilled } = await painted(page, path);
    assert.ok(colours > 1, `${path} shows something`);
    if (purpose === 'maskable') assert.ok(isEdgeFilled, `${path} is cut to any shape`);
    found.push(`${purpose} ${sizes}`);
  }
  assert.deepEqual(found.sort(), ['any 192x192', 'any 512x512', 'maskable 512x512']);
  const apple = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  assert.equal(measured(await fetched(server, apple), apple), '180x180');

  await page.goto(start.href);
  await page.locator('[data-kind=entry]').first().waitFor();
});

/** A browser that promises to keep what is stored, or does not; every time it is asked is counted. */
const promising = (yes) => (context) =>
  context.addInitScript((yes) => {
    window.asked = 0;
    let isKept = false;
    const own = { persist: async () => ((window.asked += 1), (isKept = yes)), persisted: async () => isKept };
    for (const [name, value] of Object.entries(own)) Object.defineProperty(StorageManager.prototype, name, { value });
  }, yes);

for (const [yes, sentence] of [
  [true, 'Je telefoon bewaart dit.'],
  [false, 'Je telefoon mag dit wissen als de ruimte op is.'],
]) {
  test(`the browser is asked to keep what is stored once there is something to lose, and says ${yes ? 'yes' : 'no'}`, async (t) => {
    const server = await Server.start(t);
    const phone = await Phone.unpack(t, await browser(), server, { before: promising(yes) });
    const { page } = phone;
    await phone.pair(DUTCH);
    const asked = () => page.evaluate(() => window.asked);
    assert.equal(await asked(), 0, 'nothing is done here yet');
    await phone.follow('/regelen');
    await phone.record('item_state', ITEM).getByRole('checkbox').check();
    await page.waitForFunction(() => window.asked > 0);
    await phone.reach('synced');
    await phone.record('item_state', 'allowances.childcare').getByRole('checkbox').check();
    await phone.reach('synced');
    assert.equal(await asked(), 1, 'once');
    await phone.follow('/instellingen');
    await page.getByText(sentence, { exact: true }).waitFor();
  });
}
