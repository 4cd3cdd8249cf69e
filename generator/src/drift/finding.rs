//! One change and what it means to three readers.

use std::borrow::Cow;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::digest::hex;

use super::class::{Rust, Vendor, Wire};
use super::rules::{Area, Rule};

/// One change between two documents. The fields stand in the order in which JSON has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule that found it; JSON has its name in kebab case.
    pub rule: Rule,
    /// The part of a document that the rule is about.
    pub area: Area,
    /// The schema's name, where the change is in one.
    pub schema: Option<String>,
    /// The property, those of inline objects behind their owner's: `outer.inner`.
    pub property: Option<String>,
    /// `GET /path`, or the path alone where all of it is meant.
    pub operation: Option<String>,
    /// The parameter's name; the body is a parameter too, called as Swagger 2.0 calls it.
    pub parameter: Option<String>,
    /// The response's status.
    pub response: Option<String>,
    /// What was added, removed or changed where the place does not say it: an enum value, tag,
    /// topic, keyword, media type or feature.
    pub value: Option<String>,
    /// What it was.
    pub from: Option<String>,
    /// What it is.
    pub to: Option<String>,
    /// For a client built before the change.
    pub wire: Wire,
    /// By the vendor's rules.
    pub vendor: Vendor,
    /// For users of the generated crate.
    pub rust: Rust,
    /// JSON pointer into the base document as it was written.
    pub base_pointer: Option<String>,
    /// JSON pointer into the revision as it was written.
    pub revision_pointer: Option<String>,
    /// The file that [`Self::base_pointer`] leads into, as the user named it; not in JSON.
    #[serde(skip)]
    pub base_file: Option<String>,
    /// The file that [`Self::revision_pointer`] leads into, likewise.
    #[serde(skip)]
    pub revision_file: Option<String>,
    /// 12 hexadecimal digits that stay the same as long as the change does: of the rule, the place
    /// and the values, but neither of classes nor of pointers.
    pub fingerprint: String,
}

impl Finding {
    /// A finding of `rule` whose place and values are still to be told; its wire class is the
    /// worse one of the rule's two.
    pub(super) fn new(rule: Rule) -> Self {
        let row = rule.row();
        Self {
            rule,
            area: row.area,
            schema: None,
            property: None,
            operation: None,
            parameter: None,
            response: None,
            value: None,
            from: None,
            to: None,
            wire: row.request.max(row.response),
            vendor: row.vendor,
            rust: Rust::None,
            base_pointer: None,
            revision_pointer: None,
            base_file: None,
            revision_file: None,
            fingerprint: String::new(),
        }
    }

    /// Fills in the fingerprint.
    pub(super) fn seal(&mut self) {
        let mut hash = Sha256::new();
        let parts = [
            Some(self.rule.id()),
            self.schema.as_deref(),
            self.property.as_deref(),
            self.operation.as_deref(),
            self.parameter.as_deref(),
            self.response.as_deref(),
            self.value.as_deref(),
            self.from.as_deref(),
            self.to.as_deref(),
        ];
        for part in parts {
            // A length before each part keeps "a","bc" and "ab","c" apart, and nothing from "".
            match part {
                None => hash.update([0]),
                Some(text) => {
                    hash.update([1]);
                    hash.update((text.len() as u64).to_le_bytes());
                    hash.update(text);
                }
            }
        }
        self.fingerprint = hex(&hash.finalize()[..6]);
    }

    /// The file and the pointer into it of the base, if it has the place.
    pub fn base_place(&self) -> Option<(&str, &str)> {
        self.base_file.as_deref().zip(self.base_pointer.as_deref())
    }

    /// The file and the pointer into it of the revision, if it has the place.
    pub fn revision_place(&self) -> Option<(&str, &str)> {
        self.revision_file
            .as_deref()
            .zip(self.revision_pointer.as_deref())
    }

    /// Where the change is, for people: `Schema.property`, `GET /path parameter name`.
    pub fn place(&self) -> String {
        let mut place = String::new();
        if let Some(operation) = &self.operation {
            place.push_str(operation);
        }
        if let Some(schema) = &self.schema {
            if !place.is_empty() {
                place.push(' ');
            }
            place.push_str(schema);
        }
        if let Some(property) = &self.property {
            if self.schema.is_some() {
                place.push('.');
            } else {
                place.push(' ');
            }
            place.push_str(property);
        }
        if let Some(parameter) = &self.parameter {
            place.push_str(" parameter ");
            place.push_str(parameter);
        }
        if let Some(response) = &self.response {
            place.push_str(" response ");
            place.push_str(response);
        }
        if place.is_empty() {
            place.push_str(self.area.as_str());
        }
        place
    }

    /// What happened, for people: the rule's name in words and the values.
    pub fn event(&self) -> String {
        let mut text = self.rule.words();
        if let Some(value) = &self.value {
            text.push_str(&format!(" `{}`", shortened(value)));
        }
        match (&self.from, &self.to) {
            (Some(from), Some(to)) => {
                let (from, to) = from_difference(from, to);
                text.push_str(&format!(": {} → {}", shortened(&from), shortened(&to)));
            }
            // what comes or goes as a whole has the name of its place
            (Some(name), None) | (None, Some(name)) if self.is_place(name) => {}
            (Some(from), None) => text.push_str(&format!(": was {}", shortened(from))),
            (None, Some(to)) => text.push_str(&format!(": {}", shortened(to))),
            (None, None) => {}
        }
        text
    }

    /// Whether it stands at a schema or path of that name, and not below it.
    fn is_place(&self, name: &str) -> bool {
        let schema = self.schema.as_deref() == Some(name) && self.property.is_none();
        let path = self.operation.as_deref() == Some(name)
            && self.parameter.is_none()
            && self.response.is_none();
        self.value.is_none() && (schema || path)
    }

    /// How much it matters, for sorting: the worst for code first, then for the wire, then for the
    /// vendor.
    pub(super) fn weight(&self) -> (bool, Rust, Wire, Vendor) {
        let breaks = self.rust == Rust::Major || self.wire == Wire::Breaking;
        (breaks, self.rust, self.wire, self.vendor)
    }
}

/// So many characters of a value are shown.
const MOST: usize = 100;

/// Two long values from shortly before the first difference on, so that it is seen.
fn from_difference<'t>(from: &'t str, to: &'t str) -> (Cow<'t, str>, Cow<'t, str>) {
    const BEFORE: usize = 20;
    let same = from
        .chars()
        .zip(to.chars())
        .take_while(|(a, b)| a == b)
        .count();
    if same < MOST / 2 {
        return (from.into(), to.into());
    }
    let rest = |text: &str| {
        let rest: String = text.chars().skip(same - BEFORE).collect();
        Cow::Owned(format!("…{rest}"))
    };
    (rest(from), rest(to))
}

/// The beginning of a long or many-lined value, as one line without control characters.
fn shortened(text: &str) -> String {
    let mut line: String = text
        .chars()
        .take(MOST)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if text.chars().nth(MOST).is_some() {
        line.push('…');
    }
    line
}
