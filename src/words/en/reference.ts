/** The reference of what author pages are made of. */
export const words = {
  title: 'Components of pages',
};
