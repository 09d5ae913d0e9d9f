import type { AccountId } from '@/domain/kernel/ids';
import type { OfficeId } from '@/domain/kernel/region';
import type { Directory, Office, StaffSeat } from '../../cloudfunctions/shared/ports/directory';
import { officesStoodInFor } from '../../cloudfunctions/shared/views/office-ladder';

type Offices = Readonly<
  Record<string, { readonly staff: readonly StaffSeat['role'][]; readonly above: string }>
>;

const officeOf = (officeId: string): Office => ({
  officeId: officeId as OfficeId,
  name: officeId,
  address: '',
  phone: '',
  hours: '',
  divisionCode: '',
});

const directoryOf = (offices: Offices): Pick<Directory, 'officesBelow' | 'staffOf'> => ({
  officesBelow: async (above) =>
    Object.keys(offices)
      .filter((name) => offices[name]?.above === above)
      .map(officeOf),
  staffOf: async (office) =>
    (offices[office]?.staff ?? []).map((role, index) => ({
      staffId: `s_${office}_${index}`,
      accountId: `${office}/${index}` as AccountId,
      officeId: office as OfficeId,
      role,
      isActive: true,
    })),
});

const namesFor = async (offices: Offices, office: string): Promise<string[]> =>
  (await officesStoodInFor(directoryOf(offices), office)).map(({ name }) => name).sort();

describe('an office stands in', () => {
  it('for those right below where nobody or only a helper is, and for no other', async () => {
    const offices: Offices = {
      empty: { staff: [], above: 'county' },
      helped: { staff: ['helper'], above: 'county' },
      headed: { staff: ['head'], above: 'county' },
      elsewhere: { staff: [], above: 'neighbour' },
    };
    expect(await namesFor(offices, 'county')).toEqual(['empty', 'helped']);
  });

  it('for those below an office where nobody is, and not for those below one that has somebody', async () => {
    const offices: Offices = {
      emptyCounty: { staff: [], above: 'city' },
      emptyTown: { staff: [], above: 'emptyCounty' },
      staffedCounty: { staff: ['county'], above: 'city' },
      itsEmptyTown: { staff: [], above: 'staffedCounty' },
    };
    expect(await namesFor(offices, 'city')).toEqual(['emptyCounty', 'emptyTown']);
    expect(await namesFor(offices, 'staffedCounty')).toEqual(['itsEmptyTown']);
  });

  it('for each once, never for itself, when offices stand above each other in a ring', async () => {
    const offices: Offices = {
      town: { staff: [], above: 'county' },
      county: { staff: [], above: 'town' },
    };
    expect(await namesFor(offices, 'county')).toEqual(['town']);
  });
});
