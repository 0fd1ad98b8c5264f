"""The API to read by: a module for each noun."""
