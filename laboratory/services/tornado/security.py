# As in the guide, under "Cross-origin protection" (docs/guide/security.rst of 6.6.1). The demonstrations have had
# `xsrf_cookies` in its place, for which every form needs a token (6.5.7); since 6.6 the guide prefers this setting.
SETTINGS = {"cross_origin_protection": True}
