export default definePageConfig({ navigationBarTitleText: '试算', enablePageMeta: true });
