//! Whether cargo will take a generated crate: below a workspace that does not list it, it builds nothing.

use std::path::{Component, Path, PathBuf};

use toml::{Table, Value};

use crate::diagnostics::{Code, Diagnostic, Severity};

/// What to add to the manifest of the workspace that a crate lies below; `None` where it lies below none, or is listed.
pub(crate) fn note(out: &Path) -> Option<Diagnostic> {
    let out = out.canonicalize().ok()?;
    let own = read(&out.join("Cargo.toml"))?;
    let names_root = |table: &Table| Some(table.get("package")?.get("workspace")?.is_str());
    if own.contains_key("workspace") || names_root(&own).is_some() {
        return None;
    }
    let mut found = out.ancestors().skip(1).filter_map(|folder| {
        let manifest = read(&folder.join("Cargo.toml"))?;
        manifest
            .contains_key("workspace")
            .then_some((folder, manifest))
    });
    let (root, manifest) = found.next()?;
    let relative = slashed(out.strip_prefix(root).ok()?);
    let workspace = manifest.get("workspace")?.as_table()?;
    let listed = |key: &str| -> Vec<String> {
        let list = workspace.get(key).and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .filter_map(|path| path.as_str().map(str::to_owned))
            .collect()
    };
    let (members, excluded) = (listed("members"), listed("exclude"));
    if members.iter().any(|pattern| matches(pattern, &relative)) {
        return None;
    }
    let is_below = |path: &String| out.starts_with(root.join(path));
    if excluded.iter().any(is_below) || is_dependency(root, &manifest, &members, &out) {
        return None;
    }
    let line = |key: &str, mut list: Vec<String>| {
        list.push(relative.clone());
        format!("  {key} = {list:?}")
    };
    let manifest = root.join("Cargo.toml");
    let message = format!(
        "the crate is inside the workspace of {}, which does not list it, so cargo will refuse to build it",
        manifest.display()
    );
    let help = format!(
        "to build it, add one of these lines to [workspace] there:\n{}\n{}",
        line("members", members),
        line("exclude", excluded)
    );
    let mut note = Diagnostic::new(Severity::Note, Code::NotAMember, "", message).with_help(help);
    note.file = manifest.display().to_string();
    Some(note)
}

fn read(manifest: &Path) -> Option<Table> {
    if !manifest.is_file() {
        return None;
    }
    toml::from_str(&std::fs::read_to_string(manifest).ok()?).ok()
}

fn slashed(path: &Path) -> String {
    let parts: Vec<String> = path
        .components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    parts.join("/")
}

/// Whether the root package or a member depends on the folder by its path, which makes it a member.
fn is_dependency(root: &Path, manifest: &Table, members: &[String], out: &Path) -> bool {
    let mut folders = vec![root.to_owned()];
    for pattern in members {
        folders.extend(expanded(root, pattern));
    }
    folders.iter().any(|folder| {
        let own;
        let manifest = if folder == root {
            manifest
        } else {
            match read(&folder.join("Cargo.toml")) {
                Some(manifest) => {
                    own = manifest;
                    &own
                }
                None => return false,
            }
        };
        let mut paths = Vec::new();
        dependency_paths(manifest, &mut paths);
        paths
            .iter()
            .filter_map(|path| folder.join(path).canonicalize().ok())
            .any(|path| path == out)
    })
}

/// The paths in all tables of dependencies, of the package, its targets and its workspace.
fn dependency_paths<'a>(table: &'a Table, paths: &mut Vec<&'a str>) {
    for (key, value) in table {
        let Some(value) = value.as_table() else {
            continue;
        };
        if key.ends_with("dependencies") {
            let path = |dependency: &'a Value| dependency.get("path")?.as_str();
            paths.extend(value.values().filter_map(path));
        } else if !matches!(key.as_str(), "package" | "features" | "lints" | "profile") {
            dependency_paths(value, paths);
        }
    }
}

/// The folders that a pattern of members stands for.
fn expanded(root: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut folders = vec![root.to_owned()];
    for part in Path::new(pattern).components() {
        let Component::Normal(part) = part else {
            continue;
        };
        let part = part.to_string_lossy();
        folders = if part.contains(['*', '?', '[']) {
            let entries = folders.iter().filter_map(|folder| folder.read_dir().ok());
            entries
                .flatten()
                .flatten()
                .filter(|entry| matches_part(&part, &entry.file_name().to_string_lossy()))
                .map(|entry| entry.path())
                .filter(|path| path.is_dir())
                .collect()
        } else {
            folders.iter().map(|folder| folder.join(&*part)).collect()
        };
    }
    folders
}

/// Whether a pattern of members, whose `*` and `?` stand for parts of one name, names a path.
fn matches(pattern: &str, path: &str) -> bool {
    let pattern = pattern.trim_start_matches("./").trim_end_matches('/');
    let (mut patterns, mut parts) = (pattern.split('/'), path.split('/'));
    loop {
        match (patterns.next(), parts.next()) {
            (None, None) => return true,
            (Some(pattern), Some(part)) if matches_part(pattern, part) => {}
            _ => return false,
        }
    }
}

fn matches_part(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), name.chars().collect());
    let (mut at, mut read) = (0, 0);
    // where the last `*` is, and what it stands for ends
    let mut star: Option<(usize, usize)> = None;
    while read < name.len() {
        if pattern.get(at) == Some(&'*') {
            star = Some((at, read));
            at += 1;
        } else if pattern.get(at) == Some(&'?') || pattern.get(at) == Some(&name[read]) {
            (at, read) = (at + 1, read + 1);
        } else if let Some((place, end)) = star {
            star = Some((place, end + 1));
            (at, read) = (place + 1, end + 1);
        } else {
            return false;
        }
    }
    pattern[at..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn patterns_name_paths() {
        for (pattern, path, expected) in [
            ("a", "a", true),
            ("./a/", "a", true),
            ("crates/*", "crates/x", true),
            ("crates/*", "crates/x/y", false),
            ("crates/*-api", "crates/pet-api", true),
            ("crates/*-api", "crates/pet-apis", false),
            ("*/m?dels", "a/models", true),
            ("a*b*c", "axxbxbc", true),
            ("a", "b", false),
        ] {
            assert_eq!(matches(pattern, path), expected, "{pattern} and {path}");
        }
    }

    #[test]
    fn a_crate_below_a_workspace_is_noted_unless_it_is_listed() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let put = |path: &str, text: &str| {
            let at = dir.path().join(path);
            fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
            fs::write(at, text).expect("written");
        };
        let own = "[package]\nname = \"m\"\n";
        put("root/apis/m/Cargo.toml", own);
        put("root/app/Cargo.toml", "[package]\nname = \"app\"\n");
        let note = || note(&dir.path().join("root/apis/m"));
        assert_eq!(note(), None, "there is no workspace");
        put(
            "root/Cargo.toml",
            "[workspace]\nmembers = [\"app\"]\nexclude = [\"old\"]\n",
        );
        let help = note().expect("it is not listed").help;
        assert!(help.contains(r#"members = ["app", "apis/m"]"#), "{help}");
        assert!(help.contains(r#"exclude = ["old", "apis/m"]"#), "{help}");
        for (what, path, text) in [
            (
                "a pattern",
                "root/Cargo.toml",
                "[workspace]\nmembers = [\"apis/*\"]\n",
            ),
            (
                "a folder",
                "root/Cargo.toml",
                "[workspace]\nexclude = [\"apis\"]\n",
            ),
            (
                "its own workspace",
                "root/apis/m/Cargo.toml",
                "[package]\nname = \"m\"\n[workspace]\n",
            ),
            (
                "a dependency",
                "root/app/Cargo.toml",
                "[package]\nname = \"app\"\n[target.\"cfg(unix)\".dependencies]\nm = { path = \"../apis/m\" }\n",
            ),
        ] {
            let before = fs::read_to_string(dir.path().join(path)).expect("readable");
            put(path, text);
            assert_eq!(note(), None, "{what}");
            put(path, &before);
            assert!(note().is_some(), "{what}");
        }
    }
}
