import { Children, Fragment, type ReactNode } from 'react';

/** `1,164 元/月`, `000 000 013`, `0999-0001234`, `43号`. */
const FIGURE =
  /(\d[\d,.]*(?:[ -]\d[\d,.]*)*(?: ?(?:元|人|户|口|项|条|步|次|天|个|岁|号|年|月|日|%)(?:\/[年月人天])?)?)/;
/** Fits a card on the narrowest screen with the largest type. */
const LONGEST_WHOLE = 14;
/** Longer ones without a gap, those of an identity card, may break between groups. */
const LONG_RUN = /^\d{15,}$/;
const GROUP = /\d{1,6}/g;

/** The groups of a long run of digits, each but the last with a place after it where a line may break. */
const inGroups = (run: string): ReactNode =>
  run.match(GROUP)?.map((group, index) => (
    // The groups of one run never change places.
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      {group}
    </Fragment>
  ));

function splitAtFigures(text: string): ReactNode {
  if (!/\d/.test(text)) return text;
  return text.split(FIGURE).map((part, index) =>
    index % 2 === 1 ? (
      // The parts of one text never change places.
      <span key={index} className={part.length > LONGEST_WHOLE ? undefined : 'figure'}>
        {LONG_RUN.test(part) ? inGroups(part) : part}
      </span>
    ) : (
      part
    ),
  );
}

/** The same words, with every figure and its unit in an element that no line breaks, unless it is too long for one. */
export const withWholeFigures = (children: ReactNode): ReactNode =>
  typeof children === 'string'
    ? splitAtFigures(children)
    : Children.map(children, (child) => (typeof child === 'string' ? splitAtFigures(child) : child));
