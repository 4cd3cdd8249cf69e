// @generated from the schema "OAuthAuthorization"; changes made here are lost at the next generation

/// The schema `OAuthAuthorization`.
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

impl crate::runtime::Model for OAuthAuthorization {
    const EMPTY: Self = Self {
        client: ::std::option::Option::None,
        scope: ::std::option::Option::None,
        roles: ::std::option::Option::None,
        resource_owner: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        pending: ::std::option::Option::None,
        state: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OAuthAuthorization = &<OAuthAuthorization as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OAuthAuthorization",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("client", "client", 0),
            ("scope", "scope", 0),
            ("roles", "roles", 0),
            ("resourceOwner", "resource_owner", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("createdBy", "created_by", 0),
            ("modifiedBy", "modified_by", 0),
            ("pending", "pending", 0),
            ("state", "state", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.client,
            &E.scope,
            &E.roles,
            &E.resource_owner,
            &E.date_created,
            &E.date_modified,
            &E.created_by,
            &E.modified_by,
            &E.pending,
            &E.state,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(OAuthAuthorization);

crate::runtime::setters!(OAuthAuthorization {
    with_client: client: ::std::boxed::Box<crate::OAuthClient>,
    with_scope: scope: ::std::vec::Vec<::std::string::String>,
    with_roles: roles: ::std::vec::Vec<::std::string::String>,
    with_resource_owner: resource_owner: ::std::boxed::Box<crate::DomainEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_pending: pending: bool,
    with_state: state: crate::runtime::Open<State>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `OAuthAuthorization`. Known values: `Unauthorized`, `Requested`, `Authorized`, `Revoked`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Unauthorized,
    Requested,
    Authorized,
    Revoked,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unauthorized, "Unauthorized"),
        (Self::Requested, "Requested"),
        (Self::Authorized, "Authorized"),
        (Self::Revoked, "Revoked"),
    ];
}
