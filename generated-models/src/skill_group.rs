// @generated from the schema "SkillGroup"; changes made here are lost at the next generation

/// The schema `SkillGroup`.
#[repr(C)]
pub struct SkillGroup {
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
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `skillConditions`: `array of SkillGroupCondition`, required.
    #[doc(alias = "skillConditions")]
    pub skill_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::SkillGroupCondition>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SkillGroup "SkillGroup" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::WritableDivision> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        member_count: i64 = "memberCount" 2 with_member_count,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        skill_conditions: ::std::vec::Vec<crate::SkillGroupCondition> = "skillConditions" 1 with_skill_conditions,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `SkillGroup`. Known values: `InProgress`, `Complete`.
#[non_exhaustive]
pub enum Status {
    InProgress,
    Complete,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Complete, "Complete"),
    ];
}
