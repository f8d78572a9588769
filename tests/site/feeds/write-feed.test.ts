import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CalendarView, FeedView } from '../../../src/site/feeds/feed.ts';
import { writeCalendar } from '../../../src/site/feeds/write-calendar.ts';
import { writeAtom, writeJsonFeed } from '../../../src/site/feeds/write-feed.ts';

const ORIGIN = 'https://plans.example.org';
const HOSTILE = 'Tie <b>knots</b> & "bends" ]]> \u0007 <!-- -->';

const view: FeedView = {
  title: 'Late & <blocked>',
  author: 'Plans "of" <all>',
  page: '/below/?a=1&b=2',
  atom: '/below/feeds/late.xml',
  json: '/below/feeds/late.json',
  updated: '2031-03-02T08:00:00Z',
  entries: [
    { href: '/below/ferry/items/a-1/', title: HOSTILE, summary: HOSTILE, updated: '2031-03-02T08:00:00Z' },
    { href: '/below/ferry/items/a-2/', title: 'Moor', summary: '', updated: '2031-03-01T00:00:00Z' },
  ],
};

const calendar: CalendarView = {
  title: 'Ferry: deadlines',
  project: 'ferry',
  events: [
    {
      key: 'item/a-1',
      day: '2031-03-02',
      title: 'Tie knots, bends; and so on',
      description: 'A line\nand a long one: '.repeat(9),
      href: '/ferry/items/a-1/',
      updated: '2031-02-01T23:30:00Z',
    },
  ],
};

afterEach(() => vi.unstubAllEnvs());

describe('Atom', () => {
  const { DOMParser } = new JSDOM().window;
  const document = new DOMParser().parseFromString(writeAtom(view, ORIGIN), 'application/xml');
  const texts = (root: ParentNode, selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

  test('is well-formed and has what RFC 4287 requires of a feed', () => {
    const root = document.documentElement;
    expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(texts(root, ':scope > id')).toEqual([`${ORIGIN}/below/feeds/late.xml`]);
    expect(texts(root, ':scope > title')).toEqual([view.title]);
    expect(texts(root, ':scope > updated')).toEqual(['2031-03-02T08:00:00.000Z']);
    expect(texts(root, ':scope > author > name')).toEqual([view.author]);
    const links = [...root.querySelectorAll(':scope > link')].map((link) => [
      link.getAttribute('rel'),
      link.getAttribute('href'),
    ]);
    expect(links).toEqual([
      ['alternate', `${ORIGIN}${view.page}`],
      ['self', `${ORIGIN}/below/feeds/late.xml`],
    ]);
  });

  test('has what RFC 4287 requires of each entry, its words as they were written', () => {
    const entries = [...document.querySelectorAll('entry')];
    expect(entries).toHaveLength(view.entries.length);
    for (const [at, entry] of entries.entries()) {
      for (const name of ['id', 'title', 'updated']) expect(texts(entry, `:scope > ${name}`)).toHaveLength(1);
      expect(texts(entry, 'id')).toEqual([ORIGIN + view.entries[at]?.href]);
      expect(entry.querySelector('link')?.getAttribute('href')).toBe(ORIGIN + view.entries[at]?.href);
    }
    const title = entries[0]?.querySelector('title');
    expect(title?.getAttribute('type')).toBe('html');
    const shown = new JSDOM(title?.textContent ?? '').window.document.body;
    expect([shown.textContent, shown.children.length]).toEqual([HOSTILE.replace('\u0007', ''), 0]);
  });
});

test('JSON Feed has what version 1.1 requires', () => {
  const feed = JSON.parse(writeJsonFeed(view, ORIGIN, 'en')) as Record<string, unknown>;
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: view.title,
    home_page_url: `${ORIGIN}${view.page}`,
    feed_url: `${ORIGIN}${view.json}`,
    authors: [{ name: view.author }],
  });
  expect(feed['items']).toEqual([
    {
      id: `${ORIGIN}/below/ferry/items/a-1/`,
      url: `${ORIGIN}/below/ferry/items/a-1/`,
      title: HOSTILE,
      content_text: HOSTILE,
      date_modified: '2031-03-02T08:00:00Z',
    },
    expect.objectContaining({ content_text: 'Moor' }),
  ]);
});

describe('a calendar', () => {
  const read = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test('has whole days, and words and lengths of lines as RFC 5545 wants them', () => {
    const text = writeCalendar(calendar, ORIGIN);
    const [event] = read(text);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2031-03-02');
    expect(event?.summary).toBe('Tie knots, bends; and so on');
    expect(event?.description).toBe(calendar.events[0]?.description);
    expect(event?.uid).toBe('ferry/item/a-1@plans.example.org');
    expect(event?.component.getFirstPropertyValue('url')).toBe(`${ORIGIN}/ferry/items/a-1/`);
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2031-02-01T23:30:00Z');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('needs no address', () => {
    const [event] = read(writeCalendar(calendar, null));
    expect(event?.uid).toBe('ferry/item/a-1@backlot');
    expect(event?.component.getFirstPropertyValue('url')).toBeNull();
  });

  test('is the same in every time zone', () => {
    const texts = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return writeCalendar(calendar, ORIGIN) + writeAtom(view, ORIGIN);
    });
    expect(new Set(texts).size).toBe(1);
  });
});
