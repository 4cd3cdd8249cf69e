// @generated from the schema "BuAgentScheduleActivity"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `BuAgentScheduleActivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentScheduleActivity {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
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
    /// `payableMinutes`: `integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: Option<i32>,
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: Option<String>,
    /// `timeOffRequestSyncVersion`: `integer (int32)`.
    #[doc(alias = "timeOffRequestSyncVersion")]
    pub time_off_request_sync_version: Option<i32>,
    /// `externalActivityId`: `string`.
    #[doc(alias = "externalActivityId")]
    pub external_activity_id: Option<String>,
    /// `externalActivityType`: one of `ActivityPlan`, `Coaching` and `Learning`.
    #[doc(alias = "externalActivityType")]
    pub external_activity_type: Option<Open<ExternalActivityType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentScheduleActivity "BuAgentScheduleActivity" 10 {
    (
        start_date: DateTime = "startDate" with_start_date,
        length_minutes: i32 = "lengthMinutes" with_length_minutes,
        description: String = "description" with_description,
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        paid: bool = "paid" with_paid,
        payable_minutes: i32 = "payableMinutes" with_payable_minutes,
        time_off_request_id: String = "timeOffRequestId" with_time_off_request_id,
        time_off_request_sync_version: i32 = "timeOffRequestSyncVersion" with_time_off_request_sync_version,
        external_activity_id: String = "externalActivityId" with_external_activity_id,
        external_activity_type: Open<ExternalActivityType> = "externalActivityType" with_external_activity_type,
    )
});

/// The property `externalActivityType` of `BuAgentScheduleActivity`. Known values: `ActivityPlan`, `Coaching`, `Learning`.
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
