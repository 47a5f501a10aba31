/** Where a certificate is found. Addresses hold its id and nothing else. */
export function certificateLinks(id: string) {
  return {
    self: `/api/certificates/${id}`,
    page: `/certificates/${id}`,
    original: `/certificates/${id}/original`,
  };
}
