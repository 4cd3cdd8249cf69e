//! Crates to measure, in a workspace of their own below the target folder, so that nothing of the
//! project's own profiles, features or builds takes part.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail, ensure};
use toml::{Table, Value};

use super::measure::{Cost, measure};

/// A workspace of crates to measure.
pub struct Bench {
    dir: PathBuf,
}

/// What to build, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum Build {
    /// cargo check
    Check,
    /// cargo build
    Dev,
    /// cargo build --release
    Release,
}

impl Build {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Dev => &["build"],
            Self::Release => &["build", "--release"],
        }
    }

    /// The command as it is typed.
    pub fn command(self) -> String {
        format!("cargo {}", self.arguments().join(" "))
    }
}

impl Bench {
    /// An empty workspace at `target/bench/NAME`; what was built there before stays.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn new(root: &Path, name: &str) -> anyhow::Result<Self> {
        let dir = root.join("target/bench").join(name);
        let crates = dir.join("crates");
        remove(&crates)?;
        let bench = Self { dir };
        write(
            &bench.dir.join("Cargo.toml"),
            "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n",
        )?;
        // the same versions as the project's
        let lock = root.join("Cargo.lock");
        std::fs::copy(&lock, bench.dir.join("Cargo.lock"))
            .with_context(|| format!("copying {}", lock.display()))?;
        Ok(bench)
    }

    /// Adds a crate from its source files, given by their names in `src`.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn add<N: AsRef<str>, T: AsRef<str>>(
        &self,
        name: &str,
        manifest: &str,
        files: impl IntoIterator<Item = (N, T)>,
    ) -> anyhow::Result<()> {
        let dir = self.dir.join("crates").join(name);
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n{manifest}"
        );
        write(&dir.join("Cargo.toml"), &manifest)?;
        for (file, text) in files {
            write(&dir.join("src").join(file.as_ref()), text.as_ref())?;
        }
        Ok(())
    }

    /// Adds a crate from a folder of source files.
    ///
    /// # Errors
    /// A file cannot be read or written.
    pub fn add_folder(
        &self,
        name: &str,
        manifest: &str,
        folder: &Path,
        lib: &str,
        modules: &BTreeSet<String>,
    ) -> anyhow::Result<()> {
        let mut files = vec![("lib.rs".to_owned(), lib.to_owned())];
        for module in modules {
            let file = format!("models/{module}.rs");
            let path = folder.join(&file);
            files.push((file, read(&path)?));
        }
        self.add(name, manifest, files)?;
        let runtime = self.dir.join("crates").join(name).join("src/runtime");
        copy_folder(&folder.join("runtime"), &runtime)
    }

    /// Writes a file that is no crate's, and gives back its path.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, name: &str, text: &str) -> anyhow::Result<PathBuf> {
        let path = self.dir.join(name);
        write(&path, text)?;
        Ok(path)
    }

    /// Builds a crate without measuring anything.
    ///
    /// # Errors
    /// The build fails.
    pub fn prepare(&self, name: &str, build: Build) -> anyhow::Result<()> {
        measure(&mut self.cargo(build, name, &[])).map(drop)
    }

    /// Builds a crate, and the crates `with` that it depends on, from nothing but their sources.
    ///
    /// # Errors
    /// A build fails, or something else had to be built with it.
    pub fn cost(
        &self,
        name: &str,
        with: &[&str],
        build: Build,
        arguments: &[&str],
    ) -> anyhow::Result<Cost> {
        for name in [name].iter().chain(with) {
            let mut clean = self.command(&["clean", "--package", name]);
            if build == Build::Release {
                clean.arg("--release");
            }
            measure(&mut clean)?;
        }
        let (cost, said) = measure(&mut self.cargo(build, name, arguments))?;
        let built: BTreeSet<&str> = said
            .lines()
            .filter_map(|line| {
                let mut words = line.split_whitespace();
                matches!(words.next(), Some("Checking" | "Compiling"))
                    .then(|| words.next())
                    .flatten()
            })
            .collect();
        let expected: BTreeSet<&str> = [name].iter().chain(with).copied().collect();
        if built != expected {
            bail!("{name}: built {built:?} where {expected:?} was to be measured");
        }
        Ok(cost)
    }

    /// Where the program of the crate `name` lies after a release build.
    pub fn program(&self, name: &str) -> PathBuf {
        self.dir
            .join("target/release")
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    fn cargo(&self, build: Build, name: &str, arguments: &[&str]) -> Command {
        let mut command = self.command(build.arguments());
        command.args(["--package", name]).args(arguments);
        command
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        command
            .args(arguments)
            .current_dir(&self.dir)
            .env("CARGO_TARGET_DIR", self.dir.join("target"))
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never");
        command
    }
}

/// The dependencies and features of `generated-models`, as text for a manifest outside the
/// workspace.
///
/// # Errors
/// A manifest cannot be read, or a dependency stands in none.
pub fn models_manifest(root: &Path) -> anyhow::Result<String> {
    let manifest = parse(&root.join("generated-models/Cargo.toml"))?;
    let mut text = dependencies(root, &["chrono", "indexmap", "serde", "serde_json"], &[])?;
    let listed: Vec<&str> = table(&manifest, &["dependencies"])?
        .keys()
        .map(String::as_str)
        .collect();
    ensure!(
        listed == ["chrono", "indexmap", "serde", "serde_json"],
        "generated-models depends on {listed:?}, which the measurement does not know; \
         adapt it in xtask/src/bench/crates.rs"
    );
    let features = table(&manifest, &["features"])?;
    let _ = write!(text, "\n[features]\n{features}");
    Ok(text)
}

/// The section `[dependencies]` with some of the dependencies of `generated-models`, in the same
/// versions and with the same features, and with some features more.
///
/// # Errors
/// A manifest cannot be read, or a dependency stands in none.
pub fn dependencies(
    root: &Path,
    names: &[&str],
    features: &[(&str, &str)],
) -> anyhow::Result<String> {
    let workspace = parse(&root.join("Cargo.toml"))?;
    let models = parse(&root.join("generated-models/Cargo.toml"))?;
    let mut text = "[dependencies]\n".to_owned();
    for name in names {
        let mut dependency = table(&models, &["dependencies"])?
            .get(*name)
            .with_context(|| format!("generated-models does not depend on {name}"))?
            .clone();
        let inherits = |dependency: &Value| dependency.get("workspace") == Some(&true.into());
        if inherits(&dependency) {
            dependency = table(&workspace, &["workspace", "dependencies"])?
                .get(*name)
                .with_context(|| format!("the workspace does not list {name}"))?
                .clone();
        }
        if let Value::String(version) = dependency {
            dependency = Value::Table(Table::from_iter([("version".to_owned(), version.into())]));
        }
        for (_, feature) in features.iter().filter(|(of, _)| of == name) {
            if let Some(dependency) = dependency.as_table_mut() {
                let list = dependency
                    .entry("features")
                    .or_insert_with(|| Value::Array(Vec::new()));
                if let Value::Array(list) = list {
                    list.push((*feature).into());
                }
            }
        }
        let _ = writeln!(text, "{name} = {dependency}");
    }
    Ok(text)
}

fn parse(path: &Path) -> anyhow::Result<Table> {
    read(path)?
        .parse()
        .with_context(|| format!("reading {}", path.display()))
}

fn table<'a>(manifest: &'a Table, path: &[&str]) -> anyhow::Result<&'a Table> {
    let mut at = manifest;
    for key in path {
        at = at
            .get(*key)
            .and_then(Value::as_table)
            .with_context(|| format!("the manifest has no table {}", path.join(".")))?;
    }
    Ok(at)
}

/// Reads a text file.
///
/// # Errors
/// It cannot be read; the message names it.
pub fn read(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

/// Removes a folder that need not exist.
///
/// # Errors
/// It cannot be removed; the message names it.
pub fn remove(dir: &Path) -> anyhow::Result<()> {
    if dir.exists() {
        std::fs::remove_dir_all(dir).with_context(|| format!("removing {}", dir.display()))?;
    }
    Ok(())
}

/// Writes a text file; missing folders are created.
///
/// # Errors
/// It cannot be written; the message names it.
pub fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("creating {}", folder.display()))?;
    }
    std::fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

fn copy_folder(from: &Path, to: &Path) -> anyhow::Result<()> {
    let entries = std::fs::read_dir(from).with_context(|| format!("reading {}", from.display()))?;
    for entry in entries {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_folder(&path, &target)?;
        } else {
            write(&target, &read(&path)?)?;
        }
    }
    Ok(())
}
