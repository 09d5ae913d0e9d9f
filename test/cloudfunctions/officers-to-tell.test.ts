import type { AccountId } from '@/domain/kernel/ids';
import type { OfficeId } from '@/domain/kernel/region';
import type { Office, StaffMember } from '../../cloudfunctions/shared/ports/directory';
import type { OfficeLadder } from '../../cloudfunctions/shared/views/office-ladder';
import { officersToTell } from '../../cloudfunctions/shared/views/officers-to-tell';

type Roles = readonly StaffMember['role'][];

/** Offices by name: who works there (`town/officer1`, `town/head2` …) and which office is above. */
function directoryOf(
  offices: Readonly<Record<string, { readonly staff: Roles; readonly above?: string }>>,
): OfficeLadder {
  const member = (officeId: string, role: StaffMember['role'], index: number): StaffMember => ({
    staffId: `s_${officeId}_${index}`,
    accountId: `${officeId}/${role}${index + 1}` as AccountId,
    officeId: officeId as OfficeId,
    role,
    isActive: true,
    displayName: '某某',
    phone: '',
  });
  const office = (officeId: string, above: string | undefined): Office => ({
    officeId: officeId as OfficeId,
    name: '',
    address: '',
    phone: '',
    hours: '',
    divisionCode: '',
    ...(above ? { parentOfficeId: above as OfficeId } : {}),
  });
  return {
    staffOf: async (officeId) =>
      (offices[officeId]?.staff ?? []).map((role, index) => member(officeId, role, index)),
    findOffice: async (officeId) => {
      const found = offices[officeId];
      return found && office(officeId, found.above);
    },
  };
}

describe('of a case of an office are told', () => {
  it('its officers, and not its head nor its helpers', async () => {
    const directory = directoryOf({ town: { staff: ['officer', 'head', 'helper', 'officer'] } });
    expect(await officersToTell(directory, 'town')).toEqual(['town/officer1', 'town/officer4']);
  });

  it('its head when it has no officer', async () => {
    const directory = directoryOf({
      town: { staff: ['helper', 'head'], above: 'county' },
      county: { staff: ['officer'] },
    });
    expect(await officersToTell(directory, 'town')).toEqual(['town/head2']);
  });

  it('those of the nearest office above where somebody is, when nobody is here', async () => {
    const directory = directoryOf({
      town: { staff: ['helper'], above: 'county' },
      county: { staff: [], above: 'city' },
      city: { staff: ['county', 'officer'], above: 'province' },
      province: { staff: ['officer'] },
    });
    expect(await officersToTell(directory, 'town')).toEqual(['city/officer2']);
  });

  it('nobody when nobody is above either, or no such office is', async () => {
    const directory = directoryOf({
      town: { staff: [], above: 'county' },
      county: { staff: ['helper'], above: 'closed' },
    });
    expect(await officersToTell(directory, 'town')).toEqual([]);
    expect(await officersToTell(directory, 'nowhere')).toEqual([]);
  });

  it('nobody, and the search ends, when empty offices stand above each other in a ring', async () => {
    const directory = directoryOf({
      town: { staff: [], above: 'county' },
      county: { staff: [], above: 'town' },
    });
    expect(await officersToTell(directory, 'town')).toEqual([]);
  });
});
