/** Words for what is going to be done, and words that affirm. */
import { backward, forward } from './cue';

export const planned = [
  forward(
    'planned',
    8,
    'due for|overdue for|make an appointment for|appointment for|scheduled for|schedule for|will schedule|to schedule|plan for|plan is for|plans for|planned for|planning|planned|plan to|will undergo|to undergo|undergo|is to have|will have|will need|will require|candidate for|awaiting|referral for|referred for|refer for|recommend|recommended|recommending|consent for|consented for|consider|considering|discussed|needs|pending|will proceed with|proceed with|to proceed with|elective|prior to|upcoming|evaluation for|evaluate for|may need|may require|might need|interested in|is interested in|wishes to|wants to|would like to|desires|seeking|wishes to pursue',
  ),
  backward(
    'planned',
    5,
    'that she is overdue for|that he is overdue for|she is overdue for|he is overdue for|is overdue|is scheduled|was scheduled|is planned|was recommended|is recommended|will be performed|will be done|is pending|to be placed|to be done|to be performed|to be scheduled|is booked|booked for|booked|planned for|is planned for|will be needed|will be scheduled|was discussed|is indicated',
  ),
];

export const affirmation = [
  forward('affirmed', 1, '( + )|+|+ve for|[ x ]|positive for|pos for'),
  backward('affirmed', 1, ': y|: yes|: positive|: present|: +|? yes|( + )|: reports|: endorses|- yes'),
];
