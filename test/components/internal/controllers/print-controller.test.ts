// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { PrintController } from '../../../../src/components/internal/controllers/print-controller.js';
import { hosted } from './controller-host.js';

const print = (name: 'beforeprint' | 'afterprint'): boolean => dispatchEvent(new Event(name));

describe('PrintController', () => {
  it('paints the host before print and after it, without waiting', async () => {
    const painted: boolean[] = [];
    const { controller } = await hosted((host) => {
      const paper = new PrintController(host, () => painted.push(paper.isPrinting));
      return paper;
    });
    print('beforeprint');
    expect(painted).to.deep.equal([true]);
    print('afterprint');
    expect(painted).to.deep.equal([true, false]);
    expect(controller.isPrinting).to.equal(false);
  });

  it('does nothing once the host is removed, and works again when it is back', async () => {
    let painted = 0;
    const { host } = await hosted((each) => new PrintController(each, () => (painted += 1)));
    const holder = host.parentElement!;
    host.remove();
    print('beforeprint');
    print('afterprint');
    expect(painted).to.equal(0);
    holder.append(host);
    print('beforeprint');
    expect(painted).to.equal(1);
    print('afterprint');
  });
});
