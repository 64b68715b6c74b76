"""The built-in catalogue has every fact of the article, and no other."""

from __future__ import annotations

import pytest

from server.catalogue import Catalogue, load
from server.core.model import Fact
from tests.support.rows import one_test_for

# ---- the facts of the article, transcribed a second time

FRAMEWORKS = {
    "Django": {
        "summary": ["enterprise-grade full-stack framework", "mature", "widely adopted", "batteries included"],
        "Type": ["Full-Stack"],
        "Performance": ["Medium"],
        "Scalability": ["High"],
        "Best for": ["Enterprise apps"],
        "Key feature": [
            "Built-in ORM",
            "Authentication & authorization",
            "Admin panel",
            "Security protections (CSRF, XSS, SQL injection)",
            "Strong community support",
        ],
        "Best use cases": [
            "Enterprise portals",
            "Fintech & healthcare platforms",
            "CMS-based systems",
            "Data-driven applications",
        ],
        "Choose it for": ["enterprise-grade platform with complex workflows"],
    },
    "Flask": {
        "summary": ["lightweight", "flexible microframework", "highly extensible"],
        "Type": ["Micro"],
        "Performance": ["Medium"],
        "Scalability": ["Medium"],
        "Best for": ["APIs, MVPs"],
        "Key feature": [
            "Minimal core",
            "Full control over architecture",
            "Large extension ecosystem",
            "Easy learning curve",
        ],
        "Best use cases": [
            "REST APIs and API-driven systems",
            "Microservices",
            "MVPs & prototypes",
            "Small-to-medium applications",
        ],
        "Choose it for": ["flexible, lightweight services"],
    },
    "FastAPI": {
        "summary": ["high-performance modern API framework", "built on ASGI"],
        "Type": ["Async"],
        "Performance": ["Very High"],
        "Scalability": ["Very High"],
        "Best for": ["High-performance APIs"],
        "Key feature": [
            "Async/await support",
            "Automatic OpenAPI documentation",
            "Type safety through Python type hints",
            "Extremely fast (comparable to Node.js & Go)",
        ],
        "Best use cases": [
            "High-performance APIs",
            "Real-time applications using async processing",
            "AI/ML model serving",
            "Streaming & event-driven systems",
        ],
        "Choose it for": ["performance-critical", "asynchronous", "deployed with modern cloud & DevOps practice"],
    },
    "Pyramid": {
        "summary": ["flexible framework for large systems", "starts small", "scales to complex enterprise systems"],
        "Type": ["Hybrid"],
        "Performance": ["Medium"],
        "Scalability": ["High"],
        "Best for": ["Custom enterprise systems"],
        "Key feature": [
            "Highly configurable",
            "Supports both small and large applications",
            "Explicit architecture control",
        ],
        "Best use cases": [
            "Custom enterprise portals",
            "Long-term scalable platforms",
            "Applications with complex authorization logic",
        ],
        "Choose it for": ["highly customised enterprise architecture"],
    },
    "Tornado": {
        "summary": ["asynchronous, real-time web framework", "long-lived connections", "non-blocking networking"],
        "Type": ["Async"],
        "Performance": ["High"],
        "Scalability": ["High"],
        "Best for": ["Real-time apps"],
        "Key feature": ["Native async networking", "WebSocket support", "Thousands of concurrent connections"],
        "Best use cases": ["Real-time dashboards", "Chat applications", "Live streaming systems", "IoT backends"],
        "Choose it for": ["real-time and streaming workloads"],
    },
}

NOTES = {
    "Type: Full-stack": [
        "built-in ORM, authentication, admin panel, templating, security",
        "large, complex applications",
    ],
    "Type: Microframework": ["lightweight, flexible, few abstractions", "APIs, microservices, custom architectures"],
    "Type: Async / modern": [
        "high concurrency and performance",
        "real-time systems, streaming APIs, modern SaaS platforms",
    ],
    "Type: Hybrid": ["small and large applications alike"],
    "What a wrong choice costs": [
        "performance bottlenecks",
        "security gaps",
        "scaling challenges",
        "high maintenance cost",
        "rewrites at later stages",
    ],
    "What a right choice gives": [
        "faster time-to-market",
        "clean architecture",
        "scalable systems",
        "long-term cost efficiency",
    ],
    "How to choose": [
        "enterprise-grade platform with complex workflows → Django",
        "flexible, lightweight services → Flask",
        "performance-critical, asynchronous, deployed with modern cloud & DevOps practice → FastAPI",
        "real-time and streaming workloads → Tornado",
        "highly customised enterprise architecture → Pyramid",
    ],
}

CRITERIA = [
    "performance",
    "scalability",
    "security",
    "maintainability",
    "time-to-market",
    "architecture-fit",
    "ecosystem",
    "long-term-cost",
]


def items(facts: tuple[Fact, ...], label: str) -> list[str]:
    return [item for fact in facts if fact.label == label for item in fact.items]


def test_default_has_five_frameworks_and_eight_criteria(known: Catalogue) -> None:
    default = known.templates[0].description
    assert [o.name for o in default.options] == list(FRAMEWORKS)
    assert [c.id for c in default.criteria] == CRITERIA
    assert known.options == default.options and known.criteria == default.criteria
    assert known.notes == default.notes and known.source == default.source
    for part in ("Dharmesh Patel", "Most Popular Python Web Frameworks", "Enterprise Comparison (2025)", "9 May 2024"):
        assert part in known.source


@one_test_for([(name, label) for name, facts in FRAMEWORKS.items() for label in facts])
def test_every_fact_of_the_article_is_in_the_catalogue(name: str, label: str) -> None:
    option = next(o for o in load().options if o.name == name)
    wanted = FRAMEWORKS[name][label]
    if label == "summary":
        assert all(text.casefold() in option.summary.casefold() for text in wanted)
    elif label == "Choose it for":
        joined = " ".join(items(option.facts, label)).casefold()
        assert all(text.casefold() in joined for text in wanted)
    else:
        assert items(option.facts, label) == wanted


@pytest.mark.parametrize("label", NOTES)
def test_every_note_of_the_article_is_in_the_catalogue(known: Catalogue, label: str) -> None:
    found = items(known.notes, label)
    assert len(found) == len(NOTES[label])
    for text, item in zip(NOTES[label], found, strict=True):
        assert text.casefold() in item.casefold()


def test_catalogue_has_no_facts_beyond_the_article(known: Catalogue) -> None:
    assert {n.label for n in known.notes} == set(NOTES)
    for option in known.options:
        assert {f.label for f in option.facts} == set(FRAMEWORKS[option.name]) - {"summary"}


def test_facts_appear_under_their_criteria(known: Catalogue) -> None:
    for option in known.options:
        assert all(fact.criteria and set(fact.criteria) <= set(CRITERIA) for fact in option.facts)
        for rating in ("Performance", "Scalability"):
            assert [f.criteria for f in option.facts if f.label == rating] == [(rating.lower(),)]
    django = known.options[0]
    assert "Security protections (CSRF, XSS, SQL injection)" in [
        item for f in django.facts if "security" in f.criteria for item in f.items
    ]
