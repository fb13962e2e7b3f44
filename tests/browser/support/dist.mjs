// Another build of the app: the same files, another page, another id.

import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APP } from './server.mjs';

/** What the page of the other build holds. */
export const MARKER = 'meta[name=next-build]';

/** Makes the folder of a newer build; `change` may spoil it before it is served. */
export async function nextBuild(test, change = async () => {}) {
  const folder = await mkdtemp(join(tmpdir(), 'ma-dist-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  await cp(APP, folder, { recursive: true });
  await rewrite(folder, 'index.html', (page) => page.replace('</title>', '</title><meta name="next-build" content="yes">'));
  const page = await readFile(join(folder, 'index.html'));
  const sum = createHash('sha256').update(page).digest('hex');
  await rewrite(folder, 'sw.js', (worker) =>
    worker
      .replace(/"id":"[0-9a-f]+"/, '"id":"ffffffffff"')
      .replace(/"\/":"([0-9a-f]+)"/, (_, old) => `"/":"${sum.slice(0, old.length)}"`),
  );
  await change(folder);
  return folder;
}

/** Changes a file; what was pressed before no longer belongs to it. */
export async function rewrite(folder, name, change) {
  const file = join(folder, name);
  const before = await readFile(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${name}`);
  await writeFile(file, after);
  await Promise.all(['.br', '.gz'].map((ending) => rm(`${file}${ending}`, { force: true })));
}

/** The name of the one file at the top of the folder with this name before its digest. */
export async function only(folder, stem, ending) {
  const known = new RegExp(`^${stem}-[0-9a-f]+\\.${ending}$`);
  const found = (await readdir(folder)).filter((name) => known.test(name));
  if (found.length !== 1) throw new Error(`${found.length} files are ${stem}.${ending}`);
  return found[0];
}
