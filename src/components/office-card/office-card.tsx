import { Text } from '@tarojs/components';
import type { OfficeContact } from '@/contracts/office-contact';
import { Card } from '../card/card';

/** Who handles the case, where they are and when they are there. The telephone stands at the end of the screen. */
export function OfficeCard({ office }: { readonly office: OfficeContact }) {
  return (
    <Card id="office" title="由谁来办">
      <Text className="body body--strong">{office.name}</Text>
      <Text className="body">{`地址：${office.address}`}</Text>
      <Text className="body">{`上班时间：${office.hours}`}</Text>
      <Text className="body">{`电话：${office.phone}`}</Text>
    </Card>
  );
}
