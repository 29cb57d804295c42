'use client';
import { useEffect } from 'react';

/** Loads the elements after the page has been hydrated; until then their children are shown. */
export function RegisterElements() {
  useEffect(() => void import('mechanism-sankey/define'), []);
  return null;
}
