// @generated from the schema "WorkspaceMember"; changes made here are lost at the next generation

/// The schema `WorkspaceMember`.
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

impl crate::runtime::Model for WorkspaceMember {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        workspace: ::std::option::Option::None,
        member_type: ::std::option::Option::None,
        member: ::std::option::Option::None,
        user: ::std::option::Option::None,
        group: ::std::option::Option::None,
        security_profile: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkspaceMember = &<WorkspaceMember as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkspaceMember",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("workspace", "workspace", 0),
            ("memberType", "member_type", 1),
            ("member", "member", 0),
            ("user", "user", 0),
            ("group", "group", 0),
            ("securityProfile", "security_profile", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.workspace,
            &E.member_type,
            &E.member,
            &E.user,
            &E.group,
            &E.security_profile,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WorkspaceMember);

crate::runtime::setters!(WorkspaceMember {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_workspace: workspace: ::std::boxed::Box<crate::DomainEntityRef>,
    with_member_type: member_type: crate::runtime::Open<MemberType>,
    with_member: member: ::std::boxed::Box<crate::DomainEntityRef>,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_group: group: ::std::boxed::Box<crate::Group>,
    with_security_profile: security_profile: ::std::boxed::Box<crate::SecurityProfile>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `memberType` of `WorkspaceMember`. Known values: `USER`, `GROUP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MemberType {
    User,
    Group,
}

impl crate::runtime::Enum for MemberType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Group, "GROUP"),
    ];
}
