// @generated from the schema "PredictorSchedule"; changes made here are lost at the next generation

/// The schema `PredictorSchedule`.
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

impl crate::runtime::Model for PredictorSchedule {
    const EMPTY: Self = Self {
        schedule_type: ::std::option::Option::None,
        date_started: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PredictorSchedule = &<PredictorSchedule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PredictorSchedule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("scheduleType", "schedule_type", 1),
            ("dateStarted", "date_started", 2),
        ],
        fields: &[&E.schedule_type, &E.date_started],
    }
};

crate::runtime::model!(PredictorSchedule);

crate::runtime::setters!(PredictorSchedule {
    with_schedule_type: schedule_type: crate::runtime::Open<ScheduleType>,
    with_date_started: date_started: crate::runtime::DateTime,
});

/// The property `scheduleType` of `PredictorSchedule`. Known values: `HourOnHourOff`, `OngoingValueMonitoring`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScheduleType {
    HourOnHourOff,
    OngoingValueMonitoring,
}

impl crate::runtime::Enum for ScheduleType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HourOnHourOff, "HourOnHourOff"),
        (Self::OngoingValueMonitoring, "OngoingValueMonitoring"),
    ];
}
