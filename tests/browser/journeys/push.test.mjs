// Told something while the app is closed: switched on with a tap, in the person's language, never with
// a name or an amount, and for nobody any more after signing out.
//
// The browser's push service cannot be reached from here: what it would give and bring, the test does.
// What goes to it is read by a push service in src/server/tests/api/push.rs.

import assert from 'node:assert/strict';
import { createECDH, randomBytes } from 'node:crypto';
import { after, test } from 'node:test';
import { SAMIR, SCRIPT, SELAM } from '../support/people.mjs';
import { Phone, WHOLE, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';
import { until } from '../support/until.mjs';

const browser = browserFor(after, WHOLE);

/** A subscription as the browser's push service gives it. */
function subscription() {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  return {
    endpoint: `https://fcm.googleapis.com/fcm/send/${randomBytes(8).toString('hex')}`,
    expirationTime: null,
    keys: { p256dh: keys.getPublicKey().toString('base64url'), auth: randomBytes(16).toString('base64url') },
  };
}

/** A browser whose push service answers. */
const answering = (context) =>
  context.addInitScript((given) => {
    const made = { toJSON: () => given, unsubscribe: async () => true };
    PushManager.prototype.subscribe = async (options) => {
      if (!options.userVisibleOnly || options.applicationServerKey.length !== 87) throw new TypeError('no key');
      return made;
    };
    PushManager.prototype.getSubscription = async () => made;
  }, subscription());

async function paired(t, person, permissions = ['notifications']) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server, { before: answering, permissions });
  await phone.pair(person);
  await phone.keepApp();
  await phone.follow('/instellingen');
  await phone.page.locator('#push').waitFor();
  return { server, phone, page: phone.page };
}

const card = (page) => page.locator('main .ma-card:has(#push)');
const onButton = (page) => card(page).locator('button', { has: page.locator('use[href$="#i-phone"]') });
const offButton = (page) => card(page).locator('button.nl-button', { has: page.locator('use[href$="#i-cross"]') });
const chips = (page) => page.locator('main .ma-chip[aria-pressed]');
const atServer = (page) => page.evaluate(async () => (await (await fetch('/api/v1/push')).json()).chosen);

async function switchOn(page) {
  await onButton(page).click();
  await offButton(page).waitFor();
}

/** Brings a message of the push service to the worker, as the browser does. */
async function deliverer(phone, server) {
  const session = await phone.context.newCDPSession(phone.page);
  const known = new Promise((done) =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations.find(({ isDeleted }) => !isDeleted);
      if (found) done(found.registrationId);
    }),
  );
  await session.send('ServiceWorker.enable');
  const registrationId = await known;
  return (data) => session.send('ServiceWorker.deliverPushMessage', { origin: server.url, registrationId, data });
}

/** What stands on the locked screen, once so many do. */
async function shown(page, count) {
  // In one look: one that takes another's place is away for a moment.
  return until(page, async (count) => {
    const all = await (await navigator.serviceWorker.ready).getNotifications();
    return all.length === count && all.map(({ title, body, lang, dir, tag }) => ({ title, body, lang, dir, tag }));
  }, count);
}

/** When the one of this kind was shown, once that is later than `before`. */
async function shownAt(page, tag, before = 0) {
  return until(page, async ([tag, before]) => {
    const [found] = await (await navigator.serviceWorker.ready).getNotifications({ tag });
    return found && found.timestamp > before && found.timestamp;
  }, [tag, before]);
}

for (const person of [SELAM, SAMIR]) {
  const { language, dir } = person;

  test(`${language}: a message and the evening are told in the person's language, and lead into the app`, async (t) => {
    const { server, phone, page } = await paired(t, person);
    await switchOn(page);
    const chosen = await atServer(page);
    assert.deepEqual(chosen.kinds, ['message', 'appointment', 'tomorrow', 'deadline']);
    assert.deepEqual(chosen.quiet, { from: '21:00', to: '08:00' });

    const deliver = await deliverer(phone, server);
    await deliver('m');
    const [message] = await shown(page, 1);
    assert.match(message.title, SCRIPT[language]);
    assert.match(message.title, /Mijn Aanpak/);
    assert.doesNotMatch(message.title, /[\d€\u2066-\u2069]/);
    assert.deepEqual([message.body, message.lang, message.dir], ['', language, dir]);
    // The next one takes its place; what is in the week stands beside it.
    const first = await shownAt(page, 'm');
    await deliver('m');
    await shownAt(page, 'm', first);
    await deliver('w');
    const both = await shown(page, 2);
    // Anybody reads a locked screen: what it is about, only the app tells.
    assert.deepEqual(both.map(({ title }) => title), [message.title, message.title]);

    // The tap itself is the phone's: the worker gets what follows it.
    const [worker] = phone.context.serviceWorkers();
    const tap = (wanted) =>
      worker.evaluate(async (wanted) => {
        const all = await self.registration.getNotifications();
        const event = new NotificationEvent('notificationclick', { notification: all.find(({ tag }) => tag === wanted) });
        await new Promise((done) => {
          event.waitUntil = (work) => work.then(done);
          self.dispatchEvent(event);
        });
      }, wanted);
    await tap('m');
    await page.waitForURL('**/berichten');
    await page.locator('#topic').waitFor();
    await shown(page, 1);
    await tap('w');
    await page.waitForURL(`${server.url}/`);
    await shown(page, 0);
  });
}

test('kinds and quiet hours are changed one by one, and all of it is switched off', async (t) => {
  const { page } = await paired(t, { ...SAMIR, language: 'nl' });
  await switchOn(page);
  await page.getByRole('button', { name: 'Nieuwe of andere afspraak', pressed: true }).click();
  await page.getByRole('button', { name: 'Nieuwe of andere afspraak', pressed: false }).waitFor();
  assert.deepEqual((await atServer(page)).kinds, ['message', 'tomorrow', 'deadline']);
  await page.locator('#push-quiet-from').fill('22:30');
  const keep = page.getByRole('button', { name: 'Bewaar deze uren' });
  await keep.click();
  await keep.waitFor({ state: 'detached' });
  assert.deepEqual((await atServer(page)).quiet, { from: '22:30', to: '08:00' });
  await page.getByRole('button', { name: 'Stille uren', pressed: true }).click();
  await page.locator('#push-quiet-from').waitFor({ state: 'detached' });
  assert.equal((await atServer(page)).quiet, undefined);
  const renewed = page.waitForResponse((it) => it.url().endsWith('/api/v1/push') && it.request().method() === 'POST');
  await page.reload();
  await renewed;
  await offButton(page).waitFor();
  assert.equal(await chips(page).and(page.locator('[aria-pressed=true]')).count(), 3);
  await offButton(page).click();
  await onButton(page).waitFor();
  assert.equal(await atServer(page), undefined);
});

test('another language of the app is the language of the locked screen too', async (t) => {
  const { server, phone, page } = await paired(t, SAMIR);
  const deliver = await deliverer(phone, server);
  // Before the page gave its words, the worker has the Dutch ones.
  await deliver('m');
  assert.equal((await shown(page, 1))[0].title, 'Je hebt een bericht in Mijn Aanpak.');
  await switchOn(page);
  await page.locator('label[lang="ti"] input[name=language]').check();
  await until(page, async () => {
    const kept = await caches.match('/push-texts');
    return kept && (await kept.json()).lang === 'ti';
  });
  await deliver('w');
  const week = (await shown(page, 2)).find(({ tag }) => tag === 'w');
  assert.match(week.title, SCRIPT.ti);
});

test('without a connection nothing is switched, and that is said', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  await phone.goOffline();
  await onButton(page).click();
  await page.getByText('Hiervoor is internet nodig. Er is niets veranderd.').waitFor();
  assert.equal(await offButton(page).count(), 0);
  await phone.goOffline(false);
  await switchOn(page);
});

test('a browser that may not is not called on', async (t) => {
  const { page } = await paired(t, { ...SAMIR, language: 'nl' }, []);
  await onButton(page).click();
  await page.getByText('Je telefoon staat dit niet toe.').waitFor();
  assert.equal(await offButton(page).count(), 0);
  assert.equal(await atServer(page), undefined);
});

test('after signing out nothing is told, and no words are kept', async (t) => {
  const { server, phone, page } = await paired(t, SAMIR);
  await switchOn(page);
  await (await deliverer(phone, server))('m');
  await shown(page, 1);
  // The page tells its address to the server each time it is opened: this time it may come too late.
  phone.expected.push(/status of 401/);
  await phone.signOut();
  await until(page, async () => !localStorage.getItem('ma.push') && !(await caches.has('mijn-aanpak-push')));
  await shown(page, 0);
});
