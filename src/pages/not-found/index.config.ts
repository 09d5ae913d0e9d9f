export default definePageConfig({ navigationBarTitleText: '没有找到', enablePageMeta: true });
