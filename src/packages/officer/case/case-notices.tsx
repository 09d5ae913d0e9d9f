import { Text } from '@tarojs/components';
import { Notice } from '@/components/notice/notice';
import { membersToSign, namesOf, type OpenedCase } from './opened-case';
import './case-notices.scss';

/** What the officer must not overlook: a near relative among those in charge, and signatures that are missing. */
export function CaseNotices({ opened }: { readonly opened: OpenedCase }) {
  const toSign = membersToSign(opened);
  return (
    <>
      {opened.nearRelative ? (
        <Notice id="near-relative" tone="bad" title="近亲属备案：这家要单独登记">
          <Text className="case-notices__quote">申请人写的：{opened.nearRelative}</Text>
          <Text className="notice__text">
            请单独登记备案，审核时县民政局要入户调查；和这家有近亲属关系的工作人员，请不要经办。
          </Text>
          <Text className="notice__text">
            依据：《最低生活保障审核确认办法》（民发〔2021〕57号）第十一条、第二十条
          </Text>
        </Notice>
      ) : null}
      {toSign.length > 0 ? (
        <Notice id="signatures-missing" tone="warn" title={`还差 ${toSign.length} 人签核对授权书`}>
          {`${namesOf(toSign)} 还没签。每位成年家人各签各的，签齐才能受理（民发〔2021〕57号第九条）。`}
        </Notice>
      ) : null}
    </>
  );
}
