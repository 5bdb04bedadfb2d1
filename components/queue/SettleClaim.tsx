import type { QueueItem } from '../../lib/queue/entry';
import { Asked } from './Asked';

interface Props {
  item: QueueItem;
  onSettle: (arrived: boolean) => void;
}

/** Asks what became of a claim that nobody confirmed; says what a wrong answer costs before it takes one. */
export const SettleClaim = ({ item, onSettle }: Props) => (
  <Asked
    open={
      <>
        Did it arrive?<span class="sr"> {item.pcn}</span>
      </>
    }
    question={`Did ${item.pcn} arrive?`}
    means={
      <>
        Ask the clearinghouse or the payer by <code>{item.pcn}</code> first. If it arrived and you send it again, it is billed twice. If it
        did not and you say it did, it is never paid. Your answer is recorded in the audit chain.
        {item.exported && ' Do not upload the old file any more once the claim goes again.'}
      </>
    }
    keep="Not known yet"
    answers={[
      ['It arrived', () => onSettle(true)],
      ['It did not: send it again', () => onSettle(false)],
    ]}
  />
);
