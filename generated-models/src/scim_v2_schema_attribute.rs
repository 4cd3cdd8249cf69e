// @generated from the schema "ScimV2SchemaAttribute"; changes made here are lost at the next generation

/// The schema `ScimV2SchemaAttribute`.
pub struct ScimV2SchemaAttribute {
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `subAttributes`: `array of ScimV2SchemaAttribute`, read-only.
    #[doc(alias = "subAttributes")]
    pub sub_attributes: ::std::option::Option<
        ::std::vec::Vec<crate::ScimV2SchemaAttribute>,
    >,
    /// `multiValued`: `boolean`, read-only.
    #[doc(alias = "multiValued")]
    pub multi_valued: ::std::option::Option<bool>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `required`: `boolean`, read-only.
    pub required: ::std::option::Option<bool>,
    /// `canonicalValues`: `array of string`, read-only.
    #[doc(alias = "canonicalValues")]
    pub canonical_values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `caseExact`: `boolean`, read-only.
    #[doc(alias = "caseExact")]
    pub case_exact: ::std::option::Option<bool>,
    /// `mutability`: `string`, read-only.
    pub mutability: ::std::option::Option<crate::runtime::Open<Mutability>>,
    /// `returned`: `string`, read-only.
    pub returned: ::std::option::Option<crate::runtime::Open<Returned>>,
    /// `uniqueness`: `string`, read-only.
    pub uniqueness: ::std::option::Option<crate::runtime::Open<Uniqueness>>,
    /// `referenceTypes`: `array of string`, read-only.
    #[doc(alias = "referenceTypes")]
    pub reference_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<ReferenceTypes>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimV2SchemaAttribute {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        sub_attributes: ::std::option::Option::None,
        multi_valued: ::std::option::Option::None,
        description: ::std::option::Option::None,
        required: ::std::option::Option::None,
        canonical_values: ::std::option::Option::None,
        case_exact: ::std::option::Option::None,
        mutability: ::std::option::Option::None,
        returned: ::std::option::Option::None,
        uniqueness: ::std::option::Option::None,
        reference_types: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimV2SchemaAttribute = &<ScimV2SchemaAttribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimV2SchemaAttribute",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 2),
            ("type", "type", 2),
            ("subAttributes", "sub_attributes", 2),
            ("multiValued", "multi_valued", 2),
            ("description", "description", 2),
            ("required", "required", 2),
            ("canonicalValues", "canonical_values", 2),
            ("caseExact", "case_exact", 2),
            ("mutability", "mutability", 2),
            ("returned", "returned", 2),
            ("uniqueness", "uniqueness", 2),
            ("referenceTypes", "reference_types", 2),
        ],
        fields: &[
            &E.name,
            &E.r#type,
            &E.sub_attributes,
            &E.multi_valued,
            &E.description,
            &E.required,
            &E.canonical_values,
            &E.case_exact,
            &E.mutability,
            &E.returned,
            &E.uniqueness,
            &E.reference_types,
        ],
    }
};

crate::runtime::model!(ScimV2SchemaAttribute);

crate::runtime::setters!(ScimV2SchemaAttribute {
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_sub_attributes: sub_attributes: ::std::vec::Vec<crate::ScimV2SchemaAttribute>,
    with_multi_valued: multi_valued: bool,
    with_description: description: ::std::string::String,
    with_required: required: bool,
    with_canonical_values: canonical_values: ::std::vec::Vec<::std::string::String>,
    with_case_exact: case_exact: bool,
    with_mutability: mutability: crate::runtime::Open<Mutability>,
    with_returned: returned: crate::runtime::Open<Returned>,
    with_uniqueness: uniqueness: crate::runtime::Open<Uniqueness>,
    with_reference_types: reference_types: ::std::vec::Vec<crate::runtime::Open<ReferenceTypes>>,
});

/// The property `type` of `ScimV2SchemaAttribute`. Known values: `string`, `boolean`, `decimal`, `integer`, `dateTime`, `reference`, `complex`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    String,
    Boolean,
    Decimal,
    Integer,
    DateTime,
    Reference,
    Complex,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::String, "string"),
        (Self::Boolean, "boolean"),
        (Self::Decimal, "decimal"),
        (Self::Integer, "integer"),
        (Self::DateTime, "dateTime"),
        (Self::Reference, "reference"),
        (Self::Complex, "complex"),
    ];
}

/// The property `mutability` of `ScimV2SchemaAttribute`. Known values: `readWrite`, `readOnly`, `immutable`, `writeOnly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mutability {
    ReadWrite,
    ReadOnly,
    Immutable,
    WriteOnly,
}

impl crate::runtime::Enum for Mutability {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ReadWrite, "readWrite"),
        (Self::ReadOnly, "readOnly"),
        (Self::Immutable, "immutable"),
        (Self::WriteOnly, "writeOnly"),
    ];
}

/// The property `returned` of `ScimV2SchemaAttribute`. Known values: `always`, `never`, `default`, `request`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Returned {
    Always,
    Never,
    Default,
    Request,
}

impl crate::runtime::Enum for Returned {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Always, "always"),
        (Self::Never, "never"),
        (Self::Default, "default"),
        (Self::Request, "request"),
    ];
}

/// The property `uniqueness` of `ScimV2SchemaAttribute`. Known values: `none`, `server`, `global`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Uniqueness {
    None,
    Server,
    Global,
}

impl crate::runtime::Enum for Uniqueness {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "none"),
        (Self::Server, "server"),
        (Self::Global, "global"),
    ];
}

/// The property `referenceTypes` of `ScimV2SchemaAttribute`. Known values: `User`, `Group`, `external`, `uri`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReferenceTypes {
    User,
    Group,
    External,
    Uri,
}

impl crate::runtime::Enum for ReferenceTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::Group, "Group"),
        (Self::External, "external"),
        (Self::Uri, "uri"),
    ];
}
