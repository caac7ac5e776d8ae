/** What a delivery of half-hours in bulk says of itself, beside party, time and range. */
export const bulkHalfHours = {
  stream: 'bulk',
  scheduleId: '',
  content: 'profile',
  intervalSeconds: 1800,
} as const;
