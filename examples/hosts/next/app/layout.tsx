import type { ReactNode } from 'react';
import { RegisterElements } from './register-elements';

export const metadata = { title: 'A page of Next', icons: { icon: 'data:,' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <RegisterElements />
      </body>
    </html>
  );
}
