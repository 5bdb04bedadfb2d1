/** Parts of one page that belong to another patient: not on screen, as an EHR keeps the tabs of several charts in one document, or a card of a board. */
import { readBanner } from './banner';
import type { Patient } from './chart';
import { comparePatients } from './identity';
import { cardsOfOthers } from './people-cards';
import type { Work } from './slices';
import type { Box, Snapshot } from './snapshot';

/** A name may be misread; whoever shares a number or a birth date with the patient is no other. */
const isOther = (patient: Patient, found: Patient): boolean =>
  comparePatients(patient, found) === 'different' &&
  !(patient.mrn !== null && patient.mrn === found.mrn) &&
  !(patient.birthDate !== null && patient.birthDate === found.birthDate);

/** Takes hidden parts that name somebody else out of the snapshot, outermost first, and the cards of others. Gives how many were taken that are not on screen. */
export function* leaveOutOthers(snapshot: Snapshot, patient: Patient | null): Work<number> {
  const { root } = snapshot;
  const isCardOfOther = cardsOfOthers(patient);
  let taken = 0;
  function* walk(box: Box): Work<void> {
    const kept: Box['nodes'] = [];
    for (const node of box.nodes) {
      if (node.kind === 'box' && patient && node.visibility !== root.visibility) {
        yield;
        const banner = yield* readBanner({ ...snapshot, root: node });
        if (banner && (banner.patient.mrn ?? banner.patient.birthDate) !== null && isOther(patient, banner.patient)) {
          taken += 1;
          continue;
        }
      } else if (node.kind === 'box') {
        if (isCardOfOther(node)) continue;
        yield* walk(node);
      }
      kept.push(node);
    }
    if (kept.length < box.nodes.length) box.nodes = kept;
  }
  yield* walk(root);
  return taken;
}
