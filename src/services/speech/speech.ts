import type { OpenReader } from './speech.shared';

/** Where there is no platform (types, unit tests) nothing can be read out. */
export const openReader: OpenReader = async () => undefined;
