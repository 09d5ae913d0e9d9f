/** How much larger than usual the phone's owner has set the type; 1 where no platform says. */
export const systemFontFactor = (): number => 1;
