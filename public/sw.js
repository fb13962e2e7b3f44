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

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'activate') {
    self.skipWaiting();
  } else if (event.data && event.data.type === 'keep' && Array.isArray(event.data.urls)) {
    const paths = event.data.urls.map((url) => new URL(url, location.origin).pathname);
    event.waitUntil(keep(paths).catch(() => {}));
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
