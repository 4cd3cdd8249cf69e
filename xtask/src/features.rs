//! `cargo xtask features`: each feature of the models builds alone.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use anyhow::{Context, bail};
use toml::{Table, Value};

/// Check that generated-models builds with each feature alone and with none
///
/// Exit codes: 0 all build, 2 some do not, invalid arguments, or an I/O error.
#[derive(Clone, Debug, clap::Args)]
pub struct FeaturesArgs {
    /// Only these features
    #[arg(value_name = "FEATURE")]
    only: Vec<String>,
    /// Number of parallel checks, each with its own target folder [default: the number of
    /// processors]
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
}

/// Features to turn on together, as `--features` takes them; empty for none.
type Set = String;

/// Checks the features of the workspace at `root`, and says how it went.
///
/// # Errors
/// The manifest cannot be read, cargo cannot be started, or a feature does not build.
pub fn features(args: &FeaturesArgs, root: &Path) -> anyhow::Result<()> {
    let start = Instant::now();
    let sets = sets(root, &args.only)?;
    let available = thread::available_parallelism().map_or(1, usize::from);
    let jobs = args.jobs.unwrap_or(available).clamp(1, sets.len().max(1));
    // the largest features start first only by chance; the queue keeps all processors busy anyway
    let open = Mutex::new(sets.iter().rev().collect::<Vec<_>>());
    let failures: Mutex<BTreeMap<Set, String>> = Mutex::default();
    let faults: Vec<anyhow::Error> = thread::scope(|scope| {
        let workers: Vec<_> = (0..jobs)
            .map(|worker| {
                let (open, failures) = (&open, &failures);
                let target = root.join(format!("target/features/{worker}"));
                scope.spawn(move || work(root, &target, open, failures))
            })
            .collect();
        workers
            .into_iter()
            .filter_map(|worker| match worker.join() {
                Ok(result) => result.err(),
                Err(_) => Some(anyhow::anyhow!("a worker stopped")),
            })
            .collect()
    });
    if let Some(fault) = faults.into_iter().next() {
        return Err(fault);
    }
    let failures = failures
        .into_inner()
        .unwrap_or_else(|lock| lock.into_inner());
    for (set, said) in &failures {
        eprintln!(
            "error: generated-models does not build with {}\n{said}",
            about(set)
        );
    }
    println!(
        "{} of {} sets of features build; {:.0} s",
        sets.len() - failures.len(),
        sets.len(),
        start.elapsed().as_secs_f64()
    );
    if failures.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = failures.keys().map(|set| about(set)).collect();
    bail!("generated-models does not build with {}", names.join(", "));
}

/// Each feature by itself, and none. `all` and what it brings is what every other build checks.
fn sets(root: &Path, only: &[String]) -> anyhow::Result<Vec<Set>> {
    let path = root.join("generated-models/Cargo.toml");
    let manifest: Table = std::fs::read_to_string(&path)
        .with_context(|| format!("reading {}", path.display()))?
        .parse()
        .with_context(|| format!("reading {}", path.display()))?;
    let features = manifest
        .get("features")
        .and_then(Value::as_table)
        .with_context(|| format!("{} has no features", path.display()))?;
    for name in only {
        if !features.contains_key(name) {
            bail!("{} has no feature {name}", path.display());
        }
    }
    let mut sets: Vec<Set> = features
        .keys()
        .filter(|name| !matches!(name.as_str(), "default" | "all"))
        .filter(|name| only.is_empty() || only.contains(name))
        .cloned()
        .collect();
    if only.is_empty() {
        sets.push(Set::new());
    }
    Ok(sets)
}

fn about(set: &str) -> String {
    if set.is_empty() {
        "no feature".to_owned()
    } else {
        format!("the feature {set}")
    }
}

fn work(
    root: &Path,
    target: &PathBuf,
    open: &Mutex<Vec<&Set>>,
    failures: &Mutex<BTreeMap<Set, String>>,
) -> anyhow::Result<()> {
    loop {
        let next = open.lock().unwrap_or_else(|lock| lock.into_inner()).pop();
        let Some(set) = next else {
            return Ok(());
        };
        let done = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()))
            .args(["check", "--quiet", "--package", "generated-models"])
            .args(["--no-default-features", "--features", set])
            .current_dir(root)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_INCREMENTAL", "0")
            .stdin(Stdio::null())
            .output()
            .context("starting cargo")?;
        if !done.status.success() {
            let said = String::from_utf8_lossy(&done.stderr).into_owned();
            failures
                .lock()
                .unwrap_or_else(|lock| lock.into_inner())
                .insert(set.clone(), said);
        }
    }
}
