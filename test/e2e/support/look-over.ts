interface Demands {
  readonly isElder: boolean;
  /** Least width and height of what can be pressed, in px. */
  readonly smallestTarget: number;
}

/**
 * Looks over the screen on top: names and roles of what can be pressed, sizes, contrast, what sticks out, and a
 * telephone number. Runs in the page, so it must not use anything from outside itself.
 */
export function lookOver({ isElder, smallestTarget }: Demands): string[] {
  const SMALLEST_TYPE = 18;
  const LEAST_CONTRAST = 4.5;
  const ELDER_FACTOR = '1.35';
  const ROLES = ['button', 'link', 'radio', 'checkbox', 'switch', 'textbox', 'tab'];
  const TYPED = ['INPUT', 'TEXTAREA'];
  const problems = new Set<string>();

  const shell = [...document.querySelectorAll<HTMLElement>('.shell')]
    .filter((each) => each.getClientRects().length > 0)
    .pop();
  if (!shell) return ['没有页面'];
  const wasElder = shell.classList.contains('shell--elder');
  const wasFactor = shell.style.getPropertyValue('--fs');
  if (isElder) {
    shell.classList.add('shell--elder');
    shell.style.setProperty('--fs', ELDER_FACTOR);
  }

  const isShown = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const named = (element: Element): string => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24);
    return `${element.id ? `#${element.id}` : `.${element.className}`}「${words}」`;
  };
  const roleOf = (element: Element): string =>
    element.getAttribute('role') ??
    { BUTTON: 'button', A: 'link', INPUT: 'textbox', TEXTAREA: 'textbox' }[element.tagName] ??
    '';

  const lettersOf = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
  const wordsSeenIn = (element: Element): string[] => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (
        text.parentElement &&
        isShown(text.parentElement) &&
        !text.parentElement.closest('[aria-hidden="true"]')
      )
        seen.push(lettersOf(text.textContent ?? ''));
    return seen;
  };

  const pressable = [
    ...shell.querySelectorAll<HTMLElement>('button, a, input, textarea, select, [role="button"], [tabindex]'),
  ].filter(isShown);
  for (const element of pressable) {
    if (!ROLES.includes(roleOf(element))) problems.add(`没有角色 ${named(element)}`);
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    if (name.trim() === '') problems.add(`没有名字 ${named(element)}`);
    const spoken = lettersOf(element.getAttribute('aria-label') ?? '');
    const heading = TYPED.includes(element.tagName) ? undefined : wordsSeenIn(element)[0];
    if (spoken && heading && !spoken.includes(heading))
      problems.add(`看得见的字不在名字里「${heading}」 ${named(element)}`);
    const { width, height } = element.getBoundingClientRect();
    if (width < smallestTarget - 0.5 || height < smallestTarget - 0.5)
      problems.add(`太小 ${Math.round(width)}×${Math.round(height)} ${named(element)}`);
  }

  const texts = document.createTreeWalker(shell, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!/^\s*(\d{3,4}-\d{7,8}|1\d{10})\s*$/.test(text.textContent ?? '')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    if (lines.size > 1) problems.add(`号码断成两行「${text.textContent}」`);
  }

  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const parse = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const over = (top: Colour, below: Colour): Colour => {
    const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
    return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), 1];
  };
  const groundOf = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const colour = parse(getComputedStyle(element).backgroundColor);
    return colour[3] === 1 ? colour : over(colour, groundOf(element.parentElement));
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = (channel: number) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const contrast = (a: Colour, b: Colour): number => {
    const [lighter, darker] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [
      number,
      number,
    ];
    return (lighter + 0.05) / (darker + 0.05);
  };

  const walker = document.createTreeWalker(shell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !isShown(element)) continue;
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    if (size < SMALLEST_TYPE - 0.01) problems.add(`字太小 ${size}px ${named(element)}`);
    const ground = groundOf(element);
    const ratio = contrast(over(parse(style.color), ground), ground);
    if (ratio < LEAST_CONTRAST) problems.add(`对比 ${ratio.toFixed(2)} ${named(element)}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right } = range.getBoundingClientRect();
    if (left < -1 || right > window.innerWidth + 1) problems.add(`字出了屏幕 ${named(element)}`);
    if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      problems.add(`字被截断 ${named(element)}`);
  }

  for (let element: HTMLElement | null = shell; element; element = element.parentElement) {
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      problems.add(`要左右滑动 ${element.scrollWidth} > ${element.clientWidth} ${element.className}`);
  }
  const hasPhone = pressable.some((element) =>
    /打电话.*\d{5}/s.test(element.getAttribute('aria-label') ?? ''),
  );
  if (!hasPhone) problems.add('没有电话号码');

  if (isElder && !wasElder) {
    shell.classList.remove('shell--elder');
    shell.style.setProperty('--fs', wasFactor);
  }
  return [...problems];
}
