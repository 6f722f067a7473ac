import type { PracticeTicket } from '../practice-ticket';
import { afterABot } from './after-a-bot';
import { bereavement } from './bereavement';
import { calmQuestion } from './calm-question';
import { chargedTwice } from './charged-twice';
import { coldAndPolite } from './cold-and-polite';
import { happyAndLoud } from './happy-and-loud';
import { lateParcel } from './late-parcel';
import { noTechnician } from './no-technician';
import { thirdContact } from './third-contact';

/** From calm to furious, then the ones that need more than words. */
export const practiceTickets: readonly [PracticeTicket, ...PracticeTicket[]] = [
  calmQuestion,
  happyAndLoud,
  lateParcel,
  coldAndPolite,
  afterABot,
  chargedTwice,
  noTechnician,
  thirdContact,
  bereavement,
];
