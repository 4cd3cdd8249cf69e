// @generated from the schema "TrustGroup"; changes made here are lost at the next generation

/// The schema `TrustGroup`.
pub struct TrustGroup {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `memberCount`: `integer (int64)`, read-only.
    #[doc(alias = "memberCount")]
    pub member_count: ::std::option::Option<i64>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `version`: `integer (int32)`, read-only.
    pub version: ::std::option::Option<i32>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `images`: `array of Image`.
    pub images: ::std::option::Option<::std::vec::Vec<crate::Image>>,
    /// `addresses`: `array of GroupContact`.
    pub addresses: ::std::option::Option<::std::vec::Vec<crate::GroupContact>>,
    /// `rulesVisible`: `boolean`, required.
    #[doc(alias = "rulesVisible")]
    pub rules_visible: ::std::option::Option<bool>,
    /// `visibility`: `string`, required.
    pub visibility: ::std::option::Option<crate::runtime::Open<Visibility>>,
    /// `rolesEnabled`: `boolean`.
    #[doc(alias = "rolesEnabled")]
    pub roles_enabled: ::std::option::Option<bool>,
    /// `includeOwners`: `boolean`.
    #[doc(alias = "includeOwners")]
    pub include_owners: ::std::option::Option<bool>,
    /// `callsEnabled`: `boolean`.
    #[doc(alias = "callsEnabled")]
    pub calls_enabled: ::std::option::Option<bool>,
    /// `owners`: `array of User`.
    pub owners: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::OrgUser>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrustGroup {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        member_count: ::std::option::Option::None,
        state: ::std::option::Option::None,
        version: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        images: ::std::option::Option::None,
        addresses: ::std::option::Option::None,
        rules_visible: ::std::option::Option::None,
        visibility: ::std::option::Option::None,
        roles_enabled: ::std::option::Option::None,
        include_owners: ::std::option::Option::None,
        calls_enabled: ::std::option::Option::None,
        owners: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrustGroup = &<TrustGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrustGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("description", "description", 0),
            ("dateModified", "date_modified", 2),
            ("memberCount", "member_count", 2),
            ("state", "state", 2),
            ("version", "version", 2),
            ("type", "type", 1),
            ("images", "images", 0),
            ("addresses", "addresses", 0),
            ("rulesVisible", "rules_visible", 1),
            ("visibility", "visibility", 1),
            ("rolesEnabled", "roles_enabled", 0),
            ("includeOwners", "include_owners", 0),
            ("callsEnabled", "calls_enabled", 0),
            ("owners", "owners", 0),
            ("dateCreated", "date_created", 2),
            ("createdBy", "created_by", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.date_modified,
            &E.member_count,
            &E.state,
            &E.version,
            &E.r#type,
            &E.images,
            &E.addresses,
            &E.rules_visible,
            &E.visibility,
            &E.roles_enabled,
            &E.include_owners,
            &E.calls_enabled,
            &E.owners,
            &E.date_created,
            &E.created_by,
        ],
    }
};

crate::runtime::model!(TrustGroup);

crate::runtime::setters!(TrustGroup {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_member_count: member_count: i64,
    with_state: state: crate::runtime::Open<State>,
    with_version: version: i32,
    with_type: r#type: crate::runtime::Open<Type>,
    with_images: images: ::std::vec::Vec<crate::Image>,
    with_addresses: addresses: ::std::vec::Vec<crate::GroupContact>,
    with_rules_visible: rules_visible: bool,
    with_visibility: visibility: crate::runtime::Open<Visibility>,
    with_roles_enabled: roles_enabled: bool,
    with_include_owners: include_owners: bool,
    with_calls_enabled: calls_enabled: bool,
    with_owners: owners: ::std::vec::Vec<crate::User>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::OrgUser>,
});

/// The property `state` of `TrustGroup`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `type` of `TrustGroup`. Known values: `official`, `social`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Official,
    Social,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Official, "official"),
        (Self::Social, "social"),
    ];
}

/// The property `visibility` of `TrustGroup`. Known values: `public`, `owners`, `members`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Visibility {
    Public,
    Owners,
    Members,
}

impl crate::runtime::Enum for Visibility {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "public"),
        (Self::Owners, "owners"),
        (Self::Members, "members"),
    ];
}
