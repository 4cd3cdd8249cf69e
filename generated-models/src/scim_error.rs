// @generated from the schema "ScimError"; changes made here are lost at the next generation

/// The schema `ScimError`.
#[repr(C)]
pub struct ScimError {
    /// `schemas`: `array of string`, read-only.
    pub schemas: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<::std::string::String>,
    /// `scimType`: `string`, read-only.
    #[doc(alias = "scimType")]
    pub scim_type: ::std::option::Option<crate::runtime::Open<ScimType>>,
    /// `detail`: `string`, read-only.
    pub detail: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimError "ScimError" 4 {
    (
        schemas: ::std::vec::Vec<::std::string::String> = "schemas" 2 with_schemas,
        status: ::std::string::String = "status" 2 with_status,
        scim_type: crate::runtime::Open<ScimType> = "scimType" 2 with_scim_type,
        detail: ::std::string::String = "detail" 2 with_detail,
    )
});

/// The property `scimType` of `ScimError`. Known values: `invalidFilter`, `tooMany`, `uniqueness`, `mutability`, `invalidSyntax`, `invalidPath`, `noTarget`, `invalidValue`, `invalidVers`, `sensitive`.
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

crate::runtime::known!(ScimType);

impl crate::runtime::Enum for ScimType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InvalidFilter, "invalidFilter"),
        (Self::TooMany, "tooMany"),
        (Self::Uniqueness, "uniqueness"),
        (Self::Mutability, "mutability"),
        (Self::InvalidSyntax, "invalidSyntax"),
        (Self::InvalidPath, "invalidPath"),
        (Self::NoTarget, "noTarget"),
        (Self::InvalidValue, "invalidValue"),
        (Self::InvalidVers, "invalidVers"),
        (Self::Sensitive, "sensitive"),
    ];
}
