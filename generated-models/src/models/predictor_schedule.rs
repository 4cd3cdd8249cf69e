// @generated from the schema "PredictorSchedule"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `PredictorSchedule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PredictorSchedule {
    /// `scheduleType`: one of `HourOnHourOff` and `OngoingValueMonitoring`, required.
    #[doc(alias = "scheduleType")]
    pub schedule_type: Option<Open<ScheduleType>>,
    /// `dateStarted`: `string (date-time)`, read-only.
    #[doc(alias = "dateStarted")]
    pub date_started: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PredictorSchedule "PredictorSchedule" 2 {
    (
        schedule_type: Open<ScheduleType> = "scheduleType" with_schedule_type required,
        date_started: DateTime = "dateStarted" with_date_started read_only,
    )
});

/// The property `scheduleType` of `PredictorSchedule`. Known values: `HourOnHourOff`, `OngoingValueMonitoring`.
#[repr(u16)]
#[non_exhaustive]
pub enum ScheduleType {
    HourOnHourOff,
    OngoingValueMonitoring,
}

crate::runtime::values!(ScheduleType {
    HourOnHourOff = "HourOnHourOff",
    OngoingValueMonitoring = "OngoingValueMonitoring",
});
