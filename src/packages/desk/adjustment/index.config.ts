export default definePageConfig({ navigationBarTitleText: '年度调标', enablePageMeta: true });
