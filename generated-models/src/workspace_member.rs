// @generated from the schema "WorkspaceMember"; changes made here are lost at the next generation

/// The schema `WorkspaceMember`.
#[repr(C)]
pub struct WorkspaceMember {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `workspace`: `DomainEntityRef`.
    pub workspace: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `memberType`: `string`, required.
    #[doc(alias = "memberType")]
    pub member_type: ::std::option::Option<crate::runtime::Open<MemberType>>,
    /// `member`: `DomainEntityRef`.
    pub member: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `group`: `Group`.
    pub group: ::std::option::Option<::std::boxed::Box<crate::Group>>,
    /// `securityProfile`: `SecurityProfile`.
    #[doc(alias = "securityProfile")]
    pub security_profile: ::std::option::Option<
        ::std::boxed::Box<crate::SecurityProfile>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkspaceMember "WorkspaceMember" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        workspace: ::std::boxed::Box<crate::DomainEntityRef> = "workspace" 0 with_workspace,
        member_type: crate::runtime::Open<MemberType> = "memberType" 1 with_member_type,
        member: ::std::boxed::Box<crate::DomainEntityRef> = "member" 0 with_member,
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
        group: ::std::boxed::Box<crate::Group> = "group" 0 with_group,
        security_profile: ::std::boxed::Box<crate::SecurityProfile> = "securityProfile" 0 with_security_profile,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `memberType` of `WorkspaceMember`. Known values: `USER`, `GROUP`.
#[non_exhaustive]
pub enum MemberType {
    User,
    Group,
}

crate::runtime::known!(MemberType);

impl crate::runtime::Enum for MemberType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Group, "GROUP"),
    ];
}
