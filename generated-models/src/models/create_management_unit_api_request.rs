// @generated from the schema "CreateManagementUnitApiRequest"; changes made here are lost at the next generation

use crate::CreateManagementUnitSettingsRequest;
use crate::runtime::{Extra, Open};

/// The schema `CreateManagementUnitApiRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateManagementUnitApiRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `startDayOfWeek`: one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 3 more.
    #[doc(alias = "startDayOfWeek")]
    pub start_day_of_week: Option<Open<StartDayOfWeek>>,
    /// `settings`: `CreateManagementUnitSettingsRequest`.
    pub settings: Option<Box<CreateManagementUnitSettingsRequest>>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `businessUnitId`: `string`, required.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateManagementUnitApiRequest "CreateManagementUnitApiRequest" 6 {
    (
        name: String = "name" with_name required,
        time_zone: String = "timeZone" with_time_zone,
        start_day_of_week: Open<StartDayOfWeek> = "startDayOfWeek" with_start_day_of_week,
        settings: Box<CreateManagementUnitSettingsRequest> = "settings" with_settings,
        division_id: String = "divisionId" with_division_id,
        business_unit_id: String = "businessUnitId" with_business_unit_id required,
    )
});

/// The property `startDayOfWeek` of `CreateManagementUnitApiRequest`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[repr(u16)]
#[non_exhaustive]
pub enum StartDayOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::values!(StartDayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
