### رسائل إلى محادثة الفريق (docs/webhooks.md)، بلغة الجلسة.

webhook-opened = فُتح التقييم: الجولة { $round }
webhook-revealed = كُشفت مجاميع الجولة { $round }
webhook-reveal-undone = أُلغي كشف الجولة { $round }: يستمر التقييم
webhook-closed = القرار: { $option }
webhook-closed-undecided = أُغلقت بلا قرار
webhook-link = فتح الجلسة
