"""`phancap serve`: the questions of the command line on a page of this machine. Nothing is kept, nothing is loaded from elsewhere."""
