"""Results and ratings as tables: CSV and XLSX."""
