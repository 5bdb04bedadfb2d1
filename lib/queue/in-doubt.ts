/** Which claims a person may settle: those that may have arrived although nobody said so. */
import type { QueueState } from './entry';

/** `mayBeThere`: it may have gone out. `handedOver`: another device works it, and settles it there. */
interface Doubted {
  state: QueueState;
  mayBeThere?: boolean | undefined;
  handedOver?: object | undefined;
}

/** Gone out, by what the state says. */
const OUT: ReadonlySet<QueueState> = new Set(['unknown', 'exported']);
/** Waiting or held; in doubt only where an earlier try may have arrived. */
const BACK: ReadonlySet<QueueState> = new Set(['retry-wait', 'held-auth', 'held-human']);

/** Whether it may have arrived and nothing but a person's word tells, where no endpoint is left to ask. */
export const isInDoubt = ({ state, mayBeThere, handedOver }: Doubted): boolean =>
  OUT.has(state) || (BACK.has(state) && mayBeThere === true && handedOver === undefined);
