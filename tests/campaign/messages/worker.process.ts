// A process of its own, in which the browser is the fake one from the start. Sends lines of progress, then the tally.
import './fake-first';
import { workerTrials } from './worker-trials';

process.once('message', async (course: { trials: number; seed: number }) => {
  const tally = await workerTrials({ ...course, say: (line) => void process.send?.({ line }) });
  process.send?.({ tally }, () => process.exit(0));
});
