// @generated from the schema "WorkPlanValidationMessageArgument"; changes made here are lost at the next generation

/// The schema `WorkPlanValidationMessageArgument`.
pub struct WorkPlanValidationMessageArgument {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanValidationMessageArgument {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanValidationMessageArgument = &<WorkPlanValidationMessageArgument as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanValidationMessageArgument",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("value", "value", 0)],
        fields: &[&E.r#type, &E.value],
    }
};

crate::runtime::model!(WorkPlanValidationMessageArgument);

crate::runtime::setters!(WorkPlanValidationMessageArgument {
    with_type: r#type: crate::runtime::Open<Type>,
    with_value: value: ::std::string::String,
});

/// The property `type` of `WorkPlanValidationMessageArgument`. Known values: `ActivityId`, `ActivityId2`, `ActivityPaidTimeMinutes`, `ActivityStartTimeMinutes`, `ActivityValidationId`, `ActivityValidationId2`, `ApplicableDays`, `Count`, `DailyPaidTimeMinutes`, `MaximumDays`, `MaxShiftCount`, `Minutes`, `PaidTimeGranularityMinutes`, `RequiredDays`, `ShiftId`, `ShiftPaidTimeMinutes`, `ShiftStartTimeMinutes`, `ShiftStopTimeMinutes`, `ShiftValidationId`, `WeeklyPaidTimeMinutes`, `Weeks`, `WorkTimeMinutes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
