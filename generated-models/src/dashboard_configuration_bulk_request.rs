// @generated from the schema "DashboardConfigurationBulkRequest"; changes made here are lost at the next generation

/// The schema `DashboardConfigurationBulkRequest`.
#[repr(C)]
pub struct DashboardConfigurationBulkRequest {
    /// `dashboardConfigurationIds`: `array of string`, required.
    #[doc(alias = "dashboardConfigurationIds")]
    pub dashboard_configuration_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DashboardConfigurationBulkRequest "DashboardConfigurationBulkRequest" 1 {
    (
        dashboard_configuration_ids: ::std::vec::Vec<::std::string::String> = "dashboardConfigurationIds" 1 with_dashboard_configuration_ids,
    )
});
