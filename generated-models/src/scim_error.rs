// @generated from the schema "ScimError"; changes made here are lost at the next generation

/// The schema `ScimError`.
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

impl crate::runtime::Model for ScimError {
    const EMPTY: Self = Self {
        schemas: ::std::option::Option::None,
        status: ::std::option::Option::None,
        scim_type: ::std::option::Option::None,
        detail: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimError = &<ScimError as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimError",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("schemas", "schemas", 2),
            ("status", "status", 2),
            ("scimType", "scim_type", 2),
            ("detail", "detail", 2),
        ],
        fields: &[&E.schemas, &E.status, &E.scim_type, &E.detail],
    }
};

crate::runtime::model!(ScimError);

crate::runtime::setters!(ScimError {
    with_schemas: schemas: ::std::vec::Vec<::std::string::String>,
    with_status: status: ::std::string::String,
    with_scim_type: scim_type: crate::runtime::Open<ScimType>,
    with_detail: detail: ::std::string::String,
});

/// The property `scimType` of `ScimError`. Known values: `invalidFilter`, `tooMany`, `uniqueness`, `mutability`, `invalidSyntax`, `invalidPath`, `noTarget`, `invalidValue`, `invalidVers`, `sensitive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
