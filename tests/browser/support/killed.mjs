// A phone whose browser is killed at a chosen moment of a write to IndexedDB: not by luck but by a hook, and started
// again on the same profile.

import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ARGUMENTS, Phone } from './phone.mjs';

/** How long it may take to come to a write. */
const PATIENCE = 20_000;

/**
 * Counts the writes of a page by what they are: `put outbox` once it was asked for, its transaction still open; and
 * `done outbox+state` once the transaction is complete, before the app hears it. At the one that was chosen the page
 * asks for its end and waits: nothing of it runs on.
 */
function hook() {
  let chosen = null;
  let passed = 0;
  const note = (what) => {
    if (what !== chosen?.what || (passed += 1) < chosen.nth) return;
    const line = document.querySelector('[role=status][data-sync]');
    const asked = new XMLHttpRequest();
    asked.open('GET', `/api/v1/health?said=${line?.dataset.sync}`, false);
    asked.send();
  };
  window.stopAt = (what, nth) => {
    chosen = { what, nth };
    passed = 0;
  };
  for (const name of ['put', 'add', 'delete', 'clear']) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...given) {
      const request = write.apply(this, given);
      note(`${name} ${this.name}`);
      return request;
    };
  }
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    const begun = transaction.apply(this, given);
    // Heard before the app hears it: its own ear comes later.
    if (begun.mode === 'readwrite') {
      begun.addEventListener('complete', () => note(`done ${[...begun.objectStoreNames].join('+')}`));
    }
    return begun;
  };
}

/** The process of the browser that has this profile, which is the first of a group of its own. */
async function browserOf(profile) {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    const isIt = words.includes(`--user-data-dir=${profile}`) && !words.some((it) => it.startsWith('--type='));
    const stat = isIt ? await readFile(`/proc/${pid}/stat`, 'utf8') : '';
    if (stat.split(') ').at(-1).split(' ')[2] === pid) return Number(pid);
  }
  throw new Error('no browser has this profile');
}

/** A profile, and the phone that has it as often as its browser is started. */
export class KilledPhone {
  #test;
  #server;
  #profile;

  /** A new profile; `test` puts it away. */
  static async unpack(test, server) {
    const killed = new KilledPhone();
    killed.#test = test;
    killed.#server = server;
    killed.#profile = await mkdtemp(join(tmpdir(), 'ma-profile-'));
    test.after(() => rm(killed.#profile, { recursive: true, force: true, maxRetries: 5 }));
    return killed;
  }

  /** Starts the browser. */
  async start() {
    const wishes = { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS };
    const browser = { newContext: (options) => chromium.launchPersistentContext(this.#profile, { ...options, ...wishes }) };
    const phone = await Phone.unpack(this.#test, browser, this.#server, { before: (context) => context.addInitScript(hook) });
    // What was on its way as the browser was killed or its page left.
    phone.expected.push(/TypeError: Failed to fetch/, /Manifest: Line: 1, column: 1, Syntax error/);
    return phone;
  }

  /** Does something on this phone until the `nth` such write, kills the browser there, and tells what the line on top
   *  said then. */
  async killAt(phone, [what, nth = 1], act) {
    const pid = await browserOf(this.#profile);
    const gone = new Promise((done) => phone.context.once('close', done));
    let done;
    const reached = new Promise((resolve) => (done = resolve));
    // Before anything is done: what is asked earlier goes to the server.
    await phone.context.route('**/api/v1/health?said=*', (route) => {
      process.kill(-pid, 'SIGKILL');
      done(new URL(route.request().url()).searchParams.get('said'));
    });
    await phone.page.evaluate(([what, nth]) => window.stopAt(what, nth), [what, nth]);
    let trouble;
    // The page may end before what was done on it returns.
    const acted = act(phone.page).catch((error) => (trouble = error));
    const limit = new Promise((_, late) => {
      const why = () => late(new Error(`it never came to ${what}`, { cause: trouble }));
      setTimeout(why, PATIENCE).unref();
    });
    const said = await Promise.race([reached, limit]);
    await Promise.all([gone, acted]);
    return said;
  }
}
