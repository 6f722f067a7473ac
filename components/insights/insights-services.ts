import type { DayDigest } from '@/utils/insights';

/** A policy fact whose day of review has passed. */
export interface StaleFact {
  id: string;
  text: string;
  owner: string;
  reviewBy: string;
}

/** All that the insights page needs of the world. Each rejects with a sentence for people. */
export interface InsightsServices {
  days(): Promise<DayDigest[]>;
  staleFacts(): Promise<StaleFact[]>;
  presetName: (id: string) => string;
  export(format: 'csv' | 'ndjson'): Promise<Blob>;
  /** Gives how many rows were new and how many were known. */
  import(file: Blob): Promise<{ added: number; known: number }>;
  saveFile(file: Blob, name: string): void;
  optionsUrl: string;
  now(): Date;
}
