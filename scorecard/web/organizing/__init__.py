"""A group’s own pages: its projects, organizers, keys, branding, audit log."""
