//! `cargo xtask spec import`: pins a document as it was published.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use generator::diagnostics::Diagnostic;
use generator::digest::sha256;
use generator::spec::{self, Imported, Projection, Source};
use serde::{Deserialize, Serialize};

use crate::drift::{Failure, read_files, unreadable};
use crate::pin::{PinArgs, Plan, finish, plan};

/// The file of the pinned document with all operations.
pub const PLATFORM: &str = "platform.yaml";
/// The file of the pinned notification topics and their schemas.
pub const NOTIFICATIONS: &str = "notifications.yaml";
/// The file that tells where the pinned documents come from.
pub const PROVENANCE: &str = "provenance.toml";

/// Pin a local document: its facts as canonical OpenAPI 3.0 YAML, with a report of the changes
///
/// Works like `spec update`, with a file instead of the live document. If nothing is pinned yet, or with --out, the
/// document is only written.
///
/// Exit codes: 0 success, 2 invalid arguments or an I/O error, 3 a document could not be read.
#[derive(Clone, Debug, clap::Args)]
pub struct ImportArgs {
    /// Document to pin: Swagger 2.0 or OpenAPI 3, JSON or YAML
    pub file: PathBuf,
    /// Write to this directory instead of the workspace's specs
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// What is written and shown.
    #[command(flatten)]
    pub pin: PinArgs,
}

/// Where the pinned documents come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// Of the platform document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Origin>,
    /// Of the notification events, which may stem from another document than the platform.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notifications: Option<Origin>,
}

/// Where one pinned document comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// `info.title` of the source.
    pub title: String,
    /// The version of the SDKs that the source belongs to, if it tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sdk_version: Option<String>,
    /// The version of the API.
    pub api_version: String,
    /// The day it was published, if it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// SHA-256 of the source's bytes, in hexadecimal.
    pub sha256: String,
    /// The name of the projection, which says what of the source was pinned.
    pub projection: String,
}

/// Reads the provenance of the documents in a directory; a missing file is an empty provenance.
pub fn read_provenance(dir: &Path) -> Result<Provenance> {
    let path = dir.join(PROVENANCE);
    if !path.exists() {
        return Ok(Provenance::default());
    }
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    toml::from_str(&text)
        .map_err(|error| anyhow::anyhow!(generator::lists::toml_error(&error)))
        .with_context(|| format!("{} is not a provenance file", path.display()))
}

/// Runs the command in the workspace at `root` and returns its exit code.
pub fn import(
    args: &ImportArgs,
    root: &Path,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> u8 {
    let projection = args.pin.projection();
    let result = read_files(std::slice::from_ref(&args.file)).and_then(|mut sources| {
        let source = sources.remove(0);
        match &args.out {
            None => plan(&source, projection, &args.pin, root, stderr),
            Some(out) => alone(&source, projection, args.pin.date.as_deref(), out),
        }
    });
    finish(result, stdout, stderr)
}

/// Plans to write the document to a folder that is none of a workspace.
fn alone(
    source: &Source,
    projection: Option<Projection>,
    date: Option<&str>,
    out: &Path,
) -> Result<Plan, Failure> {
    let projection = projection.unwrap_or(Projection::Facts);
    let (imported, diagnostics) = spec::import(source, projection);
    let sources = std::slice::from_ref(source);
    let imported = imported.ok_or_else(|| unreadable(sources, &[], &diagnostics))?;
    report(&diagnostics, source);
    let files = pinned_files(&imported, source, projection, date, out)
        .map_err(|error| Failure::usage(&error))?;
    Ok(Plan::of_files(files))
}

/// The documents and the provenance as they are to be written to `out`.
///
/// # Errors
/// `date` is none, or the provenance in `out` cannot be read.
pub fn pinned_files(
    imported: &Imported,
    source: &Source,
    projection: Projection,
    date: Option<&str>,
    out: &Path,
) -> Result<Vec<(PathBuf, String)>> {
    if let Some(date) = date {
        ensure!(
            is_date(date),
            "`{date}` is not a date; write it as YYYY-MM-DD"
        );
    }
    let provenance = provenance(read_provenance(out)?, imported, source, projection, date);
    let head = "# Where the documents beside this file come from. Written by `cargo xtask spec import`.\n\n";
    let mut files = vec![
        (out.join(PLATFORM), imported.platform.clone()),
        (
            out.join(PROVENANCE),
            format!("{head}{}", toml::to_string(&provenance)?),
        ),
    ];
    let notifications = imported.notifications.clone();
    files.extend(notifications.map(|text| (out.join(NOTIFICATIONS), text)));
    Ok(files)
}

/// Shows what there is to say about a document.
pub fn report(diagnostics: &[Diagnostic], source: &Source) {
    let sources = std::slice::from_ref(source);
    eprint!(
        "{}",
        generator::spec::render::to_text(diagnostics, sources, false)
    );
}

fn provenance(
    mut provenance: Provenance,
    imported: &Imported,
    source: &Source,
    projection: Projection,
    date: Option<&str>,
) -> Provenance {
    let sha256 = sha256(&source.bytes);
    let origin = Origin {
        title: imported.title.clone(),
        sdk_version: imported.sdk_version.clone(),
        api_version: imported.api_version.clone(),
        date: date.map(str::to_owned),
        sha256,
        projection: projection.name().to_owned(),
    };
    if imported.own_topics {
        provenance.notifications = Some(origin.clone());
    }
    provenance.platform = Some(origin);
    provenance
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |text: &str, length: usize| {
        (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse::<u32>().ok())?
    };
    match parts.as_slice() {
        [year, month, day] => {
            number(year, 4).is_some()
                && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
                && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
        }
        _ => false,
    }
}
