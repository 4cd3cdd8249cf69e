// @generated from the schema "CampaignPatchRequest"; changes made here are lost at the next generation

/// The schema `CampaignPatchRequest`.
#[repr(C)]
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

crate::runtime::model!(CampaignPatchRequest "CampaignPatchRequest" 5 {
    (
        outbound_line_count: i32 = "outboundLineCount" 0 with_outbound_line_count,
        abandon_rate: f64 = "abandonRate" 0 with_abandon_rate,
        max_calls_per_agent: f64 = "maxCallsPerAgent" 0 with_max_calls_per_agent,
        dynamic_line_balancing_settings: ::std::boxed::Box<crate::DynamicLineBalancingSettingsPatchRequest> = "dynamicLineBalancingSettings" 0 with_dynamic_line_balancing_settings,
        queue: ::std::boxed::Box<crate::AddressableEntityRef> = "queue" 0 with_queue,
    )
});
