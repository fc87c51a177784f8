"""The decision log: entries chained by hash in SQLite, packs archived beside it, proof that holds offline."""
