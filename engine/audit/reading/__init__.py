"""From files to the facts frame: tables in any format, columns, cells, names, lists; what cannot be read is rejected."""
