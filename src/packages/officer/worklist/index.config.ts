export default definePageConfig({
  navigationBarTitleText: '工作台',
  enablePageMeta: true,
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
