// @generated from the schema "TrunkMetricsCalls"; changes made here are lost at the next generation

/// The schema `TrunkMetricsCalls`.
pub struct TrunkMetricsCalls {
    /// `inboundCallCount`: `integer (int32)`.
    #[doc(alias = "inboundCallCount")]
    pub inbound_call_count: ::std::option::Option<i32>,
    /// `outboundCallCount`: `integer (int32)`.
    #[doc(alias = "outboundCallCount")]
    pub outbound_call_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkMetricsCalls {
    const EMPTY: Self = Self {
        inbound_call_count: ::std::option::Option::None,
        outbound_call_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkMetricsCalls = &<TrunkMetricsCalls as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkMetricsCalls",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("inboundCallCount", "inbound_call_count", 0),
            ("outboundCallCount", "outbound_call_count", 0),
        ],
        fields: &[&E.inbound_call_count, &E.outbound_call_count],
    }
};

crate::runtime::model!(TrunkMetricsCalls);

crate::runtime::setters!(TrunkMetricsCalls {
    with_inbound_call_count: inbound_call_count: i32,
    with_outbound_call_count: outbound_call_count: i32,
});
