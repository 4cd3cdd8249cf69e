// @generated from the schema "DashboardConfigurationQueryRequest"; changes made here are lost at the next generation

/// The schema `DashboardConfigurationQueryRequest`.
#[repr(C)]
pub struct DashboardConfigurationQueryRequest {
    /// `dashboardConfigurationIds`: `array of string`, required.
    #[doc(alias = "dashboardConfigurationIds")]
    pub dashboard_configuration_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<crate::runtime::Open<SortBy>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DashboardConfigurationQueryRequest "DashboardConfigurationQueryRequest" 4 {
    (
        dashboard_configuration_ids: ::std::vec::Vec<::std::string::String> = "dashboardConfigurationIds" 1 with_dashboard_configuration_ids,
        page_number: i32 = "pageNumber" 0 with_page_number,
        page_size: i32 = "pageSize" 0 with_page_size,
        sort_by: crate::runtime::Open<SortBy> = "sortBy" 0 with_sort_by,
    )
});

/// The property `sortBy` of `DashboardConfigurationQueryRequest`. Known values: `Asc`, `Desc`.
#[non_exhaustive]
pub enum SortBy {
    Asc,
    Desc,
}

crate::runtime::known!(SortBy);

impl crate::runtime::Enum for SortBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "Asc"),
        (Self::Desc, "Desc"),
    ];
}
