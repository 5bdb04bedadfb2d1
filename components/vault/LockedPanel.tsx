import { computed, signal, useModel, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import '../theme.css';
import type { CodeRow } from '../../lib/codes/code';
import { Books } from '../books/Books';
import { CodeCard } from '../code-card/CodeCard';
import type { CardPlace } from '../models/card-model';
import { ReferenceModel } from '../models/reference-model';
import { NO_CONTEXT } from '../models/search-context';
import { SettingsModel } from '../models/settings-model';
import type { VaultModel } from '../models/vault-model';
import '../panel/Panel.css';
import '../panel/Tabs.css';
import type { PanelEffects } from '../panel/panel-effects';
import { Said } from '../panel/Said';
import { dayOf } from '../parts/words';
import { Search } from '../search/Search';
import { LockForm } from './LockForm';

interface Props {
  effects: PanelEffects;
  vault: VaultModel;
}

/** The panel while it is locked: the way in, and codes to be looked up, since they are public. It reads no page and no queue. */
export function LockedPanel({ effects, vault }: Props) {
  const { world, surroundings } = effects;
  const settings = useModel(() => new SettingsModel(effects.settings));
  const reference = useModel(
    () =>
      new ReferenceModel(effects.engine, effects.habits, {
        date: computed(() => dayOf(world.now())),
        context: signal(NO_CONTEXT),
        specialty: computed(() => settings.settings.value?.billingProvider.taxonomy ?? ''),
      }),
  );
  const said = useSignal('');
  const inBooks = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const { search, card, books, pcs, habits } = reference;
  const coder = settings.role.value === 'coder';
  const cardOpen = card.current.value !== null;

  const say = (words: string): void => {
    said.value = words;
  };
  const add = ({ code }: Pick<CodeRow, 'code'>): void => say(`Unlock first: ${code} cannot be added to a chart while Chartside is locked.`);
  const keep = (code: CardPlace): void => say(reference.keep(code));
  const openCard = (code: CardPlace): void => card.open(code, null);
  const find = (words: string): void => {
    search.type(words);
    input.current?.focus();
  };
  const load = (): void => surroundings.openPage('options');
  const show = (shown: boolean): void => {
    card.close();
    inBooks.value = shown;
  };

  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      const inField = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
      const command = event.ctrlKey || event.metaKey;
      if (!(command && event.key.toLowerCase() === 'k') && (command || event.altKey || inField || event.key !== '/')) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, []);

  return (
    <div class="panel" data-locked>
      <header>
        <h1 class="sr">Chartside</h1>
        <div class="tabs">
          <div class="views" role="group" aria-label="Views">
            <button type="button" aria-pressed={!inBooks.value} onClick={() => show(false)}>
              <span aria-hidden="true">■ </span>Locked
            </button>
            {coder && (
              <button type="button" aria-pressed={inBooks.value} onClick={() => show(true)}>
                Books
              </button>
            )}
          </div>
          <button type="button" class="icon" onClick={load}>
            Settings
          </button>
        </div>
        {coder && (
          <Search
            search={search}
            habits={habits}
            judged={null}
            selection=""
            input={input}
            onAdd={add}
            onCard={openCard}
            onKeep={keep}
            onBook={(place) => {
              show(true);
              void books.reveal(place);
            }}
            onLeave={() => document.querySelector<HTMLElement>('.vault input, .vault button')?.focus()}
            onLoad={load}
            onRestart={() => surroundings.restart()}
          />
        )}
      </header>
      <main>
        <div hidden={cardOpen}>
          {inBooks.value ? (
            <Books
              books={books}
              pcs={pcs}
              onCard={openCard}
              onAdd={add}
              onRange={find}
              onLoad={load}
              onRestart={() => surroundings.restart()}
            />
          ) : (
            <LockForm vault={vault} now={world.now} what="Chartside" focus />
          )}
        </div>
        {cardOpen && (
          <CodeCard
            card={card}
            context={NO_CONTEXT}
            judged={null}
            favourites={habits.favourites.value}
            onAdd={add}
            onReplace={add}
            onKeep={keep}
            onCopy={(text) => void surroundings.copy(text).then(() => say('Copied.'))}
            onRange={find}
            onEntry={(book, words) => {
              show(true);
              void books.lookUp(book, words);
            }}
            onBuild={(prefix) => {
              show(true);
              books.choose('builder');
              pcs.start(prefix);
            }}
            onLoad={load}
            onClose={() => card.close()}
            onRestart={() => surroundings.restart()}
          />
        )}
      </main>
      <Said said={said} />
    </div>
  );
}
