// @generated from the schema "CreateShareRequestMember"; changes made here are lost at the next generation

/// The schema `CreateShareRequestMember`.
pub struct CreateShareRequestMember {
    /// `memberType`: `string`.
    #[doc(alias = "memberType")]
    pub member_type: ::std::option::Option<crate::runtime::Open<MemberType>>,
    /// `member`: `MemberEntity`.
    pub member: ::std::option::Option<::std::boxed::Box<crate::MemberEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateShareRequestMember {
    const EMPTY: Self = Self {
        member_type: ::std::option::Option::None,
        member: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateShareRequestMember = &<CreateShareRequestMember as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateShareRequestMember",
        empty: E,
        extra: &E.extra,
        properties: &[("memberType", "member_type", 0), ("member", "member", 0)],
        fields: &[&E.member_type, &E.member],
    }
};

crate::runtime::model!(CreateShareRequestMember);

crate::runtime::setters!(CreateShareRequestMember {
    with_member_type: member_type: crate::runtime::Open<MemberType>,
    with_member: member: ::std::boxed::Box<crate::MemberEntity>,
});

/// The property `memberType` of `CreateShareRequestMember`. Known values: `USER`, `GROUP`, `PUBLIC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MemberType {
    User,
    Group,
    Public,
}

impl crate::runtime::Enum for MemberType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Group, "GROUP"),
        (Self::Public, "PUBLIC"),
    ];
}
