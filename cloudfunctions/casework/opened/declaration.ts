import type { ResponseOf } from '@/contracts/action-contract';
import type { openCase } from '@/contracts/casework/open-case';
import { maskPhone } from '@/domain/access/mask';
import { type Application, villageToVisit } from '@/domain/household/application';
import type { Filing } from '@/domain/household/filing';
import type { RegisteredPlace } from '@/domain/household/residence';
import { divisionsAbove } from '@/domain/kernel/region';
import type { Directory } from '../../shared/ports/directory';

type Opened = ResponseOf<typeof openCase>;

/** `桃溪镇桃园村`: the township and the village in words. */
async function placeName(directory: Directory, villageCode: string): Promise<string> {
  const [township = ''] = divisionsAbove(villageCode);
  const names = await Promise.all([township, villageCode].map((code) => directory.findDivision(code)));
  return names.map((division) => division?.name ?? '').join('');
}

/** Who typed the application, and by what right; the telephone masked. */
export function filingOf(filing: Filing): Opened['filing'] {
  if (filing.by === 'self') return { by: 'self' };
  if (filing.by === 'helper')
    return {
      by: 'helper',
      ...(filing.filerName ? { filerName: filing.filerName } : {}),
      entrusted: filing.entrustment.how,
    };
  const { by, filerName, relation } = filing;
  const filerPhoneMasked = maskPhone(filing.filerPhone);
  return filing.by === 'guardian'
    ? { by, filerName, filerPhoneMasked, relation, evidence: filing.evidence.kind }
    : { by, filerName, filerPhoneMasked, relation, entrusted: filing.entrustment.how };
}

/** Where the household is registered and lives, in words. */
async function placesOf(
  declared: Application,
  directory: Directory,
): Promise<Pick<Opened, 'livesIn' | 'registeredIn' | 'address'>> {
  const livesIn = await placeName(directory, villageToVisit(declared));
  if (!declared.residence) return { livesIn };
  const { registeredIn, address } = declared.residence;
  return { livesIn, registeredIn: await registeredPlaceName(registeredIn, directory), address };
}

async function registeredPlaceName(place: RegisteredPlace, directory: Directory): Promise<string> {
  switch (place.in) {
    case 'served':
      return placeName(directory, place.village);
    case 'elsewhere':
      return place.place;
    case 'nowhere':
      return '没有户口';
  }
}

/** What happened, in an emergency. */
async function emergencyOf(declared: Application, directory: Directory): Promise<Pick<Opened, 'emergency'>> {
  if (declared.programme !== 'temporaryAid') return {};
  const { kind, happenedIn, needs } = declared.emergency;
  return { emergency: { kind, happenedIn: await placeName(directory, happenedIn), needs } };
}

/** What a household declares beyond its people; the telephone masked. What was not asked is left out. */
export async function declarationOf(declared: Application, directory: Directory) {
  const { hardship, income, spending, property, nearRelative } = declared;
  return {
    programme: declared.programme,
    ...(await emergencyOf(declared, directory)),
    filing: filingOf(declared.filing),
    phoneMasked: maskPhone(declared.applicant.phone),
    ...(await placesOf(declared, directory)),
    ...(hardship ? { hardship } : {}),
    ...(income ? { income } : {}),
    ...(spending ? { spending } : {}),
    ...(property ? { property } : {}),
    ...(nearRelative ? { nearRelative } : {}),
  };
}
