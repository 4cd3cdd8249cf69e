//! Small documents of many shapes: what loads, and exactly what is reported.

use std::fs;
use std::path::Path;

use generator::diagnostics::Severity;
use generator::spec::{self, Loaded, Source};

fn read(name: &str) -> Source {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/documents")
        .join(name);
    Source {
        name: name.to_owned(),
        bytes: fs::read(path).unwrap(),
    }
}

fn findings(loaded: &Loaded) -> Vec<String> {
    let line = |diagnostic: &generator::diagnostics::Diagnostic| {
        let severity = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let position = diagnostic
            .position
            .map(|(line, column)| format!(" {line}:{column}"))
            .unwrap_or_default();
        format!(
            "{severity} {} {}{position}",
            diagnostic.code, diagnostic.pointer
        )
    };
    let mut findings: Vec<String> = loaded.diagnostics.iter().map(line).collect();
    findings.sort();
    findings
}

/// File, schemas (`None` where the document is refused), and findings.
type Expected = (
    &'static str,
    Option<&'static [&'static str]>,
    &'static [&'static str],
);

/// What each document gives: the names of its schemas, or none if it is refused, and the findings.
const EXPECTED: &[Expected] = &[
    (
        "arrays.yaml",
        Some(&["Names", "Grid", "Cell", "Loose"]),
        &[],
    ),
    (
        "bad-references.yaml",
        None,
        &[
            "error external-reference /components/schemas/Elsewhere/$ref",
            "warning external-reference /components/schemas/Web/$ref",
            "warning unresolved-reference /components/schemas/Again/$ref",
            "warning unresolved-reference /components/schemas/Circle/$ref",
            "warning unresolved-reference /components/schemas/Missing/items/$ref",
            "warning unresolved-reference /components/schemas/Path/$ref",
            "warning unresolved-reference /paths/~1a/get/parameters/0/$ref",
            "warning unsupported-reference /components/schemas/Extension/$ref",
            "warning unsupported-reference /components/schemas/Name/$ref",
            "warning unsupported-reference /components/schemas/Old/$ref",
            "warning unsupported-reference /components/schemas/Operation/$ref",
            "warning unsupported-reference /components/schemas/Properties/$ref",
            "warning unsupported-reference /components/schemas/Whole/$ref",
            "warning unsupported-reference /paths/~1a/get/parameters/1/$ref",
            "warning wrong-type /components/schemas/Number/$ref",
        ],
    ),
    (
        "bad-topics.yaml",
        None,
        &["error unresolved-reference /x-genesys-notification-topics/v2.things.{id}"],
    ),
    (
        "chains.yaml",
        Some(&["Thing", "Alias", "Renamed", "Uses"]),
        &[],
    ),
    (
        "compositions.yaml",
        Some(&[
            "Base", "Extended", "Renamed", "Either", "Any", "Negated", "Mixed",
        ]),
        &[],
    ),
    ("discriminator-2.json", Some(&["Pet", "Cat"]), &[]),
    ("discriminator-3.yaml", Some(&["Pet", "Cat", "Dog"]), &[]),
    (
        "duplicates.yaml",
        None,
        &[
            "error duplicate-key /components/schemas/B/type",
            "warning duplicate-key /components/schemas/A",
        ],
    ),
    (
        "enums.yaml",
        Some(&[
            "Colour", "Level", "Ratio", "Maybe", "Typeless", "Wrong", "Empty",
        ]),
        &[
            "warning empty-enum /components/schemas/Empty/enum",
            "warning enum-type /components/schemas/Wrong/enum/0",
        ],
    ),
    (
        "faults.yaml",
        Some(&[
            "NotObject",
            "List",
            "Type",
            "AllOf",
            "Items",
            "Enum",
            "Required",
            "Flag",
            "Text",
            "Discriminator",
        ]),
        &[
            "warning items-list /components/schemas/Items/items",
            "warning not-a-string /components/schemas/Text/description",
            "warning unknown-value /components/schemas/Type/type",
            "warning wrong-type /components/schemas/AllOf/allOf",
            "warning wrong-type /components/schemas/Discriminator/discriminator",
            "warning wrong-type /components/schemas/Enum/enum",
            "warning wrong-type /components/schemas/Flag/readOnly",
            "warning wrong-type /components/schemas/List/properties",
            "warning wrong-type /components/schemas/NotObject",
            "warning wrong-type /components/schemas/Required/required",
        ],
    ),
    ("flow-style.yaml", Some(&["A"]), &[]),
    ("formats.json", Some(&["F"]), &[]),
    ("future.yaml", None, &["error version /openapi"]),
    (
        "lint.yaml",
        Some(&[
            "Root",
            "Text",
            "Choice",
            "One",
            "Two",
            "Base",
            "Composed",
            "Unused",
            "AlsoUnused",
        ]),
        &[],
    ),
    (
        "maps.yaml",
        Some(&["Labels", "Matrix", "Anything", "Closed", "Mixed"]),
        &[],
    ),
    ("merge-keys.yaml", Some(&["A", "B"]), &[]),
    (
        "newer-in-3.0.yaml",
        Some(&["Names", "Fixed", "Above"]),
        &[
            "warning newer-version /components/schemas/Above/exclusiveMinimum",
            "warning newer-version /components/schemas/Fixed/const",
            "warning newer-version /components/schemas/Names/type",
        ],
    ),
    (
        "newer.yaml",
        Some(&[
            "Names",
            "Fixed",
            "Optional",
            "Several",
            "Above",
            "Tuple",
            "Everything",
            "Conditional",
        ]),
        &[
            "warning unsupported-keyword /components/schemas/Conditional/if",
            "warning unsupported-keyword /components/schemas/Conditional/then",
            "warning unsupported-keyword /components/schemas/Several/type",
            "warning unsupported-keyword /components/schemas/Tuple/prefixItems",
            "warning unsupported-keyword /info/summary",
        ],
    ),
    ("nothing.yaml", None, &["error empty-document  1:1"]),
    (
        "operations.yaml",
        Some(&["Thing", "Fault"]),
        &["warning unknown-key /paths/~1things~1{id}/post/responses/nonsense"],
    ),
    ("page.html", None, &["error not-a-document "]),
    (
        "references.yaml",
        Some(&[
            "A",
            "B",
            "C",
            "with space/slash~",
            "Users",
            "Loop1",
            "Loop2",
        ]),
        &[],
    ),
    (
        "swagger-definitions.yaml",
        None,
        &[
            "error wrong-type /definitions",
            "warning missing-key /securityDefinitions/a/flows/implicit",
            "warning missing-key /securityDefinitions/b",
            "warning wrong-type /paths",
            "warning wrong-type /securityDefinitions/a/flow",
        ],
    ),
    (
        "swagger-faults.yaml",
        Some(&["A", "B"]),
        &[
            "warning misplaced-keyword /definitions/B/format",
            "warning misplaced-keyword /definitions/B/items/format",
            "warning missing-key /paths/~1a/post/parameters/0",
            "warning missing-key /paths/~1a/post/parameters/1",
            "warning wrong-type /basePath",
            "warning wrong-type /consumes",
            "warning wrong-type /definitions/A/discriminator",
            "warning wrong-type /host",
            "warning wrong-type /parameters",
            "warning wrong-type /paths/~1a/post/consumes",
            "warning wrong-type /paths/~1a/post/schemes/0",
            "warning wrong-type /produces/1",
            "warning wrong-type /responses",
            "warning wrong-type /schemes",
            "warning wrong-type /securityDefinitions",
        ],
    ),
    (
        "swagger-operations.yaml",
        Some(&["Thing", "Owner", "Fault"]),
        &[
            "warning collection-format /paths/~1things/get/parameters/3",
            "warning not-a-string /info/version",
        ],
    ),
    ("syntax.json", None, &["error syntax  4:16"]),
    ("syntax.yaml", None, &["error syntax  4:2"]),
    ("texts.json", Some(&["Odd \"name\""]), &[]),
    (
        "topics.yaml",
        Some(&["ThingEvent", "ThingBody", "Unused"]),
        &[],
    ),
    ("truncated.json", None, &["error truncated  1:45"]),
    (
        "unknown-keys.yaml",
        Some(&["Thing"]),
        &[
            "warning ignored-keyword /components/schemas/Thing/xml",
            "warning limit /components/schemas/Thing/properties/c/maxLength",
            "warning misplaced-keyword /components/schemas/Thing/properties/a/items",
            "warning misplaced-keyword /components/schemas/Thing/properties/b/format",
            "warning misplaced-keyword /components/schemas/Thing/properties/b/minLength",
            "warning misplaced-keyword /components/schemas/Thing/properties/d/required",
            "warning null-value /components/schemas/Thing/properties/e/description",
            "warning unknown-key /components/schemas/Thing/position",
            "warning unknown-key /components/schemas/Thing/properties/a/requird",
            "warning unknown-key /unknown",
        ],
    ),
    ("versionless.yaml", None, &["error not-a-document "]),
];

#[test]
fn every_document_gives_exactly_these_findings() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    let mut names: Vec<String> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut actual = String::new();
    for name in &names {
        let loaded = spec::load(&[read(name)]);
        let schemas: Option<Vec<String>> = loaded
            .spec
            .as_ref()
            .map(|spec| spec.schemas().map(|(name, _)| name.to_owned()).collect());
        actual.push_str(&format!("{name:?} {schemas:?} {:?}\n", findings(&loaded)));
    }
    let expected: String = EXPECTED
        .iter()
        .map(|(name, schemas, findings)| format!("{name:?} {schemas:?} {findings:?}\n"))
        .collect();
    assert!(
        actual == expected,
        "expected:\n{expected}\nactual:\n{actual}"
    );
}
