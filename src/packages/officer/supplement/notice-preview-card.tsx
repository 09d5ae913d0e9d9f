import { Text, View } from '@tarojs/components';
import { accessible } from '@/components/accessibility/accessibility';
import { RESIDENT_TEXTS } from '@/domain/notification/resident-texts';
import { useObservable } from '@/hooks/use-observable';
import { account } from '@/services/account';
import type { OpenedCase } from '../case/opened-case';
import type { SupplementDraft } from './draft';
import { previewLines } from './notice-preview';
import './notice-preview-card.scss';

/** What the resident will read: the message, then the list. */
export function NoticePreview({
  opened,
  draft,
}: {
  readonly opened: OpenedCase;
  readonly draft: SupplementDraft;
}) {
  const office = useObservable(account)?.staff?.office;
  const { title, text } = RESIDENT_TEXTS.supplementRequested({
    caseNumber: opened.caseNumber,
    officeName: office?.name ?? '民政办',
    officePhone: office?.phone ?? '',
    count: draft.length,
  });
  return (
    <View id="preview" className="preview" {...accessible({ role: 'region', label: '申请人会看到' })}>
      <Text className="preview__caption">申请人会看到</Text>
      <View className="preview__phone">
        <Text className="preview__title">{title}</Text>
        <Text className="preview__text">{text}</Text>
        {previewLines(draft, opened.members).map((line, index) => (
          <View key={line.key} className="preview__item">
            <Text className="preview__item-title">
              {index + 1}. {line.title}
            </Text>
            <Text className="preview__text">{line.note}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}
