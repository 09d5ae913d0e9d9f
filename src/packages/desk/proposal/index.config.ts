export default definePageConfig({ navigationBarTitleText: '测算', enablePageMeta: true });
