/** The mini-program's own declaration: pages, subpackages, window. */
export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/cases/index',
    'pages/case/index',
    'pages/messages/index',
    'pages/not-found/index',
  ],
  subPackages: [
    { root: 'packages/apply', pages: ['questions/index', 'submitted/index', 'change/index'] },
    {
      root: 'packages/authorize',
      pages: [
        'letter/index',
        'sign/index',
        'invite/index',
        'invitation/index',
        'paper/index',
        'receipt/index',
      ],
    },
    {
      root: 'packages/follow',
      pages: ['callback/index', 'declaration/index', 'statement/index', 'refusal/index'],
    },
    {
      root: 'packages/rules',
      pages: ['check/index', 'result/index', 'library/index', 'class/index', 'notice/index'],
    },
    { root: 'packages/officer', pages: ['worklist/index', 'case/index', 'supplement/index'] },
    {
      root: 'packages/desk',
      pages: [
        'proposal/index',
        'household/index',
        'packs/list/index',
        'packs/release/index',
        'packs/draft/index',
        'what-if/index',
        'adjustment/index',
      ],
    },
  ],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['packages/apply', 'packages/rules'] } },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: '救助通',
    navigationBarBackgroundColor: '@navigationBackground',
    navigationBarTextStyle: '@navigationText' as 'white',
    backgroundColor: '@pageBackground',
    backgroundTextStyle: '@pageText' as 'dark',
  },
});
