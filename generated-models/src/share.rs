// @generated from the schema "Share"; changes made here are lost at the next generation

/// The schema `Share`.
#[repr(C)]
pub struct Share {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `sharedEntityType`: `string`.
    #[doc(alias = "sharedEntityType")]
    pub shared_entity_type: ::std::option::Option<
        crate::runtime::Open<SharedEntityType>,
    >,
    /// `sharedEntity`: `DomainEntityRef`.
    #[doc(alias = "sharedEntity")]
    pub shared_entity: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `memberType`: `string`.
    #[doc(alias = "memberType")]
    pub member_type: ::std::option::Option<crate::runtime::Open<MemberType>>,
    /// `member`: `DomainEntityRef`.
    pub member: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `sharedBy`: `DomainEntityRef`.
    #[doc(alias = "sharedBy")]
    pub shared_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `workspace`: `DomainEntityRef`.
    pub workspace: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `group`: `Group`.
    pub group: ::std::option::Option<::std::boxed::Box<crate::Group>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Share "Share" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        shared_entity_type: crate::runtime::Open<SharedEntityType> = "sharedEntityType" 0 with_shared_entity_type,
        shared_entity: ::std::boxed::Box<crate::DomainEntityRef> = "sharedEntity" 0 with_shared_entity,
        member_type: crate::runtime::Open<MemberType> = "memberType" 0 with_member_type,
        member: ::std::boxed::Box<crate::DomainEntityRef> = "member" 0 with_member,
        shared_by: ::std::boxed::Box<crate::DomainEntityRef> = "sharedBy" 0 with_shared_by,
        workspace: ::std::boxed::Box<crate::DomainEntityRef> = "workspace" 0 with_workspace,
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
        group: ::std::boxed::Box<crate::Group> = "group" 0 with_group,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `sharedEntityType` of `Share`. Known values: `DOCUMENT`.
#[non_exhaustive]
pub enum SharedEntityType {
    Document,
}

crate::runtime::known!(SharedEntityType);

impl crate::runtime::Enum for SharedEntityType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Document, "DOCUMENT")];
}

/// The property `memberType` of `Share`. Known values: `USER`, `GROUP`, `PUBLIC`.
#[non_exhaustive]
pub enum MemberType {
    User,
    Group,
    Public,
}

crate::runtime::known!(MemberType);

impl crate::runtime::Enum for MemberType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Group, "GROUP"),
        (Self::Public, "PUBLIC"),
    ];
}
