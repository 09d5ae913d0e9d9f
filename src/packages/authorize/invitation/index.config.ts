export default definePageConfig({ navigationBarTitleText: '有人请我签名', enablePageMeta: true });
