// @generated from the schema "CreateShareResponse"; changes made here are lost at the next generation

use crate::{DomainEntityRef, Share};
use crate::runtime::{Extra, Open};

/// The schema `CreateShareResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateShareResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `sharedEntityType`: `DOCUMENT`, the one known value.
    #[doc(alias = "sharedEntityType")]
    pub shared_entity_type: Option<Open<SharedEntityType>>,
    /// `sharedEntity`: `DomainEntityRef`.
    #[doc(alias = "sharedEntity")]
    pub shared_entity: Option<Box<DomainEntityRef>>,
    /// `memberType`: one of `USER`, `GROUP` and `PUBLIC`.
    #[doc(alias = "memberType")]
    pub member_type: Option<Open<MemberType>>,
    /// `member`: `DomainEntityRef`.
    pub member: Option<Box<DomainEntityRef>>,
    /// `sharedBy`: `DomainEntityRef`.
    #[doc(alias = "sharedBy")]
    pub shared_by: Option<Box<DomainEntityRef>>,
    /// `workspace`: `DomainEntityRef`.
    pub workspace: Option<Box<DomainEntityRef>>,
    /// `succeeded`: `array of Share`.
    pub succeeded: Option<Vec<Share>>,
    /// `failed`: `array of Share`.
    pub failed: Option<Vec<Share>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateShareResponse "CreateShareResponse" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        shared_entity_type: Open<SharedEntityType> = "sharedEntityType" with_shared_entity_type,
        shared_entity: Box<DomainEntityRef> = "sharedEntity" with_shared_entity,
        member_type: Open<MemberType> = "memberType" with_member_type,
        member: Box<DomainEntityRef> = "member" with_member,
        shared_by: Box<DomainEntityRef> = "sharedBy" with_shared_by,
        workspace: Box<DomainEntityRef> = "workspace" with_workspace,
        succeeded: Vec<Share> = "succeeded" with_succeeded,
        failed: Vec<Share> = "failed" with_failed,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `sharedEntityType` of `CreateShareResponse`. Known values: `DOCUMENT`.
#[repr(u16)]
#[non_exhaustive]
pub enum SharedEntityType {
    Document,
}

crate::runtime::values!(SharedEntityType {
    Document = "DOCUMENT",
});

/// The property `memberType` of `CreateShareResponse`. Known values: `USER`, `GROUP`, `PUBLIC`.
#[repr(u16)]
#[non_exhaustive]
pub enum MemberType {
    User,
    Group,
    Public,
}

crate::runtime::values!(MemberType {
    User = "USER",
    Group = "GROUP",
    Public = "PUBLIC",
});
