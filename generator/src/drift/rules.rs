//! The table of rules: every kind of change that the comparison knows.

use std::fmt;
use std::sync::LazyLock;

use indexmap::IndexMap;
use serde::{Serialize, Serializer};

use super::class::Rust::{self, Major as RMajor, Minor as RMinor, None as RNone};
use super::class::Vendor::{self, Major, Minor, Point, Unreported};
use super::class::Wire::{self, Breaking, Compatible, Risky};
use Reach::{Adds, Changes, Keeps, Removes};

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
    /// The area as it is written in reports.
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

/// Where a schema is found that changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Site {
    /// Among the named schemas.
    Schema,
    /// In a property.
    Property,
    /// In a parameter or the request body.
    Parameter,
    /// In a response.
    Response,
}

impl Site {
    /// All sites.
    pub const ALL: [Self; 4] = [
        Self::Schema,
        Self::Property,
        Self::Parameter,
        Self::Response,
    ];

    fn area(self) -> Area {
        match self {
            Self::Schema => Area::Schema,
            Self::Property => Area::Property,
            Self::Parameter => Area::Parameter,
            Self::Response => Area::Response,
        }
    }
}

/// What a change does to the schemas that can be reached from its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// More may be reached.
    Adds,
    /// Fewer may be reached.
    Removes,
    /// Others may be reached.
    Changes,
    /// The same are reached.
    Keeps,
}

/// One row of the table.
#[derive(Clone, Debug)]
pub struct Row {
    /// The rule that the row describes.
    pub rule: Rule,
    /// Its name in kebab case, as reports and policy files have it.
    pub id: String,
    /// The part of a document that it is about.
    pub area: Area,
    /// What it means, in one sentence without a full stop.
    pub meaning: String,
    /// The rule that finds the same change when base and revision are swapped.
    pub opposite: Rule,
    /// The wire class where the place is sent by a client.
    pub request: Wire,
    /// The wire class where the place is received, in a response or event.
    pub response: Wire,
    /// The vendor's class where the vendor's comparison looks; elsewhere it is unreported.
    pub vendor: Vendor,
    /// The Rust class that it usually has; the real one is taken from the two lowered models.
    pub rust: Rust,
    /// What it does to the schemas that can be reached.
    pub reach: Reach,
}

/// All rules, sorted by area.
pub fn all() -> impl Iterator<Item = &'static Row> {
    ROWS.values()
}

/// The rule of that name.
pub fn find(id: &str) -> Option<Rule> {
    let row = ROWS.values().find(|row| row.id == id)?;
    Some(row.rule)
}

impl Rule {
    /// Its row of the table.
    pub fn row(self) -> &'static Row {
        ROWS.get(&self)
            .unwrap_or_else(|| unreachable!("the table is built from all rules"))
    }

    /// Its name in kebab case.
    pub fn id(self) -> &'static str {
        &self.row().id
    }

    /// Its name in words.
    pub(super) fn words(self) -> String {
        self.id().replace('-', " ")
    }

    /// The change of a schema that it is about, whatever the schema's place.
    pub fn schema_change(self) -> Option<SchemaChange> {
        match self {
            Self::Schema(_, change) => Some(change),
            _ => None,
        }
    }

    /// Whether a property was added.
    pub fn adds_property(self) -> bool {
        matches!(
            self,
            Self::RequiredPropertyAdded | Self::OptionalPropertyAdded
        )
    }

    /// Whether a property was removed.
    pub fn removes_property(self) -> bool {
        matches!(
            self,
            Self::RequiredPropertyRemoved | Self::OptionalPropertyRemoved
        )
    }

    /// Whether something that has a name in the generated crate is gone.
    pub fn removes_item(self) -> bool {
        self.removes_property()
            || self.schema_change() == Some(SchemaChange::EnumValueRemoved)
            || matches!(
                self,
                Self::SchemaRemoved | Self::TopicRemoved | Self::RustItemRemoved
            )
    }

    /// Whether something is deprecated from now on.
    pub fn deprecates(self) -> bool {
        self.schema_change() == Some(SchemaChange::Deprecated)
            || matches!(self, Self::OperationDeprecated | Self::RustDeprecated)
    }

    /// Whether something is no longer deprecated.
    pub fn undeprecates(self) -> bool {
        self.schema_change() == Some(SchemaChange::Undeprecated)
            || matches!(self, Self::OperationUndeprecated | Self::RustUndeprecated)
    }
}

impl SchemaChange {
    /// Whether it may change the Rust type of its place.
    pub(super) fn changes_type(self) -> bool {
        matches!(
            self,
            Self::TypeChanged
                | Self::FormatAdded
                | Self::FormatRemoved
                | Self::FormatWidened
                | Self::FormatNarrowed
                | Self::FormatChanged
                | Self::MadeNullable
                | Self::MadeNonNullable
                | Self::BecameEnum
                | Self::NoLongerEnum
        )
    }

    /// Whether it may change what its place is composed of.
    pub(super) fn changes_composition(self) -> bool {
        matches!(
            self,
            Self::AllOfAdded
                | Self::AllOfRemoved
                | Self::OneOfAdded
                | Self::OneOfRemoved
                | Self::AnyOfAdded
                | Self::AnyOfRemoved
                | Self::DiscriminatorAdded
                | Self::DiscriminatorRemoved
                | Self::DiscriminatorChanged
                | Self::DiscriminatorMappingAdded
                | Self::DiscriminatorMappingRemoved
                | Self::DiscriminatorMappingChanged
                | Self::AdditionalPropertiesAdded
                | Self::AdditionalPropertiesRemoved
        )
    }

    /// Whether a value of a list came or went.
    pub(super) fn is_of_enum_value(self) -> bool {
        matches!(self, Self::EnumValueAdded | Self::EnumValueRemoved)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

static ROWS: LazyLock<IndexMap<Rule, Row>> = LazyLock::new(|| {
    let mut rows = other_rows();
    for site in Site::ALL {
        rows.extend(SCHEMA_CHANGES.iter().map(|change| change.row(site)));
    }
    // changes of schemas stand before the other rules of an area
    rows.sort_by_key(|row| (row.area, row.rule.schema_change().is_none()));
    rows.into_iter().map(|row| (row.rule, row)).collect()
});

/// A change that a schema can undergo at any site.
struct SchemaRow {
    change: SchemaChange,
    /// Stands behind the name of the area.
    id: &'static str,
    meaning: &'static str,
    opposite: SchemaChange,
    request: Wire,
    response: Wire,
    /// As a property, parameter and response.
    vendor: [Vendor; 3],
    /// Of a named schema or property.
    rust: Rust,
    reach: Reach,
}

impl SchemaRow {
    fn row(&self, site: Site) -> Row {
        let area = site.area();
        let [property, parameter, response] = self.vendor;
        // The server fills in another value for everybody who leaves the parameter out.
        let is_filled_in = site == Site::Parameter && self.change == SchemaChange::DefaultChanged;
        Row {
            rule: Rule::Schema(site, self.change),
            id: format!("{}-{}", area.as_str(), self.id),
            area,
            meaning: format!("{}: {}", area.as_str(), self.meaning),
            opposite: Rule::Schema(site, self.opposite),
            request: if is_filled_in { Breaking } else { self.request },
            response: self.response,
            vendor: match site {
                Site::Schema => Unreported,
                Site::Property => property,
                Site::Parameter => parameter,
                Site::Response => response,
            },
            rust: match site {
                Site::Schema | Site::Property => self.rust,
                Site::Parameter | Site::Response => RNone,
            },
            reach: self.reach,
        }
    }
}

const NO: [Vendor; 3] = [Unreported; 3];

macro_rules! schema_changes {
    ($($change:ident: $id:literal, $meaning:literal, $opposite:ident, $request:ident, $response:ident,
       $vendor:expr, $rust:ident, $reach:ident;)*) => {
        /// A change that a schema can undergo wherever it is found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum SchemaChange {
            $(#[doc = $meaning] $change,)*
        }

        const SCHEMA_CHANGES: &[SchemaRow] = &[$(SchemaRow {
            change: SchemaChange::$change,
            id: $id,
            meaning: $meaning,
            opposite: SchemaChange::$opposite,
            request: $request,
            response: $response,
            vendor: $vendor,
            rust: $rust,
            reach: $reach,
        },)*];
    };
}

macro_rules! other_rules {
    ($($rule:ident: $id:literal, $area:ident, $meaning:literal, $opposite:ident, $request:ident,
       $response:ident, $vendor:ident, $rust:ident, $reach:ident;)*) => {
        /// Which kind of change was found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            /// A schema changed.
            Schema(Site, SchemaChange),
            $(#[doc = $meaning] $rule,)*
        }

        fn other_rows() -> Vec<Row> {
            vec![$(Row {
                rule: Rule::$rule,
                id: $id.to_owned(),
                area: Area::$area,
                meaning: $meaning.to_owned(),
                opposite: Rule::$opposite,
                request: $request,
                response: $response,
                vendor: $vendor,
                rust: $rust,
                reach: $reach,
            },)*]
        }
    };
}

// Rule: name behind the area, meaning, opposite, wire class in requests and in responses, the vendor's class as a
// property, parameter and response, the usual Rust class of a named schema or property, what can be reached.
schema_changes! {
    TypeChanged: "type-changed", "the type or the referenced schema changed", TypeChanged, Breaking, Breaking, [Major, Major, Major], RMajor, Changes;
    FormatAdded: "format-added", "a format was added", FormatRemoved, Breaking, Compatible, NO, RMajor, Keeps;
    FormatRemoved: "format-removed", "the format was removed", FormatAdded, Compatible, Breaking, NO, RMajor, Keeps;
    FormatWidened: "format-widened", "the new format accepts all values of the old one", FormatNarrowed, Compatible, Breaking, NO, RMajor, Keeps;
    FormatNarrowed: "format-narrowed", "the new format accepts only some of the old one's values", FormatWidened, Breaking, Compatible, NO, RMajor, Keeps;
    FormatChanged: "format-changed", "the format was replaced by an unrelated one", FormatChanged, Breaking, Breaking, NO, RMajor, Keeps;
    MadeNullable: "made-nullable", "`null` is now allowed", MadeNonNullable, Compatible, Breaking, NO, RNone, Keeps;
    MadeNonNullable: "made-non-nullable", "`null` is no longer allowed", MadeNullable, Breaking, Compatible, NO, RNone, Keeps;
    EnumValueAdded: "enum-value-added", "an enum value was added", EnumValueRemoved, Compatible, Risky, [Minor, Unreported, Unreported], RMinor, Keeps;
    EnumValueRemoved: "enum-value-removed", "an enum value was removed", EnumValueAdded, Breaking, Compatible, [Major, Unreported, Unreported], RMajor, Keeps;
    BecameEnum: "became-enum", "values are now restricted to an enum", NoLongerEnum, Breaking, Compatible, [Major, Unreported, Unreported], RMajor, Keeps;
    NoLongerEnum: "no-longer-enum", "values are no longer restricted to an enum", BecameEnum, Compatible, Risky, [Minor, Unreported, Unreported], RMajor, Keeps;
    MadeReadOnly: "made-read-only", "now read-only", NoLongerReadOnly, Compatible, Compatible, [Major, Unreported, Unreported], RNone, Keeps;
    NoLongerReadOnly: "no-longer-read-only", "no longer read-only", MadeReadOnly, Compatible, Compatible, [Minor, Unreported, Unreported], RNone, Keeps;
    MadeWriteOnly: "made-write-only", "now write-only", NoLongerWriteOnly, Compatible, Compatible, NO, RNone, Keeps;
    NoLongerWriteOnly: "no-longer-write-only", "no longer write-only", MadeWriteOnly, Compatible, Compatible, NO, RNone, Keeps;
    Deprecated: "deprecated", "marked as deprecated", Undeprecated, Compatible, Compatible, NO, RMinor, Keeps;
    Undeprecated: "undeprecated", "no longer marked as deprecated", Deprecated, Compatible, Compatible, NO, RNone, Keeps;
    TitleChanged: "title-changed", "another title", TitleChanged, Compatible, Compatible, NO, RNone, Keeps;
    DescriptionChanged: "description-changed", "another description", DescriptionChanged, Compatible, Compatible, [Unreported, Point, Point], RNone, Keeps;
    ExampleChanged: "example-changed", "another example", ExampleChanged, Compatible, Compatible, NO, RNone, Keeps;
    DefaultChanged: "default-changed", "another default", DefaultChanged, Compatible, Compatible, NO, RNone, Keeps;
    ConstraintAdded: "constraint-added", "a limit was added (value: the keyword)", ConstraintRemoved, Risky, Compatible, NO, RNone, Keeps;
    ConstraintRemoved: "constraint-removed", "a limit was removed", ConstraintAdded, Compatible, Risky, NO, RNone, Keeps;
    ConstraintTightened: "constraint-tightened", "a limit became stricter", ConstraintLoosened, Breaking, Compatible, NO, RNone, Keeps;
    ConstraintLoosened: "constraint-loosened", "a limit became looser", ConstraintTightened, Compatible, Breaking, NO, RNone, Keeps;
    ConstraintChanged: "constraint-changed", "a limit that cannot be compared, such as a pattern, changed", ConstraintChanged, Breaking, Breaking, NO, RNone, Keeps;
    AllOfAdded: "all-of-added", "an `allOf` member was added (value: which)", AllOfRemoved, Breaking, Compatible, NO, RMinor, Adds;
    AllOfRemoved: "all-of-removed", "an `allOf` member was removed", AllOfAdded, Compatible, Breaking, NO, RMajor, Removes;
    OneOfAdded: "one-of-added", "a `oneOf` alternative was added", OneOfRemoved, Compatible, Breaking, NO, RMinor, Adds;
    OneOfRemoved: "one-of-removed", "a `oneOf` alternative was removed", OneOfAdded, Breaking, Compatible, NO, RMajor, Removes;
    AnyOfAdded: "any-of-added", "an `anyOf` alternative was added", AnyOfRemoved, Compatible, Breaking, NO, RMinor, Adds;
    AnyOfRemoved: "any-of-removed", "an `anyOf` alternative was removed", AnyOfAdded, Breaking, Compatible, NO, RMajor, Removes;
    NotChanged: "not-changed", "the exclusion by `not` changed", NotChanged, Risky, Risky, NO, RNone, Keeps;
    DiscriminatorAdded: "discriminator-added", "a discriminator was added", DiscriminatorRemoved, Compatible, Compatible, NO, RMajor, Adds;
    DiscriminatorRemoved: "discriminator-removed", "the discriminator was removed", DiscriminatorAdded, Compatible, Compatible, NO, RMajor, Removes;
    DiscriminatorChanged: "discriminator-changed", "the discriminator property changed", DiscriminatorChanged, Breaking, Breaking, NO, RMajor, Keeps;
    DiscriminatorMappingAdded: "discriminator-mapping-added", "a discriminator value was added (value: the value)", DiscriminatorMappingRemoved, Compatible, Compatible, NO, RMinor, Adds;
    DiscriminatorMappingRemoved: "discriminator-mapping-removed", "a discriminator value was removed", DiscriminatorMappingAdded, Breaking, Breaking, NO, RMajor, Removes;
    DiscriminatorMappingChanged: "discriminator-mapping-changed", "a discriminator value selects another subtype", DiscriminatorMappingChanged, Breaking, Breaking, NO, RMajor, Keeps;
    AdditionalPropertiesAdded: "additional-properties-added", "additional properties are now described or allowed", AdditionalPropertiesRemoved, Compatible, Compatible, NO, RNone, Adds;
    AdditionalPropertiesRemoved: "additional-properties-removed", "additional properties are no longer described or allowed", AdditionalPropertiesAdded, Risky, Compatible, NO, RNone, Removes;
    ExtensionChanged: "extension-changed", "an `x-` key was added, removed or changed (value: the key)", ExtensionChanged, Compatible, Compatible, NO, RNone, Keeps;
}

// Rule: name, area, meaning, opposite, wire class in requests and in responses, the vendor's class, the usual Rust class,
// what can be reached.
other_rules! {
    SchemaAdded: "schema-added", Schema, "a schema was added", SchemaRemoved, Compatible, Compatible, Minor, RMinor, Adds;
    SchemaRemoved: "schema-removed", Schema, "a schema was removed; the effect on the wire is reported where it was used", SchemaAdded, Compatible, Compatible, Major, RMajor, Removes;

    RequiredPropertyAdded: "required-property-added", Property, "a property was added that requests must contain", RequiredPropertyRemoved, Breaking, Compatible, Major, RMinor, Adds;
    OptionalPropertyAdded: "optional-property-added", Property, "a property was added", OptionalPropertyRemoved, Compatible, Compatible, Minor, RMinor, Adds;
    RequiredPropertyRemoved: "required-property-removed", Property, "a property was removed that responses always contained", RequiredPropertyAdded, Risky, Breaking, Major, RMajor, Removes;
    OptionalPropertyRemoved: "optional-property-removed", Property, "a property was removed", OptionalPropertyAdded, Risky, Risky, Major, RMajor, Removes;
    PropertyMadeRequired: "property-made-required", Property, "a property is now required", PropertyMadeOptional, Breaking, Compatible, Unreported, RNone, Keeps;
    PropertyMadeOptional: "property-made-optional", Property, "a property is no longer required", PropertyMadeRequired, Compatible, Breaking, Unreported, RNone, Keeps;

    PathAdded: "path-added", Operation, "a path was added", PathRemoved, Compatible, Compatible, Minor, RNone, Adds;
    PathRemoved: "path-removed", Operation, "a path was removed", PathAdded, Breaking, Breaking, Major, RNone, Removes;
    OperationAdded: "operation-added", Operation, "an operation was added", OperationRemoved, Compatible, Compatible, Minor, RNone, Adds;
    OperationRemoved: "operation-removed", Operation, "an operation was removed", OperationAdded, Breaking, Breaking, Major, RNone, Removes;
    OperationIdChanged: "operation-id-changed", Operation, "another `operationId`", OperationIdChanged, Compatible, Compatible, Major, RNone, Keeps;
    OperationMethodNameChanged: "operation-method-name-changed", Operation, "another `x-purecloud-method-name`", OperationMethodNameChanged, Compatible, Compatible, Major, RNone, Keeps;
    OperationDeprecated: "operation-deprecated", Operation, "an operation is marked as deprecated", OperationUndeprecated, Compatible, Compatible, Major, RNone, Keeps;
    OperationUndeprecated: "operation-undeprecated", Operation, "an operation is no longer marked as deprecated", OperationDeprecated, Compatible, Compatible, Major, RNone, Keeps;
    OperationTagAdded: "operation-tag-added", Operation, "a tag was added to an operation", OperationTagRemoved, Compatible, Compatible, Major, RNone, Adds;
    OperationTagRemoved: "operation-tag-removed", Operation, "a tag was removed from an operation", OperationTagAdded, Compatible, Compatible, Major, RNone, Removes;
    OperationSummaryChanged: "operation-summary-changed", Operation, "another summary", OperationSummaryChanged, Compatible, Compatible, Point, RNone, Keeps;
    OperationDescriptionChanged: "operation-description-changed", Operation, "another description", OperationDescriptionChanged, Compatible, Compatible, Point, RNone, Keeps;
    OperationSecurityChanged: "operation-security-changed", Operation, "the security requirements changed", OperationSecurityChanged, Compatible, Compatible, Unreported, RNone, Keeps;
    OperationCallbackChanged: "operation-callback-changed", Operation, "a callback was added, removed or changed (value: its name)", OperationCallbackChanged, Risky, Risky, Unreported, RNone, Keeps;
    OperationExtensionChanged: "operation-extension-changed", Operation, "an `x-` key was added, removed or changed (value: the key)", OperationExtensionChanged, Compatible, Compatible, Unreported, RNone, Keeps;

    RequiredParameterAdded: "required-parameter-added", Parameter, "a required parameter or body was added", RequiredParameterRemoved, Breaking, Compatible, Major, RNone, Adds;
    OptionalParameterAdded: "optional-parameter-added", Parameter, "an optional parameter or body was added; major for the vendor, whose clients pass parameters by position", OptionalParameterRemoved, Compatible, Compatible, Major, RNone, Adds;
    RequiredParameterRemoved: "required-parameter-removed", Parameter, "a required parameter or body was removed", RequiredParameterAdded, Risky, Compatible, Major, RNone, Removes;
    OptionalParameterRemoved: "optional-parameter-removed", Parameter, "an optional parameter or body was removed", OptionalParameterAdded, Risky, Compatible, Major, RNone, Removes;
    ParameterMadeRequired: "parameter-made-required", Parameter, "a parameter or body is now required", ParameterMadeOptional, Breaking, Compatible, Major, RNone, Keeps;
    ParameterMadeOptional: "parameter-made-optional", Parameter, "a parameter or body is no longer required", ParameterMadeRequired, Compatible, Compatible, Minor, RNone, Keeps;
    ParameterInChanged: "parameter-in-changed", Parameter, "the location of a parameter changed: query, header, path, cookie, form, body", ParameterInChanged, Breaking, Compatible, Major, RNone, Keeps;
    ParameterStyleChanged: "parameter-style-changed", Parameter, "the serialization of a parameter's lists or objects changed", ParameterStyleChanged, Breaking, Compatible, Unreported, RNone, Keeps;
    ParameterOrderChanged: "parameter-order-changed", Parameter, "a parameter is declared for all operations of the path instead of one, or the reverse, or the order of parameters with the same name changed: no difference on the wire, but a change for the vendor", ParameterOrderChanged, Compatible, Compatible, Major, RNone, Keeps;
    ParameterMediaTypeAdded: "parameter-media-type-added", Parameter, "a media type is now accepted", ParameterMediaTypeRemoved, Compatible, Compatible, Unreported, RNone, Adds;
    ParameterMediaTypeRemoved: "parameter-media-type-removed", Parameter, "a media type is no longer accepted", ParameterMediaTypeAdded, Breaking, Compatible, Unreported, RNone, Removes;

    SuccessResponseAdded: "success-response-added", Response, "a status 2XX was added", SuccessResponseRemoved, Compatible, Compatible, Minor, RNone, Adds;
    SuccessResponseRemoved: "success-response-removed", Response, "a status 2XX was removed", SuccessResponseAdded, Compatible, Breaking, Major, RNone, Removes;
    OtherResponseAdded: "other-response-added", Response, "another status, or `default`, was added", OtherResponseRemoved, Compatible, Compatible, Minor, RNone, Adds;
    OtherResponseRemoved: "other-response-removed", Response, "another status, or `default`, was removed", OtherResponseAdded, Compatible, Compatible, Major, RNone, Removes;
    ResponseMediaTypeAdded: "response-media-type-added", Response, "a media type was added to a response", ResponseMediaTypeRemoved, Compatible, Risky, Unreported, RNone, Adds;
    ResponseMediaTypeRemoved: "response-media-type-removed", Response, "a media type was removed from a response", ResponseMediaTypeAdded, Compatible, Breaking, Unreported, RNone, Removes;
    ResponseHeaderAdded: "response-header-added", Response, "a response header was added", ResponseHeaderRemoved, Compatible, Compatible, Unreported, RNone, Keeps;
    ResponseHeaderRemoved: "response-header-removed", Response, "a response header was removed", ResponseHeaderAdded, Compatible, Risky, Unreported, RNone, Keeps;
    ResponseHeaderChanged: "response-header-changed", Response, "a response header changed", ResponseHeaderChanged, Compatible, Risky, Unreported, RNone, Keeps;

    TopicAdded: "topic-added", Topic, "a notification topic was added", TopicRemoved, Compatible, Compatible, Unreported, RMinor, Adds;
    TopicRemoved: "topic-removed", Topic, "a notification topic was removed", TopicAdded, Compatible, Breaking, Unreported, RMajor, Removes;
    TopicTypeChanged: "topic-type-changed", Topic, "the schema of a topic's event changed", TopicTypeChanged, Compatible, Breaking, Unreported, RMajor, Changes;

    FeatureAdded: "feature-added", Feature, "a tag has its first operation, so the crate gains a feature", FeatureRemoved, Compatible, Compatible, Unreported, RMinor, Keeps;
    FeatureRemoved: "feature-removed", Feature, "a tag lost its last operation, so the crate loses a feature", FeatureAdded, Compatible, Compatible, Unreported, RMajor, Keeps;
    FeatureModelAdded: "feature-model-added", Feature, "a feature enables an additional model", FeatureModelRemoved, Compatible, Compatible, Unreported, RMinor, Keeps;
    FeatureModelRemoved: "feature-model-removed", Feature, "a feature no longer enables a model", FeatureModelAdded, Compatible, Compatible, Unreported, RMajor, Keeps;

    RustItemAdded: "rust-item-added", Rust, "a public item was added by a change elsewhere", RustItemRemoved, Compatible, Compatible, Unreported, RMinor, Adds;
    RustItemRemoved: "rust-item-removed", Rust, "a public item was removed by a change elsewhere", RustItemAdded, Compatible, Compatible, Unreported, RMajor, Removes;
    RustTypeChanged: "rust-type-changed", Rust, "the Rust type of an item changed because of a change elsewhere", RustTypeChanged, Compatible, Compatible, Unreported, RMajor, Changes;
    RustNameChanged: "rust-name-changed", Rust, "the Rust name of an item changed, but not its JSON name", RustNameChanged, Compatible, Compatible, Unreported, RMajor, Keeps;
    RustDeprecated: "rust-deprecated", Rust, "an item became deprecated because of a change elsewhere", RustUndeprecated, Compatible, Compatible, Unreported, RMinor, Keeps;
    RustUndeprecated: "rust-undeprecated", Rust, "an item is no longer deprecated because of a change elsewhere", RustDeprecated, Compatible, Compatible, Unreported, RNone, Keeps;
}
