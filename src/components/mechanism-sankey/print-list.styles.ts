// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the source and the studies that only paper has. */
export const printListStyles = css`
  @media print {
    .print-source {
      margin-block: 4px 6px;
      padding-block-start: 5px;
      border-block-start: 1px solid var(--rule);
      color: var(--quiet);
    }
    .print-list {
      font-size: 10.67px;
      line-height: 1.25;
    }
    .print-list li {
      break-inside: avoid;
    }
    .print-list h3 {
      font-size: 12px;
      margin-block-end: 3px;
    }
    .print-list ol {
      columns: 3;
      column-gap: 14px;
      list-style: none;
      font-size: 10.67px;
      line-height: 12px;
    }
    .print-list li {
      padding-inline-start: 8px;
      text-indent: -8px;
    }
    .print-list .badge {
      text-indent: 0;
      border: 0;
      padding: 0;
      font-size: inherit;
    }
    .print-list a {
      color: inherit;
      text-decoration: none;
    }
    .print-list cite:is(:lang(zh), :lang(ja), :lang(ko)) {
      font-style: normal;
    }
    .print-place {
      color: var(--quiet);
    }
  }
`;
