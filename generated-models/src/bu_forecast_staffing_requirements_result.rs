// @generated from the schema "BuForecastStaffingRequirementsResult"; changes made here are lost at the next generation

/// The schema `BuForecastStaffingRequirementsResult`.
#[repr(C)]
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

crate::runtime::model!(BuForecastStaffingRequirementsResult "BuForecastStaffingRequirementsResult" 4 {
    (
        week_number: i32 = "weekNumber" 1 with_week_number,
        download_url: ::std::string::String = "downloadUrl" 1 with_download_url,
        download_url_expiration_date: crate::runtime::DateTime = "downloadUrlExpirationDate" 1 with_download_url_expiration_date,
        planning_group_staffing_requirements: ::std::vec::Vec<crate::StaffingRequirementsPlanningGroupData> = "planningGroupStaffingRequirements" 0 with_planning_group_staffing_requirements,
    )
});
