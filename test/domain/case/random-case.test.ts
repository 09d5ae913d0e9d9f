import fc from 'fast-check';
import { availableActions } from '@/domain/case/available-actions';
import { availablePartyActions } from '@/domain/case/available-party-actions';
import { itemsLeft, signersMissing } from '@/domain/case/case';
import { isClosed } from '@/domain/case/case-status';
import { fold } from '@/domain/case/evolve';
import { applicationOn, householdChainOn, ownHousehold } from '@/domain/case/household-as-of';
import { peopleOf } from '@/domain/household/people';
import { officeDateOf } from '@/domain/kernel/plain-date';
import {
  APPLICANT,
  attempts,
  FILER,
  live,
  MEMBER,
  STRANGER,
  submittedBy,
  succeedingActions,
  succeedingOfficerActions,
} from './random-case';

const RUNS = { seed: 20261122, numRuns: 400 };
const filings = fc.constantFrom('self' as const, 'family' as const);

describe('whatever people and officers try', () => {
  test('what was accepted can always be folded, and folding gives the state that was lived', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(filings, attempts, (by, tried) => {
        let lived: unknown;
        const events = live(submittedBy(by), tried, (state) => {
          lived = state;
        });
        for (const { type } of events) seen.add(type);
        expect(fold(events)).toEqual(lived);
      }),
      RUNS,
    );
    expect([...seen].sort()).toHaveLength(19);
  });

  test('who lives together by the history is who is declared, and nothing is lost of what is declared', () => {
    fc.assert(
      fc.property(filings, attempts, (by, tried) => {
        live(submittedBy(by), tried, (state) => {
          const today = officeDateOf(state.updatedAt);
          const living = ownHousehold(householdChainOn(state.household, today))?.people ?? [];
          const ids = peopleOf(state.declared).map(({ memberId }) => memberId);
          if (!isClosed(state.status)) expect(living.map(({ id }) => id).sort()).toEqual([...ids].sort());
          expect(applicationOn(state, today)).toEqual(state.declared);
        });
      }),
      RUNS,
    );
  });

  test('the household’s available actions are exactly those that succeed, for everybody', () => {
    fc.assert(
      fc.property(filings, attempts, (by, tried) => {
        live(submittedBy(by), tried, (state) => {
          for (const account of [FILER, APPLICANT, MEMBER, STRANGER]) {
            const shown = availablePartyActions(state, account).filter((one) => one !== 'answerSupplement');
            expect(shown.sort()).toEqual(succeedingActions(state, account).sort());
          }
        });
      }),
      RUNS,
    );
  });

  test('the officer’s are too, but for accepting, which says what it waits for', () => {
    fc.assert(
      fc.property(filings, attempts, (by, tried) => {
        live(submittedBy(by), tried, (state) => {
          const waits = state.objection?.isOpen || signersMissing(state).length > 0;
          const shown = availableActions(state).filter(
            (one) => one !== 'recordPaperSignature' && !(one === 'accept' && waits),
          );
          expect(shown.sort()).toEqual(succeedingOfficerActions(state).sort());
        });
      }),
      RUNS,
    );
  });

  test('a case that waits for answers has an open item; nobody acts in a closed one; ids and parties stay whole', () => {
    fc.assert(
      fc.property(filings, attempts, (by, tried) => {
        live(submittedBy(by), tried, (state) => {
          if (state.status === 'supplementRequested') expect(itemsLeft(state)).not.toEqual([]);
          if (isClosed(state.status)) {
            expect(availableActions(state)).toEqual([]);
            for (const account of state.partyIds) expect(availablePartyActions(state, account)).toEqual([]);
          }
          const ids = peopleOf(state.declared).map(({ memberId }) => memberId);
          expect(new Set(ids).size).toBe(ids.length);
          expect(state.partyIds).toEqual([...new Set(state.parties.map(({ accountId }) => accountId))]);
          for (const { memberId, role } of state.parties)
            if (role === 'member') expect(ids).toContain(memberId);
          expect(state.parties.filter(({ role }) => role === 'applicant').length).toBeLessThanOrEqual(1);
        });
      }),
      RUNS,
    );
  });
});
