"""The closed condition vocabulary: typed tree, three-valued meaning, lowering from the words of rule files."""
