//! What a run does to the disk: only what differs, only what is ours, and nothing at all where something is wrong.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use generator::diagnostics::MessageFormat;
use generator::emit::{Change, Difference, FileSet, compare, replace, replace_all, write};
use generator::format::HEAD;
use generator::generate::{Layout, Package};
use generator::input::Input;
use generator::run::{Job, Status, TemplateSet, Verbosity, run};
use tempfile::TempDir;

const SPEC: &str = r##"{
  "openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {},
  "components": {"schemas": {
    "Cat": {"type": "object", "properties": {"name": {"type": "string"}}},
    "Dog": {"type": "object", "properties": {"friend": {"$ref": "#/components/schemas/Cat"}}}
  }}
}"##;

/// A folder with a document, and the job that makes a crate of it beside it.
struct Place {
    dir: TempDir,
}

impl Place {
    fn new(spec: &str) -> Self {
        let place = Self {
            dir: tempfile::tempdir().expect("a temporary folder"),
        };
        fs::write(place.at("spec.json"), spec).expect("a written document");
        place
    }

    fn at(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    fn job(&self, layout: Layout) -> Job {
        Job {
            input: Input {
                spec: vec![self.at("spec.json")],
                ..Input::default()
            },
            secrets: None,
            templates: TemplateSet::Crate(None),
            out: self.at("out"),
            layout,
            operations: false,
            check: false,
            memory: None,
            repair: "repair".to_owned(),
            message_format: MessageFormat::Human,
            verbosity: Verbosity::Counts,
        }
    }

    fn existing(&self) -> Job {
        self.job(Layout::Existing {
            manifest: "[package]\n\n[features]\n".to_owned(),
        })
    }

    fn standalone(&self) -> Job {
        self.job(Layout::Standalone(Package::named("pets")))
    }

    /// Everything below `out`: bytes and time of change of each file.
    fn snapshot(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut found = BTreeMap::new();
        let mut open = vec![self.at("out")];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten() {
                let path = entry.expect("an entry").path();
                let changed = fs::metadata(&path)
                    .and_then(|data| data.modified())
                    .expect("a time of change");
                let bytes = if path.is_dir() {
                    Vec::new()
                } else {
                    fs::read(&path).expect("readable")
                };
                if path.is_dir() {
                    open.push(path.clone());
                }
                found.insert(path, (bytes, changed));
            }
        }
        found
    }
}

fn files(entries: &[(&str, &str)]) -> FileSet {
    entries
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

fn put(dir: &Path, path: &str, text: &str) {
    let at = dir.join(path);
    fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
    fs::write(at, text).expect("a written file");
}

#[test]
fn every_kind_of_difference_is_found_and_put_right() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let generated = format!("{HEAD} from somewhere\n");
    put(dir.path(), "src/same.rs", "same");
    put(dir.path(), "src/stale.rs", "old");
    put(dir.path(), "src/extra.rs", &generated);
    put(dir.path(), "src/foreign.rs", "// mine\n");
    put(dir.path(), "src/mentions.rs", &format!("//\n{generated}"));
    put(dir.path(), "src/notes.txt", &generated);
    put(dir.path(), "src/runtime/mod.rs", &generated);
    put(dir.path(), "elsewhere/extra.rs", &generated);
    put(dir.path(), "src/empty.rs", "");
    let set = files(&[
        ("src/same.rs", "same"),
        ("src/stale.rs", "new"),
        ("src/missing.rs", "new"),
        ("src/deep/er.rs", "x"),
    ]);

    let difference = |path: &str, change| Difference {
        path: path.to_owned(),
        change,
    };
    let differences = compare(&set, dir.path()).expect("a readable folder");
    let expected = [
        difference("src/deep/er.rs", Change::Missing),
        difference("src/extra.rs", Change::Extra),
        difference("src/missing.rs", Change::Missing),
        difference("src/stale.rs", Change::Stale),
    ];
    assert_eq!(differences, expected);

    let untouched = fs::metadata(dir.path().join("src/same.rs"))
        .and_then(|data| data.modified())
        .expect("a time");
    write(&set, dir.path(), &differences).expect("a writable folder");
    assert_eq!(compare(&set, dir.path()).expect("a readable folder"), []);
    assert_eq!(
        fs::metadata(dir.path().join("src/same.rs"))
            .and_then(|data| data.modified())
            .expect("a time"),
        untouched
    );
    assert!(!dir.path().join("src/extra.rs").exists());
    for kept in [
        "src/foreign.rs",
        "src/mentions.rs",
        "src/notes.txt",
        "src/runtime/mod.rs",
        "elsewhere/extra.rs",
        "src/empty.rs",
    ] {
        assert!(dir.path().join(kept).exists(), "{kept}");
    }
    let names: Vec<_> = fs::read_dir(dir.path().join("src"))
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert!(
        !names
            .iter()
            .any(|name| name.to_string_lossy().ends_with(".tmp")),
        "{names:?}"
    );
}

#[test]
fn a_folder_that_is_absent_lacks_everything() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let set = files(&[("src/a.rs", "a"), ("Cargo.toml", "c")]);
    let differences = compare(&set, &dir.path().join("absent")).expect("nothing to read");
    assert_eq!(differences.len(), 2);
    assert!(
        differences
            .iter()
            .all(|difference| difference.change == Change::Missing)
    );
    assert!(!dir.path().join("absent").exists());
}

#[cfg(unix)]
#[test]
fn written_files_are_as_readable_as_sources() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new(SPEC);
    assert_eq!(run(&place.existing()), Status::Done);
    let mode = fs::metadata(place.at("out/src/models/cat.rs"))
        .expect("the file")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o644);
}

#[test]
fn a_second_run_touches_nothing_and_a_check_agrees() {
    let place = Place::new(SPEC);
    assert_eq!(run(&place.existing()), Status::Done);
    let before = place.snapshot();
    assert!(before.contains_key(&place.at("out/src/models/cat.rs")));
    assert_eq!(run(&place.existing()), Status::Done);
    assert_eq!(
        run(&Job {
            check: true,
            ..place.existing()
        }),
        Status::Done
    );
    assert_eq!(place.snapshot(), before);
}

#[test]
fn a_check_reports_and_writes_nothing() {
    let place = Place::new(SPEC);
    let check = Job {
        check: true,
        ..place.existing()
    };
    assert_eq!(run(&check), Status::OutOfStep);
    assert!(!place.at("out").exists());

    assert_eq!(run(&place.existing()), Status::Done);
    fs::write(place.at("out/src/models/cat.rs"), "stale").expect("written");
    fs::write(place.at("out/src/extra.rs"), format!("{HEAD}\n")).expect("written");
    fs::remove_file(place.at("out/src/models/dog.rs")).expect("removed");
    let before = place.snapshot();
    assert_eq!(run(&check), Status::OutOfStep);
    assert_eq!(place.snapshot(), before);

    assert_eq!(run(&place.existing()), Status::Done);
    assert_eq!(run(&check), Status::Done);
    assert!(!place.at("out/src/extra.rs").exists());
}

#[test]
fn a_schema_that_is_gone_takes_its_file_along_and_no_other() {
    let place = Place::new(SPEC);
    assert_eq!(run(&place.standalone()), Status::Done);
    fs::write(place.at("out/src/own.rs"), "// written by hand\n").expect("written");
    fs::write(place.at("out/README.md"), "mine\n").expect("written");
    let smaller = SPEC
        .replace("\"Cat\"", "\"Lion\"")
        .replace("schemas/Cat", "schemas/Lion");
    fs::write(place.at("spec.json"), smaller).expect("written");
    assert_eq!(run(&place.standalone()), Status::Done);
    assert!(!place.at("out/src/models/cat.rs").exists());
    for kept in [
        "src/own.rs",
        "README.md",
        "src/models/lion.rs",
        "src/models/dog.rs",
        "src/runtime/mod.rs",
        "Cargo.toml",
    ] {
        assert!(place.at("out").join(kept).exists(), "{kept}");
    }
}

#[test]
fn a_foreign_folder_is_refused_and_an_empty_one_is_not() {
    for (path, text) in [
        ("src/lib.rs", "pub fn mine() {}\n"),
        ("notes.txt", "x"),
        (".git/config", "x"),
    ] {
        let place = Place::new(SPEC);
        put(&place.at("out"), path, text);
        let before = place.snapshot();
        assert_eq!(run(&place.standalone()), Status::Failed, "{path}");
        assert_eq!(place.snapshot(), before, "{path}");
    }
    let place = Place::new(SPEC);
    fs::create_dir(place.at("out")).expect("a folder");
    assert_eq!(run(&place.standalone()), Status::Done);
    assert!(place.at("out/Cargo.toml").exists());
}

#[test]
fn what_cannot_be_written_is_an_error() {
    // a file where the folder should be: it stops even those whom permissions do not
    let place = Place::new(SPEC);
    fs::create_dir(place.at("out")).expect("a folder");
    fs::write(place.at("out/src"), "a file").expect("written");
    assert_eq!(run(&place.existing()), Status::Failed);
    assert_eq!(
        fs::read(place.at("out/src")).expect("still there"),
        b"a file"
    );

    let place = Place::new(SPEC);
    fs::write(place.at("out"), "a file").expect("written");
    assert_eq!(run(&place.standalone()), Status::Failed);
    assert_eq!(fs::read(place.at("out")).expect("still there"), b"a file");

    // a folder where a file should be
    let place = Place::new(SPEC);
    fs::create_dir_all(place.at("out/src/models/cat.rs/inner")).expect("folders");
    assert_eq!(run(&place.existing()), Status::Failed);
    assert!(place.at("out/src/models/cat.rs/inner").is_dir());
}

/// Whatever the moment at which a first run ends, the next one knows the folder and leaves nothing behind.
#[test]
fn an_interrupted_first_run_is_taken_up() {
    let whole = Place::new(SPEC);
    assert_eq!(run(&whole.standalone()), Status::Done);
    let names = |place: &Place| -> Vec<PathBuf> {
        let out = place.at("out");
        place
            .snapshot()
            .into_keys()
            .map(|path| path.strip_prefix(&out).expect("below it").to_owned())
            .collect()
    };
    let moments: [&[(&str, &str)]; 4] = [
        &[],
        &[("src/.new-a1B2c3.tmp", "pub str"), (".new-x.tmp", "")],
        &[("src/runtime/.new-a.tmp", "x")],
        &[
            ("src/lib.rs", HEAD),
            ("src/models/cat.rs", "half"),
            ("src/.new-a1B2c3.tmp", "pub str"),
            ("src/runtime/.new-a.tmp", "x"),
        ],
    ];
    for files in moments {
        let place = Place::new(SPEC);
        fs::create_dir_all(place.at("out/src")).expect("folders");
        for (path, text) in files {
            put(&place.at("out"), path, text);
        }
        assert_eq!(run(&place.standalone()), Status::Done, "{files:?}");
        assert_eq!(names(&place), names(&whole), "{files:?}");
        let check = Job {
            check: true,
            ..place.standalone()
        };
        assert_eq!(run(&check), Status::Done, "{files:?}");
    }
    // also one that has nothing else to do
    put(&whole.at("out"), "src/.new-a1B2c3.tmp", "pub str");
    assert_eq!(run(&whole.standalone()), Status::Done);
    assert!(!whole.at("out/src/.new-a1B2c3.tmp").exists());
    // a file of another kind is somebody's
    let place = Place::new(SPEC);
    put(&place.at("out"), "src/.new-notes.txt", "x");
    assert_eq!(run(&place.standalone()), Status::Failed);
}

#[test]
fn first_runs_at_the_same_time_all_end_well() {
    let place = Place::new(SPEC);
    let job = place.standalone();
    std::thread::scope(|scope| {
        let runs: Vec<_> = (0..8).map(|_| scope.spawn(|| run(&job))).collect();
        for ended in runs {
            assert_eq!(ended.join().expect("no panic"), Status::Done);
        }
    });
    let check = Job { check: true, ..job };
    assert_eq!(run(&check), Status::Done);
    let leftover = |path: &PathBuf| path.to_string_lossy().ends_with(".tmp");
    assert!(!place.snapshot().keys().any(leftover));
}

/// As on a full disk: one file cannot be written, and so none is.
#[test]
fn a_file_that_cannot_be_written_keeps_all_others_from_changing() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    put(dir.path(), "src/a.rs", "old");
    put(dir.path(), "blocked", "a file where a folder is to be");
    let set = files(&[
        ("src/a.rs", "new"),
        ("src/b.rs", "b"),
        ("blocked/c.rs", "c"),
    ]);
    let difference = |path: &str, change| Difference {
        path: path.to_owned(),
        change,
    };
    let differences = [
        difference("blocked/c.rs", Change::Missing),
        difference("src/a.rs", Change::Stale),
        difference("src/b.rs", Change::Missing),
    ];
    let error = write(&set, dir.path(), &differences).expect_err("it cannot be written");
    assert_eq!(error.changed, 0);
    assert!(
        error.to_string().ends_with("no file has changed"),
        "{error}"
    );
    let at = |path: &str| fs::read_to_string(dir.path().join(path)).ok();
    assert_eq!(at("src/a.rs").as_deref(), Some("old"));
    assert_eq!(at("src/b.rs"), None);
    let left = fs::read_dir(dir.path().join("src"))
        .expect("readable")
        .count();
    assert_eq!(left, 1, "no temporary file is left");

    // where files have changed before, the message says so
    fs::create_dir_all(dir.path().join("src/b.rs/inner")).expect("a folder in the way");
    let set = files(&[("src/b.rs", "b"), ("src/lib.rs", "first")]);
    let differences = [
        difference("src/b.rs", Change::Stale),
        difference("src/lib.rs", Change::Missing),
    ];
    let error = write(&set, dir.path(), &differences).expect_err("a folder is in the way");
    assert_eq!(error.changed, 1);
    assert!(
        error.to_string().contains("1 file changed before"),
        "{error}"
    );
    assert_eq!(at("src/lib.rs").as_deref(), Some("first"));
}

/// A pipe in the place of a file is waited for by nobody.
#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_an_error_and_no_hang() {
    let pipe = |path: &Path| {
        let made = std::process::Command::new("mkfifo").arg(path).status();
        assert!(made.expect("mkfifo is there").success());
    };
    for path in ["src/models/cat.rs", "src/lib.rs", "Cargo.toml", "README.md"] {
        let place = Place::new(SPEC);
        assert_eq!(run(&place.standalone()), Status::Done);
        fs::remove_file(place.at("out").join(path)).expect("removed");
        pipe(&place.at("out").join(path));
        assert_eq!(run(&place.standalone()), Status::Failed, "{path}");
        let check = Job {
            check: true,
            ..place.standalone()
        };
        assert_eq!(run(&check), Status::Failed, "{path}");
    }
    // the memory of checks is not needed
    let place = Place::new(SPEC);
    assert_eq!(run(&place.standalone()), Status::Done);
    pipe(&place.at("memory"));
    let remembered = |spec: &str| Job {
        check: true,
        memory: Some(place.at("memory")),
        input: Input {
            spec: vec![place.at(spec)],
            ..Input::default()
        },
        ..place.standalone()
    };
    assert_eq!(run(&remembered("spec.json")), Status::Done);
    // a document that can be read once only is read once
    pipe(&place.at("pipe.json"));
    std::thread::scope(|scope| {
        scope.spawn(|| fs::write(place.at("pipe.json"), SPEC).expect("somebody reads"));
        assert_eq!(run(&remembered("pipe.json")), Status::Done);
    });
    // so is everything else that is read with it
    let lists = [
        ("names", "[types]\nCat = \"Tom\"\n"),
        ("secrets", ""),
        (
            "overlay",
            "{\"overlay\": \"1.0.0\", \"info\": {\"title\": \"x\", \"version\": \"1\"}, \"actions\": [{\"target\": \"$.info\", \"update\": {\"title\": \"y\"}}]}",
        ),
    ];
    for (name, _) in lists {
        pipe(&place.at(name));
    }
    let job = |check| Job {
        input: Input {
            spec: vec![place.at("pipe.json")],
            overlay: vec![place.at("overlay")],
            renames: Some(place.at("names")),
        },
        secrets: Some(place.at("secrets")),
        check,
        ..remembered("pipe.json")
    };
    for check in [false, true] {
        // nobody waits for these: what is not read would never end
        for (name, text) in lists.into_iter().chain([("pipe.json", SPEC)]) {
            let at = place.at(name);
            std::thread::spawn(move || fs::write(at, text).expect("somebody reads"));
        }
        assert_eq!(run(&job(check)), Status::Done);
    }
    assert!(place.at("out/src/models/tom.rs").is_file());
    // templates are ordinary files
    fs::create_dir(place.at("templates")).expect("a folder");
    pipe(&place.at("templates/module.rs.tera"));
    let job = Job {
        templates: TemplateSet::Crate(Some(place.at("templates"))),
        ..place.standalone()
    };
    assert_eq!(run(&job), Status::Failed);
}

/// What is written by hand in `Cargo.toml` and the page stays; the features are kept up to date all the same.
#[test]
fn changes_by_hand_are_not_fought_over() {
    let place = Place::new(SPEC);
    assert_eq!(run(&place.standalone()), Status::Done);
    let manifest = fs::read_to_string(place.at("out/Cargo.toml")).expect("readable");
    assert!(!manifest.contains("[workspace]"), "{manifest}");
    let own = manifest
        .replace("publish = false", "publish = true\ndescription = \"Mine\"")
        .replace("default = [\"all\"]", "default = []")
        + "\n[profile.release]\nlto = true\n";
    fs::write(place.at("out/Cargo.toml"), &own).expect("written");
    fs::write(place.at("out/README.md"), "# Mine\n").expect("written");
    let before = place.snapshot();
    let check = |job: Job| run(&Job { check: true, ..job });
    assert_eq!(check(place.standalone()), Status::Done);
    assert_eq!(run(&place.standalone()), Status::Done);
    assert_eq!(place.snapshot(), before);

    let with_tag = SPEC.replace(
        r#""paths": {}"#,
        r##""paths": {"/cats": {"get": {"tags": ["Cats"], "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cat"}}}}}}}}"##,
    );
    fs::write(place.at("spec.json"), with_tag).expect("written");
    assert_eq!(check(place.standalone()), Status::OutOfStep);
    assert_eq!(run(&place.standalone()), Status::Done);
    let updated = fs::read_to_string(place.at("out/Cargo.toml")).expect("readable");
    assert!(updated.contains("cats = []"), "{updated}");
    assert!(updated.contains("description = \"Mine\""), "{updated}");
    assert!(
        updated.ends_with("\n[profile.release]\nlto = true\n"),
        "{updated}"
    );

    let asked = place.job(Layout::Standalone(Package {
        version: Some("2.0.0".to_owned()),
        license: Some("MIT".to_owned()),
        ..Package::named("pets")
    }));
    assert_eq!(run(&asked), Status::Done);
    let asked = fs::read_to_string(place.at("out/Cargo.toml")).expect("readable");
    let expected = updated.replace("version = \"0.1.0\"", "version = \"2.0.0\"");
    assert!(asked.contains("license = \"MIT\"\n"), "{asked}");
    assert_eq!(asked.replace("license = \"MIT\"\n", ""), expected);
}

#[test]
fn a_fault_changes_no_file() {
    let place = Place::new(SPEC);
    assert_eq!(run(&place.existing()), Status::Done);
    let before = place.snapshot();

    let templates = |name: &str, text: &str| {
        let dir = place.at(&format!("templates-{name}"));
        put(&dir, name, text);
        Job {
            templates: TemplateSet::Crate(Some(dir)),
            ..place.existing()
        }
    };
    let renames = |text: &str| {
        fs::write(place.at("renames.toml"), text).expect("written");
        Job {
            input: Input {
                renames: Some(place.at("renames.toml")),
                ..place.existing().input
            },
            ..place.existing()
        }
    };
    let spec = |text: &str| {
        let at = place.at("other.json");
        fs::write(&at, text).expect("written");
        Job {
            input: Input {
                spec: vec![at],
                ..Input::default()
            },
            ..place.existing()
        }
    };
    let absent = || place.at("absent");
    let jobs: [(&str, &dyn Fn() -> Job); 14] = [
        ("a template with a syntax error", &|| {
            templates("struct.rs.tera", "{% for %}")
        }),
        ("a template that uses what there is not", &|| {
            templates("lib.rs.tera", "{{ nothing.at.all }}")
        }),
        ("a template that prints no Rust", &|| {
            templates("any.rs.tera", "fn {{ ident }}(")
        }),
        ("a struct template that prints no Rust", &|| {
            templates("struct.rs.tera", "pub struct {{ ident }} {")
        }),
        ("an unknown template", &|| templates("strict.rs.tera", "x")),
        ("absent templates", &|| Job {
            templates: TemplateSet::Crate(Some(absent())),
            ..place.existing()
        }),
        ("renames without a match", &|| {
            renames("[types]\n\"Bird\" = \"Wing\"\n")
        }),
        ("renames that collide", &|| {
            renames("[types]\n\"Cat\" = \"Pet\"\n\"Dog\" = \"Pet\"\n")
        }),
        ("renames that are no TOML", &|| renames("[types")),
        ("an absent document", &|| Job {
            input: Input {
                spec: vec![absent()],
                ..Input::default()
            },
            ..place.existing()
        }),
        ("an empty document", &|| spec("")),
        ("a truncated document", &|| spec(&SPEC[..SPEC.len() / 2])),
        ("an unknown version", &|| {
            spec(&SPEC.replace("3.0.3", "4.0.0"))
        }),
        ("a reference to another file", &|| {
            spec(&SPEC.replace("#/components", "gone.json#/components"))
        }),
    ];
    for (fault, job) in jobs {
        let mut job = job();
        // `any.rs` is used where a schema has no properties
        if fault == "a template that prints no Rust" {
            let at = place.at("any.json");
            fs::write(
                &at,
                SPEC.replace(
                    r#""properties": {"name": {"type": "string"}}"#,
                    r#""x-a": 1"#,
                ),
            )
            .expect("written");
            job.input.spec = vec![at];
        }
        for check in [true, false] {
            assert_eq!(
                run(&Job {
                    check,
                    ..job.clone()
                }),
                Status::Failed,
                "{fault}"
            );
            assert_eq!(place.snapshot(), before, "{fault}");
        }
    }
}

#[test]
fn several_files_are_replaced_together_or_not_at_all() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let at = |path: &str| dir.path().join(path);
    replace(&at("new/one"), &[b"o", b"ne"]).expect("written");
    assert_eq!(fs::read(at("new/one")).expect("there"), b"one");
    let file = |path: &str, text: &str| (at(path), text.to_owned());
    let written = replace_all(vec![file("new/one", "one"), file("two", "2")]).expect("written");
    assert_eq!(written, [at("two")], "what is the same is left alone");
    // a file stands where a folder would have to
    let failed = replace_all(vec![file("two", "3"), file("new/one/below", "x")]);
    assert!(failed.is_err());
    assert_eq!(fs::read(at("two")).expect("there"), b"2");
    let mut left: Vec<_> = fs::read_dir(dir.path())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["new", "two"]);
}

#[test]
fn a_remembered_check_is_never_stale() {
    let place = Place::new(SPEC);
    let renames = "[types]\n\"Cat\" = \"Feline\"\n";
    fs::write(place.at("renames.toml"), renames).expect("written");
    let alias = include_str!("../../templates/alias.rs.tera");
    put(&place.at("templates"), "alias.rs.tera", alias);
    let job = Job {
        input: Input {
            renames: Some(place.at("renames.toml")),
            ..place.existing().input
        },
        templates: TemplateSet::Crate(Some(place.at("templates"))),
        memory: Some(place.at("record.json")),
        ..place.existing()
    };
    let check = |job: &Job| {
        run(&Job {
            check: true,
            ..job.clone()
        })
    };
    assert_eq!(check(&job), Status::OutOfStep, "nothing is there yet");
    assert_eq!(run(&job), Status::Done);
    assert_eq!(check(&job), Status::Done);
    assert!(place.at("record.json").is_file());

    // what was remembered says nothing about other bytes
    let module = "out/src/models/dog.rs";
    let changes = [
        ("spec.json", SPEC.replace("name", "call"), Status::OutOfStep),
        ("spec.json", SPEC[..40].to_owned(), Status::Failed),
        ("renames.toml", String::new(), Status::OutOfStep),
        ("renames.toml", "[types".to_owned(), Status::Failed),
        (
            "templates/struct.rs.tera",
            "pub struct {{ ident }};".to_owned(),
            Status::OutOfStep,
        ),
        (module, format!("{HEAD}\n"), Status::OutOfStep),
        (
            "out/src/models/bird.rs",
            format!("{HEAD}\n"),
            Status::OutOfStep,
        ),
        ("out/src/mine.rs", "// by hand\n".to_owned(), Status::Done),
    ];
    for (path, text, status) in changes {
        let before = fs::read(place.at(path)).ok();
        fs::write(place.at(path), &text).expect("written");
        assert_eq!(check(&job), status, "{path}: {text}");
        assert_eq!(check(&job), status, "{path}: {text}, again");
        match before {
            Some(bytes) => fs::write(place.at(path), bytes).expect("written"),
            None => fs::remove_file(place.at(path)).expect("removed"),
        }
        assert_eq!(check(&job), Status::Done, "{path} is as it was");
    }
    fs::remove_file(place.at(module)).expect("removed");
    assert_eq!(check(&job), Status::OutOfStep);
}
