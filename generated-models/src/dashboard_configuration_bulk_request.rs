// @generated from the schema "DashboardConfigurationBulkRequest"; changes made here are lost at the next generation

/// The schema `DashboardConfigurationBulkRequest`.
pub struct DashboardConfigurationBulkRequest {
    /// `dashboardConfigurationIds`: `array of string`, required.
    #[doc(alias = "dashboardConfigurationIds")]
    pub dashboard_configuration_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DashboardConfigurationBulkRequest {
    const EMPTY: Self = Self {
        dashboard_configuration_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DashboardConfigurationBulkRequest = &<DashboardConfigurationBulkRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DashboardConfigurationBulkRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("dashboardConfigurationIds", "dashboard_configuration_ids", 1)],
        fields: &[&E.dashboard_configuration_ids],
    }
};

crate::runtime::model!(DashboardConfigurationBulkRequest);

crate::runtime::setters!(DashboardConfigurationBulkRequest {
    with_dashboard_configuration_ids: dashboard_configuration_ids: ::std::vec::Vec<::std::string::String>,
});
