// @generated from the schema "MemberGroup"; changes made here are lost at the next generation

/// The schema `MemberGroup`.
pub struct MemberGroup {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::WritableDivision>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `memberCount`: `integer (int32)`, read-only.
    #[doc(alias = "memberCount")]
    pub member_count: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MemberGroup {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        member_count: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MemberGroup = &<MemberGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MemberGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("division", "division", 0),
            ("type", "type", 0),
            ("memberCount", "member_count", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.division, &E.r#type, &E.member_count, &E.self_uri],
    }
};

crate::runtime::model!(MemberGroup);

crate::runtime::setters!(MemberGroup {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableDivision>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_member_count: member_count: i32,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `MemberGroup`. Known values: `TEAM`, `GROUP`, `SKILLGROUP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Team,
    Group,
    Skillgroup,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Team, "TEAM"),
        (Self::Group, "GROUP"),
        (Self::Skillgroup, "SKILLGROUP"),
    ];
}
