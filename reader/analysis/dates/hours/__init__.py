"""Ways of naming an hour or a part of a day: "8 p.m. Tuesday", "Monday night", "tonight"."""
