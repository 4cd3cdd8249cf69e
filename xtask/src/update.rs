//! `cargo xtask spec update`: pins what upstream has now.

use std::fs;
use std::io::{IsTerminal, Write};
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use generator::drift::Report;
use generator::drift::changelog;
use generator::drift::format::{Format, Titles};
use generator::emit::replace_all;
use generator::spec::{Projection, Source};

use crate::drift;
use crate::spec::{NOTIFICATIONS, PLATFORM, platform_files, read, read_provenance};
use crate::upstream::command::{MessageFormat, UpstreamArgs, report as report_fetch};
use crate::upstream::{Progress, fetch};

/// Fetch the live document, show what changed, and pin it
///
/// The projection is the one that the provenance names; the notification events stay as they are
/// pinned, since the live document does not contain them. Nothing is written unless all of it
/// succeeded.
///
/// Exit codes: 0 done, 2 a usage, document or IO error, 4 upstream could not be reached.
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
pub fn update(args: &UpdateArgs, root: &Path, progress: &mut dyn Progress) -> u8 {
    let fetched = match fetch(&args.upstream.request(), progress) {
        Ok(fetched) => fetched,
        Err(error) => {
            let (mut stdout, mut stderr) = (std::io::stdout(), std::io::stderr());
            // a broken pipe cannot be reported anywhere
            let _ = report_fetch(&error, MessageFormat::Text, &mut stdout, &mut stderr);
            return error.exit_code();
        }
    };
    let source = Source {
        name: fetched.url,
        bytes: fetched.bytes,
    };
    match pin(args, root, &source) {
        Ok(()) => 0,
        Err(error) => {
            eprintln!("error: {error:#}");
            2
        }
    }
}

fn pin(args: &UpdateArgs, root: &Path, source: &Source) -> Result<()> {
    let specs = root.join("specs");
    let pinned = read_provenance(&specs)?;
    let projection = match &pinned.platform {
        Some(origin) => Projection::from_name(&origin.projection).with_context(|| {
            format!(
                "the provenance names the projection `{}`, which is unknown",
                origin.projection
            )
        })?,
        None => Projection::Facts,
    };
    let imported = read(source, projection)?;
    let mut files = platform_files(&imported, source, projection, args.date.as_deref(), &specs)?;

    let document = |file: &str| -> Result<Source> {
        let path = specs.join(file);
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok(Source {
            name: path.display().to_string(),
            bytes,
        })
    };
    let base = [document(PLATFORM)?, document(NOTIFICATIONS)?];
    let revision = [Source {
        name: source.name.clone(),
        bytes: imported.platform.clone().into_bytes(),
    }];
    let report = drift::compare_sources(&base, &revision, &specs.join("drift.toml"))
        .map_err(|message| anyhow!(message))?;
    let titles = Titles {
        base: "the pinned document".to_owned(),
        revision: source.name.clone(),
    };
    let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    std::io::stdout().write_all(args.format.write(&report, &titles, colour).as_bytes())?;

    if report.findings.is_empty() {
        eprintln!("nothing changed for the models");
    } else {
        files.push(changelog_file(
            root,
            &report,
            &imported.api_version,
            imported.sdk_version.as_deref(),
        )?);
    }
    for path in replace_all(files)? {
        eprintln!("wrote {}", path.display());
    }
    Ok(())
}

/// The change log of the models with an entry for the report, and the version it proposes.
fn changelog_file(
    root: &Path,
    report: &Report,
    api_version: &str,
    sdk_version: Option<&str>,
) -> Result<(std::path::PathBuf, String)> {
    let path = root.join("generated-models/CHANGELOG.md");
    let log =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let current = package_version(root)?;
    let version = changelog::next_version(&current, report.summary.step.rust)
        .map_err(|message| anyhow!(message))?;
    let about = match sdk_version {
        Some(sdk) => format!("API version {api_version}, SDK version {sdk}"),
        None => format!("API version {api_version}"),
    };
    eprintln!("the next version of generated-models should be {version} (it is {current})");
    let entry = changelog::entry(report, &version, &about);
    let at = log.find("\n## ").map_or(log.len(), |at| at + 1);
    let (head, rest) = log.split_at(at);
    Ok((
        path,
        format!("{}\n\n{}\n{rest}", head.trim_end(), entry.trim_end()),
    ))
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
