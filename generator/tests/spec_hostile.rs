//! Documents that try to exhaust or confuse the reader: each ends in a finding or loads, and the run goes on.

use generator::spec::{self, Loaded, Projection, Source};

fn load(bytes: impl Into<Vec<u8>>) -> Loaded {
    spec::load(&[Source {
        name: "hostile".to_owned(),
        bytes: bytes.into(),
    }])
}

fn codes(bytes: impl Into<Vec<u8>>) -> Vec<&'static str> {
    let loaded = load(bytes);
    assert!(loaded.spec.is_none(), "the document was accepted");
    found(&loaded)
}

fn found(loaded: &Loaded) -> Vec<&'static str> {
    let all = loaded.diagnostics.iter();
    all.map(|diagnostic| diagnostic.code.as_str()).collect()
}

fn document(schemas: &str) -> String {
    format!(
        "openapi: 3.0.0\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}\n"
    )
}

#[test]
fn aliases_cannot_multiply_the_document() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let items = vec![format!("*a{}", level - 1); 10].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{items}]\n"));
    }
    assert_eq!(codes(text), ["alias-expansion"]);

    let long = format!(
        "big: &big {}\nall: [{}]\n",
        "x".repeat(10_000),
        vec!["*big"; 10_000].join(", ")
    );
    assert_eq!(codes(long), ["alias-expansion"]);
}

#[test]
fn endless_nesting_is_refused_in_every_notation() {
    for unit in [
        "[",
        "{a: ",
        "[\n",
        "a: [\n",
        "- ",
        "? ",
        "[{a: ",
        "{? ",
        "['\"', ",
        "{a: \"}\", b: ",
        "[ # ]\n",
        "{a: '}}', b: ",
    ] {
        let found = codes(unit.repeat(50_000));
        assert!(
            found == ["too-deep"] || found == ["syntax"],
            "{unit:?}: {found:?}"
        );
    }
    for text in [
        "{\"a\":".repeat(10_000),
        "[".repeat(10_000),
        "[".repeat(10_000) + &"]".repeat(10_000),
    ] {
        assert_eq!(codes(text), ["too-deep"]);
    }
    for start in [
        "a: x\n   'b\n",
        "# \u{85}",
        "a: |\n  b\n",
        "--- # \u{2028}",
        "a: b # c\n? ",
    ] {
        let found = codes(format!("{start}{}", "{a: ".repeat(50_000)));
        assert!(
            found == ["too-deep"] || found == ["syntax"],
            "{start:?}: {found:?}"
        );
    }
}

#[test]
fn brackets_in_texts_are_not_nesting() {
    let many = "[{".repeat(500);
    let text = document(&format!(
        "    A: {{type: string, description: \"{many}\"}}\n    # {many}\n    B:\n      type: string\n      description: |\n        {many}\n          {many}\n      title: x {many}\n    C:\n      type: string\n      description: 'it''s {many}'\n      x-text: >-\n\n        {many}\n    D: {{type: string, description: plain}}"
    ));
    let loaded = load(text);
    assert_eq!(loaded.diagnostics, []);
    assert_eq!(loaded.spec.unwrap().schemas().count(), 4);
}

#[test]
fn nesting_within_the_limit_loads() {
    let deep = format!(
        "{}{{type: string}}{}",
        "{type: array, items: ".repeat(100),
        "}".repeat(100)
    );
    let loaded = load(document(&format!("    A: {deep}")));
    assert_eq!(loaded.diagnostics, []);
    assert!(loaded.spec.is_some());
    let objects = format!(
        "{}{{type: string}}{}",
        "{type: object, properties: {a: ".repeat(55),
        "}}".repeat(55)
    );
    assert!(load(document(&format!("    A: {objects}"))).spec.is_some());
}

#[test]
fn numbers_without_measure_are_found() {
    assert_eq!(
        codes("{\"openapi\": \"3.0.0\", \"x-n\": 1e999}"),
        ["syntax"]
    );
    let infinite = load(document("    A: {type: number, maximum: .inf}"));
    assert_eq!(found(&infinite), ["number", "limit"]);
    assert!(infinite.spec.is_some());
    let long = document(&format!(
        "    A: {{type: integer, maximum: {}, default: 1e300}}",
        "9".repeat(60)
    ));
    assert!(load(long).spec.is_some());
}

#[test]
fn encodings_other_than_utf8_are_told() {
    let text = "{\"openapi\": \"3.0.0\"}";
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(codes(utf16.clone()), ["encoding"]);
    assert_eq!(codes([&[0xFF, 0xFE][..], &utf16].concat()), ["encoding"]);
    assert_eq!(codes(b"openapi: \xFF".to_vec()), ["encoding"]);
    assert_eq!(codes("openapi: 3.0.0\nx-a: \"\0\""), ["encoding"]);
    assert_eq!(codes(""), ["empty-document"]);
    assert_eq!(codes(" \n\t"), ["empty-document"]);
    let marked = format!("\u{feff}{}", document("    A: {type: string}"));
    assert!(load(marked).spec.is_some());
}

#[test]
fn names_that_mean_something_elsewhere_are_names() {
    let names = [
        "../../etc/passwd",
        "CON",
        "a\\u0000b",
        "*/",
        "\\\"#",
        "$ref",
        "~0",
        "<<",
    ];
    let schemas: Vec<String> = names
        .iter()
        .map(|name| format!("\"{name}\": {{\"type\": \"string\"}}"))
        .collect();
    let text = format!(
        "{{\"openapi\": \"3.0.0\", \"info\": {{\"title\": \"t\", \"version\": \"1\"}}, \"components\": {{\"schemas\": {{\"Holder\": {{\"type\": \"object\", \"properties\": {{{}}}}}}}}}}}",
        schemas.join(", ")
    );
    let source = Source {
        name: "names.json".to_owned(),
        bytes: text.into_bytes(),
    };
    let (imported, findings) = spec::import(&source, Projection::Facts);
    assert_eq!(findings, []);
    let bytes = imported.unwrap().platform.into_bytes();
    let first = spec::load(std::slice::from_ref(&source))
        .spec
        .unwrap()
        .openapi;
    let again = load(bytes).spec.unwrap().openapi;
    assert_eq!(first.components, again.components);
}

#[test]
fn media_types_cannot_multiply_a_schema() {
    let types: Vec<String> = (0..2_000).map(|index| format!("a/{index}")).collect();
    let properties: Vec<String> = (0..2_000)
        .map(|index| format!("p{index}: {{type: string}}"))
        .collect();
    let text = format!(
        "swagger: '2.0'\ninfo: {{title: t, version: '1'}}\nproduces: [{}]\npaths:\n  /a: {{get: {{responses: {{200: {{description: d, schema: {{type: object, properties: {{{}}}}}}}}}}}}}\n",
        types.join(", "),
        properties.join(", ")
    );
    assert_eq!(codes(text), ["too-large"]);
}

#[test]
fn shared_parameters_cannot_multiply_the_document() {
    let values: String = (0..20_000).map(|value| format!("v{value}, ")).collect();
    let uses = "        - {$ref: '#/parameters/P'}\n".repeat(20_000);
    let text = |place: &str| {
        format!(
            "swagger: '2.0'\ninfo: {{title: t, version: '1'}}\nparameters:\n  P: {{name: p, in: {place}, type: string, enum: [{values}]}}\npaths:\n  /a:\n    get:\n      parameters:\n{uses}      responses: {{}}\n"
        )
    };
    assert_eq!(codes(text("formData")), ["too-large"]);
    assert!(load(text("query")).spec.is_some());
}

#[test]
fn chains_of_references_end() {
    let mut links = String::new();
    for link in 0..5_000 {
        links.push_str(&format!(
            "    S{link}: {{$ref: '#/components/schemas/S{}'}}\n",
            link + 1
        ));
    }
    links.push_str("    S5000: {type: object, properties: {a: {type: string}}}\n");
    links.push_str("    Near: {$ref: '#/components/schemas/S4900/properties/a'}\n");
    let loaded = load(document(&links));
    assert_eq!(loaded.diagnostics, []);
    assert!(loaded.spec.is_some());

    // each step of the way leads through the next circle
    let mut circles = String::new();
    for circle in 0..200 {
        circles.push_str(&format!(
            "    C{circle}: {{$ref: '#/components/schemas/C{}/properties/a/properties/b'}}\n",
            (circle + 1) % 200
        ));
    }
    let loaded = load(document(&circles));
    assert_eq!(found(&loaded), ["unresolved-reference"; 200]);
    assert!(loaded.spec.is_some());
}

/// What begins as JSON, or is called so, is told of as JSON: no reader of YAML makes something of it.
#[test]
fn broken_json_is_not_read_as_yaml() {
    let read = |name: &str, text: &str| {
        let loaded = spec::load(&[Source {
            name: name.to_owned(),
            bytes: text.as_bytes().to_vec(),
        }]);
        let messages = loaded.diagnostics.iter();
        let messages: Vec<String> = messages
            .map(|diagnostic| format!("{:?} {}", diagnostic.position, diagnostic.message))
            .collect();
        (loaded.spec.is_some(), messages)
    };
    let rest = r#""info": {"title": "t", "version": "1"}, "paths": {}"#;
    for (name, text, position) in [
        ("a", format!("{{\"openapi\": \"3.0.3\", {rest},/*c*/}}"), 74),
        (
            "a.yaml",
            format!("{{ \"openapi\": \"3.0.3\", {rest},}}"),
            75,
        ),
        ("a.JSON", format!("{{\"openapi\": 3.0.3, {rest}}}"), 16),
        ("a.json", format!("{{openapi: \"3.0.3\", {rest}}}"), 2),
        ("a.json", "openapi: 3.0.3\npaths: {}\n".to_owned(), 1),
    ] {
        let (is_read, messages) = read(name, &text);
        assert!(!is_read, "{text}");
        assert!(
            messages[0].starts_with(&format!("Some((1, {position})) invalid JSON: ")),
            "{text}: {messages:?}"
        );
    }
    for (name, text) in [
        ("a", format!("{{openapi: 3.0.3, {rest}}}")),
        (
            "a.yaml",
            format!("{{openapi: 3.0.3, # a comment\n {rest},}}"),
        ),
        ("a.yml", format!("{{'openapi': 3.0.3, {rest}}}")),
        ("a.json", format!("{{\"openapi\": \"3.0.3\", {rest}}}")),
    ] {
        assert_eq!(read(name, &text), (true, Vec::new()), "{text}");
    }
}

/// What references lead to is copied where it cannot be followed later; that cannot multiply the document.
#[test]
fn references_into_operations_cannot_multiply_the_document() {
    let properties: Vec<String> = (0..2_000)
        .map(|index| format!("p{index}: {{type: string}}"))
        .collect();
    let uses: String = (0..2_000)
        .map(|index| {
            format!(
                "  /u{index}: {{get: {{responses: {{'200': {{$ref: '#/paths/~1a/get/responses/200'}}}}}}}}\n"
            )
        })
        .collect();
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a: {{get: {{responses: {{'200': {{description: d, content: {{a/b: {{schema: {{type: object, properties: {{{}}}}}}}}}}}}}}}}}\n{uses}",
        properties.join(", ")
    );
    let loaded = load(text);
    let found = found(&loaded);
    assert!(found.len() > 1_900 && found.iter().all(|code| *code == "too-large"));
    assert!(loaded.spec.is_some());
}

/// Keys that stand twice are a fault of models only where models are; elsewhere the last one counts.
#[test]
fn keys_that_stand_twice_outside_of_schemas_do_not_refuse_the_document() {
    let paths = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /a: {get: {summary: a, summary: b, responses: {}}}\n";
    let loaded = load(paths);
    assert_eq!(found(&loaded), ["duplicate-key"]);
    let spec = loaded.spec.expect("the document can be read");
    let summary = spec.openapi.paths.paths["/a"]
        .as_item()
        .and_then(|item| item.get.as_ref()?.summary.clone());
    assert_eq!(summary.as_deref(), Some("b"));
    assert_eq!(
        codes(document("    A: {type: string, type: integer}")),
        ["duplicate-key"]
    );
}
