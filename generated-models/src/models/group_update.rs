// @generated from the schema "GroupUpdate"; changes made here are lost at the next generation

use crate::{GroupContact, Image};
use crate::runtime::{Extra, Open};

/// The schema `GroupUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GroupUpdate {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `state`: one of `active`, `inactive` and `deleted`.
    pub state: Option<Open<State>>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `images`: `array of Image`.
    pub images: Option<Vec<Image>>,
    /// `addresses`: `array of GroupContact`.
    pub addresses: Option<Vec<GroupContact>>,
    /// `rulesVisible`: `boolean`.
    #[doc(alias = "rulesVisible")]
    pub rules_visible: Option<bool>,
    /// `visibility`: one of `public`, `ownerIds` and `members`.
    pub visibility: Option<Open<Visibility>>,
    /// `rolesEnabled`: `boolean`.
    #[doc(alias = "rolesEnabled")]
    pub roles_enabled: Option<bool>,
    /// `includeOwners`: `boolean`.
    #[doc(alias = "includeOwners")]
    pub include_owners: Option<bool>,
    /// `callsEnabled`: `boolean`.
    #[doc(alias = "callsEnabled")]
    pub calls_enabled: Option<bool>,
    /// `ownerIds`: `array of string`.
    #[doc(alias = "ownerIds")]
    pub owner_ids: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GroupUpdate "GroupUpdate" 14 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        state: Open<State> = "state" with_state,
        version: i32 = "version" with_version required,
        images: Vec<Image> = "images" with_images,
        addresses: Vec<GroupContact> = "addresses" with_addresses,
        rules_visible: bool = "rulesVisible" with_rules_visible,
        visibility: Open<Visibility> = "visibility" with_visibility,
        roles_enabled: bool = "rolesEnabled" with_roles_enabled,
        include_owners: bool = "includeOwners" with_include_owners,
        calls_enabled: bool = "callsEnabled" with_calls_enabled,
        owner_ids: Vec<String> = "ownerIds" with_owner_ids,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `GroupUpdate`. Known values: `active`, `inactive`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

/// The property `visibility` of `GroupUpdate`. Known values: `public`, `ownerIds`, `members`.
#[repr(u16)]
#[non_exhaustive]
pub enum Visibility {
    Public,
    OwnerIds,
    Members,
}

crate::runtime::values!(Visibility {
    Public = "public",
    OwnerIds = "ownerIds",
    Members = "members",
});
