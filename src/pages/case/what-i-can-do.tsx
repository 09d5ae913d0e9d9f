import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import type { PartyAction } from '@/domain/case/party';
import { routes } from '@/services/routes';
import type { MyCase } from './my-case';

interface Way {
  readonly id: string;
  readonly words: string;
  readonly url: string;
}

const wayOf = (action: PartyAction, { caseId }: MyCase): Way | undefined => {
  switch (action) {
    case 'changeDeclaration':
      return { id: 'change', words: '家里情况变了，改一改', url: routes.change(caseId) };
    case 'takeOver':
      return { id: 'take-over', words: '以后我自己办', url: routes.statement(caseId, 'takeOver') };
    case 'object':
      return { id: 'object', words: '这份申请不对，我有意见', url: routes.statement(caseId, 'object') };
    case 'liftObjection':
      return { id: 'lift-objection', words: '收回我的意见', url: routes.statement(caseId, 'liftObjection') };
    case 'withdraw':
      return { id: 'withdraw', words: '不申请了，撤回', url: routes.statement(caseId, 'withdraw') };
    default:
      return undefined;
  }
};

/** Everything else that this person may do to the case, one button each; exactly what the office's side allows. */
export function WhatICanDo({ myCase }: { readonly myCase: MyCase }) {
  const ways = myCase.availableActions.flatMap((action) => wayOf(action, myCase) ?? []);
  const look: Way[] =
    myCase.role === 'member'
      ? []
      : [{ id: 'open-declaration', words: '看填了什么', url: routes.declaration(myCase.caseId) }];
  const canAddPhotos =
    myCase.programme === 'temporaryAid' && myCase.availableActions.includes('changeDeclaration');
  const photos: Way[] = canAddPhotos
    ? [{ id: 'add-photos', words: '补交照片', url: routes.addPhotos(myCase.caseId) }]
    : [];
  const ask: Way = { id: 'ask-call', words: '请工作人员打给我', url: routes.callback(myCase.caseId) };
  return (
    <View className="stack">
      {[...look, ...photos, ...ways, ask].map(({ id, words, url }) => (
        <Button key={id} id={id} kind="secondary" onPress={() => Taro.navigateTo({ url })}>
          {words}
        </Button>
      ))}
    </View>
  );
}
