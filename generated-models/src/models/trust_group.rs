// @generated from the schema "TrustGroup"; changes made here are lost at the next generation

use crate::{GroupContact, Image, OrgUser, User};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `TrustGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrustGroup {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `memberCount`: `integer (int64)`, read-only.
    #[doc(alias = "memberCount")]
    pub member_count: Option<i64>,
    /// `state`: one of `active`, `inactive` and `deleted`, read-only.
    pub state: Option<Open<State>>,
    /// `version`: `integer (int32)`, read-only.
    pub version: Option<i32>,
    /// `type`: one of `official` and `social`, required.
    pub r#type: Option<Open<Type>>,
    /// `images`: `array of Image`.
    pub images: Option<Vec<Image>>,
    /// `addresses`: `array of GroupContact`.
    pub addresses: Option<Vec<GroupContact>>,
    /// `rulesVisible`: `boolean`, required.
    #[doc(alias = "rulesVisible")]
    pub rules_visible: Option<bool>,
    /// `visibility`: one of `public`, `owners` and `members`, required.
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
    /// `owners`: `array of User`.
    pub owners: Option<Vec<User>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<OrgUser>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrustGroup "TrustGroup" 18 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        member_count: i64 = "memberCount" with_member_count read_only,
        state: Open<State> = "state" with_state read_only,
        version: i32 = "version" with_version read_only,
        r#type: Open<Type> = "type" with_type required,
        images: Vec<Image> = "images" with_images,
        addresses: Vec<GroupContact> = "addresses" with_addresses,
        rules_visible: bool = "rulesVisible" with_rules_visible required,
        visibility: Open<Visibility> = "visibility" with_visibility required,
        roles_enabled: bool = "rolesEnabled" with_roles_enabled,
        include_owners: bool = "includeOwners" with_include_owners,
        calls_enabled: bool = "callsEnabled" with_calls_enabled,
        owners: Vec<User> = "owners" with_owners,
    )
    (
        date_created: DateTime = "dateCreated" with_date_created read_only,
        created_by: Box<OrgUser> = "createdBy" with_created_by read_only,
    )
});

/// The property `state` of `TrustGroup`. Known values: `active`, `inactive`, `deleted`.
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

/// The property `type` of `TrustGroup`. Known values: `official`, `social`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Official,
    Social,
}

crate::runtime::values!(Type {
    Official = "official",
    Social = "social",
});

/// The property `visibility` of `TrustGroup`. Known values: `public`, `owners`, `members`.
#[repr(u16)]
#[non_exhaustive]
pub enum Visibility {
    Public,
    Owners,
    Members,
}

crate::runtime::values!(Visibility {
    Public = "public",
    Owners = "owners",
    Members = "members",
});
