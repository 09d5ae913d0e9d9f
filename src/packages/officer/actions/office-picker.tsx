import { useEffect, useState } from 'react';
import { ChooseOne } from '@/components/choices/choices';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { type DivisionView, listDivisions } from '@/contracts/directory/list-divisions';
import { listOffices } from '@/contracts/directory/list-offices';
import type { OfficeContact } from '@/contracts/office-contact';
import { call } from '@/services/cloud';
import type { CallFailure } from '@/services/outcome';

export interface OfficePickerProps {
  readonly id: string;
  /** Not offered: where the case is. */
  readonly exceptId: string;
  readonly error: string | undefined;
  readonly value: OfficeContact | undefined;
  onChange(office: OfficeContact | undefined): void;
}

/** Counties of this environment, and the offices of the chosen one; the only county is chosen at once. */
function useOffices() {
  const [counties, setCounties] = useState<readonly DivisionView[]>();
  const [county, setCounty] = useState<DivisionView>();
  const [offices, setOffices] = useState<readonly OfficeContact[]>();
  const [failure, setFailure] = useState<CallFailure>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    setFailure(undefined);
    const load = async () => {
      if (!county) {
        const answer = await call(listDivisions, {});
        if (!isCurrent) return;
        if (!answer.ok) return setFailure(answer.error);
        setCounties(answer.data.divisions);
        if (answer.data.divisions.length === 1) setCounty(answer.data.divisions[0]);
        return;
      }
      setOffices(undefined);
      const answer = await call(listOffices, { countyCode: county.code });
      if (!isCurrent) return;
      if (answer.ok) setOffices(answer.data.offices);
      else setFailure(answer.error);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [county, attempt]);

  return { counties, county, setCounty, offices, failure, again: () => setAttempt(attempt + 1) };
}

/** An office of this environment: its county first, then the office. */
export function OfficePicker({ id, exceptId, error, value, onChange }: OfficePickerProps) {
  const { counties, county, setCounty, offices, failure, again } = useOffices();
  if (failure) return <FailureBox failure={failure} onRetry={again} />;
  if (!counties) return <Loading />;
  const offered = (offices ?? []).filter(({ officeId }) => officeId !== exceptId);
  return (
    <>
      {counties.length > 1 ? (
        <ChooseOne
          id={`${id}-county`}
          label="哪个县（区）"
          options={counties.map(({ code, name }) => ({ value: code as string, text: name }))}
          value={county?.code as string | undefined}
          onChange={(code) => {
            onChange(undefined);
            setCounty(counties.find((division) => division.code === code));
          }}
        />
      ) : null}
      {county && !offices ? <Loading /> : null}
      {offices ? (
        <ChooseOne
          id={`${id}-office`}
          label="转到哪个机关"
          error={error}
          options={offered.map(({ officeId, name, phone }) => ({
            value: officeId as string,
            text: name,
            hint: phone,
          }))}
          value={value?.officeId as string | undefined}
          onChange={(officeId) => onChange(offered.find((office) => office.officeId === officeId))}
        />
      ) : null}
    </>
  );
}
