/** Words at which the scope of a cue ends. */
import { EVERY, stop } from './cue';

export const terminators = [
  stop(EVERY, 'but|however|nevertheless|yet|though|although|aside from|except|except for|apart from|other than|besides|; '),
  stop(
    ['negated', 'uncertain', 'historical', 'past-history', 'planned'],
    'c/o|which|because of|because|presents with|presented with|presenting with|presents for|presents to|presented to|presented|presents|presenting|complains of|complaining of|complained of|complains|reports|reported|reporting|endorses|endorsed|endorsing|admits to|admits|states|stated|was found|were found|is found|was noted|were noted|who has|who had|who is|who was|who presents|therefore|then|subsequently|there is|there was|there are|there were|he is|she is|he has|she has|he had|she had|he was|she was|he does|she does|patient is|patient has|positive for|is positive for|significant for|remarkable for|notable for|now with|now has|now presents|is here|here for|here today|comes in|came in|currently|today|still has|still have|continues to have|does have|did have|does report|does endorse|we will|will be|will continue|continue|started on|was started|status post|is on|treated with|takes|developed|develops|revealed|reveals|shows|showed|demonstrates|demonstrated',
  ),
  stop(
    ['negated'],
    ', stable|, improving|, improved|, worsening|, controlled|, well controlled|, known|, ongoing|, has|, he has|, she has|with history of|with a history of|with personal history of|with the|secondary to|due to|as the cause of|as a cause of|as the etiology|has|had|have|with known|caused by|resulting in|and is|and was|so|since|while|and has|and had|and have|but has',
  ),
  stop(
    ['uncertain'],
    'due to|secondary to|in the setting of|with known|in a patient with|given|has|had|with|and has|without|caused by|related to|resulting from|because of|on top of|superimposed on|underlying',
  ),
  stop(['past-history'], 'without|due to|admitted|admitted for|admitted with|admitted secondary to|found to have|hospitalized'),
  stop(
    ['historical'],
    'with history of|with a history of|and a history of|complicated by|with|without|in|for|and now|has|had|, and|;|due to|secondary to',
  ),
  stop(
    ['family'],
    'patient|the patient|he is|she is|he has|she has|he does|she does|he denies|she denies|he reports|she reports|she presents|he presents|her own|his own|personal history|past medical history|patient has|denies any personal|herself|himself|medications|allergies|social history',
  ),
  stop(
    ['hypothetical'],
    'continue|we will|will start|today|he does have|she does have|given his|given her|due to|secondary to|because of|currently has',
  ),
  stop(['planned'], 'for|due to|secondary to|given|because|as he|as she'),
];
