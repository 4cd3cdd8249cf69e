// @generated from the schema "CopilotNluDomain"; changes made here are lost at the next generation

/// The schema `CopilotNluDomain`.
#[repr(C)]
pub struct CopilotNluDomain {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `useLatestVersion`: `boolean`, required.
    #[doc(alias = "useLatestVersion")]
    pub use_latest_version: ::std::option::Option<bool>,
    /// `version`: `CopilotNluDomainVersion`.
    pub version: ::std::option::Option<
        ::std::boxed::Box<crate::CopilotNluDomainVersion>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CopilotNluDomain "CopilotNluDomain" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        use_latest_version: bool = "useLatestVersion" 1 with_use_latest_version,
        version: ::std::boxed::Box<crate::CopilotNluDomainVersion> = "version" 0 with_version,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
