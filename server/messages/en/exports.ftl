### The files that a session leaves behind.
