import type { Failure } from './ask';

const WORDS: Record<Failure | 'more-pages', string> = {
  login: 'The EHR asks you to sign in again.',
  refused: 'The EHR did not allow it to be read.',
  absent: 'The EHR’s record says that it is not there.',
  busy: 'The EHR asked to wait. Read the chart again later.',
  'no-answer': 'The EHR’s record did not answer.',
  malformed: 'The EHR’s answer could not be understood.',
  'too-large': 'The EHR’s answer was too large.',
  elsewhere: 'It is kept in another place, which was not asked.',
  cancelled: 'Reading was stopped.',
  'more-pages': 'The record holds more than was read of it.',
};

/** Why a part of the record was not read, for the coder. */
export const failureWords = (why: Failure | 'more-pages'): string => WORDS[why];
