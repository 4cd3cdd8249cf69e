// @generated from the schema "DIDNumber"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, DomainEntityRef};
use crate::runtime::{Extra, Open};

/// The schema `DIDNumber`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DIDNumber {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `assigned`: `boolean`.
    pub assigned: Option<bool>,
    /// `didPool`: `AddressableEntityRef`.
    #[doc(alias = "didPool")]
    pub did_pool: Option<Box<AddressableEntityRef>>,
    /// `owner`: `DomainEntityRef`.
    pub owner: Option<Box<DomainEntityRef>>,
    /// `ownerType`: one of `USER`, `PHONE`, `IVR_CONFIG` and `GROUP`.
    #[doc(alias = "ownerType")]
    pub owner_type: Option<Open<OwnerType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DIDNumber "DIDNumber" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        number: String = "number" with_number,
        assigned: bool = "assigned" with_assigned,
        did_pool: Box<AddressableEntityRef> = "didPool" with_did_pool,
        owner: Box<DomainEntityRef> = "owner" with_owner,
        owner_type: Open<OwnerType> = "ownerType" with_owner_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `ownerType` of `DIDNumber`. Known values: `USER`, `PHONE`, `IVR_CONFIG`, `GROUP`.
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
