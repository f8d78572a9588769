/** The name under which an address carries a query: `?where=status:blocked%20owner:ann`. */
const PARAMETER = 'where';

/** The query that the query part of an address carries; empty where it carries none. */
export function readWhere(search: string): string {
  return (new URLSearchParams(search).get(PARAMETER) ?? '').trim();
}

/** The query part of an address that carries a query; what else `search` says stays. Empty when nothing is said. */
export function writeWhere(query: string, search = ''): string {
  const parameters = new URLSearchParams(search);
  if (query === '') parameters.delete(PARAMETER);
  else parameters.set(PARAMETER, query);
  return writeParameters(parameters);
}

/** Parameters as the query part of an address that can be read: without escapes where none are needed. */
export function writeParameters(parameters: URLSearchParams): string {
  const text = parameters.toString().replaceAll('+', '%20').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
