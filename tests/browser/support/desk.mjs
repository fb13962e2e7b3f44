// The desk of the staff: a browser on a desktop, as strict as the phones.

import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { Phone } from './phone.mjs';

/** A desk that fails its test on any trouble of the page. */
export async function deskFor(test, browser, server, options) {
  const desk = await Phone.unpack(test, browser, server, {
    ...options,
    viewport: { width: 1280, height: 800 },
    isMobile: false,
    hasTouch: false,
  });
  // Who is not signed in is told so by a 401: what a wrong sign-in gets is looked at in words.
  desk.expected.push(/status of 40[134]/);
  return desk;
}

/** Signs someone of the demo in. */
export async function signIn(desk, name) {
  await desk.page.goto(`/desk#DEMO-${name}`);
  await desk.page.locator('.ma-desk__nav').waitFor();
}

/** Opens the file of one of their people. */
export async function open(desk, person) {
  await desk.page.locator(`[data-kind=person][data-id="${person}"] a`).click();
  await desk.page.locator('.ma-desk__person').waitFor();
}

/** Someone of the staff at work without a browser: asks the server as the desk does, and gives the answer. */
export async function staffOf(server, name) {
  const ask = (path, { body, cookie = '' } = {}) =>
    fetch(`${server.url}/api/v1/desk/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', cookie },
      body: body && JSON.stringify(body),
    });
  const signedIn = await ask('demo-sign-in', { body: { code: `DEMO-${name}` } });
  const [cookie] = signedIn.headers.get('set-cookie').split(';');
  return async (path, body) => {
    const done = await ask(path, { body, cookie });
    const told = await done.json();
    if (done.status !== 200 || told.refusal) throw new Error(`${path}: ${JSON.stringify(told)}`);
    return told;
  };
}

/** Writes down what was agreed with a person, as their klantmanager at the desk. */
export async function agree(server, { code, klantmanager }) {
  const ask = await staffOf(server, klantmanager);
  const ready = (key) => ({ ready: { key } });
  const own = { written: { nl: 'De chef vragen naar een vast rooster' } };
  const action = {
    write_agreements: {
      said: [ready('said-lessons_hard'), ready('said-bills_worry')],
      agreed: [
        { what: ready('task-bring_letters'), who: 'self', by: '2026-11-27', becomes: 'step' },
        { what: own, who: { member: klantmanager.toLowerCase() }, by: '2026-12-01', becomes: 'step' },
        { what: ready('task-make_appointment'), who: 'self', by: '2026-12-03', becomes: { entry: { from: '15:00', to: '15:30' } } },
        { what: ready('task-find_course'), who: 'language_school', becomes: 'step' },
      ],
    },
  };
  const person = code.toLowerCase();
  await ask(`people/${person}/actions`, { id: `talk-${person}`, action });
}

/** The six digits that an authenticator shows (RFC 6238) for a secret in base 32. */
export function digits(secret, at) {
  const bits = [...secret].map((it) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(it).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const code = hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff;
  return String(code % 1_000_000).padStart(6, '0');
}

/** What the administrator does on the command line; gives what was printed. */
export async function administer(server, ...words) {
  const env = { ...process.env, ...(server.database && { MIJN_AANPAK_DATABASE: server.database }) };
  const child = spawn(server.program, ['staff', words[0], '--data', server.data, ...words.slice(1)], { env });
  let printed = '';
  child.stdout.on('data', (text) => (printed += text));
  child.stderr.on('data', (text) => (printed += text));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(printed);
  return printed;
}
