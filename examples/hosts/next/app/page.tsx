import type {} from 'mechanism-sankey/react';
import { OwnTable } from './own-table';

/** A server component: the tag and its fallback are in the HTML that the server sends. */
export default function Page() {
  return (
    <main>
      <mechanism-sankey>
        <img src="figure.en.svg" alt="Flow diagram from cell source to outcome" style={{ width: '100%' }} />
      </mechanism-sankey>
      <OwnTable />
    </main>
  );
}
