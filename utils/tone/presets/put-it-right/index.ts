import type { TonePreset } from '../../preset';
import { en } from './en';
import { head } from './head';
import { id } from './id';

export const putItRight: TonePreset = { ...head, phrases: { en, id } };
