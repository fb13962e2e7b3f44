// People whom a klantmanager invites: as many as a journey needs.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Who is signed in at the desk invites somebody who came to live here this month; gives their id and code. */
export async function invite(desk, { name, language = 'ar', dates = [['registered_on', '2026-11-02']] }) {
  const [status, told] = await desk.page.evaluate(async (person) => {
    const body = JSON.stringify({ person, origin: location.origin });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/api/v1/desk/people', { method: 'POST', headers, body });
    return [answer.status, await answer.json()];
  }, { name, language, dates });
  if (status !== 200) throw new Error(`${name} is not invited: ${JSON.stringify(told)}`);
  return told;
}

/** Opens the file of somebody who was just invited. */
export async function openFile(desk, person) {
  await desk.page.goto(`/desk/mensen/${person}`);
  await desk.page.locator('.ma-desk__person').waitFor();
}

/** A phone that is signed in with the code of a card. */
export async function signInWithCode(phone, { code }, language = 'ar') {
  await phone.page.goto(`/koppelen#${code}`);
  await phone.choose(language);
  await phone.reach('synced');
}

/** The file of a municipality that works in this way. */
export async function worksLike(test, approach) {
  const folder = await mkdtemp(join(tmpdir(), 'ma-municipality-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'municipality.toml');
  await writeFile(path, `approach = "${approach}"\n`);
  return path;
}

/** Who is signed in at the desk does something with somebody's file. */
export async function act(desk, person, id, action) {
  const [status, told] = await desk.page.evaluate(async ([person, mutation]) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(mutation);
    const answer = await fetch(`/api/v1/desk/people/${person}/actions`, { method: 'POST', headers, body });
    return [answer.status, await answer.json()];
  }, [person, { id, action }]);
  if (status !== 200 || told.refusal) throw new Error(`${id} is not done: ${JSON.stringify(told)}`);
}
