"""The laboratory: runs one service in each of five web frameworks, measures it and writes the results as YAML.

It is a plugin of the command line (`quorum evidence`). The server never imports it and reads only its results.
"""
