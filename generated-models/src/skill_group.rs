// @generated from the schema "SkillGroup"; changes made here are lost at the next generation

/// The schema `SkillGroup`.
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

impl crate::runtime::Model for SkillGroup {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        member_count: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        status: ::std::option::Option::None,
        skill_conditions: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SkillGroup = &<SkillGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SkillGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("division", "division", 0),
            ("description", "description", 0),
            ("memberCount", "member_count", 2),
            ("dateModified", "date_modified", 2),
            ("dateCreated", "date_created", 2),
            ("status", "status", 2),
            ("skillConditions", "skill_conditions", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.member_count,
            &E.date_modified,
            &E.date_created,
            &E.status,
            &E.skill_conditions,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SkillGroup);

crate::runtime::setters!(SkillGroup {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableDivision>,
    with_description: description: ::std::string::String,
    with_member_count: member_count: i64,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_date_created: date_created: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
    with_skill_conditions: skill_conditions: ::std::vec::Vec<crate::SkillGroupCondition>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `SkillGroup`. Known values: `InProgress`, `Complete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Complete,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Complete, "Complete"),
    ];
}
