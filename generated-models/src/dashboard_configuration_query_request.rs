// @generated from the schema "DashboardConfigurationQueryRequest"; changes made here are lost at the next generation

/// The schema `DashboardConfigurationQueryRequest`.
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

impl crate::runtime::Model for DashboardConfigurationQueryRequest {
    const EMPTY: Self = Self {
        dashboard_configuration_ids: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        sort_by: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DashboardConfigurationQueryRequest = &<DashboardConfigurationQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DashboardConfigurationQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dashboardConfigurationIds", "dashboard_configuration_ids", 1),
            ("pageNumber", "page_number", 0),
            ("pageSize", "page_size", 0),
            ("sortBy", "sort_by", 0),
        ],
        fields: &[
            &E.dashboard_configuration_ids,
            &E.page_number,
            &E.page_size,
            &E.sort_by,
        ],
    }
};

crate::runtime::model!(DashboardConfigurationQueryRequest);

crate::runtime::setters!(DashboardConfigurationQueryRequest {
    with_dashboard_configuration_ids: dashboard_configuration_ids: ::std::vec::Vec<::std::string::String>,
    with_page_number: page_number: i32,
    with_page_size: page_size: i32,
    with_sort_by: sort_by: crate::runtime::Open<SortBy>,
});

/// The property `sortBy` of `DashboardConfigurationQueryRequest`. Known values: `Asc`, `Desc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortBy {
    Asc,
    Desc,
}

impl crate::runtime::Enum for SortBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "Asc"),
        (Self::Desc, "Desc"),
    ];
}
