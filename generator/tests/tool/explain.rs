//! `generator explain`.

use serde_json::{Value, json};

use crate::{bike_sharing, expect, folder_with, generator, json_lines, of_package};

fn explained(spec: &str, schema: &str) -> Value {
    let dir = folder_with(spec);
    let arguments = [
        "explain",
        schema,
        "--spec",
        "spec.yaml",
        "--message-format",
        "json",
    ];
    let (stdout, _) = expect(&generator(dir.path(), &arguments), 0);
    let [explanation] = &json_lines(&stdout)[..] else {
        panic!("{stdout}")
    };
    explanation.clone()
}

fn example() -> String {
    std::fs::read_to_string(bike_sharing()).expect("readable")
}

#[test]
fn a_struct_with_its_place_properties_and_uses() {
    let text = example();
    let ride = explained(&text, "Ride");
    let line = 1 + text
        .lines()
        .position(|line| line == "    Ride:")
        .expect("it is there");
    assert_eq!(
        ride["place"],
        json!({"file": "spec.yaml", "pointer": "/components/schemas/Ride", "line": line, "column": 5})
    );
    assert_eq!(ride["kind"], "struct");
    assert_eq!(ride["reason"], "an object with 10 properties");
    assert_eq!(ride["features"], json!(["rides"]));
    let properties = ride["properties"].as_array().expect("a list");
    let of = |name: &str| {
        let mut found = properties.iter().filter(|p| p["wire_name"] == name);
        found.next().unwrap_or_else(|| panic!("{name}")).clone()
    };
    assert_eq!(properties.len(), 10);
    for (name, ident, rust, wire_type) in [
        ("id", "id", "String", "string (uuid)"),
        ("status", "status", "Open<ride::Status>", "string"),
        ("vehicle", "vehicle", "Box<Vehicle>", "Vehicle"),
        ("endedAt", "ended_at", "DateTime", "string (date-time)"),
        ("track", "track", "Vec<Position>", "array of Position"),
        ("fees", "fees", "BTreeMap<String, Money>", "map of Money"),
        (
            "labels",
            "labels",
            "BTreeMap<String, Option<String>>",
            "map of string",
        ),
        ("type", "r#type", "Open<ride::Type>", "integer"),
    ] {
        let property = of(name);
        assert_eq!(property["ident"], ident, "{name}");
        assert_eq!(property["rust"], rust, "{name}");
        assert_eq!(property["wire_type"], wire_type, "{name}");
    }
    assert_eq!(of("id")["read_only"], true);
    assert_eq!(of("id")["required"], true);
    let names: Vec<(&str, &str, &str)> = ride["names"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|name| {
            let text = |key: &str| name[key].as_str().expect("a text");
            (text("wire_name"), text("ident"), text("reason"))
        })
        .collect();
    let digit = "a Rust name cannot begin with a digit";
    assert_eq!(
        names,
        [
            ("Ride.type", "r#type", "it is a Rust keyword"),
            ("Ride.type.1", "V1", digit),
            ("Ride.type.2", "V2", digit),
            ("Ride.type.5", "V5", digit),
        ]
    );
    let ids: Vec<&str> = ride["used_by"]["operations"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|operation| operation["id"].as_str().expect("an id"))
        .collect();
    assert_eq!(ids, ["startRide", "getRide", "patchRide"]);
    assert_eq!(
        ride["used_by"]["operations"][0]["places"],
        json!(["response 201"])
    );
}

#[test]
fn what_every_kind_became_and_why() {
    let text = example();
    for (schema, kind, part) in [
        ("VehicleKind", "enum", "`enum` lists 3 values"),
        ("Position", "alias", "the type is `array`"),
        ("Preferences", "any", "does not describe further"),
        ("Vehicle", "union", "`oneOf` with the discriminator `kind`"),
        ("Payment", "union", "without a discriminator"),
        ("RideEvent", "union", "extend the schema with `allOf`"),
        ("StationListing", "struct", "`allOf` of `Paging`"),
    ] {
        let explanation = explained(&text, schema);
        let reason = explanation["reason"].as_str().expect("a text");
        assert_eq!(explanation["kind"], kind, "{schema}");
        assert!(reason.contains(part), "{schema}: {reason}");
    }
    let event = explained(&text, "RideEvent");
    assert_eq!(event["discriminator"], "eventType");
    assert_eq!(event["variants"][0]["tags"], json!(["RideEnded"]));
    assert_eq!(event["properties"][1]["wire_name"], "at");
    // its properties became those of the listings, whose types do not name it
    assert_eq!(
        explained(&text, "Paging")["used_by"]["models"],
        json!(["RideEventListing", "StationListing"])
    );
    let position = explained(&text, "Position");
    assert_eq!(position["target"], "Vec<f64>");
    assert_eq!(
        position["used_by"]["models"],
        json!(["Ride.track", "Station.at"])
    );
    // a ride names positions, and the operations name rides
    let through = position["used_by"]["operations_through"]
        .as_array()
        .expect("a list");
    assert!(through.iter().any(|operation| operation["id"] == "getRide"));
    assert_eq!(position["used_by"]["operations"], json!([]));
}

#[test]
fn people_read_the_same() {
    let dir = folder_with(&example());
    let run = |schema: &str| generator(dir.path(), &["explain", schema, "--spec", "spec.yaml"]);
    let (stdout, _) = expect(&run("Ride"), 0);
    for part in [
        "spec.yaml:",
        "/components/schemas/Ride",
        "an object with 10 properties",
        "ride::Ride, in src/models/ride.rs",
        "DateTime",
        "required, read-only",
        "it is a Rust keyword",
        "POST /rides (startRide): response 201",
        "enum ride::Status, of `status`: 4 values",
    ] {
        assert!(stdout.contains(part), "{part} is not in: {stdout}");
    }
    // also by the names in Rust, and in another case
    for other in ["ride_patch", "ridepatch", "RIDE_PATCH"] {
        let (stdout, _) = expect(&run(other), 0);
        assert!(stdout.starts_with("RidePatch\n"), "{other}: {stdout}");
    }
    let (stdout, stderr) = expect(&run("Vehicel"), 2);
    assert_eq!(stdout, "");
    assert!(stderr.contains("did you mean `Vehicle`"), "{stderr}");
    let (_, stderr) = expect(&run("zzzzzzzzzz"), 2);
    assert!(stderr.contains("`list` shows all"), "{stderr}");
}

#[test]
fn names_that_changed_say_why() {
    let spec = r##"
openapi: 3.0.3
info: {title: Names, version: "1"}
paths: {}
components:
  schemas:
    user-name: {type: object, properties: {a b: {type: string}, 3d: {type: string}, plain: {type: string}}}
    UserName: {type: object, properties: {ab: {type: string}, aB: {type: string}, 日本: {type: string}}}
    Chosen: {type: object, properties: {x: {type: string}}}
"##;
    let dir = folder_with(spec);
    std::fs::write(
        dir.path().join("renames.toml"),
        "[types]\nChosen = \"Picked\"\n[fields]\n\"Chosen.x\" = \"letter\"\n",
    )
    .expect("written");
    let names = |schema: &str| {
        let arguments = [
            "explain",
            schema,
            "--spec",
            "spec.yaml",
            "--renames",
            "renames.toml",
            "--message-format",
            "json",
        ];
        let (stdout, _) = expect(&generator(dir.path(), &arguments), 0);
        let names = json_lines(&stdout)[0]["names"].clone();
        let names = names.as_array().expect("a list").clone();
        names
            .iter()
            .map(|name| {
                let text = |key: &str| name[key].as_str().expect("a text").to_owned();
                (text("wire_name"), text("reason"))
            })
            .collect::<Vec<_>>()
    };
    let chosen = names("Chosen");
    assert_eq!(chosen.len(), 2, "{chosen:?}");
    assert!(
        chosen
            .iter()
            .all(|(_, reason)| reason.contains("set by a rename"))
    );
    let folded = names("user-name");
    let of = |key: &str| {
        let found = folded.iter().find(|(name, _)| name == key);
        found.map(|(_, reason)| reason.as_str()).unwrap_or_default()
    };
    assert!(of("user-name").contains("maps"), "{folded:?}");
    assert!(of("user-name.3d").contains("digit"), "{folded:?}");
    assert_eq!(of("user-name.plain"), "");
    let odd = names("UserName");
    assert!(
        odd.iter()
            .any(|(name, reason)| name == "UserName.日本" && reason.contains("characters")),
        "{odd:?}"
    );
}

#[test]
fn documents_that_cannot_be_used_exit_with_2() {
    let dir =
        folder_with("swagger: '2.0'\ninfo: {title: x, version: '1'}\npaths: {}\ndefinitions: 5\n");
    for command in [&["explain", "A"][..], &["list"]] {
        let mut arguments = command.to_vec();
        arguments.extend(["--spec", "spec.yaml"]);
        let (stdout, stderr) = expect(&generator(dir.path(), &arguments), 2);
        assert_eq!(stdout, "");
        assert!(stderr.contains("wrong-type"), "{stderr}");
        arguments.extend(["--message-format", "json"]);
        let (_, stderr) = expect(&generator(dir.path(), &arguments), 2);
        assert_eq!(json_lines(&stderr)[0]["line"], 4, "{stderr}");
    }
}

#[test]
fn topics_and_swagger_documents_are_told_of() {
    let spec = of_package("tests/documents/topics.yaml");
    let text = std::fs::read_to_string(spec).expect("readable");
    let dir = folder_with(&text);
    let (stdout, _) = expect(
        &generator(
            dir.path(),
            &["list", "--spec", "spec.yaml", "--message-format", "json"],
        ),
        0,
    );
    let mut topics = 0;
    for line in json_lines(&stdout) {
        let schema = line["schema"].as_str().expect("a name");
        let explanation = explained(&text, schema);
        let used = &explanation["used_by"];
        for key in ["topics", "topics_through"] {
            topics += used[key].as_array().expect("a list").len();
        }
        let pointer = explanation["place"]["pointer"].as_str().expect("a pointer");
        assert!(pointer.ends_with(schema), "{pointer}");
        assert!(explanation["place"]["line"].is_u64(), "{explanation}");
    }
    assert!(topics > 0, "no topic is told of");
}
