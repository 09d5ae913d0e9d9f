/** Where a rule or number comes from (条文出处). */
export interface LegalReference {
  /** Title of the document, without brackets. */
  readonly title: string;
  /** Document number (文号), where it has one. */
  readonly documentNumber?: string;
  /** Article, as it is written: `第十条`. */
  readonly article?: string;
}

/** `《最低生活保障审核确认办法》（民发〔2021〕57号）第十条`. */
export const citation = ({ title, documentNumber, article }: LegalReference): string =>
  `《${title}》${documentNumber ? `（${documentNumber}）` : ''}${article ?? ''}`;
