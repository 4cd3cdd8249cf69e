// @generated from the schema "OAuthClient"; changes made here are lost at the next generation

use crate::{DomainEntityRef, RoleDivision};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `OAuthClient`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OAuthClient {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `accessTokenValiditySeconds`: `integer (int64)`.
    #[doc(alias = "accessTokenValiditySeconds")]
    pub access_token_validity_seconds: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `registeredRedirectUri`: `array of string`.
    #[doc(alias = "registeredRedirectUri")]
    pub registered_redirect_uri: Option<Vec<String>>,
    /// `secret`: `string`.
    pub secret: Option<String>,
    /// `roleIds`: `array of string`.
    #[doc(alias = "roleIds")]
    pub role_ids: Option<Vec<String>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `modifiedBy`: `DomainEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<DomainEntityRef>>,
    /// `authorizedGrantType`: one of `CODE`, `TOKEN`, `SAML2-BEARER`, `PASSWORD` and `CLIENT-CREDENTIALS`, required.
    #[doc(alias = "authorizedGrantType")]
    pub authorized_grant_type: Option<Open<AuthorizedGrantType>>,
    /// `scope`: `array of string`.
    pub scope: Option<Vec<String>>,
    /// `roleDivisions`: `array of RoleDivision`.
    #[doc(alias = "roleDivisions")]
    pub role_divisions: Option<Vec<RoleDivision>>,
    /// `state`: one of `active`, `disabled` and `inactive`.
    pub state: Option<Open<State>>,
    /// `dateToDelete`: `string (date-time)`.
    #[doc(alias = "dateToDelete")]
    pub date_to_delete: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OAuthClient "OAuthClient" 17 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        access_token_validity_seconds: i64 = "accessTokenValiditySeconds" with_access_token_validity_seconds,
        description: String = "description" with_description,
        registered_redirect_uri: Vec<String> = "registeredRedirectUri" with_registered_redirect_uri,
        secret: String = "secret" with_secret secret,
        role_ids: Vec<String> = "roleIds" with_role_ids,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by,
        modified_by: Box<DomainEntityRef> = "modifiedBy" with_modified_by,
        authorized_grant_type: Open<AuthorizedGrantType> = "authorizedGrantType" with_authorized_grant_type required,
        scope: Vec<String> = "scope" with_scope,
        role_divisions: Vec<RoleDivision> = "roleDivisions" with_role_divisions,
        state: Open<State> = "state" with_state,
        date_to_delete: DateTime = "dateToDelete" with_date_to_delete,
    )
    (
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `authorizedGrantType` of `OAuthClient`. Known values: `CODE`, `TOKEN`, `SAML2-BEARER`, `PASSWORD`, `CLIENT-CREDENTIALS`.
#[repr(u16)]
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

crate::runtime::values!(AuthorizedGrantType {
    Code = "CODE",
    Token = "TOKEN",
    Saml2Bearer = "SAML2-BEARER",
    Password = "PASSWORD",
    ClientCredentials = "CLIENT-CREDENTIALS",
});

/// The property `state` of `OAuthClient`. Known values: `active`, `disabled`, `inactive`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Disabled,
    Inactive,
}

crate::runtime::values!(State {
    Active = "active",
    Disabled = "disabled",
    Inactive = "inactive",
});
