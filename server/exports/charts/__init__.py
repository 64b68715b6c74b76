"""Charts as SVG, drawn on the server.

drawing.py    shapes and text as SVG; escapes text, and makes it fit
ranking.py    the options by their totals, with the spread of the scores
weights.py    the weights of the criteria
"""
