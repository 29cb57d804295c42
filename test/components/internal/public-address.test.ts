// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { publicAddress } from '../../../src/components/internal/public-address.js';

describe('publicAddress', () => {
  it('keeps addresses on the web', () => {
    for (const address of [
      'https://example.org/page#evidence-view:figure-1?measure=findings',
      'http://10th-congress.org/',
      'https://localhost.example.org/',
    ])
      expect(publicAddress(address)).to.equal(address);
  });

  it('is empty for what others cannot open', () => {
    for (const address of [
      'file:///home/reader/figure.html',
      'http://localhost:8000/',
      'http://app.localhost/',
      'http://127.0.0.1:6006/iframe.html',
      'http://[::1]/',
      'http://printer.local/',
      'http://192.168.1.20/',
      'http://10.0.0.5/',
      'http://172.20.0.1/',
      'about:srcdoc',
      'blob:https://example.org/1',
      'no address',
    ])
      expect(publicAddress(address), address).to.equal('');
  });
});
