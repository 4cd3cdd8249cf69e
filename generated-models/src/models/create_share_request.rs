// @generated from the schema "CreateShareRequest"; changes made here are lost at the next generation

use crate::{CreateShareRequestMember, SharedEntity};
use crate::runtime::{Extra, Open};

/// The schema `CreateShareRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateShareRequest {
    /// `sharedEntityType`: `DOCUMENT`, the one known value, required.
    #[doc(alias = "sharedEntityType")]
    pub shared_entity_type: Option<Open<SharedEntityType>>,
    /// `sharedEntity`: `SharedEntity`, required.
    #[doc(alias = "sharedEntity")]
    pub shared_entity: Option<Box<SharedEntity>>,
    /// `memberType`: one of `USER`, `GROUP` and `PUBLIC`.
    #[doc(alias = "memberType")]
    pub member_type: Option<Open<MemberType>>,
    /// `member`: `SharedEntity`.
    pub member: Option<Box<SharedEntity>>,
    /// `members`: `array of CreateShareRequestMember`.
    pub members: Option<Vec<CreateShareRequestMember>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateShareRequest "CreateShareRequest" 5 {
    (
        shared_entity_type: Open<SharedEntityType> = "sharedEntityType" with_shared_entity_type required,
        shared_entity: Box<SharedEntity> = "sharedEntity" with_shared_entity required,
        member_type: Open<MemberType> = "memberType" with_member_type,
        member: Box<SharedEntity> = "member" with_member,
        members: Vec<CreateShareRequestMember> = "members" with_members,
    )
});

/// The property `sharedEntityType` of `CreateShareRequest`. Known values: `DOCUMENT`.
#[repr(u16)]
#[non_exhaustive]
pub enum SharedEntityType {
    Document,
}

crate::runtime::values!(SharedEntityType {
    Document = "DOCUMENT",
});

/// The property `memberType` of `CreateShareRequest`. Known values: `USER`, `GROUP`, `PUBLIC`.
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
