// @generated from the schema "UserRoutingSkill"; changes made here are lost at the next generation

/// The schema `UserRoutingSkill`.
pub struct UserRoutingSkill {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `proficiency`: `number (double)`.
    pub proficiency: ::std::option::Option<f64>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `skillUri`: `string (uri)`, read-only.
    #[doc(alias = "skillUri")]
    pub skill_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserRoutingSkill {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        proficiency: ::std::option::Option::None,
        state: ::std::option::Option::None,
        skill_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserRoutingSkill = &<UserRoutingSkill as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserRoutingSkill",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("proficiency", "proficiency", 0),
            ("state", "state", 0),
            ("skillUri", "skill_uri", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.proficiency, &E.state, &E.skill_uri, &E.self_uri],
    }
};

crate::runtime::model!(UserRoutingSkill);

crate::runtime::setters!(UserRoutingSkill {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_proficiency: proficiency: f64,
    with_state: state: crate::runtime::Open<State>,
    with_skill_uri: skill_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `UserRoutingSkill`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}
