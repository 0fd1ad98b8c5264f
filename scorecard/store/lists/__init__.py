"""The lists that pages show: the public one, a group's projects, the sheets of a round."""
