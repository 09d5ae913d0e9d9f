import type { AuthorizationLetter } from '../authorization-letter';

/** The first letter. */
export const VERSION_2026_11: AuthorizationLetter = {
  version: '2026-11',
  title: '家庭经济状况核对授权书',
  inShort: [],
  sections: [
    {
      heading: '用来做什么',
      text: '只用来审核这次社会救助申请，看家庭的收入、财产是否符合救助条件。不会用在别的地方。',
    },
    {
      heading: '谁来查',
      text: '由受理申请的乡镇人民政府（街道办事处）和县级民政部门提出，由居民家庭经济状况核对机构查询。',
    },
    {
      heading: '查哪些',
      text: '户籍、婚姻、社会保险、住房公积金、纳税、不动产、车辆、市场主体登记，以及银行存款、证券、商业保险、非银行支付机构账户等信息。',
    },
    {
      heading: '管多久',
      text: '从签名这天起，到这次申请办结为止；获得救助的，到不再享受救助为止。',
    },
    {
      heading: '可以收回',
      text: '您随时可以收回授权，收回以前已经查过的仍然有效。没有授权就不能核对，申请可能办不下去，工作人员会先跟您说明。',
    },
    {
      heading: '只代表自己',
      text: '每位成年家人各签各的，不能互相代签。不同意的，可以不签。',
    },
  ],
};
