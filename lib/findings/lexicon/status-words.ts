/** How notes say that an operation lies behind a patient, that a device is in place, that an organ is gone. */

const phrases = (list: string, of: (word: string) => string): string =>
  list
    .split('|')
    .flatMap((word) => of(word).split('|'))
    .join('|');

/** `operations`, parted by `|`, told as past. */
export const after = (operations: string): string =>
  phrases(
    operations,
    (name) =>
      `status post ${name}|s/p ${name}|history of ${name}|prior ${name}|previous ${name}|post ${name} state|hx of ${name}|h/o ${name}|has had ${name}|prior history of ${name}|previously underwent ${name}|has undergone ${name}|had undergone ${name}|remote ${name}|had previous ${name}|had prior ${name}`,
  );

/** `devices` that are in a patient now. */
export const inPlace = (devices: string): string =>
  phrases(
    devices,
    (name) =>
      `${name} in place|${name} is in place|${name} remains in place|${name} remains|${name} still in place|${name} is still in place|${name} currently in place|${name} present|${name} is present|${name} is still present|${name} still present|${name} remains present|${name} in situ|presence of ${name}|existing ${name}|indwelling ${name}|chronic indwelling ${name}|has ${name}|still has ${name}|has had ${name} placed|had ${name} placed|with ${name}|with existing ${name}|with indwelling ${name}|${name} dependent|${name} dependence|${name} status|dependent on ${name}|${name} that patient has|${name} which patient has|previously placed ${name}|status post ${name} placement|s/p ${name} placement`,
  );

/** `devices` that stay for good once they are in. */
export const implanted = (devices: string): string =>
  `${inPlace(devices)}|${phrases(
    devices,
    (name) =>
      `history of ${name}|long history of ${name}|prior ${name}|previous ${name}|status post ${name}|s/p ${name}|status post ${name} insertion|s/p ${name} insertion|status post ${name} implantation|s/p ${name} implantation|history of ${name} placement|prior ${name} placement|previous ${name} placement|underwent placement of ${name} in|status post placement of ${name}|s/p placement of ${name}|status post insertion of ${name}|status post implantation of ${name}|implanted ${name}`,
  )}`;

/** `organs` that an operation took. */
export const gone = (organs: string): string =>
  phrases(
    organs,
    (name) =>
      `surgical absence of ${name}|acquired absence of ${name}|postsurgical absence of ${name}|post surgical absence of ${name}|surgically absent ${name}|${name} surgically absent|${name} is surgically absent|${name} was surgically absent|${name} has been removed|${name} had been removed|${name} has been resected|${name} surgically removed|${name} was surgically removed|${name} has been surgically removed|${name} have been removed|${name} are surgically absent|${name} have been surgically removed|${name} status post removal|${name} removed in the past|had ${name} removed|had ${name} taken out|has had ${name} removed|has had ${name} taken out|had had ${name} removed`,
  );
