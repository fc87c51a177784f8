"""What the law says: packs read with positions, checked, and resolved into flat guarded rows on a timeline."""
