export default definePageConfig({
  navigationBarTitleText: '请家人签名',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
