import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Persona } from '../county/persona';
import { readOrCreate, writeFileDurably } from './durable-file';
import type { LocalRequest } from './part';

/** Who is signed in: one random token a persona, kept in the data directory so that a restart signs nobody out. */
export interface Sessions {
  /** The persona's token, made at the first request. */
  tokenOf(persona: Persona): string;
  /** Whose bearer token the request carries; undefined without a good one. */
  callerOf(request: Pick<LocalRequest, 'headers'>): Persona | undefined;
}

export function openSessions(dataDir: string, personas: readonly Persona[]): Sessions {
  const file = join(dataDir, 'sessions.json');
  const stored = JSON.parse(readOrCreate(file, () => '{}')) as Record<string, string>;
  const tokens = new Map(Object.entries(stored));
  const owners = new Map([...tokens].map(([id, token]) => [token, id]));
  return {
    tokenOf(persona) {
      const known = tokens.get(persona.id);
      if (known) return known;
      const token = randomBytes(32).toString('base64url');
      tokens.set(persona.id, token);
      owners.set(token, persona.id);
      writeFileDurably(file, JSON.stringify(Object.fromEntries(tokens), null, 2));
      return token;
    },
    callerOf({ headers }) {
      const token = /^Bearer (\S+)$/i.exec(String(headers.authorization ?? ''))?.[1];
      const id = token === undefined ? undefined : owners.get(token);
      return personas.find((persona) => persona.id === id);
    },
  };
}
