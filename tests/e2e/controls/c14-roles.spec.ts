// C14: every message the worker hears × the three roles, in the real browser. A message that is not in this table fails the test.
import { protocol } from '../../../lib/messages';
import { aSubmission, Driver } from '../driver';
import { expect, test } from '../fixtures';
import { siteFor } from '../site';

const ROLES = ['coder', 'provider', 'supervisor'] as const;
const WORKS_CLAIMS = ['coder', 'supervisor'];
const EVERYBODY = ['coder', 'provider', 'supervisor'];

/** Who may say it, and a request of its shape that changes nothing. */
const TABLE: Record<string, { open: string[]; request: unknown }> = {
  submitClaim: { open: ['coder'], request: { ...aSubmission(1), readAt: 0 } },
  listQueue: { open: WORKS_CLAIMS, request: { limit: 10 } },
  openSubmission: { open: WORKS_CLAIMS, request: { claimId: 'none' } },
  sendNow: { open: WORKS_CLAIMS, request: null },
  releaseHeld: { open: WORKS_CLAIMS, request: { claimId: 'none' } },
  voidClaim: { open: WORKS_CLAIMS, request: { claimId: 'none' } },
  takeAnswers: { open: WORKS_CLAIMS, request: { name: 'x', text: '' } },
  signInToEndpoint: { open: WORKS_CLAIMS, request: null },
  lossSeen: { open: WORKS_CLAIMS, request: null },
  endpointChange: { open: WORKS_CLAIMS, request: null },
  confirmEndpoint: { open: WORKS_CLAIMS, request: { endpoint: 'https://billing.example/fhir' } },
  exportClaims: { open: WORKS_CLAIMS, request: { format: '837P' } },
  rewriteClaimFile: { open: WORKS_CLAIMS, request: { isa: '1' } },
  importQueue: { open: WORKS_CLAIMS, request: { claims: [] } },
  exportQueue: { open: WORKS_CLAIMS, request: { after: 0 } },
  settleClaim: { open: WORKS_CLAIMS, request: { claimId: 'none', arrived: true } },
  // Without the passphrase that it would take, nothing changes.
  setKeyMode: { open: WORKS_CLAIMS, request: { mode: 'passphrase', current: null, next: null } },
  purgeVault: { open: WORKS_CLAIMS, request: null },
  auditStanding: { open: ['supervisor'], request: null },
  readAudit: { open: ['supervisor'], request: { after: 0, limit: 10 } },
  exportAudit: { open: ['supervisor'], request: null },
  // These say nothing of any patient: how the queue stands, the public half of a key, that the network is back.
  queueStanding: { open: EVERYBODY, request: null },
  endpointKey: { open: EVERYBODY, request: null },
  online: { open: EVERYBODY, request: null },
  // Whoever works here may lock the vault, and open it who has what opens it.
  vaultStanding: { open: EVERYBODY, request: null },
  unlockVault: { open: EVERYBODY, request: { passphrase: 'not the passphrase' } },
  lockVault: { open: EVERYBODY, request: null },
};

test('C14: every message of the worker × coder, provider, supervisor', async ({ chartside, endpoint }) => {
  const toWorker = Object.entries(protocol).flatMap(([name, { to }]) => (to === 'worker' ? [name] : []));
  expect(Object.keys(TABLE).toSorted()).toEqual(toWorker.toSorted());
  const driver = await Driver.open(chartside);
  let tried = 0;
  for (const role of ROLES) {
    await driver.setUp({ ...siteFor(endpoint.url), endpoint: null, role });
    for (const [name, { open, request }] of Object.entries(TABLE)) {
      const why = await driver.ask(name, request).then(
        () => 'heard',
        (error: Error) => error.message,
      );
      tried += 1;
      expect(/may not do this/.test(why), `${role}: ${name}: ${why}`).toBe(!open.includes(role));
    }
  }
  expect(tried).toBe(toWorker.length * ROLES.length);
  // A provider's claim is refused by the worker itself, whatever a panel lets through.
  await driver.setUp({ ...siteFor(endpoint.url), endpoint: null, role: 'provider' });
  await expect(driver.submit(aSubmission(2))).rejects.toThrow('A provider may not do this. It is open to: coder.');
  await driver.setUp({ ...siteFor(endpoint.url), endpoint: null });
  expect(await driver.queue()).toEqual([]);
});
