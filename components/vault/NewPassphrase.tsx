import { PassphraseField } from './PassphraseField';
import { FORGOTTEN, passphraseFault, strengthWords } from './vault-words';

interface Props {
  next: string;
  again: string;
  onNext: (text: string) => void;
  onAgain: (text: string) => void;
}

/** A new passphrase, typed twice: what is still missing, how strong it is, and what forgetting it costs. */
export function NewPassphrase({ next, again, onNext, onAgain }: Props) {
  const differ = again !== '' && next !== again;
  return (
    <>
      <PassphraseField
        label="New passphrase"
        value={next}
        autocomplete="new-password"
        note={strengthWords(next) ?? (next === '' ? 'At least 10 characters; several words are best.' : passphraseFault(next, again))}
        bad={false}
        input={null}
        onValue={onNext}
      />
      <PassphraseField
        label="The same again"
        value={again}
        autocomplete="new-password"
        note={differ ? 'The two are not the same.' : null}
        bad={differ}
        input={null}
        onValue={onAgain}
      />
      <p class="muted">{FORGOTTEN}</p>
    </>
  );
}
