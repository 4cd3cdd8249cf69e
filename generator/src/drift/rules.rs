//! The table of rules: every kind of change that the comparison knows.

use std::sync::LazyLock;

use serde::Serialize;

use super::finding::Rust::{self, Major as RMajor, Minor as RMinor, None as RNone};
use super::finding::Vendor::{self, Major, Minor, Point, Unreported};
use super::finding::Wire::{self, Breaking, Compatible, Risky};

/// The part of a document that a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Area {
    /// A named schema as a whole.
    Schema,
    /// A property of a schema.
    Property,
    /// A path or an operation as a whole.
    Operation,
    /// A parameter or the request body.
    Parameter,
    /// A response.
    Response,
    /// A notification topic.
    Topic,
    /// A feature of the generated crate.
    Feature,
    /// An item of the generated crate that changes although its place in the document does not.
    Rust,
}

impl Area {
    /// The area as it is written in reports, also the beginning of its rules' names.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Schema => "schema",
            Self::Property => "property",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::Response => "response",
            Self::Topic => "topic",
            Self::Feature => "feature",
            Self::Rust => "rust",
        }
    }
}

/// One row of the table.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name in kebab case.
    pub id: &'static str,
    /// The part of a document that it is about.
    pub area: Area,
    /// What it means, in one sentence without a full stop.
    pub meaning: String,
    /// The rule that finds the same change when base and revision are swapped.
    pub opposite: &'static str,
    /// The wire class where the place is sent by a client.
    pub request: Wire,
    /// The wire class where the place is received, in a response or event.
    pub response: Wire,
    /// The vendor's class where the vendor's comparison looks; elsewhere it is unreported.
    pub vendor: Vendor,
    /// The Rust class that it usually has; the real one is taken from the two lowered models.
    pub rust: Rust,
}

/// All rules, sorted by area.
pub fn all() -> &'static [Rule] {
    &RULES
}

/// The rule of that name.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// The rule of that name, which the comparison itself uses.
pub(super) fn rule(id: &str) -> &'static Rule {
    find(id).unwrap_or_else(|| unreachable!("no rule is called `{id}`"))
}

/// The rule for a change of a schema that stands at a place of that area.
pub(super) fn schema_rule(area: Area, change: &str) -> &'static Rule {
    let rule = RULES.iter().find(|rule| {
        rule.area == area
            && rule
                .id
                .strip_prefix(area.as_str())
                .and_then(|rest| rest.strip_prefix('-'))
                == Some(change)
    });
    rule.unwrap_or_else(|| unreachable!("no rule is called `{}-{change}`", area.as_str()))
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let mut rules = Vec::new();
    for area in [
        Area::Schema,
        Area::Property,
        Area::Parameter,
        Area::Response,
    ] {
        rules.extend(SCHEMA_CHANGES.iter().map(|row| schema_change(area, row)));
    }
    rules.extend(OTHERS.iter().map(|row| Rule {
        id: row.0,
        area: row.1,
        meaning: row.2.to_owned(),
        opposite: row.3,
        request: row.4,
        response: row.5,
        vendor: row.6,
        rust: row.7,
    }));
    rules.sort_by_key(|a| a.area);
    rules
});

/// Changes that a schema can undergo wherever it stands: as a named schema, property, parameter or
/// response. Name behind the area, meaning, opposite, wire class in requests and in responses, the
/// vendor's class as a property, parameter and response, and the usual Rust class of a named schema
/// or property.
type SchemaChange = (
    &'static str,
    &'static str,
    &'static str,
    Wire,
    Wire,
    [Vendor; 3],
    Rust,
);

const NO: [Vendor; 3] = [Unreported; 3];

#[rustfmt::skip]
const SCHEMA_CHANGES: &[SchemaChange] = &[
    ("type-changed", "another type or another schema is referred to", "type-changed", Breaking, Breaking, [Major, Major, Major], RMajor),
    ("format-added", "a format is given where there was none", "format-removed", Breaking, Compatible, NO, RMajor),
    ("format-removed", "the format is gone", "format-added", Compatible, Breaking, NO, RMajor),
    ("format-widened", "the new format takes all values of the old one", "format-narrowed", Compatible, Breaking, NO, RMajor),
    ("format-narrowed", "the new format takes a part of the old one's values", "format-widened", Breaking, Compatible, NO, RMajor),
    ("format-changed", "another format that has nothing to do with the old one", "format-changed", Breaking, Breaking, NO, RMajor),
    ("made-nullable", "`null` is allowed", "made-non-nullable", Compatible, Breaking, NO, RNone),
    ("made-non-nullable", "`null` is no longer allowed", "made-nullable", Breaking, Compatible, NO, RNone),
    ("enum-value-added", "a value was added to the list of values", "enum-value-removed", Compatible, Risky, [Minor, Unreported, Unreported], RMinor),
    ("enum-value-removed", "a value was removed from the list of values", "enum-value-added", Breaking, Compatible, [Major, Unreported, Unreported], RMajor),
    ("became-enum", "values are now limited to a list", "no-longer-enum", Breaking, Compatible, [Major, Unreported, Unreported], RMajor),
    ("no-longer-enum", "values are no longer limited to a list", "became-enum", Compatible, Risky, [Minor, Unreported, Unreported], RMajor),
    ("made-read-only", "sent by the server only from now on", "no-longer-read-only", Compatible, Compatible, [Major, Unreported, Unreported], RNone),
    ("no-longer-read-only", "no longer sent by the server only", "made-read-only", Compatible, Compatible, [Minor, Unreported, Unreported], RNone),
    ("made-write-only", "sent by the client only from now on", "no-longer-write-only", Compatible, Compatible, NO, RNone),
    ("no-longer-write-only", "no longer sent by the client only", "made-write-only", Compatible, Compatible, NO, RNone),
    ("deprecated", "marked as deprecated", "undeprecated", Compatible, Compatible, NO, RMinor),
    ("undeprecated", "no longer marked as deprecated", "deprecated", Compatible, Compatible, NO, RNone),
    ("title-changed", "another title", "title-changed", Compatible, Compatible, NO, RNone),
    ("description-changed", "another description", "description-changed", Compatible, Compatible, [Unreported, Point, Point], RNone),
    ("example-changed", "another example", "example-changed", Compatible, Compatible, NO, RNone),
    ("default-changed", "another default", "default-changed", Compatible, Compatible, NO, RNone),
    ("constraint-added", "a limit is set where there was none (value: the keyword)", "constraint-removed", Risky, Compatible, NO, RNone),
    ("constraint-removed", "a limit is gone", "constraint-added", Compatible, Risky, NO, RNone),
    ("constraint-tightened", "a limit leaves less room", "constraint-loosened", Breaking, Compatible, NO, RNone),
    ("constraint-loosened", "a limit leaves more room", "constraint-tightened", Compatible, Breaking, NO, RNone),
    ("constraint-changed", "a limit that cannot be compared, such as a pattern, is another", "constraint-changed", Breaking, Breaking, NO, RNone),
    ("all-of-added", "one more schema has to be fulfilled (value: which)", "all-of-removed", Breaking, Compatible, NO, RMinor),
    ("all-of-removed", "one schema less has to be fulfilled", "all-of-added", Compatible, Breaking, NO, RMajor),
    ("one-of-added", "one more alternative", "one-of-removed", Compatible, Breaking, NO, RMinor),
    ("one-of-removed", "one alternative less", "one-of-added", Breaking, Compatible, NO, RMajor),
    ("any-of-added", "one more alternative, which may be combined", "any-of-removed", Compatible, Breaking, NO, RMinor),
    ("any-of-removed", "one alternative less, which could be combined", "any-of-added", Breaking, Compatible, NO, RMajor),
    ("not-changed", "another exclusion by `not`", "not-changed", Risky, Risky, NO, RNone),
    ("discriminator-added", "a property now tells the subtype", "discriminator-removed", Compatible, Compatible, NO, RMajor),
    ("discriminator-removed", "no property tells the subtype any more", "discriminator-added", Compatible, Compatible, NO, RMajor),
    ("discriminator-changed", "another property tells the subtype", "discriminator-changed", Breaking, Breaking, NO, RMajor),
    ("discriminator-mapping-added", "one more text tells a subtype (value: the text)", "discriminator-mapping-removed", Compatible, Compatible, NO, RMinor),
    ("discriminator-mapping-removed", "a text no longer tells a subtype", "discriminator-mapping-added", Breaking, Breaking, NO, RMajor),
    ("discriminator-mapping-changed", "a text tells another subtype", "discriminator-mapping-changed", Breaking, Breaking, NO, RMajor),
    ("additional-properties-added", "further properties are described or allowed", "additional-properties-removed", Compatible, Compatible, NO, RNone),
    ("additional-properties-removed", "further properties are no longer described or allowed", "additional-properties-added", Risky, Compatible, NO, RNone),
    ("extension-changed", "an `x-` key came, went or has another value (value: the key)", "extension-changed", Compatible, Compatible, NO, RNone),
];

/// All other rules: name, area, meaning, opposite, wire class in requests and in responses, the
/// vendor's class, the usual Rust class.
type Other = (
    &'static str,
    Area,
    &'static str,
    &'static str,
    Wire,
    Wire,
    Vendor,
    Rust,
);

#[rustfmt::skip]
const OTHERS: &[Other] = &[
    ("schema-added", Area::Schema, "a schema was added", "schema-removed", Compatible, Compatible, Minor, RMinor),
    ("schema-removed", Area::Schema, "a schema was removed; what that means on the wire is found where it was used", "schema-added", Compatible, Compatible, Major, RMajor),

    ("required-property-added", Area::Property, "a property was added that must be sent", "required-property-removed", Breaking, Compatible, Major, RMinor),
    ("optional-property-added", Area::Property, "a property was added", "optional-property-removed", Compatible, Compatible, Minor, RMinor),
    ("required-property-removed", Area::Property, "a property was removed that was always there", "required-property-added", Risky, Breaking, Major, RMajor),
    ("optional-property-removed", Area::Property, "a property was removed", "optional-property-added", Risky, Risky, Major, RMajor),
    ("property-made-required", Area::Property, "a property must be sent, or always comes", "property-made-optional", Breaking, Compatible, Unreported, RNone),
    ("property-made-optional", Area::Property, "a property need not be sent, or may be missing", "property-made-required", Compatible, Breaking, Unreported, RNone),

    ("path-added", Area::Operation, "a path was added", "path-removed", Compatible, Compatible, Minor, RNone),
    ("path-removed", Area::Operation, "a path was removed", "path-added", Breaking, Breaking, Major, RNone),
    ("operation-added", Area::Operation, "an operation was added", "operation-removed", Compatible, Compatible, Minor, RNone),
    ("operation-removed", Area::Operation, "an operation was removed", "operation-added", Breaking, Breaking, Major, RNone),
    ("operation-id-changed", Area::Operation, "another `operationId`", "operation-id-changed", Compatible, Compatible, Major, RNone),
    ("operation-method-name-changed", Area::Operation, "another `x-purecloud-method-name`", "operation-method-name-changed", Compatible, Compatible, Major, RNone),
    ("operation-deprecated", Area::Operation, "an operation is marked as deprecated", "operation-undeprecated", Compatible, Compatible, Major, RNone),
    ("operation-undeprecated", Area::Operation, "an operation is no longer marked as deprecated", "operation-deprecated", Compatible, Compatible, Major, RNone),
    ("operation-tag-added", Area::Operation, "an operation got a tag", "operation-tag-removed", Compatible, Compatible, Major, RNone),
    ("operation-tag-removed", Area::Operation, "an operation lost a tag", "operation-tag-added", Compatible, Compatible, Major, RNone),
    ("operation-summary-changed", Area::Operation, "another summary", "operation-summary-changed", Compatible, Compatible, Point, RNone),
    ("operation-description-changed", Area::Operation, "another description", "operation-description-changed", Compatible, Compatible, Point, RNone),
    ("operation-security-changed", Area::Operation, "other security requirements", "operation-security-changed", Compatible, Compatible, Unreported, RNone),
    ("operation-callback-changed", Area::Operation, "a callback came, went or is another (value: its name)", "operation-callback-changed", Risky, Risky, Unreported, RNone),
    ("operation-extension-changed", Area::Operation, "an `x-` key came, went or has another value (value: the key)", "operation-extension-changed", Compatible, Compatible, Unreported, RNone),

    ("required-parameter-added", Area::Parameter, "a parameter or body was added that must be sent", "required-parameter-removed", Breaking, Compatible, Major, RNone),
    ("optional-parameter-added", Area::Parameter, "a parameter or body was added; major for the vendor, whose clients pass parameters by position", "optional-parameter-removed", Compatible, Compatible, Major, RNone),
    ("required-parameter-removed", Area::Parameter, "a required parameter or body was removed", "required-parameter-added", Risky, Compatible, Major, RNone),
    ("optional-parameter-removed", Area::Parameter, "an optional parameter or body was removed", "optional-parameter-added", Risky, Compatible, Major, RNone),
    ("parameter-made-required", Area::Parameter, "a parameter or body must be sent", "parameter-made-optional", Breaking, Compatible, Major, RNone),
    ("parameter-made-optional", Area::Parameter, "a parameter or body need not be sent", "parameter-made-required", Compatible, Compatible, Minor, RNone),
    ("parameter-in-changed", Area::Parameter, "a parameter is sent elsewhere: query, header, path, cookie, form, body", "parameter-in-changed", Breaking, Compatible, Major, RNone),
    ("parameter-style-changed", Area::Parameter, "a parameter's lists or objects are written otherwise", "parameter-style-changed", Breaking, Compatible, Unreported, RNone),
    ("parameter-order-changed", Area::Parameter, "a parameter is declared for all operations of the path instead of one, or the reverse, or parameters of one name are in another order: the same on the wire, and a change for the vendor", "parameter-order-changed", Compatible, Compatible, Major, RNone),
    ("parameter-media-type-added", Area::Parameter, "one more media type is taken", "parameter-media-type-removed", Compatible, Compatible, Unreported, RNone),
    ("parameter-media-type-removed", Area::Parameter, "a media type is no longer taken", "parameter-media-type-added", Breaking, Compatible, Unreported, RNone),

    ("success-response-added", Area::Response, "a status 2XX was added", "success-response-removed", Compatible, Compatible, Minor, RNone),
    ("success-response-removed", Area::Response, "a status 2XX was removed", "success-response-added", Compatible, Breaking, Major, RNone),
    ("other-response-added", Area::Response, "another status, or `default`, was added", "other-response-removed", Compatible, Compatible, Minor, RNone),
    ("other-response-removed", Area::Response, "another status, or `default`, was removed", "other-response-added", Compatible, Compatible, Major, RNone),
    ("response-media-type-added", Area::Response, "one more media type may come", "response-media-type-removed", Compatible, Risky, Unreported, RNone),
    ("response-media-type-removed", Area::Response, "a media type no longer comes", "response-media-type-added", Compatible, Breaking, Unreported, RNone),
    ("response-header-added", Area::Response, "a response header was added", "response-header-removed", Compatible, Compatible, Unreported, RNone),
    ("response-header-removed", Area::Response, "a response header was removed", "response-header-added", Compatible, Risky, Unreported, RNone),
    ("response-header-changed", Area::Response, "a response header is another", "response-header-changed", Compatible, Risky, Unreported, RNone),

    ("topic-added", Area::Topic, "a notification topic was added", "topic-removed", Compatible, Compatible, Unreported, RMinor),
    ("topic-removed", Area::Topic, "a notification topic was removed", "topic-added", Compatible, Breaking, Unreported, RMajor),
    ("topic-type-changed", Area::Topic, "a topic's event has another schema", "topic-type-changed", Compatible, Breaking, Unreported, RMajor),

    ("feature-added", Area::Feature, "the first operation got a tag, so the crate gets a feature", "feature-removed", Compatible, Compatible, Unreported, RMinor),
    ("feature-removed", Area::Feature, "the last operation lost a tag, so the crate loses a feature", "feature-added", Compatible, Compatible, Unreported, RMajor),
    ("feature-model-added", Area::Feature, "a feature brings a model that it did not bring", "feature-model-removed", Compatible, Compatible, Unreported, RMinor),
    ("feature-model-removed", Area::Feature, "a feature no longer brings a model", "feature-model-added", Compatible, Compatible, Unreported, RMajor),

    ("rust-item-added", Area::Rust, "a public item comes with a change elsewhere", "rust-item-removed", Compatible, Compatible, Unreported, RMinor),
    ("rust-item-removed", Area::Rust, "a public item goes with a change elsewhere", "rust-item-added", Compatible, Compatible, Unreported, RMajor),
    ("rust-type-changed", Area::Rust, "the Rust type of an item changes with a change elsewhere", "rust-type-changed", Compatible, Compatible, Unreported, RMajor),
    ("rust-name-changed", Area::Rust, "an item has another Rust name, though not in JSON", "rust-name-changed", Compatible, Compatible, Unreported, RMajor),
    ("rust-deprecated", Area::Rust, "an item is deprecated by a change elsewhere", "rust-undeprecated", Compatible, Compatible, Unreported, RMinor),
    ("rust-undeprecated", Area::Rust, "an item is no longer deprecated by a change elsewhere", "rust-deprecated", Compatible, Compatible, Unreported, RNone),
];

/// The row of [`SCHEMA_CHANGES`] for one of the four areas.
fn schema_change(area: Area, row: &SchemaChange) -> Rule {
    let name = |change: &str| -> &'static str {
        // Once for each of the table's few rows, for the life of the program.
        Box::leak(format!("{}-{change}", area.as_str()).into_boxed_str())
    };
    let (change, meaning, opposite, request, response, vendor, rust) = *row;
    let vendor = match area {
        Area::Property => vendor[0],
        Area::Parameter => vendor[1],
        Area::Response => vendor[2],
        _ => Unreported,
    };
    let rust = match area {
        Area::Schema | Area::Property => rust,
        _ => RNone,
    };
    let mut rule = Rule {
        id: name(change),
        area,
        meaning: format!("{}: {meaning}", area.as_str()),
        opposite: name(opposite),
        request,
        response,
        vendor,
        rust,
    };
    if area == Area::Parameter && change == "default-changed" {
        // The server fills in another value for everybody who leaves the parameter out.
        rule.request = Breaking;
    }
    rule
}
