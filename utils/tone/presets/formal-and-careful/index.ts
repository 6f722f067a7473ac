import type { TonePreset } from '../../preset';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { head } from './head';
import { id } from './id';
import { pt } from './pt';

export const formalAndCareful: TonePreset = { ...head, phrases: { en, id, de, es, fr, pt } };
