// @generated from the schema "CreateShareRequest"; changes made here are lost at the next generation

/// The schema `CreateShareRequest`.
#[repr(C)]
pub struct CreateShareRequest {
    /// `sharedEntityType`: `string`, required.
    #[doc(alias = "sharedEntityType")]
    pub shared_entity_type: ::std::option::Option<
        crate::runtime::Open<SharedEntityType>,
    >,
    /// `sharedEntity`: `SharedEntity`, required.
    #[doc(alias = "sharedEntity")]
    pub shared_entity: ::std::option::Option<::std::boxed::Box<crate::SharedEntity>>,
    /// `memberType`: `string`.
    #[doc(alias = "memberType")]
    pub member_type: ::std::option::Option<crate::runtime::Open<MemberType>>,
    /// `member`: `SharedEntity`.
    pub member: ::std::option::Option<::std::boxed::Box<crate::SharedEntity>>,
    /// `members`: `array of CreateShareRequestMember`.
    pub members: ::std::option::Option<::std::vec::Vec<crate::CreateShareRequestMember>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateShareRequest "CreateShareRequest" 5 {
    (
        shared_entity_type: crate::runtime::Open<SharedEntityType> = "sharedEntityType" 1 with_shared_entity_type,
        shared_entity: ::std::boxed::Box<crate::SharedEntity> = "sharedEntity" 1 with_shared_entity,
        member_type: crate::runtime::Open<MemberType> = "memberType" 0 with_member_type,
        member: ::std::boxed::Box<crate::SharedEntity> = "member" 0 with_member,
        members: ::std::vec::Vec<crate::CreateShareRequestMember> = "members" 0 with_members,
    )
});

/// The property `sharedEntityType` of `CreateShareRequest`. Known values: `DOCUMENT`.
#[non_exhaustive]
pub enum SharedEntityType {
    Document,
}

crate::runtime::known!(SharedEntityType);

impl crate::runtime::Enum for SharedEntityType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Document, "DOCUMENT")];
}

/// The property `memberType` of `CreateShareRequest`. Known values: `USER`, `GROUP`, `PUBLIC`.
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
