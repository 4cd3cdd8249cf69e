// @generated from the schema "GroupProfile"; changes made here are lost at the next generation

/// The schema `GroupProfile`.
pub struct GroupProfile {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int64)`, required.
    pub version: ::std::option::Option<i64>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GroupProfile {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        state: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GroupProfile = &<GroupProfile as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GroupProfile",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("state", "state", 0),
            ("dateModified", "date_modified", 2),
            ("version", "version", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.state, &E.date_modified, &E.version, &E.self_uri],
    }
};

crate::runtime::model!(GroupProfile);

crate::runtime::setters!(GroupProfile {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `GroupProfile`. Known values: `active`, `inactive`, `deleted`.
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
