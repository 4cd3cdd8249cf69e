// @generated from the schema "WorkPlanValidationMessageArgument"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkPlanValidationMessageArgument`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanValidationMessageArgument {
    /// `type`: one of `ActivityId`, `ActivityId2`, `ActivityPaidTimeMinutes`, `ActivityStartTimeMinutes` and 18 more.
    pub r#type: Option<Open<Type>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanValidationMessageArgument "WorkPlanValidationMessageArgument" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        value: String = "value" with_value,
    )
});

/// The property `type` of `WorkPlanValidationMessageArgument`. Known values: `ActivityId`, `ActivityId2`, `ActivityPaidTimeMinutes`, `ActivityStartTimeMinutes`, `ActivityValidationId`, `ActivityValidationId2`, `ApplicableDays`, `Count`, `DailyPaidTimeMinutes`, `MaximumDays`, `MaxShiftCount`, `Minutes`, `PaidTimeGranularityMinutes`, `RequiredDays`, `ShiftId`, `ShiftPaidTimeMinutes`, `ShiftStartTimeMinutes`, `ShiftStopTimeMinutes`, `ShiftValidationId`, `WeeklyPaidTimeMinutes`, `Weeks`, `WorkTimeMinutes`.
#[repr(u16)]
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

crate::runtime::values!(Type {
    ActivityId = "ActivityId",
    ActivityId2 = "ActivityId2",
    ActivityPaidTimeMinutes = "ActivityPaidTimeMinutes",
    ActivityStartTimeMinutes = "ActivityStartTimeMinutes",
    ActivityValidationId = "ActivityValidationId",
    ActivityValidationId2 = "ActivityValidationId2",
    ApplicableDays = "ApplicableDays",
    Count = "Count",
    DailyPaidTimeMinutes = "DailyPaidTimeMinutes",
    MaximumDays = "MaximumDays",
    MaxShiftCount = "MaxShiftCount",
    Minutes = "Minutes",
    PaidTimeGranularityMinutes = "PaidTimeGranularityMinutes",
    RequiredDays = "RequiredDays",
    ShiftId = "ShiftId",
    ShiftPaidTimeMinutes = "ShiftPaidTimeMinutes",
    ShiftStartTimeMinutes = "ShiftStartTimeMinutes",
    ShiftStopTimeMinutes = "ShiftStopTimeMinutes",
    ShiftValidationId = "ShiftValidationId",
    WeeklyPaidTimeMinutes = "WeeklyPaidTimeMinutes",
    Weeks = "Weeks",
    WorkTimeMinutes = "WorkTimeMinutes",
});
