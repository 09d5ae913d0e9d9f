import { useEffect } from 'react';
import { useObservable } from '@/hooks/use-observable';
import { account, PUBLIC_HOTLINE } from '@/services/account';
import { type Contact, nearestContact, rememberContact } from '@/services/contact';

/** Whom to call from a screen: its own contact, else the office last dealt with, else the county's hotline. */
export function useContact(own?: Contact): Contact {
  const nearest = useObservable(nearestContact);
  const hotline = useObservable(account)?.hotline ?? PUBLIC_HOTLINE;
  return own ?? nearest ?? hotline;
}

/** Keeps the contact of a resident's screen for the others; an officer's own screens say nothing about that. */
export function useRememberedContact(own: Contact | undefined): void {
  useEffect(() => {
    if (own) rememberContact(own);
  }, [own]);
}
