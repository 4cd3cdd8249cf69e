// @generated from the schema "OAuthAuthorization"; changes made here are lost at the next generation

/// The schema `OAuthAuthorization`.
#[repr(C)]
pub struct OAuthAuthorization {
    /// `client`: `OAuthClient`.
    pub client: ::std::option::Option<::std::boxed::Box<crate::OAuthClient>>,
    /// `scope`: `array of string`.
    pub scope: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `roles`: `array of string`.
    pub roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `resourceOwner`: `DomainEntityRef`.
    #[doc(alias = "resourceOwner")]
    pub resource_owner: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `modifiedBy`: `DomainEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `pending`: `boolean`.
    pub pending: ::std::option::Option<bool>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OAuthAuthorization "OAuthAuthorization" 11 {
    (
        client: ::std::boxed::Box<crate::OAuthClient> = "client" 0 with_client,
        scope: ::std::vec::Vec<::std::string::String> = "scope" 0 with_scope,
        roles: ::std::vec::Vec<::std::string::String> = "roles" 0 with_roles,
        resource_owner: ::std::boxed::Box<crate::DomainEntityRef> = "resourceOwner" 0 with_resource_owner,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        created_by: ::std::boxed::Box<crate::DomainEntityRef> = "createdBy" 0 with_created_by,
        modified_by: ::std::boxed::Box<crate::DomainEntityRef> = "modifiedBy" 0 with_modified_by,
        pending: bool = "pending" 0 with_pending,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `OAuthAuthorization`. Known values: `Unauthorized`, `Requested`, `Authorized`, `Revoked`.
#[non_exhaustive]
pub enum State {
    Unauthorized,
    Requested,
    Authorized,
    Revoked,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unauthorized, "Unauthorized"),
        (Self::Requested, "Requested"),
        (Self::Authorized, "Authorized"),
        (Self::Revoked, "Revoked"),
    ];
}
