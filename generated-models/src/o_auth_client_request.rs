// @generated from the schema "OAuthClientRequest"; changes made here are lost at the next generation

/// The schema `OAuthClientRequest`.
pub struct OAuthClientRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `accessTokenValiditySeconds`: `integer (int64)`.
    #[doc(alias = "accessTokenValiditySeconds")]
    pub access_token_validity_seconds: ::std::option::Option<i64>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `registeredRedirectUri`: `array of string`.
    #[doc(alias = "registeredRedirectUri")]
    pub registered_redirect_uri: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `roleIds`: `array of string`.
    #[doc(alias = "roleIds")]
    pub role_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `authorizedGrantType`: `string`, required.
    #[doc(alias = "authorizedGrantType")]
    pub authorized_grant_type: ::std::option::Option<
        crate::runtime::Open<AuthorizedGrantType>,
    >,
    /// `scope`: `array of string`.
    pub scope: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `roleDivisions`: `array of RoleDivision`.
    #[doc(alias = "roleDivisions")]
    pub role_divisions: ::std::option::Option<::std::vec::Vec<crate::RoleDivision>>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateToDelete`: `string (date-time)`.
    #[doc(alias = "dateToDelete")]
    pub date_to_delete: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OAuthClientRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        access_token_validity_seconds: ::std::option::Option::None,
        description: ::std::option::Option::None,
        registered_redirect_uri: ::std::option::Option::None,
        role_ids: ::std::option::Option::None,
        authorized_grant_type: ::std::option::Option::None,
        scope: ::std::option::Option::None,
        role_divisions: ::std::option::Option::None,
        state: ::std::option::Option::None,
        date_to_delete: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OAuthClientRequest = &<OAuthClientRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OAuthClientRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("accessTokenValiditySeconds", "access_token_validity_seconds", 0),
            ("description", "description", 0),
            ("registeredRedirectUri", "registered_redirect_uri", 0),
            ("roleIds", "role_ids", 0),
            ("authorizedGrantType", "authorized_grant_type", 1),
            ("scope", "scope", 0),
            ("roleDivisions", "role_divisions", 0),
            ("state", "state", 0),
            ("dateToDelete", "date_to_delete", 0),
        ],
        fields: &[
            &E.name,
            &E.access_token_validity_seconds,
            &E.description,
            &E.registered_redirect_uri,
            &E.role_ids,
            &E.authorized_grant_type,
            &E.scope,
            &E.role_divisions,
            &E.state,
            &E.date_to_delete,
        ],
    }
};

crate::runtime::model!(OAuthClientRequest);

crate::runtime::setters!(OAuthClientRequest {
    with_name: name: ::std::string::String,
    with_access_token_validity_seconds: access_token_validity_seconds: i64,
    with_description: description: ::std::string::String,
    with_registered_redirect_uri: registered_redirect_uri: ::std::vec::Vec<::std::string::String>,
    with_role_ids: role_ids: ::std::vec::Vec<::std::string::String>,
    with_authorized_grant_type: authorized_grant_type: crate::runtime::Open<AuthorizedGrantType>,
    with_scope: scope: ::std::vec::Vec<::std::string::String>,
    with_role_divisions: role_divisions: ::std::vec::Vec<crate::RoleDivision>,
    with_state: state: crate::runtime::Open<State>,
    with_date_to_delete: date_to_delete: crate::runtime::DateTime,
});

/// The property `authorizedGrantType` of `OAuthClientRequest`. Known values: `CODE`, `TOKEN`, `SAML2-BEARER`, `PASSWORD`, `CLIENT-CREDENTIALS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthorizedGrantType {
    Code,
    Token,
    Saml2Bearer,
    Password,
    ClientCredentials,
}

impl crate::runtime::Enum for AuthorizedGrantType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Code, "CODE"),
        (Self::Token, "TOKEN"),
        (Self::Saml2Bearer, "SAML2-BEARER"),
        (Self::Password, "PASSWORD"),
        (Self::ClientCredentials, "CLIENT-CREDENTIALS"),
    ];
}

/// The property `state` of `OAuthClientRequest`. Known values: `active`, `disabled`, `inactive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Disabled,
    Inactive,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Disabled, "disabled"),
        (Self::Inactive, "inactive"),
    ];
}
