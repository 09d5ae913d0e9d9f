import { useEffect, useState } from 'react';
import { type OwnDetails, readOwnDetails } from '@/services/own-details';

/** What the person gave before on this phone; nothing until it is read. */
export function useOwnDetails(): OwnDetails {
  const [details, setDetails] = useState<OwnDetails>({});
  useEffect(() => {
    void readOwnDetails().then(setDetails);
  }, []);
  return details;
}
