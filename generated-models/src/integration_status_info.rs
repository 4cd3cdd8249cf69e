// @generated from the schema "IntegrationStatusInfo"; changes made here are lost at the next generation

/// The schema `IntegrationStatusInfo`.
pub struct IntegrationStatusInfo {
    /// `code`: `string`, read-only.
    pub code: ::std::option::Option<crate::runtime::Open<Code>>,
    /// `effective`: `string`, read-only.
    pub effective: ::std::option::Option<::std::string::String>,
    /// `detail`: `MessageInfo`, read-only.
    pub detail: ::std::option::Option<::std::boxed::Box<crate::MessageInfo>>,
    /// `lastUpdated`: `string (date-time)`, read-only.
    #[doc(alias = "lastUpdated")]
    pub last_updated: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IntegrationStatusInfo {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        effective: ::std::option::Option::None,
        detail: ::std::option::Option::None,
        last_updated: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IntegrationStatusInfo = &<IntegrationStatusInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IntegrationStatusInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("code", "code", 2),
            ("effective", "effective", 2),
            ("detail", "detail", 2),
            ("lastUpdated", "last_updated", 2),
        ],
        fields: &[&E.code, &E.effective, &E.detail, &E.last_updated],
    }
};

crate::runtime::model!(IntegrationStatusInfo);

crate::runtime::setters!(IntegrationStatusInfo {
    with_code: code: crate::runtime::Open<Code>,
    with_effective: effective: ::std::string::String,
    with_detail: detail: ::std::boxed::Box<crate::MessageInfo>,
    with_last_updated: last_updated: crate::runtime::DateTime,
});

/// The property `code` of `IntegrationStatusInfo`. Known values: `ACTIVE`, `ACTIVATING`, `INACTIVE`, `DEACTIVATING`, `ERROR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Code {
    Active,
    Activating,
    Inactive,
    Deactivating,
    Error,
}

impl crate::runtime::Enum for Code {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "ACTIVE"),
        (Self::Activating, "ACTIVATING"),
        (Self::Inactive, "INACTIVE"),
        (Self::Deactivating, "DEACTIVATING"),
        (Self::Error, "ERROR"),
    ];
}
