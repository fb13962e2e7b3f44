// Runs the files of tests that it is given, two at a time, and says at the end which took longest. A file that
// hangs is ended and named: without this a whole run would wait for it until somebody else ends that.

import { availableParallelism, cpus } from 'node:os';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** So long one file may take, in milliseconds: five times the longest on a machine that is busy. */
const LONGEST = 900_000;
/** So many of those that took longest are told. */
const TOLD = 8;

const concurrency = Math.max(2, availableParallelism?.() ?? cpus().length);
const files = process.argv.slice(2).map((file) => resolve(file));
const took = new Map();
run({ files, concurrency, timeout: LONGEST })
  .on('test:fail', () => (process.exitCode = 1))
  .on('test:pass', note)
  .compose(new spec())
  .pipe(process.stdout);

function note({ file, nesting, details }) {
  if (nesting === 0 && file) took.set(file, (took.get(file) ?? 0) + details.duration_ms);
}

process.on('exit', () => {
  const longest = [...took].sort(([, one], [, other]) => other - one).slice(0, TOLD);
  for (const [file, time] of longest) console.log(`${Math.round(time / 1000)} s ${file.split('/').at(-1)}`);
});
