// @generated from the schema "Share"; changes made here are lost at the next generation

/// The schema `Share`.
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

impl crate::runtime::Model for Share {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        shared_entity_type: ::std::option::Option::None,
        shared_entity: ::std::option::Option::None,
        member_type: ::std::option::Option::None,
        member: ::std::option::Option::None,
        shared_by: ::std::option::Option::None,
        workspace: ::std::option::Option::None,
        user: ::std::option::Option::None,
        group: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Share = &<Share as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Share",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("sharedEntityType", "shared_entity_type", 0),
            ("sharedEntity", "shared_entity", 0),
            ("memberType", "member_type", 0),
            ("member", "member", 0),
            ("sharedBy", "shared_by", 0),
            ("workspace", "workspace", 0),
            ("user", "user", 0),
            ("group", "group", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.shared_entity_type,
            &E.shared_entity,
            &E.member_type,
            &E.member,
            &E.shared_by,
            &E.workspace,
            &E.user,
            &E.group,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Share);

crate::runtime::setters!(Share {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_shared_entity_type: shared_entity_type: crate::runtime::Open<SharedEntityType>,
    with_shared_entity: shared_entity: ::std::boxed::Box<crate::DomainEntityRef>,
    with_member_type: member_type: crate::runtime::Open<MemberType>,
    with_member: member: ::std::boxed::Box<crate::DomainEntityRef>,
    with_shared_by: shared_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_workspace: workspace: ::std::boxed::Box<crate::DomainEntityRef>,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_group: group: ::std::boxed::Box<crate::Group>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `sharedEntityType` of `Share`. Known values: `DOCUMENT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SharedEntityType {
    Document,
}

impl crate::runtime::Enum for SharedEntityType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Document, "DOCUMENT")];
}

/// The property `memberType` of `Share`. Known values: `USER`, `GROUP`, `PUBLIC`.
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
