export default definePageConfig({ navigationBarTitleText: '填了什么', enablePageMeta: true });
