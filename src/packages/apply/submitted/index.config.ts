export default definePageConfig({ navigationBarTitleText: '已经提交', enablePageMeta: true });
