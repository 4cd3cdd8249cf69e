// @generated from the schema "BotAggregationView"; changes made here are lost at the next generation

/// The schema `BotAggregationView`.
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

impl crate::runtime::Model for BotAggregationView {
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
    const E: &BotAggregationView = &<BotAggregationView as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotAggregationView",
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

crate::runtime::model!(BotAggregationView);

crate::runtime::setters!(BotAggregationView {
    with_target: target: crate::runtime::Open<Target>,
    with_name: name: ::std::string::String,
    with_function: function: crate::runtime::Open<Function>,
    with_range: range: ::std::boxed::Box<crate::AggregationRange>,
});

/// The property `target` of `BotAggregationView`. Known values: `nBotSessionTurns`, `nBotSessions`, `oBotIntent`, `oBotSessionCollection`, `oBotSessionCollectionSelfServed`, `oBotSessionQuery`, `oBotSessionQuerySelfServed`, `oBotSessionTurn`, `oBotSlot`, `tBotDisconnect`, `tBotExit`, `tBotRecognitionFailure`, `tBotSession`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

impl crate::runtime::Enum for Function {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::RangeBound, "rangeBound")];
}
