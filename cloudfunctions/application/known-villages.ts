import type { Application } from '@/domain/household/application';
import { registeredVillage } from '@/domain/household/residence';
import type { Directory } from '../shared/ports/directory';

/** Whether the directory knows every village that the application names, so that somebody can go there. */
export async function areVillagesKnown(
  application: Application,
  directory: Pick<Directory, 'findDivision'>,
): Promise<boolean> {
  const { residence } = application;
  const registered = residence && registeredVillage(residence);
  const codes = [
    ...(residence ? [residence.livesIn] : []),
    ...(registered ? [registered] : []),
    ...(application.programme === 'temporaryAid' ? [application.emergency.happenedIn] : []),
  ];
  const divisions = await Promise.all(codes.map((code) => directory.findDivision(code)));
  return divisions.every((division) => division?.level === 'village');
}
