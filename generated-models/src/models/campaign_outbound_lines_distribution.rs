// @generated from the schema "CampaignOutboundLinesDistribution"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, CampaignOutboundLinesAllocation,
    CampaignOutboundLinesReservation,
};
use crate::runtime::Extra;

/// The schema `CampaignOutboundLinesDistribution`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignOutboundLinesDistribution {
    /// `campaign`: `AddressableEntityRef`.
    pub campaign: Option<Box<AddressableEntityRef>>,
    /// `maxOutboundLineCount`: `integer (int32)`.
    #[doc(alias = "maxOutboundLineCount")]
    pub max_outbound_line_count: Option<i32>,
    /// `maxLineUtilization`: `number (double)`.
    #[doc(alias = "maxLineUtilization")]
    pub max_line_utilization: Option<f64>,
    /// `availableOutboundLines`: `integer (int32)`.
    #[doc(alias = "availableOutboundLines")]
    pub available_outbound_lines: Option<i32>,
    /// `reservedLines`: `integer (int32)`.
    #[doc(alias = "reservedLines")]
    pub reserved_lines: Option<i32>,
    /// `campaignsWithReservedLines`: `array of CampaignOutboundLinesReservation`.
    #[doc(alias = "campaignsWithReservedLines")]
    pub campaigns_with_reserved_lines: Option<Vec<CampaignOutboundLinesReservation>>,
    /// `campaignsWithDynamicallyAllocatedLines`: `array of CampaignOutboundLinesAllocation`.
    #[doc(alias = "campaignsWithDynamicallyAllocatedLines")]
    pub campaigns_with_dynamically_allocated_lines: Option<
        Vec<CampaignOutboundLinesAllocation>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignOutboundLinesDistribution "CampaignOutboundLinesDistribution" 7 {
    (
        campaign: Box<AddressableEntityRef> = "campaign" with_campaign,
        max_outbound_line_count: i32 = "maxOutboundLineCount" with_max_outbound_line_count,
        max_line_utilization: f64 = "maxLineUtilization" with_max_line_utilization,
        available_outbound_lines: i32 = "availableOutboundLines" with_available_outbound_lines,
        reserved_lines: i32 = "reservedLines" with_reserved_lines,
        campaigns_with_reserved_lines: Vec<CampaignOutboundLinesReservation> = "campaignsWithReservedLines" with_campaigns_with_reserved_lines,
        campaigns_with_dynamically_allocated_lines: Vec<CampaignOutboundLinesAllocation> = "campaignsWithDynamicallyAllocatedLines" with_campaigns_with_dynamically_allocated_lines,
    )
});
