"""What rules say before any case comes: boxes of cases, and what of them overlaps, is left out, changes or is unused."""
