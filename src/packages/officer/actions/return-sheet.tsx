import { Text } from '@tarojs/components';
import { useState } from 'react';
import { ChooseOne } from '@/components/choices/choices';
import { TextField } from '@/components/text-field/text-field';
import { returnSupplementItem } from '@/contracts/casework/return-supplement-item';
import { useCommand } from '@/hooks/use-command';
import { answeredItems } from '../case/supplement-answers';
import { ConfirmSheet } from '../confirm-sheet/confirm-sheet';
import { needsLatest } from './needs-latest';
import { type SheetProps, SOURCES } from './sheet.shared';
import { SheetFailure } from './sheet-failure';

const LONGEST_WHY = 200;

/** Asks again for an item of the notice that came back unreadable or wrong (清单内重交). */
export function ReturnSheet({ opened, onDone, onCancel, onLookAgain }: SheetProps) {
  const { run, isRunning, failure } = useCommand(returnSupplementItem);
  const items = answeredItems(opened).filter(({ canReturn }) => canReturn);
  const [chosen, setChosen] = useState(items.length === 1 ? String(items[0]?.itemIndex) : undefined);
  const [why, setWhy] = useState('');
  const [hasTried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (chosen === undefined || !why.trim()) return;
    const outcome = await run({ caseId: opened.caseId, itemIndex: Number(chosen), why });
    if (outcome?.ok) onDone('已经请申请人重交这一项', '清单里别的项不用再交。');
  };
  return (
    <ConfirmSheet
      id="return-item"
      title="退回一项，请重交"
      source={SOURCES.return}
      confirmText="退回这一项"
      busy={isRunning}
      isOver={failure !== undefined && needsLatest(failure.code)}
      onConfirm={() => void send()}
      onCancel={onCancel}
    >
      <Text className="body">只能退清单里已经交了、但看不清或交错了的。清单以外的不能再要。</Text>
      <ChooseOne
        id="return-which"
        label="退哪一项"
        options={items.map(({ itemIndex, title }) => ({
          value: String(itemIndex),
          text: `${itemIndex + 1}. ${title}`,
        }))}
        error={hasTried && chosen === undefined ? '请选退哪一项' : undefined}
        value={chosen}
        onChange={setChosen}
      />
      <TextField
        id="return-why"
        label="哪里看不清、哪里不对"
        hint="申请人会看到这句话，请写明白，例如：照片模糊，金额看不清。"
        isLong
        maxLength={LONGEST_WHY}
        error={hasTried && !why.trim() ? '请写清楚哪里看不清、哪里不对' : undefined}
        value={why}
        onChange={setWhy}
      />
      <SheetFailure failure={failure} opened={opened} onLookAgain={onLookAgain} onRetry={() => void send()} />
    </ConfirmSheet>
  );
}
