// @generated from the schema "SkillGroupDefinition"; changes made here are lost at the next generation

/// The schema `SkillGroupDefinition`.
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

impl crate::runtime::Model for SkillGroupDefinition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        member_count: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SkillGroupDefinition = &<SkillGroupDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SkillGroupDefinition",
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
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SkillGroupDefinition);

crate::runtime::setters!(SkillGroupDefinition {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableDivision>,
    with_description: description: ::std::string::String,
    with_member_count: member_count: i64,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_date_created: date_created: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});
