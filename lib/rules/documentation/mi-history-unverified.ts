import { isStated, isWritten } from '../documented';
import { raisedRule, sentencesWith, wordsIn } from '../raised';

const TRACED =
  /\b(?:old|prior|previous|remote|age[- ](?:undetermined|indeterminate)|possible|probable|suggest\w+ (?:of )?(?:an? )?(?:old|prior|previous)?) ?(?:\w+ ){0,2}(?:(?:inferior|anterior|lateral|septal|anteroseptal|posterior|inferolateral)(?: wall)? )(?:myocardial )?(?:infarct(?:ion)?|MI)\b|\b(?:inferior|anterior|septal|anteroseptal) (?:wall )?(?:infarct(?:ion)?|MI)[^.]{0,15}\bage (?:undetermined|indeterminate)\b/i;
const STUDY =
  /\b(?:EKG|ECG|electrocardiogra\w+|echo\w*|tracing|nuclear|scan|stress test|Q waves?|12-lead|sinus rhythm|SPECT|thallium|cardiolite|perfusion)\b/i;
const KNOWN =
  /\b(?:history of (?:\w+ ){0,3}(?:MI|myocardial infarction|heart attack)|status post (?:\w+ ){0,2}(?:MI|myocardial)|coronary artery disease|CAD|ischemic cardiomyopathy|prior MI|heart attack|stent\w*|CABG|bypass|cardiac cath\w*|no (?:evidence|history) of (?:\w+ ){0,2}(?:MI|infarct\w*))\b/i;
const NOT_SO = /\b(?:no|not|without|denies|rule[ds]? out|cannot|negative|family|father|mother|brother)\b/i;

/** A tracing or an image tells of an old infarction that the chart's history does not know. */
export default raisedRule({
  id: 'mi-history-unverified',
  catalogue: 'G228',
  title: 'An old infarction of a study is confirmed or excluded',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.9.e.4, III.B', edition: 'FY 2027' },

  select: (context) =>
    isWritten(context.chart, KNOWN) || isStated(context, new Set(['coronary-disease', 'cad']))
      ? []
      : sentencesWith(context.chart, TRACED, NOT_SO)
          .filter(({ quote, section }) => STUDY.test(quote) || section === 'results' || section === 'findings' || section === 'impression')
          .slice(0, 1)
          .map((passage) => ({
            passage: wordsIn(passage, TRACED),
            message: 'Whether the patient has had this infarction is not documented.',
          })),
});
