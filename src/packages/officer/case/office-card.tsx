import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Disclosure } from '@/components/disclosure/disclosure';
import { Fact } from './fact';
import type { OpenedCase } from './opened-case';

/** Which office decides, which one helps where the household lives, and why. */
export function OfficeCard({ opened }: { readonly opened: OpenedCase }) {
  const { office, assistingOffice, routing, seat } = opened;
  return (
    <Card id="responsible" title="由谁来办">
      <Fact name="主办" value={office.name} />
      {assistingOffice ? <Fact name="协办" value={assistingOffice.name} /> : null}
      {seat === 'assisting' ? (
        <Text className="body">
          本单位协办：帮着上门、代办送达、登记纸上签名。受不受理、批不批由主办机关决定。
        </Text>
      ) : null}
      {routing.length > 0 ? (
        <Disclosure id="routing" label="为什么由这里办" name="为什么由这里办，依据">
          {routing.map(({ text, source }) => (
            <Text key={text} className="body">
              {`${text}（${source}）`}
            </Text>
          ))}
        </Disclosure>
      ) : null}
    </Card>
  );
}
