/** What a document is called and numbered (文号). */
interface LegalTitle {
  readonly title: string;
  readonly documentNumber?: string;
}

/** The documents that the project cites, by the names that the code uses: all that a citation needs. */
export const LEGAL_TITLES = {
  assistanceAct: { title: '社会救助法' },
  interimMeasures: { title: '社会救助暂行办法', documentNumber: '国务院令第649号' },
  dibaoMeasures: { title: '最低生活保障审核确认办法', documentNumber: '民发〔2021〕57号' },
  extremeHardshipMeasures: { title: '特困人员认定办法', documentNumber: '民发〔2021〕43号' },
  rigidExpenditureMeasures: { title: '刚性支出困难家庭认定办法' },
  safetyNetNotice: {
    title: '关于进一步做好最低生活保障等社会救助兜底保障工作的通知',
    documentNumber: '民发〔2022〕83号',
  },
  temporaryAidOpinion: {
    title: '关于进一步加强和改进临时救助工作的意见',
    documentNumber: '民发〔2018〕23号',
  },
  temporaryAidCircular: { title: '国务院关于全面建立临时救助制度的通知', documentNumber: '国发〔2014〕47号' },
  temporaryAidOpinion2026: { title: '关于进一步健全完善临时救助制度的意见' },
  reformOpinion: { title: '关于改革完善社会救助制度的意见' },
  monitoringOpinion: {
    title: '关于加强低收入人口动态监测做好分层分类社会救助工作的意见',
    documentNumber: '国办发〔2023〕39号',
  },
  medicalAidOpinion: {
    title: '国务院办公厅关于健全重特大疾病医疗保险和救助制度的意见',
    documentNumber: '国办发〔2021〕42号',
  },
  disabilityAllowances: {
    title: '国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见',
    documentNumber: '国发〔2015〕52号',
  },
  childRehabilitation: {
    title: '国务院关于建立残疾儿童康复救助制度的意见',
    documentNumber: '国发〔2018〕20号',
  },
  hubeiTieredAid: { title: '关于加强低收入人口动态监测做好分层分类社会救助工作的实施意见' },
  civilCode: { title: '民法典' },
  personalInformationAct: { title: '个人信息保护法' },
  electronicSignatureAct: { title: '电子签名法' },
  accessibilityAct: { title: '无障碍环境建设法' },
  dataSecurityRegulations: { title: '网络数据安全管理条例' },
  minorsOnlineRegulations: { title: '未成年人网络保护条例' },
  residencePermitRegulations: { title: '居住证暂行条例', documentNumber: '国务院令第663号' },
  zhejiangRegulations: { title: '浙江省社会救助条例' },
} as const satisfies Readonly<Record<string, LegalTitle>>;

/** The name by which the code cites a document. */
export type LegalDocumentName = keyof typeof LEGAL_TITLES;
