// @generated from the schema "DashboardUser"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DashboardUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DashboardUser {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dashboardCount`: `integer (int32)`.
    #[doc(alias = "dashboardCount")]
    pub dashboard_count: Option<i32>,
    /// `publicDashboardCount`: `integer (int32)`.
    #[doc(alias = "publicDashboardCount")]
    pub public_dashboard_count: Option<i32>,
    /// `state`: one of `active` and `inactive`.
    pub state: Option<Open<State>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DashboardUser "DashboardUser" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        dashboard_count: i32 = "dashboardCount" with_dashboard_count,
        public_dashboard_count: i32 = "publicDashboardCount" with_public_dashboard_count,
        state: Open<State> = "state" with_state,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `DashboardUser`. Known values: `active`, `inactive`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
});
