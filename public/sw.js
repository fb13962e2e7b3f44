// The service worker: keeps the shell of exactly one version, complete or not at all.
//
// `cargo xtask build` fills in the list of this build; the server fills in the digest of the theme
// it serves. Every kept file must have the digest of the list, so files of two versions never mix,
// whatever a cache on the way or a half-finished deployment hands out.
'use strict';

const BUILD = __BUILD__;
const THEME = '__THEME__';
const CACHE = `ma-${BUILD.id}-${THEME}`;
const SHELL = new Set(BUILD.shell);

// The digest a file must have; none for a theme when the server filled nothing in.
const expected = (path) => (path === '/theme.css' ? (THEME.includes('_') ? null : THEME) : BUILD.sums[path]);
const isKnown = (path) => path === '/theme.css' || Object.hasOwn(BUILD.sums, path);
const isNamedByContent = (path) => /-[0-9a-f]{10}\.[a-z]+$/.test(path);

const digest = async (response) => {
  const bytes = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const isRight = async (path, response) => {
  if (!response || !response.ok || response.redirected) return false;
  const sum = expected(path);
  return !sum || (await digest(response.clone())).startsWith(sum);
};

// From an older version's cache when it has not changed, then from the browser's own, then from
// the server: data is prepaid.
const obtain = async (path) => {
  const old = path === '/theme.css' && !expected(path) ? undefined : await caches.match(path);
  if (await isRight(path, old)) return old;
  const first = await fetch(path, { cache: isNamedByContent(path) ? 'default' : 'no-cache' });
  if (await isRight(path, first)) return first;
  const again = await fetch(path, { cache: 'reload' });
  if (await isRight(path, again)) return again;
  throw new Error(`${path} is not the file of build ${BUILD.id}`);
};

// The languages that older versions kept files of.
const languagesInUse = async () => {
  const tags = new Set();
  for (const name of await caches.keys()) {
    if (!name.startsWith('ma-')) continue;
    for (const { url } of await (await caches.open(name)).keys()) {
      const path = new URL(url).pathname;
      const tag = Object.keys(BUILD.words).find((known) =>
        new RegExp(`^/l/${known}(-later)?-[0-9a-f]+\\.msg$`).test(path),
      );
      if (tag) tags.add(tag);
    }
  }
  return tags;
};

const install = async () => {
  const wanted = new Set(BUILD.shell);
  for (const tag of await languagesInUse()) {
    for (const path of [...BUILD.words[tag], ...(BUILD.fonts[tag] || [])]) wanted.add(path);
  }
  // All are there before the first is kept: a download that breaks off leaves nothing behind.
  const files = await Promise.all([...wanted].map(async (path) => [path, await obtain(path)]));
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(files.map(([path, response]) => cache.put(path, response)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
};

const activate = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('ma-') && name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
};

// Words and fonts of a language are kept when they are first used.
const keep = async (paths) => {
  const cache = await caches.open(CACHE);
  await Promise.all(
    paths
      .filter((path) => isKnown(path) && !SHELL.has(path))
      .map(async (path) => {
        if (!(await cache.match(path))) await cache.put(path, await obtain(path));
      }),
  );
};

const page = async (request) => (await (await caches.open(CACHE)).match('/')) || fetch(request);

const file = async (path, event) => {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(path);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (!SHELL.has(path)) {
    const copy = response.clone();
    event.waitUntil(
      isRight(path, copy)
        .then((right) => right && cache.put(path, copy))
        .catch(() => {}),
    );
  }
  return response;
};

// What the person is told while the app is closed. The page gives the words, in the language of the app: one text for
// everything, since anybody reads a locked screen. What comes from the server is one letter that says where a tap leads.

const PUSH_CACHE = 'mijn-aanpak-push';
const PUSH_TEXTS = '/push-texts';
const DUTCH = { lang: 'nl', dir: 'ltr', m: 'Je hebt een bericht in Mijn Aanpak.' };
const LEADS_TO = { m: '/berichten', w: '/' };

const pushTexts = async () => {
  const kept = await (await caches.open(PUSH_CACHE)).match(PUSH_TEXTS);
  return { ...DUTCH, ...(kept && (await kept.json())) };
};

const tell = async (data) => {
  const letter = data && data.text() === 'w' ? 'w' : 'm';
  const { lang, dir, m: text } = await pushTexts().catch(() => DUTCH);
  await self.registration.showNotification(text, {
    lang,
    dir,
    tag: letter,
    renotify: true,
    icon: '/icons/icon-192.png',
    data: LEADS_TO[letter],
  });
};

const lead = async (path) => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const page = pages.find(({ url }) => !/^\/desk(\/|$)/.test(new URL(url).pathname));
  if (!page) return self.clients.openWindow(path);
  // A browser that does not bring it to the front still shows it where the person looks next.
  const app = await page.focus().catch(() => page);
  if (new URL(app.url).pathname !== path) await app.navigate(path).catch(() => self.clients.openWindow(path));
};

// For nobody any more: neither the words nor what is still shown.
const forgetPush = async () => {
  await caches.delete(PUSH_CACHE);
  for (const shown of await self.registration.getNotifications()) shown.close();
};

const keepPushTexts = async (texts) => (await caches.open(PUSH_CACHE)).put(PUSH_TEXTS, new Response(JSON.stringify(texts)));

// The push service gave this browser another address. What was chosen, the server still knows.
const subscribeAgain = async () => {
  const answer = await fetch('/api/v1/push');
  const { key, chosen } = answer.ok ? await answer.json() : {};
  if (!chosen) return;
  const subscription = await self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  await fetch('/api/v1/push', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subscription, chosen }),
  });
};

self.addEventListener('push', (event) => event.waitUntil(tell(event.data)));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(lead(event.notification.data));
});
self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(subscribeAgain().catch(() => {})));
self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'activate') {
    self.skipWaiting();
  } else if (event.data && event.data.type === 'keep' && Array.isArray(event.data.urls)) {
    const paths = event.data.urls.map((url) => new URL(url, location.origin).pathname);
    event.waitUntil(keep(paths).catch(() => {}));
  } else if (event.data && event.data.type === 'push-texts') {
    event.waitUntil((event.data.texts ? keepPushTexts(event.data.texts) : forgetPush()).catch(() => {}));
  }
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || /^\/(api|desk)(\/|$)/.test(url.pathname)) return;
  if (url.pathname !== '/' && isKnown(url.pathname)) {
    event.respondWith(file(url.pathname, event));
  } else if (request.mode === 'navigate') {
    event.respondWith(page(request));
  }
});
