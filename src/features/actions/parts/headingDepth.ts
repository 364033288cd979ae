import { createContext } from 'react';

/** How deep the headings of one action stand: under its own h2 in the panel, under the page's h1 on a page. */
export const HeadingDepth = createContext<'h2' | 'h3'>('h3');
