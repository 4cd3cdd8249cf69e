//! `generator lint`: faults of the document itself.

use std::fmt::Write as _;

use super::finish;
use crate::console::{Progress, has_colour};
use crate::diagnostics::{Code, Diagnostic, MessageFormat, Severity, Step, counted};
use crate::generate::resolve;
use crate::input::Input;
use crate::lint;
use crate::run::Status;
use crate::spec;

/// The arguments of `lint`, but for the document.
#[derive(Clone, Debug, clap::Args)]
pub struct LintArgs {
    /// Minimum severity to report and to fail on
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t)]
    pub level: Level,
    /// Report only this rule; may be repeated
    #[arg(long, value_name = "CODE")]
    pub rule: Vec<Code>,
    /// Do not report this rule; may be repeated
    #[arg(long, value_name = "CODE")]
    pub skip: Vec<Code>,
    /// Output format: text with excerpts, or one JSON object per line
    #[arg(long, value_enum, default_value_t)]
    pub message_format: MessageFormat,
}

/// How grave a fault must be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Level {
    /// Faults that make the document unusable.
    Error,
    /// Faults that are surely not meant.
    #[default]
    Warning,
    /// All that a reader may want to know.
    Note,
}

impl Level {
    fn includes(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity == Severity::Error,
            Self::Warning => severity != Severity::Note,
            Self::Note => true,
        }
    }
}

/// Runs the command.
pub fn run(input: &Input, args: &LintArgs) -> Status {
    finish(try_run(input, args), args.message_format)
}

/// The rules of the command, for people.
pub fn rule_list() -> String {
    let mut text = String::new();
    for rule in lint::rules() {
        let severity = rule.severities.first().map_or("", |usual| usual.as_str());
        let _ = writeln!(text, "{} ({severity})\n    {}", rule.id, rule.meaning);
    }
    text.push_str(
        "\nDiagnostics about reading the document and deciding its types have further codes.\n",
    );
    text
}

fn try_run(input: &Input, args: &LintArgs) -> anyhow::Result<(String, Status)> {
    let progress = Progress::default();
    progress.step("reading the document");
    let files = input.read()?;
    let loaded = files.load();
    let sources = files.sources(&loaded);
    let mut found = loaded.diagnostics;
    progress.step("looking for problems");
    let is_readable = match &loaded.spec {
        Some(spec) => {
            let (model, mut more) = resolve(spec, &files.renames);
            // rules of lint report these too, for every operation
            more.retain(|found| {
                !matches!(
                    found.code,
                    Code::UndeclaredPlaceholder | Code::UnusedPathParameter
                )
            });
            found.extend(more);
            found.extend(lint::lint(spec, &model, &files.documents, &loaded.files));
            true
        }
        None => !found
            .iter()
            .any(|fault| fault.code.row().step == Step::Syntax),
    };
    progress.clear();
    found.sort();
    found.dedup();
    let is_usable = loaded.spec.is_some();
    let is_asked_for = |fault: &Diagnostic| {
        // what makes the document unusable is no matter of choice
        if !is_usable && fault.severity == Severity::Error {
            return true;
        }
        args.level.includes(fault.severity)
            && (args.rule.is_empty() || args.rule.contains(&fault.code))
            && !args.skip.contains(&fault.code)
    };
    let (shown, others): (Vec<Diagnostic>, Vec<Diagnostic>) =
        found.into_iter().partition(is_asked_for);
    let mut text = match args.message_format {
        MessageFormat::Json => spec::render::to_json(&shown, &sources),
        MessageFormat::Human => {
            spec::render::to_text(&shown, &sources, has_colour(&std::io::stdout()))
        }
    };
    if args.message_format == MessageFormat::Human {
        text.push_str(&summary(&shown, &others));
        if !is_usable {
            text.push_str("because of the errors, the other rules were not applied\n");
        }
    }
    let status = if !is_readable {
        Status::Failed
    } else if shown.is_empty() {
        Status::Done
    } else {
        Status::OutOfStep
    };
    Ok((text, status))
}

fn summary(shown: &[Diagnostic], others: &[Diagnostic]) -> String {
    let counts = |faults: &[Diagnostic]| {
        let levels = [Severity::Error, Severity::Warning, Severity::Note];
        let counts: Vec<String> = levels
            .into_iter()
            .filter_map(|severity| {
                let of_level = faults.iter().filter(|fault| fault.severity == severity);
                let count = of_level.count();
                let one = severity.as_str();
                (count > 0).then(|| counted(count, one, &format!("{one}s")))
            })
            .collect();
        counts.join(", ")
    };
    let mut text = match shown {
        [] => "no problems".to_owned(),
        shown => counts(shown),
    };
    if !others.is_empty() {
        let _ = write!(text, "; not shown: {}", counts(others));
    }
    text.push('\n');
    text
}
