// @generated from the schema "TokenInfo"; changes made here are lost at the next generation

/// The schema `TokenInfo`.
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

impl crate::runtime::Model for TokenInfo {
    const EMPTY: Self = Self {
        organization: ::std::option::Option::None,
        home_organization: ::std::option::Option::None,
        authorized_scope: ::std::option::Option::None,
        cloned_user: ::std::option::Option::None,
        o_auth_client: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TokenInfo = &<TokenInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TokenInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("organization", "organization", 2),
            ("homeOrganization", "home_organization", 2),
            ("authorizedScope", "authorized_scope", 2),
            ("clonedUser", "cloned_user", 2),
            ("OAuthClient", "o_auth_client", 0),
        ],
        fields: &[
            &E.organization,
            &E.home_organization,
            &E.authorized_scope,
            &E.cloned_user,
            &E.o_auth_client,
        ],
    }
};

crate::runtime::model!(TokenInfo);

crate::runtime::setters!(TokenInfo {
    with_organization: organization: ::std::boxed::Box<crate::NamedEntity>,
    with_home_organization: home_organization: ::std::boxed::Box<crate::NamedEntity>,
    with_authorized_scope: authorized_scope: ::std::vec::Vec<::std::string::String>,
    with_cloned_user: cloned_user: ::std::boxed::Box<crate::TokenInfoClonedUser>,
    with_o_auth_client: o_auth_client: ::std::boxed::Box<crate::OrgOAuthClient>,
});
