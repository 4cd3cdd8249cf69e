// @generated from the schema "BuForecastStaffingRequirementsResult"; changes made here are lost at the next generation

use crate::StaffingRequirementsPlanningGroupData;
use crate::runtime::{DateTime, Extra};

/// The schema `BuForecastStaffingRequirementsResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuForecastStaffingRequirementsResult {
    /// `weekNumber`: `integer (int32)`, required.
    #[doc(alias = "weekNumber")]
    pub week_number: Option<i32>,
    /// `downloadUrl`: `string`, required.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `downloadUrlExpirationDate`: `string (date-time)`, required.
    #[doc(alias = "downloadUrlExpirationDate")]
    pub download_url_expiration_date: Option<DateTime>,
    /// `planningGroupStaffingRequirements`: `array of StaffingRequirementsPlanningGroupData`.
    #[doc(alias = "planningGroupStaffingRequirements")]
    pub planning_group_staffing_requirements: Option<
        Vec<StaffingRequirementsPlanningGroupData>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuForecastStaffingRequirementsResult "BuForecastStaffingRequirementsResult" 4 {
    (
        week_number: i32 = "weekNumber" with_week_number required,
        download_url: String = "downloadUrl" with_download_url required,
        download_url_expiration_date: DateTime = "downloadUrlExpirationDate" with_download_url_expiration_date required,
        planning_group_staffing_requirements: Vec<StaffingRequirementsPlanningGroupData> = "planningGroupStaffingRequirements" with_planning_group_staffing_requirements,
    )
});
