'use client';
import type {} from 'mechanism-sankey/react';
import { columns, table } from './table';

/**
 * Data that the page has only need a client component, and a ref: React sets no properties while it
 * hydrates.
 */
export function OwnTable() {
  return (
    <mechanism-sankey
      id="client"
      columns={columns}
      ref={(element) => {
        if (element) element.data = table;
      }}
    />
  );
}
