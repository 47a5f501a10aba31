// The half of pdf.js that parses files: once loaded, it stands where the other half looks for it.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
