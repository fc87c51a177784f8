"""What helps to write a pack: a first version of it, its layout, lists of posts in and out."""
