import type { QueueItem } from '../../lib/queue/entry';
import { Asked } from './Asked';

interface Props {
  item: QueueItem;
  /** The number that the payer knows the claim by. */
  payerControlNumber: string;
  onVoid: () => void;
}

/** Takes a claim back with the payer; asks first, with what it means. */
export const VoidClaim = ({ item, payerControlNumber, onVoid }: Props) => (
  <Asked
    open={
      <>
        {item.frequency === '8' ? 'Void once more…' : 'Void…'}
        <span class="sr"> {item.pcn}</span>
      </>
    }
    question={`Void ${item.pcn}`}
    means={
      <>
        A void (8) tells the payer to treat <code>{payerControlNumber}</code> as never billed, all lines of it
        {item.state === 'denied' ? '' : ', and to take back what it paid'}. It cannot be called back. To bill the visit again afterwards,
        code it anew.
      </>
    }
    keep="Keep the claim"
    answers={[['Void the claim', onVoid]]}
  />
);
