// @generated from the schema "JourneyAggregationView"; changes made here are lost at the next generation

use crate::AggregationRange;
use crate::runtime::{Extra, Open};

/// The schema `JourneyAggregationView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAggregationView {
    /// `target`: one of `nDistinctJourneyActions`, `nDistinctJourneySessions`, `nJourneyActionsBlocked`, `nJourneyOutcomesAchieved` and 18 more, required.
    pub target: Option<Open<Target>>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `function`: `rangeBound`, the one known value, required.
    pub function: Option<Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: Option<Box<AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAggregationView "JourneyAggregationView" 4 {
    (
        target: Open<Target> = "target" with_target required,
        name: String = "name" with_name required,
        function: Open<Function> = "function" with_function required,
        range: Box<AggregationRange> = "range" with_range,
    )
});

/// The property `target` of `JourneyAggregationView`. Known values: `nDistinctJourneyActions`, `nDistinctJourneySessions`, `nJourneyActionsBlocked`, `nJourneyOutcomesAchieved`, `nJourneyOutcomesAttributed`, `nJourneySegmentsAssigned`, `nJourneySessions`, `nWebActionsAbandoned`, `nWebActionsAccepted`, `nWebActionsEngaged`, `nWebActionsErrored`, `nWebActionsFrequencyCapReached`, `nWebActionsIgnored`, `nWebActionsOffered`, `nWebActionsOfferedOutsideSchedule`, `nWebActionsQualified`, `nWebActionsQualifiedOutsideSchedule`, `nWebActionsRejected`, `nWebActionsStarted`, `nWebActionsTimedout`, `oJourneyOutcomeTouchpointValue`, `oJourneyOutcomeValue`.
#[repr(u16)]
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

crate::runtime::values!(Target {
    NDistinctJourneyActions = "nDistinctJourneyActions",
    NDistinctJourneySessions = "nDistinctJourneySessions",
    NJourneyActionsBlocked = "nJourneyActionsBlocked",
    NJourneyOutcomesAchieved = "nJourneyOutcomesAchieved",
    NJourneyOutcomesAttributed = "nJourneyOutcomesAttributed",
    NJourneySegmentsAssigned = "nJourneySegmentsAssigned",
    NJourneySessions = "nJourneySessions",
    NWebActionsAbandoned = "nWebActionsAbandoned",
    NWebActionsAccepted = "nWebActionsAccepted",
    NWebActionsEngaged = "nWebActionsEngaged",
    NWebActionsErrored = "nWebActionsErrored",
    NWebActionsFrequencyCapReached = "nWebActionsFrequencyCapReached",
    NWebActionsIgnored = "nWebActionsIgnored",
    NWebActionsOffered = "nWebActionsOffered",
    NWebActionsOfferedOutsideSchedule = "nWebActionsOfferedOutsideSchedule",
    NWebActionsQualified = "nWebActionsQualified",
    NWebActionsQualifiedOutsideSchedule = "nWebActionsQualifiedOutsideSchedule",
    NWebActionsRejected = "nWebActionsRejected",
    NWebActionsStarted = "nWebActionsStarted",
    NWebActionsTimedout = "nWebActionsTimedout",
    OJourneyOutcomeTouchpointValue = "oJourneyOutcomeTouchpointValue",
    OJourneyOutcomeValue = "oJourneyOutcomeValue",
});

/// The property `function` of `JourneyAggregationView`. Known values: `rangeBound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::values!(Function {
    RangeBound = "rangeBound",
});
