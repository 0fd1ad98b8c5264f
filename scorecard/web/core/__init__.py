"""What every page of the site needs: who asks, forms, errors, caches, limits, rendering."""
