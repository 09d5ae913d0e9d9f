import type { LegalReference } from '../kernel/legal-reference';
import type { RoutingReason } from './routing-reason';

const law = (article: string): LegalReference => ({ title: '社会救助法', article });
const measures = (article: string): LegalReference => ({
  title: '最低生活保障审核确认办法',
  documentNumber: '民发〔2021〕57号',
  article,
});
const interim = (article: string): LegalReference => ({
  title: '社会救助暂行办法',
  documentNumber: '国务院令第649号',
  article,
});

/** Every sentence that says why an application goes where it goes. */
export const ROUTING_REASONS = {
  emergencyHappenedHere: {
    text: '急难救助向事情发生的地方申请。',
    reference: law('第三十七条第二款'),
  },
  registeredWhereLiving: {
    text: '户口和住处在同一个村（社区），就在这里申请。',
    reference: law('第三十七条第一款'),
  },
  registrationLeads: {
    text: '向户口所在的地方申请。',
    reference: law('第三十七条第一款'),
  },
  residenceAssists: {
    text: '住处和户口不在一个村（社区），住处的乡镇（街道）协助上门看、张贴公示、送通知。',
    reference: measures('第十五条第二款'),
  },
  registrationAssists: {
    text: '户口所在地的乡镇（街道）配合调查。',
    reference: measures('第五条'),
  },
  registeredNowhere: {
    text: '没有户口的人向哪里申请，规定没有写明，先由县民政局收下，再定由谁办理。',
    reference: interim('第六十条'),
  },
  provinceSilent: {
    text: '户口在本省别的县，向哪里申请要看本省的规定，这项规定还没有登记，先由县民政局收下，再定由谁办理。',
    reference: measures('第五条第二款'),
  },
  provinceSaysResidence: {
    text: '户口在本省别的县，按本省的规定，在住的地方申请。',
    reference: measures('第五条第二款'),
  },
  provinceSaysRegistration: {
    text: '户口在本省别的县，按本省的规定，向户口所在的地方申请。',
    reference: measures('第五条第二款'),
  },
  memberRegisteredHere: {
    text: '家里有人的户口就在住的地方，可以在这里申请，申请人请写这位家人。',
    reference: measures('第五条第一款'),
  },
  anyMembersRegistration: {
    text: '全家人的户口都不在住的地方，可以由其中一人向自己户口所在地申请。',
    reference: measures('第五条第一款'),
  },
  residencePermit: {
    text: '有居住证，可以在住的地方申请。',
    reference: law('第三十七条第一款'),
  },
  residencePermitOpened: {
    text: '本地已经开通凭居住证申请。',
    reference: law('第三十七条第一款'),
  },
  takenAndPassedOn: {
    text: '这份申请该由户口所在地办理，县民政局先收下，再转给那里，不用您自己跑。',
    reference: law('第六十四条'),
  },
  noOfficeThere: {
    text: '这个村（社区）所在的乡镇或园区没有办救助的窗口，由县民政局直接办理。',
    reference: interim('第六十条'),
  },
} as const satisfies Readonly<Record<string, RoutingReason>>;

/** The reason of a village that another office than its township's looks after, in the mapping's own words. */
export const mappedElsewhere = (why: string): RoutingReason => ({
  text: `${why.replace(/。$/, '')}。`,
  reference: law('第六十四条'),
});
