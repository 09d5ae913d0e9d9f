export default definePageConfig({ navigationBarTitleText: '请人打给我', enablePageMeta: true });
