// Databases for tests, on the throw-away cluster that `cargo xtask test` starts.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';

const CLUSTER = process.env.MA_POSTGRES;

/** Why there is no PostgreSQL; false where there is. */
export const NO_POSTGRES = !CLUSTER && 'no PostgreSQL: run it with `cargo xtask test --only browser`';

async function run(program, ...words) {
  const cluster = new URL(CLUSTER).searchParams;
  const whole = ['--host', cluster.get('host'), '--port', cluster.get('port'), '--username', cluster.get('user'), ...words];
  const child = spawn(join(process.env.MA_POSTGRES_BIN, program), whole, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${program}: ${said}`);
}

/** Makes databases for a file of tests and gives their addresses; `after` is node's own hook. They go once all is done:
 *  a server that still runs would say that its database is gone. */
export function databasesFor(after) {
  const made = [];
  after(() => Promise.all(made.map((name) => run('dropdb', '--force', name))));
  return async () => {
    const name = `journey_${randomBytes(8).toString('hex')}`;
    await run('createdb', name);
    made.push(name);
    return `${CLUSTER}&dbname=${name}`;
  };
}
