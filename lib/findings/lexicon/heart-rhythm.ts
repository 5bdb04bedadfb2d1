import { concept as c } from './concept';

/** Rhythm and conduction of the heart, beyond the common arrhythmias. */
export const heartRhythm = [
  c(
    'atrial-tachycardia',
    'chronic',
    'atrial tachycardia|paroxysmal atrial tachycardia|multifocal atrial tachycardia|ectopic atrial tachycardia|focal atrial tachycardia|atrial tach|incessant atrial tachycardia',
    { integral: 'palpitations|tachycardia', covers: 'svt' },
  ),
  c(
    'nodal-reentry',
    'chronic',
    'av nodal reentrant tachycardia|avnrt|av node reentrant tachycardia|av nodal reentry tachycardia|av nodal re-entrant tachycardia|atrioventricular nodal reentrant tachycardia|atrioventricular nodal reentry tachycardia|avrt|av reentrant tachycardia|atrioventricular reentrant tachycardia|orthodromic reciprocating tachycardia|junctional tachycardia|junctional ectopic tachycardia',
    { integral: 'palpitations|tachycardia', covers: 'svt' },
  ),
  c('inappropriate-sinus-tachycardia', 'chronic', 'inappropriate sinus tachycardia', { integral: 'palpitations', covers: 'tachycardia' }),
  c('torsades', 'acute', 'torsades de pointes|torsades|torsade de pointes|polymorphic ventricular tachycardia', {
    covers: 'ventricular-tachycardia',
  }),
  c(
    'preexcitation',
    'chronic',
    'wolff-parkinson-white syndrome|wolff parkinson white|wolf-parkinson-white|WPW|wpw syndrome|preexcitation syndrome|pre-excitation syndrome|ventricular preexcitation|ventricular pre-excitation|lown-ganong-levine syndrome|accessory pathway|preexcitation|pre-excitation',
    { integral: 'palpitations' },
  ),
  c(
    'long-qt',
    'chronic',
    'long qt syndrome|congenital long qt|prolonged qt syndrome|acquired long qt syndrome|romano-ward syndrome|jervell and lange-nielsen syndrome',
    { covers: 'qt-prolongation' },
  ),
  c(
    'qt-prolongation',
    'symptom',
    'qt prolongation|qtc prolongation|prolonged qt|prolonged qtc|prolonged qt interval|prolonged qtc interval|prolongation of qt interval|prolongation of qtc interval',
  ),
  c('brugada', 'chronic', 'brugada syndrome|brugada pattern', { integral: 'syncope' }),
  c(
    'premature-atrial-contractions',
    'chronic',
    'premature atrial contractions|premature atrial complexes|premature atrial beats|atrial premature beats|atrial premature contractions|atrial premature complexes|atrial ectopy|frequent pacs|occasional pacs|isolated pacs|rare pacs|premature atrial depolarizations|supraventricular ectopy',
    { integral: 'palpitations' },
  ),
  c('premature-beats', 'chronic', 'premature beats|premature heart beats', {
    implies: {
      'ectopic beats': { type: 'ectopic' },
      extrasystoles: { type: 'ectopic' },
      'ectopic heart beats': { type: 'ectopic' },
      'cardiac ectopy': { type: 'ectopic' },
      'ectopic heartbeats': { type: 'ectopic' },
    },
    integral: 'palpitations',
  }),
  c(
    'junctional-rhythm',
    'chronic',
    'junctional rhythm|accelerated junctional rhythm|nodal rhythm|junctional escape rhythm|ectopic atrial rhythm|low atrial rhythm|wandering atrial pacemaker|coronary sinus rhythm|idioventricular rhythm|accelerated idioventricular rhythm',
  ),
  c('bradyarrhythmia', 'chronic', 'bradyarrhythmia|brady-arrhythmia|bradyarrhythmias|symptomatic bradyarrhythmia', {
    covers: 'bradycardia',
  }),
  c(
    'sinus-pause',
    'chronic',
    'sinus pause|sinus pauses|sinus arrest|conversion pause|conversion pauses|sinoatrial block|sinus exit block|sinoatrial exit block|sa exit block|post-conversion pause',
    { integral: 'syncope|bradycardia' },
  ),
  c(
    'av-block',
    'chronic',
    'atrioventricular block|av block|av nodal block|atrioventricular conduction delay|a-v block|av conduction disease|av conduction delay|heart block atrioventricular|high grade av block|high degree av block|high-grade atrioventricular block|advanced av block|high grade heart block|advanced heart block',
    { types: { high: 'high grade|high degree|advanced' }, integral: 'bradycardia|syncope' },
  ),
  c(
    'heart-block',
    'chronic',
    'heart block|conduction disease|cardiac conduction disorder|conduction system disease|cardiac conduction defect',
    {
      integral: 'bradycardia',
    },
  ),
  c('bifascicular-block', 'chronic', 'bifascicular block', {
    covers: 'rbbb|left-anterior-fascicular-block|left-posterior-fascicular-block',
  }),
  c('trifascicular-block', 'chronic', 'trifascicular block', {
    covers: 'bifascicular-block|rbbb|left-anterior-fascicular-block|left-posterior-fascicular-block',
  }),
  c(
    'left-anterior-fascicular-block',
    'chronic',
    'left anterior fascicular block|left anterior hemiblock|LAFB|LAHB|anterior fascicular block',
  ),
  c(
    'left-posterior-fascicular-block',
    'chronic',
    'left posterior fascicular block|left posterior hemiblock|LPFB|posterior fascicular block',
  ),
  c(
    'intraventricular-conduction-delay',
    'chronic',
    'intraventricular conduction delay|IVCD|intraventricular conduction defect|interventricular conduction delay|nonspecific intraventricular block|intraventricular block|nonspecific intraventricular conduction delay',
  ),
  c('chronotropic-incompetence', 'chronic', 'chronotropic incompetence|chronotropic insufficiency'),
  c('av-dissociation', 'chronic', 'av dissociation|atrioventricular dissociation|a-v dissociation'),
  c(
    'carotid-sinus-hypersensitivity',
    'chronic',
    'carotid sinus hypersensitivity|carotid sinus syncope|carotid sinus syndrome|hypersensitive carotid sinus|carotid hypersensitivity',
    { integral: 'syncope' },
  ),
  c('bbb', 'chronic', 'bundle branch block|bundle-branch block|intermittent bundle branch block|rate related bundle branch block', {
    implies: { 'fascicular block': { type: 'fascicular' }, hemiblock: { type: 'fascicular' } },
  }),
];
