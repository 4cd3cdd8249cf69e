// @generated from the schema "WorkspaceMember"; changes made here are lost at the next generation

use crate::{DomainEntityRef, Group, SecurityProfile, User};
use crate::runtime::{Extra, Open};

/// The schema `WorkspaceMember`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkspaceMember {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `workspace`: `DomainEntityRef`.
    pub workspace: Option<Box<DomainEntityRef>>,
    /// `memberType`: one of `USER` and `GROUP`, required.
    #[doc(alias = "memberType")]
    pub member_type: Option<Open<MemberType>>,
    /// `member`: `DomainEntityRef`.
    pub member: Option<Box<DomainEntityRef>>,
    /// `user`: `User`.
    pub user: Option<Box<User>>,
    /// `group`: `Group`.
    pub group: Option<Box<Group>>,
    /// `securityProfile`: `SecurityProfile`.
    #[doc(alias = "securityProfile")]
    pub security_profile: Option<Box<SecurityProfile>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkspaceMember "WorkspaceMember" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        workspace: Box<DomainEntityRef> = "workspace" with_workspace,
        member_type: Open<MemberType> = "memberType" with_member_type required,
        member: Box<DomainEntityRef> = "member" with_member,
        user: Box<User> = "user" with_user,
        group: Box<Group> = "group" with_group,
        security_profile: Box<SecurityProfile> = "securityProfile" with_security_profile,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `memberType` of `WorkspaceMember`. Known values: `USER`, `GROUP`.
#[repr(u16)]
#[non_exhaustive]
pub enum MemberType {
    User,
    Group,
}

crate::runtime::values!(MemberType {
    User = "USER",
    Group = "GROUP",
});
