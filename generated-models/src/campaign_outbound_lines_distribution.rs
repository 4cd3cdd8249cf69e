// @generated from the schema "CampaignOutboundLinesDistribution"; changes made here are lost at the next generation

/// The schema `CampaignOutboundLinesDistribution`.
#[repr(C)]
pub struct CampaignOutboundLinesDistribution {
    /// `campaign`: `AddressableEntityRef`.
    pub campaign: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `maxOutboundLineCount`: `integer (int32)`.
    #[doc(alias = "maxOutboundLineCount")]
    pub max_outbound_line_count: ::std::option::Option<i32>,
    /// `maxLineUtilization`: `number (double)`.
    #[doc(alias = "maxLineUtilization")]
    pub max_line_utilization: ::std::option::Option<f64>,
    /// `availableOutboundLines`: `integer (int32)`.
    #[doc(alias = "availableOutboundLines")]
    pub available_outbound_lines: ::std::option::Option<i32>,
    /// `reservedLines`: `integer (int32)`.
    #[doc(alias = "reservedLines")]
    pub reserved_lines: ::std::option::Option<i32>,
    /// `campaignsWithReservedLines`: `array of CampaignOutboundLinesReservation`.
    #[doc(alias = "campaignsWithReservedLines")]
    pub campaigns_with_reserved_lines: ::std::option::Option<
        ::std::vec::Vec<crate::CampaignOutboundLinesReservation>,
    >,
    /// `campaignsWithDynamicallyAllocatedLines`: `array of CampaignOutboundLinesAllocation`.
    #[doc(alias = "campaignsWithDynamicallyAllocatedLines")]
    pub campaigns_with_dynamically_allocated_lines: ::std::option::Option<
        ::std::vec::Vec<crate::CampaignOutboundLinesAllocation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignOutboundLinesDistribution "CampaignOutboundLinesDistribution" 7 {
    (
        campaign: ::std::boxed::Box<crate::AddressableEntityRef> = "campaign" 0 with_campaign,
        max_outbound_line_count: i32 = "maxOutboundLineCount" 0 with_max_outbound_line_count,
        max_line_utilization: f64 = "maxLineUtilization" 0 with_max_line_utilization,
        available_outbound_lines: i32 = "availableOutboundLines" 0 with_available_outbound_lines,
        reserved_lines: i32 = "reservedLines" 0 with_reserved_lines,
        campaigns_with_reserved_lines: ::std::vec::Vec<crate::CampaignOutboundLinesReservation> = "campaignsWithReservedLines" 0 with_campaigns_with_reserved_lines,
        campaigns_with_dynamically_allocated_lines: ::std::vec::Vec<crate::CampaignOutboundLinesAllocation> = "campaignsWithDynamicallyAllocatedLines" 0 with_campaigns_with_dynamically_allocated_lines,
    )
});
