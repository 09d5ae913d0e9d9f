export default definePageConfig({ navigationBarTitleText: '起草参数', enablePageMeta: true });
