// @generated from the schema "ScimV2SchemaAttribute"; changes made here are lost at the next generation

/// The schema `ScimV2SchemaAttribute`.
#[repr(C)]
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

crate::runtime::model!(ScimV2SchemaAttribute "ScimV2SchemaAttribute" 12 {
    (
        name: ::std::string::String = "name" 2 with_name,
        r#type: crate::runtime::Open<Type> = "type" 2 with_type,
        sub_attributes: ::std::vec::Vec<crate::ScimV2SchemaAttribute> = "subAttributes" 2 with_sub_attributes,
        multi_valued: bool = "multiValued" 2 with_multi_valued,
        description: ::std::string::String = "description" 2 with_description,
        required: bool = "required" 2 with_required,
        canonical_values: ::std::vec::Vec<::std::string::String> = "canonicalValues" 2 with_canonical_values,
        case_exact: bool = "caseExact" 2 with_case_exact,
        mutability: crate::runtime::Open<Mutability> = "mutability" 2 with_mutability,
        returned: crate::runtime::Open<Returned> = "returned" 2 with_returned,
        uniqueness: crate::runtime::Open<Uniqueness> = "uniqueness" 2 with_uniqueness,
        reference_types: ::std::vec::Vec<crate::runtime::Open<ReferenceTypes>> = "referenceTypes" 2 with_reference_types,
    )
});

/// The property `type` of `ScimV2SchemaAttribute`. Known values: `string`, `boolean`, `decimal`, `integer`, `dateTime`, `reference`, `complex`.
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

crate::runtime::known!(Type);

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
#[non_exhaustive]
pub enum Mutability {
    ReadWrite,
    ReadOnly,
    Immutable,
    WriteOnly,
}

crate::runtime::known!(Mutability);

impl crate::runtime::Enum for Mutability {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ReadWrite, "readWrite"),
        (Self::ReadOnly, "readOnly"),
        (Self::Immutable, "immutable"),
        (Self::WriteOnly, "writeOnly"),
    ];
}

/// The property `returned` of `ScimV2SchemaAttribute`. Known values: `always`, `never`, `default`, `request`.
#[non_exhaustive]
pub enum Returned {
    Always,
    Never,
    Default,
    Request,
}

crate::runtime::known!(Returned);

impl crate::runtime::Enum for Returned {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Always, "always"),
        (Self::Never, "never"),
        (Self::Default, "default"),
        (Self::Request, "request"),
    ];
}

/// The property `uniqueness` of `ScimV2SchemaAttribute`. Known values: `none`, `server`, `global`.
#[non_exhaustive]
pub enum Uniqueness {
    None,
    Server,
    Global,
}

crate::runtime::known!(Uniqueness);

impl crate::runtime::Enum for Uniqueness {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "none"),
        (Self::Server, "server"),
        (Self::Global, "global"),
    ];
}

/// The property `referenceTypes` of `ScimV2SchemaAttribute`. Known values: `User`, `Group`, `external`, `uri`.
#[non_exhaustive]
pub enum ReferenceTypes {
    User,
    Group,
    External,
    Uri,
}

crate::runtime::known!(ReferenceTypes);

impl crate::runtime::Enum for ReferenceTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::Group, "Group"),
        (Self::External, "external"),
        (Self::Uri, "uri"),
    ];
}
