// @generated from the schema "BotAggregationView"; changes made here are lost at the next generation

use crate::AggregationRange;
use crate::runtime::{Extra, Open};

/// The schema `BotAggregationView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotAggregationView {
    /// `target`: one of `nBotSessionTurns`, `nBotSessions`, `oBotIntent`, `oBotSessionCollection` and 9 more, required.
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

crate::runtime::model!(BotAggregationView "BotAggregationView" 4 {
    (
        target: Open<Target> = "target" with_target required,
        name: String = "name" with_name required,
        function: Open<Function> = "function" with_function required,
        range: Box<AggregationRange> = "range" with_range,
    )
});

/// The property `target` of `BotAggregationView`. Known values: `nBotSessionTurns`, `nBotSessions`, `oBotIntent`, `oBotSessionCollection`, `oBotSessionCollectionSelfServed`, `oBotSessionQuery`, `oBotSessionQuerySelfServed`, `oBotSessionTurn`, `oBotSlot`, `tBotDisconnect`, `tBotExit`, `tBotRecognitionFailure`, `tBotSession`.
#[repr(u16)]
#[non_exhaustive]
pub enum Target {
    NBotSessionTurns,
    NBotSessions,
    OBotIntent,
    OBotSessionCollection,
    OBotSessionCollectionSelfServed,
    OBotSessionQuery,
    OBotSessionQuerySelfServed,
    OBotSessionTurn,
    OBotSlot,
    TBotDisconnect,
    TBotExit,
    TBotRecognitionFailure,
    TBotSession,
}

crate::runtime::values!(Target {
    NBotSessionTurns = "nBotSessionTurns",
    NBotSessions = "nBotSessions",
    OBotIntent = "oBotIntent",
    OBotSessionCollection = "oBotSessionCollection",
    OBotSessionCollectionSelfServed = "oBotSessionCollectionSelfServed",
    OBotSessionQuery = "oBotSessionQuery",
    OBotSessionQuerySelfServed = "oBotSessionQuerySelfServed",
    OBotSessionTurn = "oBotSessionTurn",
    OBotSlot = "oBotSlot",
    TBotDisconnect = "tBotDisconnect",
    TBotExit = "tBotExit",
    TBotRecognitionFailure = "tBotRecognitionFailure",
    TBotSession = "tBotSession",
});

/// The property `function` of `BotAggregationView`. Known values: `rangeBound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::values!(Function {
    RangeBound = "rangeBound",
});
