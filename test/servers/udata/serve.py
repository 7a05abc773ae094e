"""Seeds a udata with what an authority needs (an organization, people, licences, a commune) and serves it.

    serve.py PORT STATE   writes the ids and the keys in the file STATE, as JSON
"""
import json
import sys
from datetime import UTC, datetime

from udata.wsgi import app
from werkzeug.serving import run_simple

LICENCES = (
    ("lov2", "Licence Ouverte 2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence"),
    ("odc-odbl", "ODbL", "http://opendatacommons.org/licenses/odbl/summary/"),
    ("notspecified", "Licence non précisée", None),
)


def person(name, *roles):
    from udata.core.user.models import datastore

    return datastore.create_user(
        roles=[datastore.find_or_create_role(role) for role in roles],
        email=f"{name}@example.org",
        first_name=name,
        last_name="Essai",
        password="x",
        active=True,
        confirmed_at=datetime.now(UTC),
    )


def seed():
    from udata.core.api_token.models import ApiToken
    from udata.core.spatial.models import GeoLevel, GeoZone
    from udata.models import License, Member, Organization

    people = {name: person(name) for name in ("member", "partial", "stranger")}
    people["admin"] = person("admin", "admin")
    members = [
        Member(user=people["member"], role="admin"),
        Member(user=people["partial"], role="partial_editor"),
    ]
    authority = Organization(name="Commune de Valbrune", description="Commune", members=members)
    authority.save()
    for identifier, title, url in LICENCES:
        License(id=identifier, title=title, url=url, active=True).save()
    GeoLevel(id="fr:commune", name="Commune", admin_level=80).save()
    GeoZone(
        id="fr:commune:44109", slug="nantes", level="fr:commune", name="Nantes", code="44109"
    ).save()
    keys = {name: ApiToken.generate(user, name="essai")[1] for name, user in people.items()}
    return {"organization": str(authority.id), "keys": keys}


port, state = int(sys.argv[1]), sys.argv[2]
with app.app_context():
    seeded = seed()
with open(state, "w") as file:
    json.dump(seeded, file)
run_simple("127.0.0.1", port, app, threaded=True)
