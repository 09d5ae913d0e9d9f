import { Text } from '@tarojs/components';
import { Notice } from '@/components/notice/notice';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import type { RefusalView } from '@/contracts/application/get-my-case';
import { instantOf } from '@/domain/kernel/instant';
import { inWords, officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';
import { CallWithReason } from './call-with-reason';
import { membersToSign, namesOf, type OpenedCase } from './opened-case';
import './case-notices.scss';

interface NoticeOf {
  readonly opened: OpenedCase;
}

const applicantOf = ({ members }: OpenedCase): string => members[0]?.name ?? '申请人';

/** The applicant says that this is not what they want: nobody decides before it is settled. */
function ObjectionNotice({ opened }: NoticeOf) {
  const { objection, caseId } = opened;
  if (!objection) return null;
  if (!objection.isOpen)
    return (
      <Notice id="objection-lifted" title="申请人提出过异议，已经收回">
        {`${momentInWords(objection.at)} 说：“${objection.words}”`}
      </Notice>
    );
  return (
    <Notice id="objection" tone="bad" title="申请人有异议，先打电话问清楚">
      <Text className="case-notices__quote">{`${momentInWords(objection.at)} 说：“${objection.words}”`}</Text>
      <Text className="notice__text">
        申请是别人代填的，以申请人自己的话为准（民法典第一百六十二条、第一百七十三条）。异议没收回以前不能受理。
      </Text>
      <CallWithReason
        id="call-about-objection"
        caseId={caseId}
        whose={applicantOf(opened)}
        words="打电话问申请人"
        reason="申请人提出异议，打电话问清楚"
      />
    </Notice>
  );
}

/** A relative of those who decide: registered apart, and visited by the county. */
function NearRelativeNotice({ opened }: NoticeOf) {
  if (!opened.nearRelative?.has) return null;
  return (
    <Notice id="near-relative" tone="bad" title="近亲属备案：这家要单独登记">
      <Text className="case-notices__quote">申请人写的：{opened.nearRelative.who}</Text>
      <Text className="notice__text">
        请单独登记备案，审核时县民政局要入户调查；和这家有近亲属关系的工作人员，请不要经办。
      </Text>
      <Text className="notice__text">
        依据：《最低生活保障审核确认办法》（民发〔2021〕57号）第十一条、第二十条
      </Text>
    </Notice>
  );
}

/** Whose signature is missing, and a call to ask for it. */
function SignaturesNotice({ opened }: NoticeOf) {
  const toSign = membersToSign(opened);
  if (toSign.length === 0 || opened.status === 'withdrawn' || opened.status === 'ended') return null;
  const isAccepted = opened.status === 'accepted';
  return (
    <Notice id="signatures-missing" tone="warn" title={`还差 ${toSign.length} 人签核对授权书`}>
      <Text className="notice__text">
        {isAccepted
          ? `${namesOf(toSign)} 没有签。没有授权不能核对，时限照样算，请打电话、上门请他签。`
          : `${namesOf(toSign)} 还没签。各签各的，孩子和不能自己办事的由监护人签，签齐才能受理（民发〔2021〕57号第九条）。`}
      </Text>
      <CallWithReason
        id="call-to-sign"
        caseId={opened.caseId}
        whose={applicantOf(opened)}
        words="打电话请他们签"
        reason="打电话请家人签核对授权书"
      />
    </Notice>
  );
}

const refusalTitle = ({ memberName, explanation, answerBy }: RefusalView, today: PlainDate): string => {
  if (explanation) return `${memberName}说明了不签的理由`;
  return answerBy < today
    ? `${memberName}没有说明不签的理由，期限${inWords(answerBy)}已经过了`
    : `已书面告知${memberName}不签的后果，等到${inWords(answerBy)}`;
};

/** Refusals that were put before somebody, and what they said to it. */
function RefusalNotices({ opened }: NoticeOf) {
  const today = officeDateOf(instantOf(new Date()));
  return (
    <>
      {opened.refusals.map((refusal) => (
        <Notice
          key={refusal.memberId}
          id={`refusal-${refusal.memberId}`}
          tone="warn"
          title={refusalTitle(refusal, today)}
        >
          {refusal.explanation ? (
            <Text className="case-notices__quote">{`“${refusal.explanation}”`}</Text>
          ) : null}
          <Text className="notice__text">{`${momentInWords(refusal.at)} 告知：“${refusal.words}”`}</Text>
          {refusal.explanation ? (
            <Text className="notice__text">说明了理由，不能因为这个终止程序，请和他商量怎么办。</Text>
          ) : null}
        </Notice>
      ))}
    </>
  );
}

/** What the officer must not overlook: an objection, a near relative, signatures that are missing, refusals. */
export function CaseNotices({ opened }: NoticeOf) {
  return (
    <>
      <ObjectionNotice opened={opened} />
      <NearRelativeNotice opened={opened} />
      <SignaturesNotice opened={opened} />
      <RefusalNotices opened={opened} />
    </>
  );
}
