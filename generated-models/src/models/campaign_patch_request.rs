// @generated from the schema "CampaignPatchRequest"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, DynamicLineBalancingSettingsPatchRequest};
use crate::runtime::Extra;

/// The schema `CampaignPatchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignPatchRequest {
    /// `outboundLineCount`: `integer (int32)`.
    #[doc(alias = "outboundLineCount")]
    pub outbound_line_count: Option<i32>,
    /// `abandonRate`: `number (double)`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: Option<f64>,
    /// `maxCallsPerAgent`: `number (double)`.
    #[doc(alias = "maxCallsPerAgent")]
    pub max_calls_per_agent: Option<f64>,
    /// `dynamicLineBalancingSettings`: `DynamicLineBalancingSettingsPatchRequest`.
    #[doc(alias = "dynamicLineBalancingSettings")]
    pub dynamic_line_balancing_settings: Option<
        Box<DynamicLineBalancingSettingsPatchRequest>,
    >,
    /// `queue`: `AddressableEntityRef`.
    pub queue: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignPatchRequest "CampaignPatchRequest" 5 {
    (
        outbound_line_count: i32 = "outboundLineCount" with_outbound_line_count,
        abandon_rate: f64 = "abandonRate" with_abandon_rate,
        max_calls_per_agent: f64 = "maxCallsPerAgent" with_max_calls_per_agent,
        dynamic_line_balancing_settings: Box<DynamicLineBalancingSettingsPatchRequest> = "dynamicLineBalancingSettings" with_dynamic_line_balancing_settings,
        queue: Box<AddressableEntityRef> = "queue" with_queue,
    )
});
