### Die Dateien, die eine Sitzung hinterlässt.
