// @generated from the schema "CreateShareRequest"; changes made here are lost at the next generation

/// The schema `CreateShareRequest`.
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

impl crate::runtime::Model for CreateShareRequest {
    const EMPTY: Self = Self {
        shared_entity_type: ::std::option::Option::None,
        shared_entity: ::std::option::Option::None,
        member_type: ::std::option::Option::None,
        member: ::std::option::Option::None,
        members: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateShareRequest = &<CreateShareRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateShareRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sharedEntityType", "shared_entity_type", 1),
            ("sharedEntity", "shared_entity", 1),
            ("memberType", "member_type", 0),
            ("member", "member", 0),
            ("members", "members", 0),
        ],
        fields: &[
            &E.shared_entity_type,
            &E.shared_entity,
            &E.member_type,
            &E.member,
            &E.members,
        ],
    }
};

crate::runtime::model!(CreateShareRequest);

crate::runtime::setters!(CreateShareRequest {
    with_shared_entity_type: shared_entity_type: crate::runtime::Open<SharedEntityType>,
    with_shared_entity: shared_entity: ::std::boxed::Box<crate::SharedEntity>,
    with_member_type: member_type: crate::runtime::Open<MemberType>,
    with_member: member: ::std::boxed::Box<crate::SharedEntity>,
    with_members: members: ::std::vec::Vec<crate::CreateShareRequestMember>,
});

/// The property `sharedEntityType` of `CreateShareRequest`. Known values: `DOCUMENT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SharedEntityType {
    Document,
}

impl crate::runtime::Enum for SharedEntityType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Document, "DOCUMENT")];
}

/// The property `memberType` of `CreateShareRequest`. Known values: `USER`, `GROUP`, `PUBLIC`.
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
