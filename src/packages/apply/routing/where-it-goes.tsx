import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { whereToApply } from '@/contracts/directory/where-to-apply';
import { useQuery } from '@/hooks/use-query';
import type { Draft } from '../draft/draft';
import { RoutingReasons } from './routing-reasons';
import { memberAlias, routingRequest } from './routing-request';

/** Which office will handle the application and why; nothing while that cannot be said. */
export function WhereItGoes({ draft }: { readonly draft: Draft }) {
  const request = routingRequest(draft);
  const { data: where } = useQuery(whereToApply, request);
  if (!request || !where) return null;
  const index = draft.members.findIndex((_, at) => memberAlias(at) === where.applicantShouldBe);
  const better = draft.members[index]?.name.trim();
  return (
    <Card id="where-it-goes" title="这份申请由谁办">
      <Text className="body body--strong">{where.office.name}</Text>
      {where.assistingOffice ? <Text className="body">{`${where.assistingOffice.name}帮着办`}</Text> : null}
      <RoutingReasons routing={where.routing} />
      {better ? (
        <Notice id="better-applicant" tone="warn" title={`由${better}来当申请人，办得更顺`}>
          {`${better}的户口在这里。您可以返回去换成他申请；不换也能交，民政办会来商量。`}
        </Notice>
      ) : null}
    </Card>
  );
}
