/** Match patterns of stand-in helpdesks in test builds; empty in store builds. Replaced at build time. */
declare const __TEST_MATCHES__: string[];
