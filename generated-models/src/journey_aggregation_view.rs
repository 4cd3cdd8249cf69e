// @generated from the schema "JourneyAggregationView"; changes made here are lost at the next generation

/// The schema `JourneyAggregationView`.
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

impl crate::runtime::Model for JourneyAggregationView {
    const EMPTY: Self = Self {
        target: ::std::option::Option::None,
        name: ::std::option::Option::None,
        function: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAggregationView = &<JourneyAggregationView as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAggregationView",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("target", "target", 1),
            ("name", "name", 1),
            ("function", "function", 1),
            ("range", "range", 0),
        ],
        fields: &[&E.target, &E.name, &E.function, &E.range],
    }
};

crate::runtime::model!(JourneyAggregationView);

crate::runtime::setters!(JourneyAggregationView {
    with_target: target: crate::runtime::Open<Target>,
    with_name: name: ::std::string::String,
    with_function: function: crate::runtime::Open<Function>,
    with_range: range: ::std::boxed::Box<crate::AggregationRange>,
});

/// The property `target` of `JourneyAggregationView`. Known values: `nDistinctJourneyActions`, `nDistinctJourneySessions`, `nJourneyActionsBlocked`, `nJourneyOutcomesAchieved`, `nJourneyOutcomesAttributed`, `nJourneySegmentsAssigned`, `nJourneySessions`, `nWebActionsAbandoned`, `nWebActionsAccepted`, `nWebActionsEngaged`, `nWebActionsErrored`, `nWebActionsFrequencyCapReached`, `nWebActionsIgnored`, `nWebActionsOffered`, `nWebActionsOfferedOutsideSchedule`, `nWebActionsQualified`, `nWebActionsQualifiedOutsideSchedule`, `nWebActionsRejected`, `nWebActionsStarted`, `nWebActionsTimedout`, `oJourneyOutcomeTouchpointValue`, `oJourneyOutcomeValue`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

impl crate::runtime::Enum for Function {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::RangeBound, "rangeBound")];
}
