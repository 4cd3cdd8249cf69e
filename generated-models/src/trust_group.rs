// @generated from the schema "TrustGroup"; changes made here are lost at the next generation

/// The schema `TrustGroup`.
#[repr(C)]
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

crate::runtime::model!(TrustGroup "TrustGroup" 18 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        member_count: i64 = "memberCount" 2 with_member_count,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        version: i32 = "version" 2 with_version,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        images: ::std::vec::Vec<crate::Image> = "images" 0 with_images,
        addresses: ::std::vec::Vec<crate::GroupContact> = "addresses" 0 with_addresses,
        rules_visible: bool = "rulesVisible" 1 with_rules_visible,
        visibility: crate::runtime::Open<Visibility> = "visibility" 1 with_visibility,
        roles_enabled: bool = "rolesEnabled" 0 with_roles_enabled,
        include_owners: bool = "includeOwners" 0 with_include_owners,
        calls_enabled: bool = "callsEnabled" 0 with_calls_enabled,
        owners: ::std::vec::Vec<crate::User> = "owners" 0 with_owners,
    )
    (
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        created_by: ::std::boxed::Box<crate::OrgUser> = "createdBy" 2 with_created_by,
    )
});

/// The property `state` of `TrustGroup`. Known values: `active`, `inactive`, `deleted`.
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

/// The property `type` of `TrustGroup`. Known values: `official`, `social`.
#[non_exhaustive]
pub enum Type {
    Official,
    Social,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Official, "official"),
        (Self::Social, "social"),
    ];
}

/// The property `visibility` of `TrustGroup`. Known values: `public`, `owners`, `members`.
#[non_exhaustive]
pub enum Visibility {
    Public,
    Owners,
    Members,
}

crate::runtime::known!(Visibility);

impl crate::runtime::Enum for Visibility {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "public"),
        (Self::Owners, "owners"),
        (Self::Members, "members"),
    ];
}
