export default definePageConfig({ navigationBarTitleText: '告知补正', enablePageMeta: true });
