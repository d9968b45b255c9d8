// The book as it is shipped, compiled once for the tests.
import checks from 'bundled:checks';
import pages from 'bundled:pages';
import { compileProtocol } from '../server/core/protocol/protocol.ts';

export const book = compileProtocol(pages, checks);
