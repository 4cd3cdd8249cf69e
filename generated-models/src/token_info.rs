// @generated from the schema "TokenInfo"; changes made here are lost at the next generation

/// The schema `TokenInfo`.
#[repr(C)]
pub struct TokenInfo {
    /// `organization`: `NamedEntity`, read-only.
    pub organization: ::std::option::Option<::std::boxed::Box<crate::NamedEntity>>,
    /// `homeOrganization`: `NamedEntity`, read-only.
    #[doc(alias = "homeOrganization")]
    pub home_organization: ::std::option::Option<::std::boxed::Box<crate::NamedEntity>>,
    /// `authorizedScope`: `array of string`, read-only.
    #[doc(alias = "authorizedScope")]
    pub authorized_scope: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `clonedUser`: `TokenInfoClonedUser`, read-only.
    #[doc(alias = "clonedUser")]
    pub cloned_user: ::std::option::Option<
        ::std::boxed::Box<crate::TokenInfoClonedUser>,
    >,
    /// `OAuthClient`: `OrgOAuthClient`.
    #[doc(alias = "OAuthClient")]
    pub o_auth_client: ::std::option::Option<::std::boxed::Box<crate::OrgOAuthClient>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TokenInfo "TokenInfo" 5 {
    (
        organization: ::std::boxed::Box<crate::NamedEntity> = "organization" 2 with_organization,
        home_organization: ::std::boxed::Box<crate::NamedEntity> = "homeOrganization" 2 with_home_organization,
        authorized_scope: ::std::vec::Vec<::std::string::String> = "authorizedScope" 2 with_authorized_scope,
        cloned_user: ::std::boxed::Box<crate::TokenInfoClonedUser> = "clonedUser" 2 with_cloned_user,
        o_auth_client: ::std::boxed::Box<crate::OrgOAuthClient> = "OAuthClient" 0 with_o_auth_client,
    )
});
