// @generated from the schema "BuForecastStaffingRequirementsResult"; changes made here are lost at the next generation

/// The schema `BuForecastStaffingRequirementsResult`.
pub struct BuForecastStaffingRequirementsResult {
    /// `weekNumber`: `integer (int32)`, required.
    #[doc(alias = "weekNumber")]
    pub week_number: ::std::option::Option<i32>,
    /// `downloadUrl`: `string`, required.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `downloadUrlExpirationDate`: `string (date-time)`, required.
    #[doc(alias = "downloadUrlExpirationDate")]
    pub download_url_expiration_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `planningGroupStaffingRequirements`: `array of StaffingRequirementsPlanningGroupData`.
    #[doc(alias = "planningGroupStaffingRequirements")]
    pub planning_group_staffing_requirements: ::std::option::Option<
        ::std::vec::Vec<crate::StaffingRequirementsPlanningGroupData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuForecastStaffingRequirementsResult {
    const EMPTY: Self = Self {
        week_number: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        download_url_expiration_date: ::std::option::Option::None,
        planning_group_staffing_requirements: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuForecastStaffingRequirementsResult = &<BuForecastStaffingRequirementsResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuForecastStaffingRequirementsResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("weekNumber", "week_number", 1),
            ("downloadUrl", "download_url", 1),
            ("downloadUrlExpirationDate", "download_url_expiration_date", 1),
            (
                "planningGroupStaffingRequirements",
                "planning_group_staffing_requirements",
                0,
            ),
        ],
        fields: &[
            &E.week_number,
            &E.download_url,
            &E.download_url_expiration_date,
            &E.planning_group_staffing_requirements,
        ],
    }
};

crate::runtime::model!(BuForecastStaffingRequirementsResult);

crate::runtime::setters!(BuForecastStaffingRequirementsResult {
    with_week_number: week_number: i32,
    with_download_url: download_url: ::std::string::String,
    with_download_url_expiration_date: download_url_expiration_date: crate::runtime::DateTime,
    with_planning_group_staffing_requirements: planning_group_staffing_requirements: ::std::vec::Vec<crate::StaffingRequirementsPlanningGroupData>,
});
