"""What every page of the site needs: authorization, forms, errors, caches, rate limits, rendering."""
