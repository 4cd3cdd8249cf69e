// @generated from the schema "CreateShareRequestMember"; changes made here are lost at the next generation

/// The schema `CreateShareRequestMember`.
#[repr(C)]
pub struct CreateShareRequestMember {
    /// `memberType`: `string`.
    #[doc(alias = "memberType")]
    pub member_type: ::std::option::Option<crate::runtime::Open<MemberType>>,
    /// `member`: `MemberEntity`.
    pub member: ::std::option::Option<::std::boxed::Box<crate::MemberEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateShareRequestMember "CreateShareRequestMember" 2 {
    (
        member_type: crate::runtime::Open<MemberType> = "memberType" 0 with_member_type,
        member: ::std::boxed::Box<crate::MemberEntity> = "member" 0 with_member,
    )
});

/// The property `memberType` of `CreateShareRequestMember`. Known values: `USER`, `GROUP`, `PUBLIC`.
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
