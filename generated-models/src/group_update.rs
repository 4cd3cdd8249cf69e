// @generated from the schema "GroupUpdate"; changes made here are lost at the next generation

/// The schema `GroupUpdate`.
#[repr(C)]
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

crate::runtime::model!(GroupUpdate "GroupUpdate" 14 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        version: i32 = "version" 1 with_version,
        images: ::std::vec::Vec<crate::Image> = "images" 0 with_images,
        addresses: ::std::vec::Vec<crate::GroupContact> = "addresses" 0 with_addresses,
        rules_visible: bool = "rulesVisible" 0 with_rules_visible,
        visibility: crate::runtime::Open<Visibility> = "visibility" 0 with_visibility,
        roles_enabled: bool = "rolesEnabled" 0 with_roles_enabled,
        include_owners: bool = "includeOwners" 0 with_include_owners,
        calls_enabled: bool = "callsEnabled" 0 with_calls_enabled,
        owner_ids: ::std::vec::Vec<::std::string::String> = "ownerIds" 0 with_owner_ids,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `GroupUpdate`. Known values: `active`, `inactive`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `visibility` of `GroupUpdate`. Known values: `public`, `ownerIds`, `members`.
#[non_exhaustive]
pub enum Visibility {
    Public,
    OwnerIds,
    Members,
}

crate::runtime::known!(Visibility);

impl crate::runtime::Enum for Visibility {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "public"),
        (Self::OwnerIds, "ownerIds"),
        (Self::Members, "members"),
    ];
}
