import { Button } from '@/components/button/button';

/** The browser's own printing; what is no part of the slip is left out by the styles. */
export const PrintButton = () => (
  <Button id="print" onPress={() => window.print()}>
    打印
  </Button>
);
