from django.db import models


class Note(models.Model):
    author = models.CharField(max_length=80, db_index=True)
    text = models.TextField()

    class Meta:
        db_table = "note"

    def as_dict(self):
        return {"id": self.id, "author": self.author, "text": self.text}
