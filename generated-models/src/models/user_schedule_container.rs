// @generated from the schema "UserScheduleContainer"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{UserSchedule, WeekScheduleReference};
use crate::runtime::Extra;

/// The schema `UserScheduleContainer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserScheduleContainer {
    /// `managementUnitTimeZone`: `string`.
    #[doc(alias = "managementUnitTimeZone")]
    pub management_unit_time_zone: Option<String>,
    /// `publishedSchedules`: `array of WeekScheduleReference`.
    #[doc(alias = "publishedSchedules")]
    pub published_schedules: Option<Vec<WeekScheduleReference>>,
    /// `userSchedules`: `map of UserSchedule`.
    #[doc(alias = "userSchedules")]
    pub user_schedules: Option<BTreeMap<String, UserSchedule>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserScheduleContainer "UserScheduleContainer" 3 {
    (
        management_unit_time_zone: String = "managementUnitTimeZone" with_management_unit_time_zone,
        published_schedules: Vec<WeekScheduleReference> = "publishedSchedules" with_published_schedules,
        user_schedules: BTreeMap<String, UserSchedule> = "userSchedules" with_user_schedules,
    )
});
