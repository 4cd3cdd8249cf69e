// @generated from the schema "CampaignPatchRequest"; changes made here are lost at the next generation

/// The schema `CampaignPatchRequest`.
pub struct CampaignPatchRequest {
    /// `outboundLineCount`: `integer (int32)`.
    #[doc(alias = "outboundLineCount")]
    pub outbound_line_count: ::std::option::Option<i32>,
    /// `abandonRate`: `number (double)`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: ::std::option::Option<f64>,
    /// `maxCallsPerAgent`: `number (double)`.
    #[doc(alias = "maxCallsPerAgent")]
    pub max_calls_per_agent: ::std::option::Option<f64>,
    /// `dynamicLineBalancingSettings`: `DynamicLineBalancingSettingsPatchRequest`.
    #[doc(alias = "dynamicLineBalancingSettings")]
    pub dynamic_line_balancing_settings: ::std::option::Option<
        ::std::boxed::Box<crate::DynamicLineBalancingSettingsPatchRequest>,
    >,
    /// `queue`: `AddressableEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CampaignPatchRequest {
    const EMPTY: Self = Self {
        outbound_line_count: ::std::option::Option::None,
        abandon_rate: ::std::option::Option::None,
        max_calls_per_agent: ::std::option::Option::None,
        dynamic_line_balancing_settings: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignPatchRequest = &<CampaignPatchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignPatchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outboundLineCount", "outbound_line_count", 0),
            ("abandonRate", "abandon_rate", 0),
            ("maxCallsPerAgent", "max_calls_per_agent", 0),
            ("dynamicLineBalancingSettings", "dynamic_line_balancing_settings", 0),
            ("queue", "queue", 0),
        ],
        fields: &[
            &E.outbound_line_count,
            &E.abandon_rate,
            &E.max_calls_per_agent,
            &E.dynamic_line_balancing_settings,
            &E.queue,
        ],
    }
};

crate::runtime::model!(CampaignPatchRequest);

crate::runtime::setters!(CampaignPatchRequest {
    with_outbound_line_count: outbound_line_count: i32,
    with_abandon_rate: abandon_rate: f64,
    with_max_calls_per_agent: max_calls_per_agent: f64,
    with_dynamic_line_balancing_settings: dynamic_line_balancing_settings: ::std::boxed::Box<crate::DynamicLineBalancingSettingsPatchRequest>,
    with_queue: queue: ::std::boxed::Box<crate::AddressableEntityRef>,
});
