// @generated from the schema "TrunkMetricsTopicTrunkMetricsCalls"; changes made here are lost at the next generation

/// The schema `TrunkMetricsTopicTrunkMetricsCalls`.
pub struct TrunkMetricsTopicTrunkMetricsCalls {
    /// `inboundCallCount`: `integer`.
    #[doc(alias = "inboundCallCount")]
    pub inbound_call_count: ::std::option::Option<i64>,
    /// `outboundCallCount`: `integer`.
    #[doc(alias = "outboundCallCount")]
    pub outbound_call_count: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkMetricsTopicTrunkMetricsCalls {
    const EMPTY: Self = Self {
        inbound_call_count: ::std::option::Option::None,
        outbound_call_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkMetricsTopicTrunkMetricsCalls = &<TrunkMetricsTopicTrunkMetricsCalls as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkMetricsTopicTrunkMetricsCalls",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("inboundCallCount", "inbound_call_count", 0),
            ("outboundCallCount", "outbound_call_count", 0),
        ],
        fields: &[&E.inbound_call_count, &E.outbound_call_count],
    }
};

crate::runtime::model!(TrunkMetricsTopicTrunkMetricsCalls);

crate::runtime::setters!(TrunkMetricsTopicTrunkMetricsCalls {
    with_inbound_call_count: inbound_call_count: i64,
    with_outbound_call_count: outbound_call_count: i64,
});
