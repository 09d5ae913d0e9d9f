import { Text, View } from '@tarojs/components';
import { accessible } from '@/components/accessibility/accessibility';
import { Card } from '@/components/card/card';
import { Pressable } from '@/components/pressable/pressable';
import type { MemberView } from '@/contracts/casework/open-case';
import { isListed, type SupplementDraft } from './draft';
import { missingSignatures, type Suggestion, suggestedMaterials } from './suggestions';
import './suggestions-card.scss';

interface SuggestionsProps {
  readonly members: readonly MemberView[];
  readonly draft: SupplementDraft;
  onAdd(suggestion: Suggestion): void;
}

function Chips({ suggestions, draft, onAdd }: { readonly suggestions: Suggestion[] } & SuggestionsProps) {
  return (
    <View className="suggestions">
      {suggestions.map((suggestion) => {
        const listed = isListed(draft, suggestion.key);
        return (
          <Pressable
            key={suggestion.key}
            id={`add-${suggestion.key}`}
            className={`suggestion ${listed ? 'suggestion--listed' : ''}`}
            label={listed ? `${suggestion.title}，已列入` : `列入${suggestion.title}`}
            disabled={listed}
            onPress={() => onAdd(suggestion)}
          >
            <Text className="suggestion__mark" {...accessible({ hidden: true })}>
              {listed ? '✓' : '＋'}
            </Text>
            <Text className="suggestion__text">{suggestion.title}</Text>
          </Pressable>
        );
      })}
    </View>
  );
}

/** What this household may still have to bring; one tap puts it on the list. */
export function Suggestions(props: SuggestionsProps) {
  const members = [...props.members];
  const signatures = missingSignatures({ members });
  return (
    <Card id="suggestions" title="点一下就列入">
      {signatures.length > 0 ? (
        <>
          <Text className="body body--soft">不签就不能受理的</Text>
          <Chips {...props} suggestions={signatures} />
        </>
      ) : null}
      <Text className="body body--soft">可能要补的材料</Text>
      <Chips {...props} suggestions={suggestedMaterials({ members })} />
    </Card>
  );
}
