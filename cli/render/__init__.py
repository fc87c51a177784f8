"""One module per form of output."""
