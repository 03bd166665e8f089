"""What the command line can do, a module each: printing, adding, searching; and where it reads."""
