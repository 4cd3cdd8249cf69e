// @generated from the schema "JourneyAggregationView"; changes made here are lost at the next generation

/// The schema `JourneyAggregationView`.
#[repr(C)]
pub struct JourneyAggregationView {
    /// `target`: `string`, required.
    pub target: ::std::option::Option<crate::runtime::Open<Target>>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `function`: `string`, required.
    pub function: ::std::option::Option<crate::runtime::Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAggregationView "JourneyAggregationView" 4 {
    (
        target: crate::runtime::Open<Target> = "target" 1 with_target,
        name: ::std::string::String = "name" 1 with_name,
        function: crate::runtime::Open<Function> = "function" 1 with_function,
        range: ::std::boxed::Box<crate::AggregationRange> = "range" 0 with_range,
    )
});

/// The property `target` of `JourneyAggregationView`. Known values: `nDistinctJourneyActions`, `nDistinctJourneySessions`, `nJourneyActionsBlocked`, `nJourneyOutcomesAchieved`, `nJourneyOutcomesAttributed`, `nJourneySegmentsAssigned`, `nJourneySessions`, `nWebActionsAbandoned`, `nWebActionsAccepted`, `nWebActionsEngaged`, `nWebActionsErrored`, `nWebActionsFrequencyCapReached`, `nWebActionsIgnored`, `nWebActionsOffered`, `nWebActionsOfferedOutsideSchedule`, `nWebActionsQualified`, `nWebActionsQualifiedOutsideSchedule`, `nWebActionsRejected`, `nWebActionsStarted`, `nWebActionsTimedout`, `oJourneyOutcomeTouchpointValue`, `oJourneyOutcomeValue`.
#[non_exhaustive]
pub enum Target {
    NDistinctJourneyActions,
    NDistinctJourneySessions,
    NJourneyActionsBlocked,
    NJourneyOutcomesAchieved,
    NJourneyOutcomesAttributed,
    NJourneySegmentsAssigned,
    NJourneySessions,
    NWebActionsAbandoned,
    NWebActionsAccepted,
    NWebActionsEngaged,
    NWebActionsErrored,
    NWebActionsFrequencyCapReached,
    NWebActionsIgnored,
    NWebActionsOffered,
    NWebActionsOfferedOutsideSchedule,
    NWebActionsQualified,
    NWebActionsQualifiedOutsideSchedule,
    NWebActionsRejected,
    NWebActionsStarted,
    NWebActionsTimedout,
    OJourneyOutcomeTouchpointValue,
    OJourneyOutcomeValue,
}

crate::runtime::known!(Target);

impl crate::runtime::Enum for Target {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NDistinctJourneyActions, "nDistinctJourneyActions"),
        (Self::NDistinctJourneySessions, "nDistinctJourneySessions"),
        (Self::NJourneyActionsBlocked, "nJourneyActionsBlocked"),
        (Self::NJourneyOutcomesAchieved, "nJourneyOutcomesAchieved"),
        (Self::NJourneyOutcomesAttributed, "nJourneyOutcomesAttributed"),
        (Self::NJourneySegmentsAssigned, "nJourneySegmentsAssigned"),
        (Self::NJourneySessions, "nJourneySessions"),
        (Self::NWebActionsAbandoned, "nWebActionsAbandoned"),
        (Self::NWebActionsAccepted, "nWebActionsAccepted"),
        (Self::NWebActionsEngaged, "nWebActionsEngaged"),
        (Self::NWebActionsErrored, "nWebActionsErrored"),
        (Self::NWebActionsFrequencyCapReached, "nWebActionsFrequencyCapReached"),
        (Self::NWebActionsIgnored, "nWebActionsIgnored"),
        (Self::NWebActionsOffered, "nWebActionsOffered"),
        (Self::NWebActionsOfferedOutsideSchedule, "nWebActionsOfferedOutsideSchedule"),
        (Self::NWebActionsQualified, "nWebActionsQualified"),
        (
            Self::NWebActionsQualifiedOutsideSchedule,
            "nWebActionsQualifiedOutsideSchedule",
        ),
        (Self::NWebActionsRejected, "nWebActionsRejected"),
        (Self::NWebActionsStarted, "nWebActionsStarted"),
        (Self::NWebActionsTimedout, "nWebActionsTimedout"),
        (Self::OJourneyOutcomeTouchpointValue, "oJourneyOutcomeTouchpointValue"),
        (Self::OJourneyOutcomeValue, "oJourneyOutcomeValue"),
    ];
}

/// The property `function` of `JourneyAggregationView`. Known values: `rangeBound`.
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::known!(Function);

impl crate::runtime::Enum for Function {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::RangeBound, "rangeBound")];
}
