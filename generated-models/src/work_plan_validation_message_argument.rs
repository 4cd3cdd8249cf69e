// @generated from the schema "WorkPlanValidationMessageArgument"; changes made here are lost at the next generation

/// The schema `WorkPlanValidationMessageArgument`.
#[repr(C)]
pub struct WorkPlanValidationMessageArgument {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanValidationMessageArgument "WorkPlanValidationMessageArgument" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `type` of `WorkPlanValidationMessageArgument`. Known values: `ActivityId`, `ActivityId2`, `ActivityPaidTimeMinutes`, `ActivityStartTimeMinutes`, `ActivityValidationId`, `ActivityValidationId2`, `ApplicableDays`, `Count`, `DailyPaidTimeMinutes`, `MaximumDays`, `MaxShiftCount`, `Minutes`, `PaidTimeGranularityMinutes`, `RequiredDays`, `ShiftId`, `ShiftPaidTimeMinutes`, `ShiftStartTimeMinutes`, `ShiftStopTimeMinutes`, `ShiftValidationId`, `WeeklyPaidTimeMinutes`, `Weeks`, `WorkTimeMinutes`.
#[non_exhaustive]
pub enum Type {
    ActivityId,
    ActivityId2,
    ActivityPaidTimeMinutes,
    ActivityStartTimeMinutes,
    ActivityValidationId,
    ActivityValidationId2,
    ApplicableDays,
    Count,
    DailyPaidTimeMinutes,
    MaximumDays,
    MaxShiftCount,
    Minutes,
    PaidTimeGranularityMinutes,
    RequiredDays,
    ShiftId,
    ShiftPaidTimeMinutes,
    ShiftStartTimeMinutes,
    ShiftStopTimeMinutes,
    ShiftValidationId,
    WeeklyPaidTimeMinutes,
    Weeks,
    WorkTimeMinutes,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ActivityId, "ActivityId"),
        (Self::ActivityId2, "ActivityId2"),
        (Self::ActivityPaidTimeMinutes, "ActivityPaidTimeMinutes"),
        (Self::ActivityStartTimeMinutes, "ActivityStartTimeMinutes"),
        (Self::ActivityValidationId, "ActivityValidationId"),
        (Self::ActivityValidationId2, "ActivityValidationId2"),
        (Self::ApplicableDays, "ApplicableDays"),
        (Self::Count, "Count"),
        (Self::DailyPaidTimeMinutes, "DailyPaidTimeMinutes"),
        (Self::MaximumDays, "MaximumDays"),
        (Self::MaxShiftCount, "MaxShiftCount"),
        (Self::Minutes, "Minutes"),
        (Self::PaidTimeGranularityMinutes, "PaidTimeGranularityMinutes"),
        (Self::RequiredDays, "RequiredDays"),
        (Self::ShiftId, "ShiftId"),
        (Self::ShiftPaidTimeMinutes, "ShiftPaidTimeMinutes"),
        (Self::ShiftStartTimeMinutes, "ShiftStartTimeMinutes"),
        (Self::ShiftStopTimeMinutes, "ShiftStopTimeMinutes"),
        (Self::ShiftValidationId, "ShiftValidationId"),
        (Self::WeeklyPaidTimeMinutes, "WeeklyPaidTimeMinutes"),
        (Self::Weeks, "Weeks"),
        (Self::WorkTimeMinutes, "WorkTimeMinutes"),
    ];
}
