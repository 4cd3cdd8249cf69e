// @generated from the schema "BuAgentScheduleActivity"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleActivity`.
#[repr(C)]
pub struct BuAgentScheduleActivity {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `paid`: `boolean`.
    pub paid: ::std::option::Option<bool>,
    /// `payableMinutes`: `integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: ::std::option::Option<i32>,
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: ::std::option::Option<::std::string::String>,
    /// `timeOffRequestSyncVersion`: `integer (int32)`.
    #[doc(alias = "timeOffRequestSyncVersion")]
    pub time_off_request_sync_version: ::std::option::Option<i32>,
    /// `externalActivityId`: `string`.
    #[doc(alias = "externalActivityId")]
    pub external_activity_id: ::std::option::Option<::std::string::String>,
    /// `externalActivityType`: `string`.
    #[doc(alias = "externalActivityType")]
    pub external_activity_type: ::std::option::Option<
        crate::runtime::Open<ExternalActivityType>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAgentScheduleActivity "BuAgentScheduleActivity" 10 {
    (
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        length_minutes: i32 = "lengthMinutes" 0 with_length_minutes,
        description: ::std::string::String = "description" 0 with_description,
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        paid: bool = "paid" 0 with_paid,
        payable_minutes: i32 = "payableMinutes" 0 with_payable_minutes,
        time_off_request_id: ::std::string::String = "timeOffRequestId" 0 with_time_off_request_id,
        time_off_request_sync_version: i32 = "timeOffRequestSyncVersion" 0 with_time_off_request_sync_version,
        external_activity_id: ::std::string::String = "externalActivityId" 0 with_external_activity_id,
        external_activity_type: crate::runtime::Open<ExternalActivityType> = "externalActivityType" 0 with_external_activity_type,
    )
});

/// The property `externalActivityType` of `BuAgentScheduleActivity`. Known values: `ActivityPlan`, `Coaching`, `Learning`.
#[non_exhaustive]
pub enum ExternalActivityType {
    ActivityPlan,
    Coaching,
    Learning,
}

crate::runtime::known!(ExternalActivityType);

impl crate::runtime::Enum for ExternalActivityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ActivityPlan, "ActivityPlan"),
        (Self::Coaching, "Coaching"),
        (Self::Learning, "Learning"),
    ];
}
