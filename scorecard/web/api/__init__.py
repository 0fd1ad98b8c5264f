"""The API, which programs can read from: a module for each noun."""
