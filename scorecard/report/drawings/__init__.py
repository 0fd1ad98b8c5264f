"""Charts and QR codes, as fields of SVG for the templates that draw them."""
