export default definePageConfig({ navigationBarTitleText: '核对授权书', enablePageMeta: true });
