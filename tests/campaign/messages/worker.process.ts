// A process of its own, in which the browser is the fake one from the start.
import './fake-first';
import { answerApart } from '../apart';
import { workerTrials } from './worker-trials';

answerApart(workerTrials);
