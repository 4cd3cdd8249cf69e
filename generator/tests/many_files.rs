//! Documents whose parts are in other files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use generator::diagnostics::{MessageFormat, Severity};
use generator::generate::{Layout, Package, resolve};
use generator::input::{Disk, Input, read_sources};
use generator::ir::{Model, TypeKind};
use generator::names::Renames;
use generator::run::{Job, Status, TemplateSet, Verbosity, run};
use generator::spec::{self, Library, Loaded, Source};

/// Files by their path below the folder `api`.
struct Memory<'a>(BTreeMap<&'a str, &'a str>);

impl Library for Memory<'_> {
    fn read(&self, document: &str, path: &str) -> Result<Source, String> {
        assert_eq!(document, "api/main.yaml");
        let text = self.0.get(path).ok_or("there is no such file")?;
        Ok(Source {
            name: format!("api/{path}"),
            bytes: text.as_bytes().to_vec(),
        })
    }
}

fn load(main: &str, files: &[(&str, &str)]) -> Loaded {
    let source = Source {
        name: "api/main.yaml".to_owned(),
        bytes: main.as_bytes().to_vec(),
    };
    spec::load_from(&[source], &[], &Memory(files.iter().copied().collect()))
}

fn lines(loaded: &Loaded) -> Vec<String> {
    loaded.diagnostics.iter().map(ToString::to_string).collect()
}

fn model(loaded: &Loaded) -> Model {
    let spec = loaded.spec.as_ref();
    let spec = spec.unwrap_or_else(|| panic!("refused: {:#?}", lines(loaded)));
    let (model, found) = resolve(spec, &Renames::default());
    assert_eq!(found, []);
    model
}

/// Each type with the wire types of its fields, or what it is an alias of.
fn types(model: &Model) -> BTreeMap<String, String> {
    let shown = |kind: &TypeKind| match kind {
        TypeKind::Struct(shape) => {
            let fields = shape.fields.iter();
            let fields: Vec<String> = fields
                .map(|field| format!("{}: {}", field.wire_name, field.wire_type))
                .collect();
            fields.join(", ")
        }
        other => format!("{other:?}"),
    };
    let types = model.types.iter();
    types
        .map(|ty| (ty.wire_name.clone(), shown(&ty.kind)))
        .collect()
}

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n";

#[test]
fn a_reference_may_stand_wherever_a_part_may() {
    let main = format!(
        "{HEAD}tags: [{{name: T, description: {{$ref: 'texts.yml#/tag'}}}}]
paths:
  /a: {{$ref: ops/item.yml}}
  /b:
    get: {{$ref: ops/get.yml}}
"
    );
    let files = [
        ("texts.yml", "tag: the tag\nok: fine\n"),
        (
            "ops/item.yml",
            "parameters: [{$ref: 'params.json#/limit'}]
post:
  operationId: create
  requestBody: {$ref: body.yml}
  responses: {$ref: responses.yml}
",
        ),
        (
            "ops/params.json",
            r##"{"limit": {"name": "limit", "in": "query", "schema": {"$ref": "../schemas/limit.yml"}}}"##,
        ),
        (
            "ops/body.yml",
            "content: {application/json: {schema: {$ref: ../schemas/Pet.yml}}}\n",
        ),
        (
            "ops/responses.yml",
            "'200': {$ref: ok.yml}\ndefault: {description: d, headers: {H: {$ref: head.yml}}}\n",
        ),
        (
            "ops/ok.yml",
            "description: {$ref: '../texts.yml#/ok'}
content: {application/json: {schema: {type: array, items: {$ref: '../schemas/Pet.yml'}}}}
",
        ),
        ("ops/head.yml", "schema: {$ref: '../schemas/limit.yml'}\n"),
        (
            "ops/get.yml",
            "operationId: read
responses: {'200': {description: d, content: {application/json: {schema: {$ref: '../schemas/Toy.yml'}}}}}
",
        ),
        ("schemas/limit.yml", "{type: integer, format: int32}\n"),
        ("schemas/Pet.yml", "type: object\nproperties: {$ref: pet-properties.yml}\n"),
        (
            "schemas/pet-properties.yml",
            "id: {type: string}\nfriends: {type: array, items: {$ref: ./Pet.yml}}\ntoy: {$ref: '../schemas/Toy.yml#'}\n",
        ),
        (
            "schemas/Toy.yml",
            "type: object
properties:
  owner: {$ref: Pet.yml}
  size: {$ref: '#/definitions/Size'}
  any: {oneOf: [{$ref: Pet.yml}, {$ref: Toy.yml}], discriminator: {propertyName: k, mapping: {p: ./Pet.yml, t: '#'}}}
definitions: {Size: {type: object, properties: {w: {type: integer}}}}
example: {$ref: nothing.yml}
",
        ),
    ];
    let loaded = load(&main, &files);
    let errors = lines(&loaded);
    assert!(
        errors.iter().all(|line| !line.starts_with("error")),
        "{errors:#?}"
    );
    let spec = loaded.spec.as_ref().expect("a document");
    assert_eq!(
        types(&model(&loaded)),
        BTreeMap::from(
            [
                ("Pet", "id: string, friends: array of Pet, toy: Toy"),
                ("Size", "w: integer"),
                ("Toy", "owner: Pet, size: Size, any: any"),
                ("limit", "Alias(Scalar(Int32))"),
            ]
            .map(|(name, fields)| (name.to_owned(), fields.to_owned()))
        )
    );
    let tag = &spec.openapi.tags[0];
    assert_eq!(tag.description.as_deref(), Some("the tag"));
    let read: BTreeSet<&str> = loaded.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(read, files.iter().map(|(path, _)| *path).collect());
    let operations: Vec<&str> = spec
        .openapi
        .operations()
        .filter_map(|(_, _, operation)| operation.operation_id.as_deref())
        .collect();
    assert_eq!(operations, ["create", "read"]);
    // every place is told where it was written
    for (place, file, pointer) in [
        (
            "/components/schemas/Pet/properties/id",
            "api/schemas/pet-properties.yml",
            "/id",
        ),
        (
            "/components/schemas/Size/properties/w",
            "api/schemas/Toy.yml",
            "/definitions/Size/properties/w",
        ),
        (
            "/paths/~1a/post/operationId",
            "api/ops/item.yml",
            "/post/operationId",
        ),
        ("/paths/~1b/get", "api/ops/get.yml", ""),
        ("/paths/~1b", "api/main.yaml", "/paths/~1b"),
    ] {
        assert_eq!(spec.origin(place), (file, pointer.to_owned()), "{place}");
    }
}

#[test]
fn a_component_that_refers_to_a_part_gives_it_its_name() {
    let main = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas: {{$ref: schemas/index.yml}}\n");
    let files = [
        (
            "schemas/index.yml",
            "Cat: {$ref: animal.yml}
Own: {type: object, properties: {cat: {$ref: '#/Cat'}, alias: {$ref: '../main.yaml#/components/schemas/Dog'}}}
Dog: {$ref: animal.yml}
",
        ),
        (
            "schemas/animal.yml",
            "type: object\nproperties: {next: {$ref: animal.yml}, own: {$ref: 'index.yml#/Own'}}\n",
        ),
    ];
    let loaded = load(&main, &files);
    assert_eq!(lines(&loaded), [""; 0]);
    assert_eq!(
        types(&model(&loaded)),
        BTreeMap::from(
            [
                ("Cat", "next: Cat, own: Own"),
                ("Dog", "Alias(Schema(\"Cat\"))"),
                ("Own", "cat: Cat, alias: Dog"),
            ]
            .map(|(name, fields)| (name.to_owned(), fields.to_owned()))
        )
    );
}

#[test]
fn names_that_several_parts_want_are_told_apart_and_reported() {
    let main = format!(
        "{HEAD}paths: {{}}
components:
  schemas:
    Own: {{type: object, properties: {{a: {{$ref: A.yml}}, b: {{$ref: x/A.yml}}, c: {{$ref: x/Own.yml}}, d: {{$ref: 'y/p.yml#/D'}}, e: {{$ref: 'z/p.yml#/D'}}}}}}
"
    );
    let object = "{type: object, properties: {n: {type: integer}}}";
    let part = "D: {type: object, properties: {n: {type: integer}}}";
    let files = [
        ("A.yml", object),
        ("x/A.yml", object),
        ("x/Own.yml", object),
        ("y/p.yml", part),
        ("z/p.yml", part),
    ];
    let loaded = load(&main, &files);
    let found: Vec<(&str, &str, &str)> = loaded
        .diagnostics
        .iter()
        .map(|found| {
            (
                found.code.as_str(),
                found.file.as_str(),
                found.pointer.as_str(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("name-collision", "api/x/A.yml", ""),
            ("name-collision", "api/y/p.yml", "/D"),
            ("name-collision", "api/z/p.yml", "/D"),
            ("name-collision", "api/x/Own.yml", ""),
        ]
    );
    let types = types(&model(&loaded));
    let names: Vec<&str> = types.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        ["A", "A_7d62a4", "D_1f8d84", "D_7c497f", "Own", "Own_36de25"]
    );
    // whatever the order in which they are met
    let turned = main.replace(
        "a: {$ref: A.yml}, b: {$ref: x/A.yml}",
        "b: {$ref: x/A.yml}, a: {$ref: A.yml}",
    );
    assert_ne!(turned, main);
    let turned = load(&turned, &files);
    assert_eq!(
        self::types(&model(&turned)).keys().collect::<Vec<_>>(),
        types.keys().collect::<Vec<_>>()
    );
}

#[test]
fn names_that_schemas_give_themselves_are_no_files() {
    let main = "openapi: 3.1.0
info: {title: t, version: '1'}
paths: {}
components:
  schemas:
    Tree: {$id: 'https://example.org/tree.json', properties: {next: {$ref: leaf.json}, part: {$ref: parts/p.yml}}}
    Leaf: {$id: 'https://example.org/leaf.json', type: string, enum: [a]}
    Far: {properties: {web: {$ref: 'https://example.com/x.yml'}}}
";
    let loaded = load(main, &[("parts/p.yml", "type: integer\n")]);
    let found: Vec<(Severity, &str)> = loaded
        .diagnostics
        .iter()
        .map(|found| (found.severity, found.pointer.as_str()))
        .collect();
    let far = "/components/schemas/Far/properties/web/$ref";
    assert_eq!(found, [(Severity::Warning, far)]);
    assert!(loaded.diagnostics[0].help.contains("bundle"));
    let model = model(&loaded);
    let types = self::types(&model);
    assert!(types.contains_key("p"), "{types:?}");
}

#[test]
fn what_is_not_read_is_an_error_at_its_place() {
    let main = format!(
        "{HEAD}paths:
  /a:
    get: {{$ref: ops/self.yml}}
components:
  schemas:
    T:
      properties:
        a: {{$ref: ../secret.yml}}
        b: {{$ref: 'https://example.org/x.yml'}}
        c: {{$ref: '//example.org/x.yml'}}
        d: {{$ref: /etc/passwd}}
        e: {{$ref: gone.yml}}
        f: {{$ref: parts/p.yml}}
        g: {{$ref: 'x/../../secret.yml'}}
        h: {{$ref: 'file:///etc/passwd'}}
        i: {{$ref: '%2e%2e/secret.yml'}}
"
    );
    let files = [
        (
            "ops/self.yml",
            "responses: {}\ncallbacks: {c: {'{$request.body#/u}': {post: {$ref: self.yml}}}}\n",
        ),
        (
            "parts/p.yml",
            "properties: {x: {$ref: '../ops/self.yml#/nowhere'}, y: {$ref: 'b.yml'}}\n",
        ),
        ("parts/b.yml", "a: [\n"),
        ("parts/secret.yml", "type: string\n"),
    ];
    let loaded = load(&main, &files);
    assert!(loaded.spec.is_none());
    let found: BTreeSet<(&str, &str, &str)> = loaded
        .diagnostics
        .iter()
        .map(|found| {
            (
                found.code.as_str(),
                found.file.as_str(),
                found.pointer.as_str(),
            )
        })
        .collect();
    let place = |letter: &str| format!("/components/schemas/T/properties/{letter}/$ref");
    let places: Vec<String> = ["a", "b", "c", "d", "e", "g", "h", "i"].map(place).to_vec();
    let mut expected: BTreeSet<(&str, &str, &str)> = places
        .iter()
        .map(|place| ("external-reference", "api/main.yaml", place.as_str()))
        .collect();
    expected.extend([
        (
            "external-reference",
            "api/ops/self.yml",
            "/callbacks/c/{$request.body#~1u}/post/$ref",
        ),
        (
            "external-reference",
            "api/parts/p.yml",
            "/properties/x/$ref",
        ),
        (
            "external-reference",
            "api/parts/p.yml",
            "/properties/y/$ref",
        ),
        ("syntax", "api/parts/b.yml", ""),
    ]);
    assert_eq!(found, expected);
    for found in loaded
        .diagnostics
        .iter()
        .filter(|found| found.code != "syntax")
    {
        assert!(found.help.contains("bundle"), "{found}");
    }
}

#[test]
fn copies_and_depth_have_limits() {
    // each file holds the next one ten times
    let mut files: Vec<(String, String)> = (0..9)
        .map(|n| {
            let next = format!("{{$ref: f{}.yml}}", n + 1);
            let all: Vec<String> = (0..10)
                .map(|m| format!("p{m}: {{properties: {next}}}\n"))
                .collect();
            (format!("f{n}.yml"), all.concat())
        })
        .collect();
    files.push(("f9.yml".to_owned(), "x: {type: string}\n".to_owned()));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let main = format!(
        "{HEAD}paths: {{}}\ncomponents: {{schemas: {{T: {{properties: {{$ref: f0.yml}}}}}}}}\n"
    );
    let loaded = load(&main, &files);
    assert!(loaded.spec.is_none());
    assert!(loaded.diagnostics.iter().any(|found| found.code == "limit"));
    assert!(
        loaded.diagnostics.len() < 10,
        "{}",
        loaded.diagnostics.len()
    );

    let mut files: Vec<(String, String)> = (0..70)
        .map(|n| {
            (
                format!("f{n}.yml"),
                format!("a: {{properties: {{$ref: f{}.yml}}}}\n", n + 1),
            )
        })
        .collect();
    files.push(("f70.yml".to_owned(), "x: {type: string}\n".to_owned()));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let codes: Vec<&str> = load(&main, &files)
        .diagnostics
        .iter()
        .map(|found| found.code.as_str())
        .collect();
    assert_eq!(codes, ["too-deep"]);
}

#[test]
fn swagger_documents_have_files_as_well() {
    let main = "swagger: '2.0'
info: {title: t, version: '1'}
paths:
  /a:
    post:
      parameters: [{$ref: 'params.yml#/body'}]
      responses: {'200': {$ref: ok.yml}}
definitions:
  Own: {type: object, properties: {pet: {$ref: Pet.yml}}}
";
    let files = [
        (
            "params.yml",
            "body: {in: body, name: b, schema: {$ref: Pet.yml}}\n",
        ),
        (
            "ok.yml",
            "description: d\nschema: {type: array, items: {$ref: 'main.yaml#/definitions/Own'}}\n",
        ),
        (
            "Pet.yml",
            "type: object\nproperties: {n: {type: integer, format: int64, wrong: 1}}\n",
        ),
    ];
    let loaded = load(main, &files);
    let spec = loaded.spec.as_ref().expect("a document");
    assert_eq!(
        types(&model(&loaded)).into_keys().collect::<Vec<_>>(),
        ["Own", "Pet"]
    );
    let found: Vec<(&str, &str)> = loaded
        .diagnostics
        .iter()
        .map(|found| (found.file.as_str(), found.pointer.as_str()))
        .collect();
    assert_eq!(found, [("api/Pet.yml", "/properties/n/wrong")]);
    assert_eq!(
        spec.origin("/components/schemas/Pet/properties/n").0,
        "api/Pet.yml"
    );
    let roots = generator::areas::find(spec, &model(&loaded));
    assert!(format!("{roots:?}").contains("Pet"));
}

#[test]
fn an_operation_of_another_file_is_read_and_commands_name_that_file() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let put = |path: &str, text: &str| {
        let at = dir.path().join(path);
        fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
        fs::write(at, text).expect("a written file");
    };
    put(
        "api/spec.yaml",
        &format!("{HEAD}paths:\n  /a:\n    get: {{$ref: 'ops/get.yml'}}\n"),
    );
    put(
        "api/ops/get.yml",
        "tags: [Toys]\nresponses: {'200': {description: ok, content: {application/json: {schema: {$ref: '../Toy.yml'}}}}}\n",
    );
    put(
        "api/Toy.yml",
        "type: object\nproperties:\n  size: {type: string, format: int32}\n",
    );
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_generator"))
            .args(arguments)
            .current_dir(dir.path())
            .output()
            .expect("the binary runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (
            output.status.code(),
            text(&output.stdout) + &text(&output.stderr),
        )
    };
    let (code, said) = run(&["generate", "--spec", "api/spec.yaml", "--out", "out"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("schemas: 1;"), "{said}");
    let manifest = fs::read_to_string(dir.path().join("out/Cargo.toml")).expect("a manifest");
    assert!(manifest.contains("\ntoys = []"), "{manifest}");
    let (code, said) = run(&["explain", "--spec", "api/spec.yaml", "Toy"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("api/Toy.yml:1:1") && said.contains("GET /a"),
        "{said}"
    );
    let (code, said) = run(&["lint", "--spec", "api/spec.yaml"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("api/Toy.yml:3:32"), "{said}");
    let (code, said) = run(&["docs", "--spec", "api/spec.yaml", "--out", "pages"]);
    assert_eq!(code, Some(0), "{said}");
    let page = fs::read_to_string(dir.path().join("pages/models/toy.md")).unwrap_or_default();
    assert!(page.contains("size"), "{said}");
}

#[cfg(unix)]
#[test]
fn links_lead_to_files_of_the_folder_only() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let at = |path: &str| dir.path().join(path);
    fs::create_dir_all(at("api/sub")).expect("a folder");
    fs::write(at("secret.yml"), "type: string\n").expect("a file");
    fs::write(at("api/sub/real.yml"), "type: string\n").expect("a file");
    let link = |to: &str, from: &str| std::os::unix::fs::symlink(to, at(from)).expect("a link");
    link("../secret.yml", "api/out.yml");
    link("sub/real.yml", "api/in.yml");
    link("..", "api/up");
    let document = at("api/main.yaml").display().to_string();
    let read = |path: &str| Disk.read(&document, path).map(|source| source.bytes);
    assert_eq!(read("in.yml"), Ok(b"type: string\n".to_vec()));
    for path in ["out.yml", "up/secret.yml"] {
        let why = read(path).expect_err(path);
        assert!(why.contains("link"), "{path}: {why}");
    }
    assert_eq!(read("sub"), Err("it is no file".to_owned()));
    assert_eq!(read("gone.yml"), Err("there is no such file".to_owned()));
}

#[test]
fn the_memory_of_a_check_knows_every_file() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let at = |path: &str| dir.path().join(path);
    fs::write(
        at("main.yaml"),
        format!("{HEAD}paths: {{}}\ncomponents: {{schemas: {{Toy: {{$ref: Toy.yml}}}}}}\n"),
    )
    .expect("a file");
    let toy = |name: &str| {
        let text = format!("type: object\nproperties: {{{name}: {{type: string}}}}\n");
        fs::write(at("Toy.yml"), text).expect("a file");
    };
    toy("one");
    let job = |check| Job {
        operations: false,
        input: Input {
            spec: vec![at("main.yaml")],
            ..Input::default()
        },
        secrets: None,
        templates: TemplateSet::Crate(None),
        out: at("out"),
        layout: Layout::Standalone(Package::named("toys")),
        check,
        memory: Some(at("memory.json")),
        repair: "a new run".to_owned(),
        message_format: MessageFormat::Human,
        verbosity: Verbosity::Counts,
    };
    assert_eq!(run(&job(false)), Status::Done);
    assert_eq!(run(&job(true)), Status::Done);
    assert!(at("memory.json").exists());
    toy("two");
    assert_eq!(run(&job(true)), Status::OutOfStep);
    toy("one");
    assert_eq!(run(&job(true)), Status::Done);
    let loaded = spec::load_from(
        &read_sources(&[at("main.yaml")]).expect("a file"),
        &[],
        &Disk,
    );
    assert_eq!(loaded.files.len(), 1);
    assert!(Path::new(&loaded.files[0].source.name).ends_with("Toy.yml"));
}
