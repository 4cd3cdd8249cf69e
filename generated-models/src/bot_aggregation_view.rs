// @generated from the schema "BotAggregationView"; changes made here are lost at the next generation

/// The schema `BotAggregationView`.
#[repr(C)]
pub struct BotAggregationView {
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

crate::runtime::model!(BotAggregationView "BotAggregationView" 4 {
    (
        target: crate::runtime::Open<Target> = "target" 1 with_target,
        name: ::std::string::String = "name" 1 with_name,
        function: crate::runtime::Open<Function> = "function" 1 with_function,
        range: ::std::boxed::Box<crate::AggregationRange> = "range" 0 with_range,
    )
});

/// The property `target` of `BotAggregationView`. Known values: `nBotSessionTurns`, `nBotSessions`, `oBotIntent`, `oBotSessionCollection`, `oBotSessionCollectionSelfServed`, `oBotSessionQuery`, `oBotSessionQuerySelfServed`, `oBotSessionTurn`, `oBotSlot`, `tBotDisconnect`, `tBotExit`, `tBotRecognitionFailure`, `tBotSession`.
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

crate::runtime::known!(Target);

impl crate::runtime::Enum for Target {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NBotSessionTurns, "nBotSessionTurns"),
        (Self::NBotSessions, "nBotSessions"),
        (Self::OBotIntent, "oBotIntent"),
        (Self::OBotSessionCollection, "oBotSessionCollection"),
        (Self::OBotSessionCollectionSelfServed, "oBotSessionCollectionSelfServed"),
        (Self::OBotSessionQuery, "oBotSessionQuery"),
        (Self::OBotSessionQuerySelfServed, "oBotSessionQuerySelfServed"),
        (Self::OBotSessionTurn, "oBotSessionTurn"),
        (Self::OBotSlot, "oBotSlot"),
        (Self::TBotDisconnect, "tBotDisconnect"),
        (Self::TBotExit, "tBotExit"),
        (Self::TBotRecognitionFailure, "tBotRecognitionFailure"),
        (Self::TBotSession, "tBotSession"),
    ];
}

/// The property `function` of `BotAggregationView`. Known values: `rangeBound`.
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::known!(Function);

impl crate::runtime::Enum for Function {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::RangeBound, "rangeBound")];
}
