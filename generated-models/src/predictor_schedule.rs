// @generated from the schema "PredictorSchedule"; changes made here are lost at the next generation

/// The schema `PredictorSchedule`.
#[repr(C)]
pub struct PredictorSchedule {
    /// `scheduleType`: `string`, required.
    #[doc(alias = "scheduleType")]
    pub schedule_type: ::std::option::Option<crate::runtime::Open<ScheduleType>>,
    /// `dateStarted`: `string (date-time)`, read-only.
    #[doc(alias = "dateStarted")]
    pub date_started: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PredictorSchedule "PredictorSchedule" 2 {
    (
        schedule_type: crate::runtime::Open<ScheduleType> = "scheduleType" 1 with_schedule_type,
        date_started: crate::runtime::DateTime = "dateStarted" 2 with_date_started,
    )
});

/// The property `scheduleType` of `PredictorSchedule`. Known values: `HourOnHourOff`, `OngoingValueMonitoring`.
#[non_exhaustive]
pub enum ScheduleType {
    HourOnHourOff,
    OngoingValueMonitoring,
}

crate::runtime::known!(ScheduleType);

impl crate::runtime::Enum for ScheduleType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HourOnHourOff, "HourOnHourOff"),
        (Self::OngoingValueMonitoring, "OngoingValueMonitoring"),
    ];
}
