"""The pages for rubrics of one’s own: adapting, uploading and previewing them."""
