/** Built-in components of WeChat. In the document each has the prefix `wx-`, so that `input` can hold an input. */
const BUILT_IN = new Set(
  `view text image button input textarea checkbox checkbox-group radio radio-group switch slider picker picker-view
  picker-view-column label form canvas scroll-view swiper swiper-item rich-text navigator icon progress page-meta
  navigation-bar cover-view cover-image movable-area movable-view match-media root-portal page-container
  share-element editor map video camera audio web-view live-player live-pusher ad official-account open-data
  keyboard-accessory voip-room ad-custom native-component`.split(/\s+/),
);

/** Tag in the document for a tag in WXML or WXSS; tags that are no built-in component stay as they are. */
export function builtInTag(tag: string): string {
  return BUILT_IN.has(tag) ? `wx-${tag}` : tag;
}

/** Tag in WXML for a tag in the document. */
export function wxmlTag(documentTag: string): string {
  return documentTag.toLowerCase().replace(/^wx-/, '');
}
