// @generated from the schema "OrgOAuthClient"; changes made here are lost at the next generation

/// The schema `OrgOAuthClient`.
pub struct OrgOAuthClient {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
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
    /// `organization`: `NamedEntity`, read-only.
    pub organization: ::std::option::Option<::std::boxed::Box<crate::NamedEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OrgOAuthClient {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        authorized_grant_type: ::std::option::Option::None,
        scope: ::std::option::Option::None,
        role_divisions: ::std::option::Option::None,
        state: ::std::option::Option::None,
        date_to_delete: ::std::option::Option::None,
        organization: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OrgOAuthClient = &<OrgOAuthClient as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OrgOAuthClient",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("createdBy", "created_by", 0),
            ("modifiedBy", "modified_by", 0),
            ("authorizedGrantType", "authorized_grant_type", 1),
            ("scope", "scope", 0),
            ("roleDivisions", "role_divisions", 0),
            ("state", "state", 0),
            ("dateToDelete", "date_to_delete", 0),
            ("organization", "organization", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.created_by,
            &E.modified_by,
            &E.authorized_grant_type,
            &E.scope,
            &E.role_divisions,
            &E.state,
            &E.date_to_delete,
            &E.organization,
        ],
    }
};

crate::runtime::model!(OrgOAuthClient);

crate::runtime::setters!(OrgOAuthClient {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_authorized_grant_type: authorized_grant_type: crate::runtime::Open<AuthorizedGrantType>,
    with_scope: scope: ::std::vec::Vec<::std::string::String>,
    with_role_divisions: role_divisions: ::std::vec::Vec<crate::RoleDivision>,
    with_state: state: crate::runtime::Open<State>,
    with_date_to_delete: date_to_delete: crate::runtime::DateTime,
    with_organization: organization: ::std::boxed::Box<crate::NamedEntity>,
});

/// The property `authorizedGrantType` of `OrgOAuthClient`. Known values: `CODE`, `TOKEN`, `SAML2-BEARER`, `PASSWORD`, `CLIENT-CREDENTIALS`.
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

/// The property `state` of `OrgOAuthClient`. Known values: `active`, `disabled`, `inactive`.
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
