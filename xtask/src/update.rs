//! `cargo xtask spec update`: pins what upstream has now.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use generator::drift::Report;
use generator::drift::changelog;
use generator::drift::format::{Format, Lines, Titles};
use generator::emit::replace_all;
use generator::input::shown;
use generator::spec::{Imported, Projection, Source, import_over};

use crate::drift::{
    Failure, Input, Pinned, USAGE, colour, compare, read_files, read_policy, today, unreadable,
};
use crate::spec::{NOTIFICATIONS, PLATFORM, pinned_files, report as show};
use crate::upstream::command::UpstreamArgs;
use crate::upstream::{Progress, fetch};

/// Fetch the live document, show what changed, and pin it
///
/// The projection is the one that the provenance names. The notification events stay as they are
/// pinned, since the live document does not contain them; what they need and the live document no
/// longer has is pinned with them. Nothing is written unless all of it succeeded.
///
/// Exit codes: 0 done, 2 usage or a file that cannot be read or written, 3 a document could not be
/// read, 4 upstream could not be reached.
#[derive(Debug, Clone, clap::Args)]
pub struct UpdateArgs {
    /// Where and how upstream is read.
    #[command(flatten)]
    pub upstream: UpstreamArgs,
    /// The day the document was published, as YYYY-MM-DD
    #[arg(long)]
    pub date: Option<String>,
    /// How what changed is shown: text, json, markdown or github
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
}

/// Runs the command in the workspace at `root` and returns its exit code.
pub fn update(
    args: &UpdateArgs,
    root: &Path,
    progress: &mut dyn Progress,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> u8 {
    let result = plan(args, root, progress, stderr).and_then(|plan| {
        let written = replace_all(plan.files).map_err(|error| Failure::usage(&error.into()))?;
        Ok((plan.report, plan.next, written))
    });
    match result {
        Ok((report, next, written)) => {
            for path in written {
                // what cannot be said on standard error cannot be said anywhere
                let _ = writeln!(stderr, "wrote {}", shown(&path));
            }
            let _ = writeln!(stderr, "{next}");
            match stdout
                .write_all(report.as_bytes())
                .and_then(|()| stdout.flush())
            {
                Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                    let _ = writeln!(stderr, "error: cannot write the report: {error}");
                    USAGE
                }
                _ => 0,
            }
        }
        Err(failure) => {
            let _ = failure.tell(stderr);
            let _ = writeln!(stderr, "nothing was written");
            failure.exit_code()
        }
    }
}

/// All that is to be written and said.
struct Plan {
    files: Vec<(PathBuf, String)>,
    report: String,
    /// What becomes of the version.
    next: String,
}

fn plan(
    args: &UpdateArgs,
    root: &Path,
    progress: &mut dyn Progress,
    stderr: &mut dyn Write,
) -> Result<Plan, Failure> {
    let usage = |error: anyhow::Error| Failure::usage(&error);
    let specs = root.join("specs");
    let pinned = Pinned::find(root)?;
    let policy = read_policy(None, &specs.join("drift.toml"))?;
    let base = Input {
        sources: read_files(&pinned.documents)?,
        projection: None,
    };

    let fetched = fetch(&args.upstream.request(), progress)
        .map_err(|error| Failure::Fetch(Box::new(error)))?;
    let source = Source {
        name: fetched.url,
        bytes: fetched.bytes,
    };
    let projection = pinned.projection.unwrap_or(Projection::Facts);
    let imported = read(&source, projection, &base.sources)?;
    let mut files = pinned_files(&imported, &source, projection, args.date.as_deref(), &specs)
        .map_err(usage)?;

    // What will be pinned, under the names that it will have.
    let revision = [
        (PLATFORM, Some(&imported.platform)),
        (NOTIFICATIONS, imported.notifications.as_ref()),
    ];
    let revision = Input {
        sources: revision
            .into_iter()
            .filter_map(|(file, text)| {
                Some(Source {
                    name: shown(&specs.join(file)),
                    bytes: text?.clone().into_bytes(),
                })
            })
            .collect(),
        projection: None,
    };
    let (report, warnings) = compare(&base, &revision, &pinned, &policy, today())?;
    for problem in warnings
        .into_iter()
        .chain(report.summary.policy.iter().cloned())
    {
        let _ = writeln!(stderr, "warning: {problem}");
    }
    let next = if report.findings.is_empty() {
        "nothing changed for the models".to_owned()
    } else {
        let (log, next) = changelog(root, &report, &imported).map_err(usage)?;
        files.push(log);
        next
    };
    let titles = Titles {
        base: "the pinned documents".to_owned(),
        revision: source.name,
        lines: match args.format {
            Format::Github => Lines::of(&report, &revision.sources),
            _ => Lines::default(),
        },
    };
    Ok(Plan {
        files,
        report: args.format.write(&report, &titles, colour()),
        next,
    })
}

/// Reads the document for pinning in place of the documents that are.
fn read(source: &Source, projection: Projection, pinned: &[Source]) -> Result<Imported, Failure> {
    // The notification events first: they keep what is said of themselves.
    let mut pinned = pinned.to_vec();
    pinned.sort_by_key(|source| !source.name.ends_with(NOTIFICATIONS));
    let (imported, diagnostics) = import_over(source, projection, &pinned);
    match imported {
        Some(imported) => {
            show(&diagnostics, source);
            Ok(imported)
        }
        None => {
            pinned.push(source.clone());
            Err(unreadable(&pinned, &[], &diagnostics))
        }
    }
}

/// The change log of the models with an entry for the report, and the version it proposes.
fn changelog(
    root: &Path,
    report: &Report,
    imported: &Imported,
) -> Result<((PathBuf, String), String)> {
    let path = root.join("generated-models/CHANGELOG.md");
    let log =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let current = package_version(root)?;
    let version = changelog::next_version(&current, report.summary.step.rust)
        .map_err(|message| anyhow!(message))?;
    let api = &imported.api_version;
    let about = match &imported.sdk_version {
        Some(sdk) => format!("SDK version {sdk} (API version {api})"),
        None => format!("API version {api}"),
    };
    let log = changelog::insert(&log, &changelog::entry(report, &about), &version);
    let next =
        format!("the next version of generated-models should be {version} (it is {current})");
    Ok(((path, log), next))
}

/// The version of the models: their own, or the workspace's.
fn package_version(root: &Path) -> Result<String> {
    let manifest = |file: &str| -> Result<toml::Table> {
        let path = root.join(file);
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        text.parse()
            .with_context(|| format!("{} is no manifest", path.display()))
    };
    let models = manifest("generated-models/Cargo.toml")?;
    let own = models
        .get("package")
        .and_then(|package| package.get("version"))
        .and_then(toml::Value::as_str);
    if let Some(version) = own {
        return Ok(version.to_owned());
    }
    let workspace = manifest("Cargo.toml")?;
    let version = workspace
        .get("workspace")
        .and_then(|workspace| workspace.get("package"))
        .and_then(|package| package.get("version"))
        .and_then(toml::Value::as_str);
    ensure!(version.is_some(), "the workspace names no version");
    Ok(version.unwrap_or_default().to_owned())
}
