/** `npm run endpoint [-- --port N --data DIR --answer-after MS]`: the billing endpoint on loopback, until Ctrl-C. */
import { parseArgs } from 'node:util';
import { startEndpoint } from '../tests/endpoint/server';

const DEFAULT_PORT = 4302;

const { values } = parseArgs({
  options: { port: { type: 'string' }, data: { type: 'string' }, 'answer-after': { type: 'string' } },
});
const endpoint = await startEndpoint({
  port: Number(values.port ?? DEFAULT_PORT),
  answerAfterMs: Number(values['answer-after'] ?? 0),
  ...(values.data && { dataDir: values.data }),
});
console.log(`billing endpoint: ${endpoint.url} (FHIR R4: PUT Claim/{id}, GET ClaimResponse?request=Claim/{id})`);
console.log(`misbehave: curl -d '{"kind":"500-after-apply","times":1}' ${endpoint.url}/control`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void endpoint.close().then(() => process.exit(0));
  });
}
