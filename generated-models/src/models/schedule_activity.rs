// @generated from the schema "ScheduleActivity"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `ScheduleActivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScheduleActivity {
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `paid`: `boolean`.
    pub paid: Option<bool>,
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: Option<String>,
    /// `externalActivityId`: `string`.
    #[doc(alias = "externalActivityId")]
    pub external_activity_id: Option<String>,
    /// `externalActivityType`: one of `ActivityPlan`, `Coaching` and `Learning`.
    #[doc(alias = "externalActivityType")]
    pub external_activity_type: Option<Open<ExternalActivityType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScheduleActivity "ScheduleActivity" 8 {
    (
        date_start: DateTime = "dateStart" with_date_start,
        length_minutes: i32 = "lengthMinutes" with_length_minutes,
        description: String = "description" with_description,
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        paid: bool = "paid" with_paid,
        time_off_request_id: String = "timeOffRequestId" with_time_off_request_id,
        external_activity_id: String = "externalActivityId" with_external_activity_id,
        external_activity_type: Open<ExternalActivityType> = "externalActivityType" with_external_activity_type,
    )
});

/// The property `externalActivityType` of `ScheduleActivity`. Known values: `ActivityPlan`, `Coaching`, `Learning`.
#[repr(u16)]
#[non_exhaustive]
pub enum ExternalActivityType {
    ActivityPlan,
    Coaching,
    Learning,
}

crate::runtime::values!(ExternalActivityType {
    ActivityPlan = "ActivityPlan",
    Coaching = "Coaching",
    Learning = "Learning",
});
