//! The table of diagnostics and the page that is printed from it.

use std::collections::BTreeSet;
use std::path::Path;

use generator::diagnostics::{Code, all, page};

#[test]
fn each_code_has_one_name_and_its_own_row() {
    let mut names = BTreeSet::new();
    for row in all() {
        assert!(names.insert(row.id), "{} is twice in the table", row.id);
        assert_eq!(row.code.row().id, row.id);
        assert_eq!(row.id.parse::<Code>(), Ok(row.code));
        assert!(!row.severities.is_empty(), "{}", row.id);
        for text in [row.meaning, row.help] {
            let is_sentence = !text.is_empty() && !text.ends_with('.') && !text.contains('|');
            assert!(is_sentence, "{}: {text:?}", row.id);
        }
    }
    assert!("no-such-code".parse::<Code>().is_err());
}

/// `ACCEPT=1` writes the page.
#[test]
fn the_page_has_the_whole_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/diagnostics.md");
    if std::env::var_os("ACCEPT").is_some() {
        std::fs::write(&path, page()).expect("the page can be written");
    }
    let written = std::fs::read_to_string(&path).expect("the page");
    assert_eq!(
        written.replace("\r\n", "\n"),
        page(),
        "print the page with `ACCEPT=1 cargo test --package generator --test diagnostics`"
    );
}
