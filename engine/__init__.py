"""phancap: who is competent for a Vietnamese cadre appointment, and is the file lawful on each of its dates."""
