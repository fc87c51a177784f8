"""Many decisions at once: the facts frame, and the verdicts on its rows."""
