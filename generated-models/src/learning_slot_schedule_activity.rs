// @generated from the schema "LearningSlotScheduleActivity"; changes made here are lost at the next generation

/// The schema `LearningSlotScheduleActivity`.
#[repr(C)]
pub struct LearningSlotScheduleActivity {
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
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
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: ::std::option::Option<::std::string::String>,
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

crate::runtime::model!(LearningSlotScheduleActivity "LearningSlotScheduleActivity" 8 {
    (
        date_start: crate::runtime::DateTime = "dateStart" 0 with_date_start,
        length_minutes: i32 = "lengthMinutes" 0 with_length_minutes,
        description: ::std::string::String = "description" 0 with_description,
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        paid: bool = "paid" 0 with_paid,
        time_off_request_id: ::std::string::String = "timeOffRequestId" 0 with_time_off_request_id,
        external_activity_id: ::std::string::String = "externalActivityId" 0 with_external_activity_id,
        external_activity_type: crate::runtime::Open<ExternalActivityType> = "externalActivityType" 0 with_external_activity_type,
    )
});

/// The property `externalActivityType` of `LearningSlotScheduleActivity`. Known values: `ActivityPlan`, `Coaching`, `Learning`.
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
