import type {} from 'mechanism-sankey/react';
import { renderChildren } from 'mechanism-sankey/server';
import { OwnTable } from './own-table';
import { columns, table } from './table';

/** A server component: the figures are in the HTML that the server sends, and need no script. */
export default function Page() {
  return (
    <main>
      {/* the browser makes a shadow root of this HTML: React finds nothing to compare */}
      <mechanism-sankey
        dangerouslySetInnerHTML={{ __html: renderChildren() }}
        suppressHydrationWarning
      />
      <mechanism-sankey
        id="own"
        columns={columns}
        dangerouslySetInnerHTML={{ __html: renderChildren({ columns }, { data: table }) }}
        suppressHydrationWarning
      />
      <OwnTable />
    </main>
  );
}
