export default definePageConfig({ navigationBarTitleText: '家人请我签名', enablePageMeta: true });
