export default definePageConfig({ navigationBarTitleText: '说明原因', enablePageMeta: true });
