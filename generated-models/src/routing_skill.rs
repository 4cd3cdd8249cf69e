// @generated from the schema "RoutingSkill"; changes made here are lost at the next generation

/// The schema `RoutingSkill`.
pub struct RoutingSkill {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `version`: `string`, read-only.
    pub version: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoutingSkill {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        state: ::std::option::Option::None,
        version: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoutingSkill = &<RoutingSkill as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoutingSkill",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("dateModified", "date_modified", 2),
            ("state", "state", 2),
            ("version", "version", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.date_modified, &E.state, &E.version, &E.self_uri],
    }
};

crate::runtime::model!(RoutingSkill);

crate::runtime::setters!(RoutingSkill {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_state: state: crate::runtime::Open<State>,
    with_version: version: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `RoutingSkill`. Known values: `active`, `inactive`, `deleted`.
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
