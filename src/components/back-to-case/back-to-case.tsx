import Taro from '@tarojs/taro';
import type { CaseId } from '@/domain/kernel/ids';
import { routes } from '@/services/routes';
import { Button } from '../button/button';

/** From a screen about a case back to where it stands. */
export const BackToCase = (props: { readonly caseId: CaseId; readonly kind?: 'primary' | 'secondary' }) => (
  <Button
    id="open-case"
    kind={props.kind ?? 'secondary'}
    onPress={() => void Taro.redirectTo({ url: routes.case(props.caseId) })}
  >
    看办理进度
  </Button>
);
