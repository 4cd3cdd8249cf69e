//! Pinning a document: what is to be written for it, wherever it comes from.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use generator::drift::format::{Format, Lines, Titles};
use generator::drift::{Report, changelog};
use generator::emit::replace_all;
use generator::input::shown;
use generator::spec::{Imported, Projection, Source, import_over};

use crate::drift::{
    Failure, Input, Pinned, USAGE, colour, compare, read_files, read_policy, today, unreadable,
};
use crate::lists::Lists;
use crate::spec::{NOTIFICATIONS, PLATFORM, pinned_files, report as show};

/// What everybody who pins a document may say.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct PinArgs {
    /// Publication date of the document, as YYYY-MM-DD
    #[arg(long)]
    pub date: Option<String>,
    /// Format of the change report: text, json, markdown or github
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
    /// Do not write to the models' change log
    #[arg(long)]
    pub no_changelog: bool,
    /// Keep titles, summaries and descriptions; later updates keep them too
    #[arg(long)]
    pub keep_texts: bool,
}

impl PinArgs {
    /// What of the document is pinned, if it was asked for; otherwise the provenance says so.
    pub fn projection(&self) -> Option<Projection> {
        self.keep_texts.then_some(Projection::FactsWithTexts)
    }
}

/// All that is to be written and said.
#[derive(Debug)]
pub struct Plan {
    /// The files in full.
    pub files: Vec<(PathBuf, String)>,
    /// The documents that will be pinned, under the names that they will have.
    pub documents: Vec<Source>,
    /// The lists as they will be.
    pub lists: Lists,
    /// What changed; none where nothing was pinned before.
    pub report: Option<Report>,
    /// The report in the form that was asked for.
    pub text: String,
    /// The version that the models have and the one that they should get; the same where nothing changed for them.
    pub version: Option<(String, String)>,
}

impl Plan {
    /// A plan that only writes these files.
    pub fn of_files(files: Vec<(PathBuf, String)>) -> Self {
        Self {
            files,
            documents: Vec::new(),
            lists: Lists::default(),
            report: None,
            text: String::new(),
            version: None,
        }
    }
}

/// Plans to pin `source` in the workspace at `root`. Nothing is written.
///
/// # Errors
/// The document or a file of the workspace cannot be read, or an entry of a list matches nothing.
pub fn plan(
    source: &Source,
    projection: Option<Projection>,
    args: &PinArgs,
    root: &Path,
    stderr: &mut dyn Write,
) -> Result<Plan, Failure> {
    let usage = |error: anyhow::Error| Failure::usage(&error);
    let specs = root.join("specs");
    let pinned = Pinned::find(root)?;
    let policy = read_policy(None, &specs.join("drift.toml"))?;
    let is_first = !specs.join(PLATFORM).is_file();
    let base = Input {
        sources: if is_first {
            Vec::new()
        } else {
            read_files(&pinned.documents)?
        },
        projection: None,
    };
    let projection = projection
        .or(pinned.projection)
        .unwrap_or(Projection::Facts);
    let imported = read(source, projection, &base.sources)?;
    let mut files =
        pinned_files(&imported, source, projection, args.date.as_deref(), &specs).map_err(usage)?;
    let parts = [
        (PLATFORM, Some(&imported.platform)),
        (NOTIFICATIONS, imported.notifications.as_ref()),
    ];
    let documents: Vec<Source> = parts
        .into_iter()
        .filter_map(|(file, text)| {
            Some(Source {
                name: shown(&specs.join(file)),
                bytes: text?.clone().into_bytes(),
            })
        })
        .collect();
    if is_first {
        return Ok(Plan {
            documents,
            lists: pinned.lists,
            ..Plan::of_files(files)
        });
    }

    let checked = pinned
        .lists
        .check(&base.sources, &documents, version_of(&imported))?;
    let revision = Input {
        sources: documents,
        projection: None,
    };
    let lists = [&pinned.lists, &checked.marked];
    let (mut report, warnings) = compare(&base, &revision, lists, &policy, today())?;
    report.summary.lists = checked.findings;
    for problem in warnings
        .into_iter()
        .chain(report.summary.policy.iter().cloned())
    {
        // what cannot be said on standard error cannot be said anywhere
        let _ = writeln!(stderr, "warning: {problem}");
    }
    for finding in &report.summary.lists {
        let (place, message, help) = (&finding.place, &finding.message, &finding.help);
        let _ = writeln!(
            stderr,
            "warning: {}:{}: {message}; {help}",
            place.file, place.line
        );
    }
    files.extend(checked.changed);
    let current = package_version(root).map_err(usage)?;
    let next = changelog::next_version(&current, report.summary.step.rust)
        .map_err(|message| usage(anyhow!(message)))?;
    if !report.findings.is_empty() && !args.no_changelog {
        files.push(log(root, &report, &imported, &next).map_err(usage)?);
    }
    let titles = Titles {
        base: "the pinned documents".to_owned(),
        revision: source.name.clone(),
        lines: match args.format {
            Format::Github => Lines::of(&report, &revision.sources),
            _ => Lines::default(),
        },
    };
    Ok(Plan {
        files,
        documents: revision.sources,
        lists: checked.marked,
        text: args.format.write(&report, &titles, colour()),
        report: Some(report),
        version: Some((current, next)),
    })
}

/// Writes what was planned, and says so. Returns the exit code.
pub fn finish(result: Result<Plan, Failure>, stdout: &mut dyn Write, stderr: &mut dyn Write) -> u8 {
    let result = result.and_then(|plan| {
        let written =
            replace_all(plan.files.clone()).map_err(|error| Failure::usage(&error.into()))?;
        Ok((plan, written))
    });
    match result {
        Ok((plan, written)) => {
            for path in written {
                let _ = writeln!(stderr, "wrote {}", shown(&path));
            }
            for line in next_steps(&plan) {
                let _ = writeln!(stderr, "{line}");
            }
            write_report(&plan.text, stdout, stderr)
        }
        Err(failure) => {
            let _ = failure.tell(stderr);
            let _ = writeln!(stderr, "nothing was written");
            failure.exit_code()
        }
    }
}

/// What comes next, one line each.
fn next_steps(plan: &Plan) -> Vec<String> {
    let mut lines = Vec::new();
    match (&plan.version, &plan.report) {
        (Some((current, next)), Some(report)) if !report.findings.is_empty() => {
            lines.push(format!(
                "the next version of generated-models should be {next} (it is {current})"
            ));
            lines.push("next: `cargo xtask regen`".to_owned());
        }
        (_, Some(_)) => lines.push("nothing changed for the models".to_owned()),
        (_, None) => {}
    }
    lines
}

/// Writes a report to standard output and returns the exit code. A reader that went away has what it wanted.
pub fn write_report(text: &str, stdout: &mut dyn Write, stderr: &mut dyn Write) -> u8 {
    match stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush())
    {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            let _ = writeln!(stderr, "error: cannot write the report: {error}");
            USAGE
        }
        _ => 0,
    }
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

/// What the version of the document is called where an entry is marked as gone.
fn version_of(imported: &Imported) -> &str {
    let sdk = imported.sdk_version.as_deref().unwrap_or_default().trim();
    match (sdk, imported.api_version.trim()) {
        ("", "") => "unknown",
        ("", api) => api,
        (sdk, _) => sdk,
    }
}

/// What the models are made of from now on, as far as the document says so.
fn about(imported: &Imported) -> String {
    let sdk = imported.sdk_version.as_deref().unwrap_or_default().trim();
    match (sdk, imported.api_version.trim()) {
        ("", "") => match imported.title.trim() {
            "" => "A newer document".to_owned(),
            title => title.to_owned(),
        },
        ("", api) => format!("API version {api}"),
        (sdk, "") => format!("SDK version {sdk}"),
        (sdk, api) => format!("SDK version {sdk} (API version {api})"),
    }
}

/// The change log of the models with an entry for the report.
fn log(
    root: &Path,
    report: &Report,
    imported: &Imported,
    version: &str,
) -> Result<(PathBuf, String)> {
    let path = root.join("generated-models/CHANGELOG.md");
    let log =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let entry = changelog::entry(report, &about(imported));
    Ok((path, changelog::insert(&log, &entry, version)))
}

/// The version of the models: their own, or the workspace's.
pub fn package_version(root: &Path) -> Result<String> {
    let manifest = |file: &str| -> Result<toml::Table> {
        let path = root.join(file);
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        text.parse()
            .with_context(|| format!("{} is not a manifest", path.display()))
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
    ensure!(version.is_some(), "the workspace has no version");
    Ok(version.unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imported(title: &str, sdk: Option<&str>, api: &str) -> Imported {
        Imported {
            platform: String::new(),
            notifications: None,
            own_topics: false,
            title: title.to_owned(),
            sdk_version: sdk.map(str::to_owned),
            api_version: api.to_owned(),
        }
    }

    #[test]
    fn a_heading_leaves_out_what_the_document_does_not_say() {
        for (title, sdk, api, heading) in [
            (
                "T",
                Some("224.0.0"),
                "9021",
                "SDK version 224.0.0 (API version 9021)",
            ),
            ("T", Some("224.0.0"), " ", "SDK version 224.0.0"),
            ("T", None, "v2", "API version v2"),
            ("T", Some(""), "v2", "API version v2"),
            ("T", None, "", "T"),
            ("", None, "", "A newer document"),
        ] {
            assert_eq!(about(&imported(title, sdk, api)), heading);
        }
        assert_eq!(version_of(&imported("T", None, "")), "unknown");
    }
}
