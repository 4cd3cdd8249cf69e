// @generated from the schema "Extension"; changes made here are lost at the next generation

use crate::{Division, DomainEntityRef};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Extension`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Extension {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<String>,
    /// `state`: one of `active`, `inactive` and `deleted`, read-only.
    pub state: Option<Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: Option<String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `owner`: `DomainEntityRef`.
    pub owner: Option<Box<DomainEntityRef>>,
    /// `extensionPool`: `DomainEntityRef`.
    #[doc(alias = "extensionPool")]
    pub extension_pool: Option<Box<DomainEntityRef>>,
    /// `ownerType`: one of `USER`, `PHONE`, `IVR_CONFIG` and `GROUP`.
    #[doc(alias = "ownerType")]
    pub owner_type: Option<Open<OwnerType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Extension "Extension" 17 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<Division> = "division" with_division,
        description: String = "description" with_description,
        version: i32 = "version" with_version,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        modified_by: String = "modifiedBy" with_modified_by read_only,
        created_by: String = "createdBy" with_created_by read_only,
        state: Open<State> = "state" with_state read_only,
        modified_by_app: String = "modifiedByApp" with_modified_by_app read_only,
        created_by_app: String = "createdByApp" with_created_by_app read_only,
        number: String = "number" with_number,
        owner: Box<DomainEntityRef> = "owner" with_owner,
        extension_pool: Box<DomainEntityRef> = "extensionPool" with_extension_pool,
        owner_type: Open<OwnerType> = "ownerType" with_owner_type,
    )
    (
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `Extension`. Known values: `active`, `inactive`, `deleted`.
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

/// The property `ownerType` of `Extension`. Known values: `USER`, `PHONE`, `IVR_CONFIG`, `GROUP`.
#[repr(u16)]
#[non_exhaustive]
pub enum OwnerType {
    User,
    Phone,
    IvrConfig,
    Group,
}

crate::runtime::values!(OwnerType {
    User = "USER",
    Phone = "PHONE",
    IvrConfig = "IVR_CONFIG",
    Group = "GROUP",
});
