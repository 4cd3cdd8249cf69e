// @generated from the schema "DashboardConfigurationBulkRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DashboardConfigurationBulkRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DashboardConfigurationBulkRequest {
    /// `dashboardConfigurationIds`: `array of string`, required.
    #[doc(alias = "dashboardConfigurationIds")]
    pub dashboard_configuration_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DashboardConfigurationBulkRequest "DashboardConfigurationBulkRequest" 1 {
    (
        dashboard_configuration_ids: Vec<String> = "dashboardConfigurationIds" with_dashboard_configuration_ids required,
    )
});
