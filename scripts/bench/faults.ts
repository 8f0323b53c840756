/** `npm run bench -- --faults`: random schedules of faults under every stand-in. `--schedules 10000` and `--seed 1` say how many, and which. */
import { parseArgs } from 'node:util';
import { runSchedules, sound } from '../../tests/faults/run.js';

/** Runs them, prints JSON on stdout and what went wrong on stderr. */
export async function benchFaults(): Promise<void> {
  const { values } = parseArgs({ options: { faults: { type: 'boolean' }, 'no-build': { type: 'boolean' }, schedules: { type: 'string', default: '2000' }, seed: { type: 'string' } } });
  const { failures, ...total } = await runSchedules({ schedules: Number(values.schedules), ...(values.seed === undefined ? {} : { seed: Number(values.seed) }) });
  for (const failure of failures) console.error(failure);
  console.log(JSON.stringify(total, undefined, 2));
  if (!sound({ ...total, failures })) process.exitCode = 1;
}
