// @generated from the schema "CreateShareRequestMember"; changes made here are lost at the next generation

use crate::MemberEntity;
use crate::runtime::{Extra, Open};

/// The schema `CreateShareRequestMember`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateShareRequestMember {
    /// `memberType`: one of `USER`, `GROUP` and `PUBLIC`.
    #[doc(alias = "memberType")]
    pub member_type: Option<Open<MemberType>>,
    /// `member`: `MemberEntity`.
    pub member: Option<Box<MemberEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateShareRequestMember "CreateShareRequestMember" 2 {
    (
        member_type: Open<MemberType> = "memberType" with_member_type,
        member: Box<MemberEntity> = "member" with_member,
    )
});

/// The property `memberType` of `CreateShareRequestMember`. Known values: `USER`, `GROUP`, `PUBLIC`.
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
