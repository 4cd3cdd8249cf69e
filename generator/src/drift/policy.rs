//! The policy file: which findings are known and passed over, and which classes are seen otherwise.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::class::{Rust, Vendor, Wire};
use super::finding::Finding;
use super::rules;
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::lists;
use crate::spec::locate::line_column;

/// What a policy file says. An empty one changes nothing.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Findings to pass over.
    #[serde(default)]
    pub ignore: Vec<Ignore>,
    /// Rules whose findings are classed otherwise.
    #[serde(default)]
    pub class: Vec<Class>,
}

/// Findings to pass over: those that fit everything the entry names.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Ignore {
    /// By rule.
    pub rule: Option<String>,
    /// By schema.
    pub schema: Option<String>,
    /// One certain finding.
    pub fingerprint: Option<String>,
    /// Why.
    pub reason: String,
    /// The last day, `YYYY-MM-DD`, on which the entry holds.
    pub expires: Option<Day>,
    /// The version of the document that no longer has what the entry names; the entry is passed over then.
    pub gone: Option<String>,
}

/// Other classes for the findings of a rule.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// The rule.
    pub rule: String,
    /// Instead of its wire class.
    pub wire: Option<Wire>,
    /// Instead of the vendor's class.
    pub vendor: Option<Vendor>,
    /// Instead of its Rust class.
    pub rust: Option<Rust>,
    /// Why.
    pub reason: String,
}

/// A day of the calendar; later days are greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// The day of a date; `None` where there is none such.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        (1..=days)
            .contains(&day)
            .then_some(Self { year, month, day })
    }

    /// The day that many seconds after the beginning of 1970 in UTC.
    pub fn from_unix_seconds(seconds: u64) -> Self {
        // Days are counted from the 1st of March 0000, so that leap days stand at a year's end.
        let days = seconds / 86_400 + 719_468;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 {
            shifted + 3
        } else {
            shifted - 9
        };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        Self {
            year: year as u16,
            month: month as u8,
            day: day as u8,
        }
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl std::str::FromStr for Day {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let error = || format!("`{text}` is not a date of the form YYYY-MM-DD");
        let mut parts = text.splitn(3, '-');
        let mut part = |digits: usize| {
            let part = parts.next().filter(|part| {
                part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit())
            });
            part.and_then(|part| part.parse::<u16>().ok())
                .ok_or_else(error)
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        Self::new(year, month as u8, day as u8).ok_or_else(error)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Date(toml::value::Datetime),
            Text(String),
        }
        let text = match Written::deserialize(deserializer)? {
            Written::Date(date) => date.to_string(),
            Written::Text(text) => text,
        };
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl Policy {
    /// Errors about entries that can match nothing in a comparison of documents with these schemas: a rule that there
    /// is not, and a schema that neither document has. `text` is the file's, which is called `name`.
    pub fn unmatched(&self, name: &str, text: &str, schemas: &BTreeSet<&str>) -> Vec<Diagnostic> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Spans {
            ignore: Vec<Span>,
            class: Vec<Span>,
        }
        #[derive(Deserialize)]
        struct Span {
            reason: toml::Spanned<serde::de::IgnoredAny>,
        }
        // what has been read as a policy can be read as this
        let spans: Spans = toml::from_str(text).unwrap_or_default();
        let position = |spans: &[Span], index: usize| {
            let span = spans.get(index)?.reason.span();
            Some(line_column(text, span.start))
        };
        let rule_names = || rules::all().map(|row| row.id.as_str());
        let mut found = Vec::new();
        let mut add = |position, message: String, help| {
            found.push(Diagnostic {
                file: name.to_owned(),
                position,
                help,
                ..Diagnostic::new(Severity::Error, Code::PolicyWithoutMatch, "", message)
            });
        };
        for (index, entry) in self.ignore.iter().enumerate() {
            if entry.gone.is_some() {
                continue;
            }
            let position = position(&spans.ignore, index);
            if let Some(rule) = entry
                .rule
                .as_deref()
                .filter(|rule| rules::find(rule).is_none())
            {
                add(
                    position,
                    unknown_rule(rule),
                    lists::help(rule, rule_names()),
                );
            }
            let unknown = entry.schema.as_deref();
            if let Some(schema) = unknown.filter(|schema| !schemas.contains(schema)) {
                add(
                    position,
                    format!("{entry} names a schema that is not in the document"),
                    lists::help(schema, schemas.iter().copied()),
                );
            }
        }
        for (index, entry) in self.class.iter().enumerate() {
            if rules::find(&entry.rule).is_none() {
                add(
                    position(&spans.class, index),
                    unknown_rule(&entry.rule),
                    lists::help(&entry.rule, rule_names()),
                );
            }
        }
        found
    }

    /// Reads a policy file's text. The error names line, column and what is wrong there.
    pub fn parse(text: &str) -> Result<Self, String> {
        let policy: Self = toml::from_str(text).map_err(|error| lists::toml_error(&error))?;
        for entry in &policy.ignore {
            if entry.rule.is_none() && entry.schema.is_none() && entry.fingerprint.is_none() {
                return Err(format!(
                    "the ignore entry with the reason `{}` names neither rule, schema nor \
                     fingerprint; name one of them",
                    entry.reason
                ));
            }
            if entry.reason.trim().is_empty() {
                return Err("an ignore entry has an empty reason; explain why it exists".to_owned());
            }
        }
        for entry in &policy.class {
            if entry.wire.is_none() && entry.vendor.is_none() && entry.rust.is_none() {
                return Err(format!(
                    "the class entry for `{}` changes nothing; add `wire`, `vendor` or `rust`",
                    entry.rule
                ));
            }
        }
        Ok(policy)
    }

    /// Takes out the findings to pass over and changes classes. Gives how many were taken out, and
    /// what is wrong with the policy itself: unknown rules, entries that have expired or that
    /// nothing fits any more.
    pub(super) fn apply(&self, findings: &mut Vec<Finding>, today: Day) -> (usize, Vec<String>) {
        let mut problems = Vec::new();
        let before = findings.len();
        for entry in &self.class {
            if rules::find(&entry.rule).is_none() {
                problems.push(unknown_rule(&entry.rule));
                continue;
            }
            let mut fits = false;
            for finding in findings
                .iter_mut()
                .filter(|finding| finding.rule.id() == entry.rule)
            {
                fits = true;
                finding.wire = entry.wire.unwrap_or(finding.wire);
                finding.vendor = entry.vendor.unwrap_or(finding.vendor);
                finding.rust = entry.rust.unwrap_or(finding.rust);
            }
            if !fits {
                problems.push(format!(
                    "the class entry for rule `{}` matches nothing",
                    entry.rule
                ));
            }
        }
        let mut ignored = vec![false; findings.len()];
        for entry in self.ignore.iter().filter(|entry| entry.gone.is_none()) {
            if let Some(rule) = &entry.rule
                && rules::find(rule).is_none()
            {
                problems.push(unknown_rule(rule));
                continue;
            }
            if let Some(last) = entry.expires
                && today > last
            {
                problems.push(format!("{entry} expired on {last}; remove or renew it"));
                continue;
            }
            let mut fits = false;
            for (finding, ignored) in findings.iter().zip(&mut ignored) {
                if entry.fits(finding) {
                    fits = true;
                    *ignored = true;
                }
            }
            if !fits {
                problems.push(format!("{entry} no longer matches anything; remove it"));
            }
        }
        let mut ignored = ignored.into_iter();
        findings.retain(|_| !ignored.next().unwrap_or(false));
        (before - findings.len(), problems)
    }
}

impl Ignore {
    fn fits(&self, finding: &Finding) -> bool {
        self.rule
            .as_deref()
            .is_none_or(|rule| rule == finding.rule.id())
            && (self.schema.is_none() || self.schema == finding.schema)
            && self
                .fingerprint
                .as_deref()
                .is_none_or(|print| print == finding.fingerprint)
    }
}

impl std::fmt::Display for Ignore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the ignore entry for")?;
        let parts = [
            ("rule", &self.rule),
            ("schema", &self.schema),
            ("fingerprint", &self.fingerprint),
        ];
        for (what, value) in parts {
            if let Some(value) = value {
                write!(f, " {what} `{value}`")?;
            }
        }
        Ok(())
    }
}

fn unknown_rule(rule: &str) -> String {
    format!("there is no rule `{rule}`; `drift --list-rules` lists all rules")
}
