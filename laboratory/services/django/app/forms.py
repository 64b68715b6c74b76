from django import forms


class CustomerForm(forms.Form):
    name = forms.CharField(max_length=80)
    country = forms.RegexField(r"^[A-Z]{2}$")


class ItemForm(forms.Form):
    sku = forms.CharField(max_length=20)
    quantity = forms.IntegerField(min_value=1, max_value=100)
    cents = forms.IntegerField(min_value=0)


class PersonForm(forms.Form):
    name = forms.CharField(max_length=80)
    password = forms.CharField(max_length=80)


class NoteForm(forms.Form):
    text = forms.CharField(max_length=1000)


class UploadForm(forms.Form):
    file = forms.FileField()
