export default definePageConfig({ navigationBarTitleText: '签名回执', enablePageMeta: true });
