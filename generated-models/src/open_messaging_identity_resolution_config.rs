// @generated from the schema "OpenMessagingIdentityResolutionConfig"; changes made here are lost at the next generation

/// The schema `OpenMessagingIdentityResolutionConfig`.
#[repr(C)]
pub struct OpenMessagingIdentityResolutionConfig {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::WritableStarrableDivision>,
    >,
    /// `resolveIdentities`: `boolean`, required.
    #[doc(alias = "resolveIdentities")]
    pub resolve_identities: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenMessagingIdentityResolutionConfig "OpenMessagingIdentityResolutionConfig" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        division: ::std::boxed::Box<crate::WritableStarrableDivision> = "division" 0 with_division,
        resolve_identities: bool = "resolveIdentities" 1 with_resolve_identities,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
