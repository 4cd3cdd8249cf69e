// @generated from the schema "DashboardUser"; changes made here are lost at the next generation

/// The schema `DashboardUser`.
#[repr(C)]
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

crate::runtime::model!(DashboardUser "DashboardUser" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        dashboard_count: i32 = "dashboardCount" 0 with_dashboard_count,
        public_dashboard_count: i32 = "publicDashboardCount" 0 with_public_dashboard_count,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `DashboardUser`. Known values: `active`, `inactive`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
    ];
}
