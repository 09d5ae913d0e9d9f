export default definePageConfig({ navigationBarTitleText: '申请的事', enablePageMeta: true });
