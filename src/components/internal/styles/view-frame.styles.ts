// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the frame and the legend of a view. */
export const viewFrameStyles = css`
  /* what a server wrote stands until the figure is drawn, which measures its root meanwhile */
  .served ~ .root {
    visibility: hidden;
    height: 0;
    overflow: hidden;
  }
  .served ~ slot {
    display: none;
  }
  .frame {
    display: grid;
    gap: var(--gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .legend ul {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    font-size: 13px;
  }
  .legend li {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  .legend svg {
    flex: none;
  }
`;
