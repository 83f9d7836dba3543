"""How fast the product is, side by side with the design that people use today."""
