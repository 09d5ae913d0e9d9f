export default definePageConfig({ navigationBarTitleText: '测一测', enablePageMeta: true });
