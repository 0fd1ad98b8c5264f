"""The pages of a group’s organizers: projects, organizers, API keys, branding, audit log."""
