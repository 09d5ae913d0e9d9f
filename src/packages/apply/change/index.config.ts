export default definePageConfig({ navigationBarTitleText: '家里情况变了', enablePageMeta: true });
