// @generated from the schema "OAuthClientRequest"; changes made here are lost at the next generation

/// The schema `OAuthClientRequest`.
#[repr(C)]
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

crate::runtime::model!(OAuthClientRequest "OAuthClientRequest" 10 {
    (
        name: ::std::string::String = "name" 1 with_name,
        access_token_validity_seconds: i64 = "accessTokenValiditySeconds" 0 with_access_token_validity_seconds,
        description: ::std::string::String = "description" 0 with_description,
        registered_redirect_uri: ::std::vec::Vec<::std::string::String> = "registeredRedirectUri" 0 with_registered_redirect_uri,
        role_ids: ::std::vec::Vec<::std::string::String> = "roleIds" 0 with_role_ids,
        authorized_grant_type: crate::runtime::Open<AuthorizedGrantType> = "authorizedGrantType" 1 with_authorized_grant_type,
        scope: ::std::vec::Vec<::std::string::String> = "scope" 0 with_scope,
        role_divisions: ::std::vec::Vec<crate::RoleDivision> = "roleDivisions" 0 with_role_divisions,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        date_to_delete: crate::runtime::DateTime = "dateToDelete" 0 with_date_to_delete,
    )
});

/// The property `authorizedGrantType` of `OAuthClientRequest`. Known values: `CODE`, `TOKEN`, `SAML2-BEARER`, `PASSWORD`, `CLIENT-CREDENTIALS`.
#[non_exhaustive]
pub enum AuthorizedGrantType {
    Code,
    Token,
    #[doc(alias = "SAML2-BEARER")]
    Saml2Bearer,
    Password,
    #[doc(alias = "CLIENT-CREDENTIALS")]
    ClientCredentials,
}

crate::runtime::known!(AuthorizedGrantType);

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
#[non_exhaustive]
pub enum State {
    Active,
    Disabled,
    Inactive,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Disabled, "disabled"),
        (Self::Inactive, "inactive"),
    ];
}
