// @generated from the schema "ScimError"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ScimError`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimError {
    /// `schemas`: `array of string`, read-only.
    pub schemas: Option<Vec<String>>,
    /// `status`: `string`, read-only.
    pub status: Option<String>,
    /// `scimType`: one of `invalidFilter`, `tooMany`, `uniqueness`, `mutability` and 6 more, read-only.
    #[doc(alias = "scimType")]
    pub scim_type: Option<Open<ScimType>>,
    /// `detail`: `string`, read-only.
    pub detail: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimError "ScimError" 4 {
    (
        schemas: Vec<String> = "schemas" with_schemas read_only,
        status: String = "status" with_status read_only,
        scim_type: Open<ScimType> = "scimType" with_scim_type read_only,
        detail: String = "detail" with_detail read_only,
    )
});

/// The property `scimType` of `ScimError`. Known values: `invalidFilter`, `tooMany`, `uniqueness`, `mutability`, `invalidSyntax`, `invalidPath`, `noTarget`, `invalidValue`, `invalidVers`, `sensitive`.
#[repr(u16)]
#[non_exhaustive]
pub enum ScimType {
    InvalidFilter,
    TooMany,
    Uniqueness,
    Mutability,
    InvalidSyntax,
    InvalidPath,
    NoTarget,
    InvalidValue,
    InvalidVers,
    Sensitive,
}

crate::runtime::values!(ScimType {
    InvalidFilter = "invalidFilter",
    TooMany = "tooMany",
    Uniqueness = "uniqueness",
    Mutability = "mutability",
    InvalidSyntax = "invalidSyntax",
    InvalidPath = "invalidPath",
    NoTarget = "noTarget",
    InvalidValue = "invalidValue",
    InvalidVers = "invalidVers",
    Sensitive = "sensitive",
});
