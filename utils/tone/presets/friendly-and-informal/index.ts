import type { TonePreset } from '../../preset';
import { en } from './en';
import { head } from './head';
import { id } from './id';

export const friendlyAndInformal: TonePreset = { ...head, phrases: { en, id } };
