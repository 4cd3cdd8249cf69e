// @generated from the schema "SkillGroupDefinition"; changes made here are lost at the next generation

/// The schema `SkillGroupDefinition`.
#[repr(C)]
pub struct SkillGroupDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::WritableDivision>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `memberCount`: `integer (int64)`, read-only.
    #[doc(alias = "memberCount")]
    pub member_count: ::std::option::Option<i64>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SkillGroupDefinition "SkillGroupDefinition" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::WritableDivision> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        member_count: i64 = "memberCount" 2 with_member_count,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
