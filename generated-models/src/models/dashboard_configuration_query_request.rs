// @generated from the schema "DashboardConfigurationQueryRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DashboardConfigurationQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DashboardConfigurationQueryRequest {
    /// `dashboardConfigurationIds`: `array of string`, required.
    #[doc(alias = "dashboardConfigurationIds")]
    pub dashboard_configuration_ids: Option<Vec<String>>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `sortBy`: one of `Asc` and `Desc`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<Open<SortBy>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DashboardConfigurationQueryRequest "DashboardConfigurationQueryRequest" 4 {
    (
        dashboard_configuration_ids: Vec<String> = "dashboardConfigurationIds" with_dashboard_configuration_ids required,
        page_number: i32 = "pageNumber" with_page_number,
        page_size: i32 = "pageSize" with_page_size,
        sort_by: Open<SortBy> = "sortBy" with_sort_by,
    )
});

/// The property `sortBy` of `DashboardConfigurationQueryRequest`. Known values: `Asc`, `Desc`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortBy {
    Asc,
    Desc,
}

crate::runtime::values!(SortBy {
    Asc = "Asc",
    Desc = "Desc",
});
