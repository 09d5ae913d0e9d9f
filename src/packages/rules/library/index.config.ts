export default definePageConfig({ navigationBarTitleText: '政策一看就懂', enablePageMeta: true });
