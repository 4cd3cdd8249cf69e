// @generated from the schema "OAuthAuthorization"; changes made here are lost at the next generation

use crate::{DomainEntityRef, OAuthClient};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `OAuthAuthorization`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OAuthAuthorization {
    /// `client`: `OAuthClient`.
    pub client: Option<Box<OAuthClient>>,
    /// `scope`: `array of string`.
    pub scope: Option<Vec<String>>,
    /// `roles`: `array of string`.
    pub roles: Option<Vec<String>>,
    /// `resourceOwner`: `DomainEntityRef`.
    #[doc(alias = "resourceOwner")]
    pub resource_owner: Option<Box<DomainEntityRef>>,
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
    /// `pending`: `boolean`.
    pub pending: Option<bool>,
    /// `state`: one of `Unauthorized`, `Requested`, `Authorized` and `Revoked`.
    pub state: Option<Open<State>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OAuthAuthorization "OAuthAuthorization" 11 {
    (
        client: Box<OAuthClient> = "client" with_client,
        scope: Vec<String> = "scope" with_scope,
        roles: Vec<String> = "roles" with_roles,
        resource_owner: Box<DomainEntityRef> = "resourceOwner" with_resource_owner,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by,
        modified_by: Box<DomainEntityRef> = "modifiedBy" with_modified_by,
        pending: bool = "pending" with_pending,
        state: Open<State> = "state" with_state,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `OAuthAuthorization`. Known values: `Unauthorized`, `Requested`, `Authorized`, `Revoked`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Unauthorized,
    Requested,
    Authorized,
    Revoked,
}

crate::runtime::values!(State {
    Unauthorized = "Unauthorized",
    Requested = "Requested",
    Authorized = "Authorized",
    Revoked = "Revoked",
});
