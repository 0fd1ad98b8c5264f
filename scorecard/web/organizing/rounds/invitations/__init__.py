"""The ways into a round, for the organizers who hand them out."""
