import { Card } from '@/components/card/card';
import { Fact } from './fact';
import type { OpenedCase } from './opened-case';
import { RevealField } from './reveal-field';

/** How to reach the household, by telephone and at the door. */
export function ReachCard({ opened }: { readonly opened: OpenedCase }) {
  const { livesIn, registeredIn, address } = opened;
  return (
    <Card id="reach" title="联系和住址">
      <RevealField
        id="phone"
        caseId={opened.caseId}
        field="phone"
        name="联系电话"
        whose={opened.members[0]?.name ?? '申请人'}
        masked={opened.phoneMasked}
      />
      <Fact name="住在" value={livesIn} />
      {address ? <Fact name="门牌" value={address} /> : null}
      {registeredIn ? (
        <Fact name="户口在" value={registeredIn === livesIn ? '和住处同村' : registeredIn} />
      ) : null}
    </Card>
  );
}
