// @generated from the schema "IntegrationStatusInfo"; changes made here are lost at the next generation

/// The schema `IntegrationStatusInfo`.
#[repr(C)]
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

crate::runtime::model!(IntegrationStatusInfo "IntegrationStatusInfo" 4 {
    (
        code: crate::runtime::Open<Code> = "code" 2 with_code,
        effective: ::std::string::String = "effective" 2 with_effective,
        detail: ::std::boxed::Box<crate::MessageInfo> = "detail" 2 with_detail,
        last_updated: crate::runtime::DateTime = "lastUpdated" 2 with_last_updated,
    )
});

/// The property `code` of `IntegrationStatusInfo`. Known values: `ACTIVE`, `ACTIVATING`, `INACTIVE`, `DEACTIVATING`, `ERROR`.
#[non_exhaustive]
pub enum Code {
    Active,
    Activating,
    Inactive,
    Deactivating,
    Error,
}

crate::runtime::known!(Code);

impl crate::runtime::Enum for Code {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "ACTIVE"),
        (Self::Activating, "ACTIVATING"),
        (Self::Inactive, "INACTIVE"),
        (Self::Deactivating, "DEACTIVATING"),
        (Self::Error, "ERROR"),
    ];
}
