// @generated from the schema "ScimV2SchemaAttribute"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ScimV2SchemaAttribute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimV2SchemaAttribute {
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `type`: one of `string`, `boolean`, `decimal`, `integer` and 3 more, read-only.
    pub r#type: Option<Open<Type>>,
    /// `subAttributes`: `array of ScimV2SchemaAttribute`, read-only.
    #[doc(alias = "subAttributes")]
    pub sub_attributes: Option<Vec<ScimV2SchemaAttribute>>,
    /// `multiValued`: `boolean`, read-only.
    #[doc(alias = "multiValued")]
    pub multi_valued: Option<bool>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `required`: `boolean`, read-only.
    pub required: Option<bool>,
    /// `canonicalValues`: `array of string`, read-only.
    #[doc(alias = "canonicalValues")]
    pub canonical_values: Option<Vec<String>>,
    /// `caseExact`: `boolean`, read-only.
    #[doc(alias = "caseExact")]
    pub case_exact: Option<bool>,
    /// `mutability`: one of `readWrite`, `readOnly`, `immutable` and `writeOnly`, read-only.
    pub mutability: Option<Open<Mutability>>,
    /// `returned`: one of `always`, `never`, `default` and `request`, read-only.
    pub returned: Option<Open<Returned>>,
    /// `uniqueness`: one of `none`, `server` and `global`, read-only.
    pub uniqueness: Option<Open<Uniqueness>>,
    /// `referenceTypes`: array of one of `User`, `Group`, `external` and `uri`, read-only.
    #[doc(alias = "referenceTypes")]
    pub reference_types: Option<Vec<Open<ReferenceTypes>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimV2SchemaAttribute "ScimV2SchemaAttribute" 12 {
    (
        name: String = "name" with_name read_only,
        r#type: Open<Type> = "type" with_type read_only,
        sub_attributes: Vec<ScimV2SchemaAttribute> = "subAttributes" with_sub_attributes read_only,
        multi_valued: bool = "multiValued" with_multi_valued read_only,
        description: String = "description" with_description read_only,
        required: bool = "required" with_required read_only,
        canonical_values: Vec<String> = "canonicalValues" with_canonical_values read_only,
        case_exact: bool = "caseExact" with_case_exact read_only,
        mutability: Open<Mutability> = "mutability" with_mutability read_only,
        returned: Open<Returned> = "returned" with_returned read_only,
        uniqueness: Open<Uniqueness> = "uniqueness" with_uniqueness read_only,
        reference_types: Vec<Open<ReferenceTypes>> = "referenceTypes" with_reference_types read_only,
    )
});

/// The property `type` of `ScimV2SchemaAttribute`. Known values: `string`, `boolean`, `decimal`, `integer`, `dateTime`, `reference`, `complex`.
#[repr(u16)]
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

crate::runtime::values!(Type {
    String = "string",
    Boolean = "boolean",
    Decimal = "decimal",
    Integer = "integer",
    DateTime = "dateTime",
    Reference = "reference",
    Complex = "complex",
});

/// The property `mutability` of `ScimV2SchemaAttribute`. Known values: `readWrite`, `readOnly`, `immutable`, `writeOnly`.
#[repr(u16)]
#[non_exhaustive]
pub enum Mutability {
    ReadWrite,
    ReadOnly,
    Immutable,
    WriteOnly,
}

crate::runtime::values!(Mutability {
    ReadWrite = "readWrite",
    ReadOnly = "readOnly",
    Immutable = "immutable",
    WriteOnly = "writeOnly",
});

/// The property `returned` of `ScimV2SchemaAttribute`. Known values: `always`, `never`, `default`, `request`.
#[repr(u16)]
#[non_exhaustive]
pub enum Returned {
    Always,
    Never,
    Default,
    Request,
}

crate::runtime::values!(Returned {
    Always = "always",
    Never = "never",
    Default = "default",
    Request = "request",
});

/// The property `uniqueness` of `ScimV2SchemaAttribute`. Known values: `none`, `server`, `global`.
#[repr(u16)]
#[non_exhaustive]
pub enum Uniqueness {
    None,
    Server,
    Global,
}

crate::runtime::values!(Uniqueness {
    None = "none",
    Server = "server",
    Global = "global",
});

/// The property `referenceTypes` of `ScimV2SchemaAttribute`. Known values: `User`, `Group`, `external`, `uri`.
#[repr(u16)]
#[non_exhaustive]
pub enum ReferenceTypes {
    User,
    Group,
    External,
    Uri,
}

crate::runtime::values!(ReferenceTypes {
    User = "User",
    Group = "Group",
    External = "external",
    Uri = "uri",
});
