/** What a persona does in the demo county. */
export type PersonaRole = 'resident' | 'family' | 'helper' | 'officer' | 'head' | 'county';

/** A fictitious person of the demo county, as whom a visitor may use the product. */
export interface Persona {
  /** Stable and readable, used in addresses: `wang-yanshi`. */
  readonly id: string;
  /** The identity that functions see; never shown. */
  readonly openid: string;
  /** Chinese display name. */
  readonly name: string;
  readonly role: PersonaRole;
  /** One Chinese sentence: who this is and what they come for. */
  readonly description: string;
  /** Account for WeCom messages; staff only. */
  readonly wecomUserId?: string;
  /** Number that SMS go to; fictitious. */
  readonly phone?: string;
  /** The office they work at; staff only. */
  readonly officeId?: string;
}
