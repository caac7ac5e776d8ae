/** The form of an MPAN core: 12 digits and a check digit. */
const weights = [3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43];

/** What is wrong with `mpan`, for a person; undefined where it is a sound MPAN core. */
export function mpanProblem(mpan: string): string | undefined {
  if (!/^\d{13}$/.test(mpan)) return 'an MPAN has 13 digits';
  const sum = weights.reduce((total, weight, index) => total + weight * Number(mpan[index]), 0);
  const check = (sum % 11) % 10;
  if (Number(mpan[12]) !== check) return `the check digit of this MPAN should be ${check}`;
  return undefined;
}
