'use client';
import type {} from 'mechanism-sankey/react';
import { table } from './table';

/** Data as a property need a client component, and a ref: React sets no properties while it hydrates. */
export function OwnTable() {
  return (
    <mechanism-sankey
      id="own"
      columns="drug mechanism effect"
      ref={(element) => {
        if (element) element.data = table;
      }}
    />
  );
}
