import { ChooseOne } from '@/components/choices/choices';
import { HOMES_TEXT, SAVINGS_TEXT, VEHICLE_TEXT } from '@/domain/household/words';
import { asYesOrNo, type FieldsProps, optionsOf, YES_OR_NO } from './fields';

export function HomesFields({ draft: { property }, problems, change }: FieldsProps) {
  return (
    <ChooseOne
      id="homes"
      label="房子"
      options={optionsOf(HOMES_TEXT)}
      value={property.homes}
      error={problems.homes}
      onChange={(homes) => change({ property: { ...property, homes } })}
    />
  );
}

export function VehicleFields({ draft: { property }, problems, change }: FieldsProps) {
  return (
    <ChooseOne
      id="vehicle"
      label="车"
      options={optionsOf(VEHICLE_TEXT)}
      value={property.vehicle}
      error={problems.vehicle}
      onChange={(vehicle) => change({ property: { ...property, vehicle } })}
    />
  );
}

export function SavingsFields({ draft: { property }, problems, change }: FieldsProps) {
  return (
    <ChooseOne
      id="savings"
      label="存款（全家加起来）"
      options={optionsOf(SAVINGS_TEXT)}
      value={property.savings}
      error={problems.savings}
      onChange={(savings) => change({ property: { ...property, savings } })}
    />
  );
}

export function BusinessFields({ draft: { property }, problems, change }: FieldsProps) {
  return (
    <ChooseOne
      id="business"
      label="开店、办厂、开公司"
      hint="自家摆摊、赶集卖菜不算。"
      columns={2}
      options={YES_OR_NO}
      value={asYesOrNo(property.ownsBusiness)}
      error={problems.business}
      onChange={(answer) => change({ property: { ...property, ownsBusiness: answer === 'yes' } })}
    />
  );
}
