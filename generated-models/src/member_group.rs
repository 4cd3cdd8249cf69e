// @generated from the schema "MemberGroup"; changes made here are lost at the next generation

/// The schema `MemberGroup`.
#[repr(C)]
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

crate::runtime::model!(MemberGroup "MemberGroup" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        division: ::std::boxed::Box<crate::WritableDivision> = "division" 0 with_division,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        member_count: i32 = "memberCount" 2 with_member_count,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `MemberGroup`. Known values: `TEAM`, `GROUP`, `SKILLGROUP`.
#[non_exhaustive]
pub enum Type {
    Team,
    Group,
    Skillgroup,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Team, "TEAM"),
        (Self::Group, "GROUP"),
        (Self::Skillgroup, "SKILLGROUP"),
    ];
}
