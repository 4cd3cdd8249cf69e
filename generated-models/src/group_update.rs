// @generated from the schema "GroupUpdate"; changes made here are lost at the next generation

/// The schema `GroupUpdate`.
pub struct GroupUpdate {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `images`: `array of Image`.
    pub images: ::std::option::Option<::std::vec::Vec<crate::Image>>,
    /// `addresses`: `array of GroupContact`.
    pub addresses: ::std::option::Option<::std::vec::Vec<crate::GroupContact>>,
    /// `rulesVisible`: `boolean`.
    #[doc(alias = "rulesVisible")]
    pub rules_visible: ::std::option::Option<bool>,
    /// `visibility`: `string`.
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
    /// `ownerIds`: `array of string`.
    #[doc(alias = "ownerIds")]
    pub owner_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GroupUpdate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        state: ::std::option::Option::None,
        version: ::std::option::Option::None,
        images: ::std::option::Option::None,
        addresses: ::std::option::Option::None,
        rules_visible: ::std::option::Option::None,
        visibility: ::std::option::Option::None,
        roles_enabled: ::std::option::Option::None,
        include_owners: ::std::option::Option::None,
        calls_enabled: ::std::option::Option::None,
        owner_ids: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GroupUpdate = &<GroupUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GroupUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("state", "state", 0),
            ("version", "version", 1),
            ("images", "images", 0),
            ("addresses", "addresses", 0),
            ("rulesVisible", "rules_visible", 0),
            ("visibility", "visibility", 0),
            ("rolesEnabled", "roles_enabled", 0),
            ("includeOwners", "include_owners", 0),
            ("callsEnabled", "calls_enabled", 0),
            ("ownerIds", "owner_ids", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.state,
            &E.version,
            &E.images,
            &E.addresses,
            &E.rules_visible,
            &E.visibility,
            &E.roles_enabled,
            &E.include_owners,
            &E.calls_enabled,
            &E.owner_ids,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(GroupUpdate);

crate::runtime::setters!(GroupUpdate {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_version: version: i32,
    with_images: images: ::std::vec::Vec<crate::Image>,
    with_addresses: addresses: ::std::vec::Vec<crate::GroupContact>,
    with_rules_visible: rules_visible: bool,
    with_visibility: visibility: crate::runtime::Open<Visibility>,
    with_roles_enabled: roles_enabled: bool,
    with_include_owners: include_owners: bool,
    with_calls_enabled: calls_enabled: bool,
    with_owner_ids: owner_ids: ::std::vec::Vec<::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `GroupUpdate`. Known values: `active`, `inactive`, `deleted`.
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

/// The property `visibility` of `GroupUpdate`. Known values: `public`, `ownerIds`, `members`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Visibility {
    Public,
    OwnerIds,
    Members,
}

impl crate::runtime::Enum for Visibility {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "public"),
        (Self::OwnerIds, "ownerIds"),
        (Self::Members, "members"),
    ];
}
