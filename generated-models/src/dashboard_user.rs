// @generated from the schema "DashboardUser"; changes made here are lost at the next generation

/// The schema `DashboardUser`.
pub struct DashboardUser {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dashboardCount`: `integer (int32)`.
    #[doc(alias = "dashboardCount")]
    pub dashboard_count: ::std::option::Option<i32>,
    /// `publicDashboardCount`: `integer (int32)`.
    #[doc(alias = "publicDashboardCount")]
    pub public_dashboard_count: ::std::option::Option<i32>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DashboardUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        dashboard_count: ::std::option::Option::None,
        public_dashboard_count: ::std::option::Option::None,
        state: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DashboardUser = &<DashboardUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DashboardUser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dashboardCount", "dashboard_count", 0),
            ("publicDashboardCount", "public_dashboard_count", 0),
            ("state", "state", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.dashboard_count,
            &E.public_dashboard_count,
            &E.state,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DashboardUser);

crate::runtime::setters!(DashboardUser {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_dashboard_count: dashboard_count: i32,
    with_public_dashboard_count: public_dashboard_count: i32,
    with_state: state: crate::runtime::Open<State>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `DashboardUser`. Known values: `active`, `inactive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
    ];
}
