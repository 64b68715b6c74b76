"""The catalogue over HTTP: the templates, and the options and criteria that they draw on."""

from __future__ import annotations

from server.catalogue import Template
from server.handlers.api_types import CatalogueAnswer, TemplateAnswer
from server.handlers.base import BaseHandler


class TemplatesHandler(BaseHandler):
    """/api/templates"""

    async def get(self) -> None:
        """List the templates, the default first."""
        await self.send_constant_json("templates", lambda: [_listed(t) for t in self.catalogue.templates])


class CatalogueHandler(BaseHandler):
    """/api/catalogue"""

    async def get(self) -> None:
        """Send all options and criteria of the shared files."""
        await self.send_constant_json("catalogue", self._answer)

    def _answer(self) -> CatalogueAnswer:
        known = self.catalogue
        return CatalogueAnswer(options=known.options, criteria=known.criteria, notes=known.notes, source=known.source)


def _listed(template: Template) -> TemplateAnswer:
    about = template.description
    return TemplateAnswer(
        id=template.id,
        name=template.name,
        summary=template.summary,
        question=about.question,
        scale=about.scale,
        options=about.options,
        criteria=about.criteria,
        notes=about.notes,
        source=about.source,
    )
