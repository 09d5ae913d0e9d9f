export default definePageConfig({ navigationBarTitleText: '参数发布', enablePageMeta: true });
