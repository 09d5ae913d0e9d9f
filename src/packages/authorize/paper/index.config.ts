export default definePageConfig({ navigationBarTitleText: '纸上签的授权书', enablePageMeta: true });
