import type { Transport } from './transport.shared';

/** Where there is no platform (types, unit tests) nothing arrives; the platforms' own files replace this one. */
export const transport: Transport = async () => ({ arrived: false, why: 'offline' });
