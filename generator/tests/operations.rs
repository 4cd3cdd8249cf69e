//! What generated operations send, and how they read answers: programs that use the crates of two fixtures are
//! compiled and run.

mod support;

use std::collections::BTreeMap;
use std::path::Path;

use support::{cargo, fixtures, generated_with, sync};

#[test]
fn requests_are_what_the_documents_say() {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("operations");
    let programs = [
        ("operations", include_str!("operations/rides.rs")),
        ("operations_swagger", include_str!("operations/swagger.rs")),
    ];
    let mut files = BTreeMap::new();
    for (name, program) in programs {
        let fixture = fixtures()
            .into_iter()
            .find(|fixture| fixture.name == name)
            .expect("the fixture is there");
        let package = name.replace('_', "-");
        let generated = generated_with(fixture.source, &fixture.renames, &package, true);
        for (path, mut text) in generated.files {
            if path == "Cargo.toml" {
                text = text.replace("[workspace]\n", "") + "\n[lib]\nname = \"rides\"\n";
            }
            files.insert(format!("{name}/{path}"), text);
        }
        files.insert(format!("{name}/tests/requests.rs"), program.to_owned());
    }
    let members = "members = [\"operations\", \"operations_swagger\"]";
    files.insert(
        "Cargo.toml".to_owned(),
        format!("[workspace]\nresolver = \"3\"\n{members}\n"),
    );
    sync(&workspace, &files);
    cargo(
        &workspace,
        &[
            "test",
            "--quiet",
            "--workspace",
            "--tests",
            "--all-features",
        ],
    );
}
