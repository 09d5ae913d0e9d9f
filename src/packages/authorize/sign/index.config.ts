export default definePageConfig({ navigationBarTitleText: '手写签名', enablePageMeta: true });
