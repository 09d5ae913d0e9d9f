export default definePageConfig({ navigationBarTitleText: '救助通', enablePageMeta: true });
