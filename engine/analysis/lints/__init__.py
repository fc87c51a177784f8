"""The checks of `rules lint`, one module per kind; each gives its findings for a whole lawbook."""
