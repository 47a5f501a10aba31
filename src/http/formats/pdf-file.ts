/** A PDF of our own making, shown in the browser. The name holds ids alone. */
export function pdfFile(name: string, bytes: Uint8Array): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      "content-type": "application/pdf",
      "content-length": String(bytes.byteLength),
      "content-disposition": `inline; filename="${name}.pdf"`,
    },
  });
}
