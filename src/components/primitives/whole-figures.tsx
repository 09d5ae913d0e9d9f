import { Children, type ReactNode } from 'react';

/** `1,164 元/月`, `000 000 013`, `0999-0001234`, `43号`; longer than a narrow screen's line it may break all the same. */
const FIGURE =
  /(\d[\d,.]*(?:[ -]\d[\d,.]*)*(?: ?(?:元|人|户|口|项|条|步|次|天|个|岁|号|年|月|日|%)(?:\/[年月人天])?)?)/;
const LONGEST_WHOLE = 18;

function splitAtFigures(text: string): ReactNode {
  if (!/\d/.test(text)) return text;
  return text.split(FIGURE).map((part, index) =>
    index % 2 === 1 && part.length <= LONGEST_WHOLE ? (
      // The parts of one text never change places.
      <span key={index} className="figure">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** The same words, with every figure and its unit in an element that no line breaks. */
export const withWholeFigures = (children: ReactNode): ReactNode =>
  typeof children === 'string'
    ? splitAtFigures(children)
    : Children.map(children, (child) => (typeof child === 'string' ? splitAtFigures(child) : child));
