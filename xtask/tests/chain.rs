//! A chain of updates that needs nobody: after each, the models are those of the new document, the crate compiles, its
//! own tests pass, and the report says what a person has to know.
//!
//! The first document is the pinned one, reduced by a rule to a few hundred schemas, with some of our own making, which
//! the successors change. The crate is a copy of `generated-models` with its tests and those over every model, but
//! without the examples, which are of the whole document.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Map, Value, json};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
/// The model that the document is reduced to, with what it needs.
const CENTRE: &str = "CallbackMediaParticipant";
/// How many schemas of operations and of topics are taken at most.
const OF_OPERATIONS: usize = 200;
const OF_TOPICS: usize = 60;

type Object = Map<String, Value>;

fn object(value: &mut Value) -> &mut Object {
    value.as_object_mut().expect("an object")
}

fn pinned(name: &str) -> Value {
    let text = fs::read_to_string(format!("{ROOT}/specs/{name}")).expect("a pinned document");
    serde_yaml::from_str(&text).expect("YAML")
}

/// The names of the schemas that a value refers to.
fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => {
            let reference = entries.get("$ref").and_then(Value::as_str);
            found.extend(reference.and_then(|to| Some(to.rsplit_once('/')?.1.to_owned())));
            entries.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// Adds what a value needs to the schemas that are taken, if there are no more than `limit` then.
fn take(value: &Value, schemas: &Object, taken: &mut BTreeSet<String>, limit: usize) -> bool {
    let mut all = taken.clone();
    let mut open = BTreeSet::new();
    references(value, &mut open);
    while let Some(name) = open.pop_first() {
        if schemas.contains_key(&name) && all.insert(name.clone()) {
            references(&schemas[&name], &mut open);
        }
    }
    let fits = all.len() <= limit;
    if fits {
        *taken = all;
    }
    fits
}

fn only(schemas: &Object, taken: &BTreeSet<String>) -> Object {
    let kept = schemas.iter().filter(|(name, _)| taken.contains(*name));
    kept.map(|(name, schema)| (name.clone(), schema.clone()))
        .collect()
}

/// The pinned documents as one, reduced to the centre, the first operations and topics that fit, and what these need.
fn reduced() -> Value {
    let (mut platform, notifications) = (pinned("platform.yaml"), pinned("notifications.yaml"));
    let schemas = object(&mut platform["components"]["schemas"]).clone();
    let centre = json!({"$ref": format!("#/components/schemas/{CENTRE}")});
    let mut taken = BTreeSet::new();
    assert!(take(&centre, &schemas, &mut taken, usize::MAX));
    let limit = taken.len() + OF_OPERATIONS;
    object(&mut platform["paths"]).retain(|_, item| {
        // one that refers to nothing shows nothing
        let mut found = BTreeSet::new();
        references(item, &mut found);
        !found.is_empty() && take(item, &schemas, &mut taken, limit)
    });
    let mut kept = only(&schemas, &taken);

    let schemas = notifications["components"]["schemas"]
        .as_object()
        .expect("schemas");
    let mut taken = BTreeSet::new();
    let mut topics = notifications["x-genesys-notification-topics"].clone();
    object(&mut topics).retain(|_, schema| {
        let schema = schema.as_str().expect("a name");
        let reference = json!({"$ref": format!("#/components/schemas/{schema}")});
        take(&reference, schemas, &mut taken, OF_TOPICS)
    });
    kept.extend(only(schemas, &taken));
    platform["components"]["schemas"] = kept.into();
    platform["x-genesys-notification-topics"] = topics;
    platform
}

/// The reduced document with operations, schemas and a topic that no version of the API has.
fn first() -> Value {
    let mut document = reduced();
    let text = || json!({"type": "string"});
    let schemas = object(&mut document["components"]["schemas"]);
    for (name, properties) in [
        ("ChainGauge", json!({"level": text()})),
        (
            "ChainRecord",
            json!({"id": text(), "state": {"type": "string", "enum": ["open", "shut"]}}),
        ),
        (
            "ChainClient",
            json!({"id": text(), "pin": text(), "label": text(), "note": text()}),
        ),
        (
            "ChainEvent",
            json!({"client": {"type": "object", "properties": {"id": text()}}}),
        ),
    ] {
        let schema = json!({"type": "object", "properties": properties});
        assert!(schemas.insert(name.to_owned(), schema).is_none(), "{name}");
    }
    for (path, id, tag, schema) in [
        (
            "/chain/gauges",
            "getChainGauges",
            "Chain Gauges",
            "ChainGauge",
        ),
        (
            "/chain/records",
            "getChainRecords",
            "Chain Records",
            "ChainRecord",
        ),
        (
            "/chain/clients",
            "getChainClients",
            "Chain Clients",
            "ChainClient",
        ),
    ] {
        let content = json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}}});
        document["paths"][path] = json!({"get": {
            "operationId": id, "tags": [tag], "responses": {"200": {"description": "", "content": content}}
        }});
    }
    document["x-genesys-notification-topics"]["v2.chain.{id}"] = json!("ChainEvent");
    document["info"]["x-sdk-version"] = json!("1.0.0");
    document
}

/// The copy of the workspace that is updated. Its place is always the same, so that a second run finds what the first
/// one built.
struct Workspace {
    root: PathBuf,
}

impl Workspace {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("chain");
        let _ = fs::remove_dir_all(&root);
        let workspace = Self { root };
        for folder in [
            "templates",
            "generator/runtime",
            "generated-models/src/runtime",
            "generated-models/tests",
            "generated-models/model-tests",
            "generated-models/fuzz-models",
            "generated-models/fuzz/corpus",
            "generated-models/examples/data",
        ] {
            copy(&Path::new(ROOT).join(folder), &workspace.path(folder));
        }
        fs::create_dir_all(workspace.path("generator/src")).expect("a folder");
        for file in [
            "Cargo.lock",
            "generator/src/runtime.rs",
            "generated-models/README.md",
        ] {
            fs::copy(format!("{ROOT}/{file}"), workspace.path(file)).expect("a copy");
        }
        let read = |path: &str| fs::read_to_string(format!("{ROOT}/{path}")).expect(path);
        // what the tests need of the workspace, and the generator where it is, so that it is not built again
        let mut manifest: toml::Table = read("Cargo.toml").parse().expect("a manifest");
        // what is built here runs once
        manifest.remove("profile");
        let table = manifest["workspace"].as_table_mut().expect("a table");
        table["members"] =
            toml::Value::from(vec!["generated-models", "generated-models/model-tests"]);
        for (name, path) in [
            ("generator", "generator"),
            ("generator-templates", "templates"),
        ] {
            table["dependencies"][name]["path"] = format!("{ROOT}/{path}").into();
        }
        workspace.put("Cargo.toml", &manifest.to_string());
        let mut is_example = false;
        let manifest = read("generated-models/Cargo.toml");
        let without = manifest.split_inclusive('\n').filter(|line| {
            if line.starts_with('[') {
                is_example = line.starts_with("[[example]]");
            }
            !is_example
        });
        workspace.put("generated-models/Cargo.toml", &without.collect::<String>());
        workspace.put(
            "generated-models/CHANGELOG.md",
            "# Changes\n\n## 0.0.1\n\n- first\n",
        );
        // of the examples, and of the ways through the runtime, which take long and are the same for all documents
        for test in ["tests/readme.rs", "model-tests/tests/agreement.rs"] {
            let test = workspace.path(&format!("generated-models/{test}"));
            fs::remove_file(test).expect("a test");
        }
        workspace
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a written file");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect(path)
    }

    /// The text of the model of a schema.
    fn model(&self, schema: &str) -> String {
        let head = format!("// @generated from the schema {schema:?};");
        let mut open = vec![self.path("generated-models/src")];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let text = fs::read_to_string(path).expect("a source");
                    if text.starts_with(&head) {
                        return text;
                    }
                }
            }
        }
        panic!("no model of {schema}")
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(&self.root)
            .env("CARGO_MANIFEST_DIR", self.path("xtask"))
            .output()
            .expect("the command runs");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {output:?}");
        output
    }

    /// Pins the document and returns the report, after the crate has passed its tests.
    fn update(&self, document: &Value) -> String {
        self.put("new.json", &document.to_string());
        let updated = self.run(&["update", "--from", "new.json", "--format", "markdown"]);
        self.run(&["regen", "--check"]);
        let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .parent()
            .expect("a folder");
        let tested = Command::new(env!("CARGO"))
            // the unit tests of the runtime know no document
            .args(["test", "--offline", "--workspace", "--test", "*"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target)
            .output()
            .expect("cargo runs");
        let said = text(&tested.stdout) + &text(&tested.stderr);
        assert!(tested.status.success(), "{said}");
        assert!(said.contains("test each_property_of_the_document_is_a_field_in_its_order ... ok"));
        text(&updated.stdout)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, to).expect("a copy");
        }
    }
}

#[track_caller]
fn assert_says(report: &str, parts: &[&str]) {
    for part in parts {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
}

/// The next version of the document.
fn succeed(document: &mut Value, version: &mut u32) {
    *version += 1;
    document["info"]["x-sdk-version"] = json!(format!("1.{version}.0"));
}

#[test]
fn a_chain_of_updates_needs_nobody() {
    let workspace = Workspace::new();
    let mut document = first();
    let count = document["components"]["schemas"].as_object().map(Map::len);
    assert!(count >= Some(150), "{count:?} schemas");
    workspace.update(&document);
    workspace.put(
        "specs/secrets.toml",
        "properties = [\n    \"ChainClient.pin\",\n]\n",
    );
    workspace.put(
        "specs/renames.toml",
        "[fields]\n\"ChainClient.label\" = \"title\"\n",
    );
    workspace.put(
        "specs/overlays/notes.yaml",
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n  - target: $.components.schemas.ChainClient\n    \
         update:\n      properties:\n        note: {description: A note.}\n",
    );
    let example = "generated-models/examples/level.rs";
    workspace.put(
        example,
        "fn main() { println!(\"{:?}\", generated_models::ChainGauge::default()); }\n",
    );
    let mut version = 0;
    let mut next = |document: &mut Value| {
        succeed(document, &mut version);
        workspace.update(document)
    };

    document["components"]["schemas"][CENTRE]["properties"]["chainMood"] =
        json!({"type": "string"});
    let report = next(&mut document);
    assert_says(&report, &["property added", "`chainMood`"]);
    let centre = workspace.model(CENTRE);
    assert!(centre.contains("pub chain_mood: "), "{centre}");

    // one value more of its first enum, and one fewer
    let properties = object(&mut document["components"]["schemas"][CENTRE]["properties"]);
    let values = properties
        .values_mut()
        .find_map(|property| property.get_mut("enum")?.as_array_mut())
        .expect("an enum");
    let removed = values.remove(0);
    let removed = removed.as_str().expect("a text");
    values.push(json!("chained"));
    let report = next(&mut document);
    assert_says(&report, &["`chained`", &format!("`{removed}`")]);
    let centre = workspace.model(CENTRE);
    assert!(centre.contains("\"chained\""), "{centre}");

    // a model that an example uses is removed; a person removes the example
    object(&mut document["components"]["schemas"]).remove("ChainGauge");
    object(&mut document["paths"]).remove("/chain/gauges");
    let report = next(&mut document);
    assert_says(
        &report,
        &[&format!(
            "`{example}` needs a change: it uses `ChainGauge`, which is removed"
        )],
    );
    assert!(
        !workspace
            .read("generated-models/src/lib.rs")
            .contains("ChainGauge")
    );
    fs::remove_file(workspace.path(example)).expect("the example");

    // properties that lists name are removed
    object(&mut document["components"]["schemas"]["ChainClient"]["properties"])
        .retain(|name, _| name == "id");
    let report = next(&mut document);
    assert_says(
        &report,
        &[
            "`specs/secrets.toml:2`",
            "`specs/renames.toml:2`",
            "`specs/overlays/notes.yaml:7`",
        ],
    );
    for list in ["secrets.toml", "renames.toml", "overlays/notes.yaml"] {
        let list = workspace.read(&format!("specs/{list}"));
        assert!(list.contains("gone"), "{list}");
    }

    // a new secret that nobody has looked at
    document["components"]["schemas"]["ChainClient"]["properties"]["clientSecret"] =
        json!({"type": "string"});
    let report = next(&mut document);
    assert_says(&report, &["`clientSecret` looks like a secret"]);
    workspace.put("generated-models/tests/secret.rs", SECRET);

    // a new tag and a new topic
    document["paths"]["/chain/clients"]["get"]["tags"] = json!(["Chain News"]);
    document["x-genesys-notification-topics"]["v2.chain.news"] = json!("ChainEvent");
    let report = next(&mut document);
    assert_says(&report, &["Chain News", "v2.chain.news"]);
    let manifest = workspace.read("generated-models/Cargo.toml");
    assert!(manifest.contains("\nchain-news = ["), "{manifest}");
    assert!(!manifest.contains("\nchain-clients = ["), "{manifest}");

    // an operation has another name
    document["paths"]["/chain/records"]["get"]["operationId"] = json!("listChainRecords");
    let report = next(&mut document);
    assert_says(&report, &["listChainRecords"]);

    // a schema whose name folds with another's, of which the old one keeps its name
    let before = workspace.model("ChainRecord");
    document["components"]["schemas"]["chain_record"] =
        json!({"type": "object", "properties": {"id": {"type": "string"}}});
    let report = next(&mut document);
    assert_says(&report, &["`chain_record`"]);
    assert_eq!(workspace.model("ChainRecord"), before);

    // and what no report is needed for: the same document once more
    let report = workspace.update(&document);
    assert_says(&report, &["files: 0 written, 0 removed"]);
}

/// Added to the tests of the crate when there is a secret.
const SECRET: &str = r#"
use generated_models::ChainClient;

#[test]
fn a_new_secret_is_not_printed() {
    let client = ChainClient { client_secret: Some("abc".into()), ..Default::default() };
    let printed = format!("{client:?}");
    assert!(!printed.contains("abc"), "{printed}");
}
"#;
