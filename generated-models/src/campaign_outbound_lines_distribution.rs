// @generated from the schema "CampaignOutboundLinesDistribution"; changes made here are lost at the next generation

/// The schema `CampaignOutboundLinesDistribution`.
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

impl crate::runtime::Model for CampaignOutboundLinesDistribution {
    const EMPTY: Self = Self {
        campaign: ::std::option::Option::None,
        max_outbound_line_count: ::std::option::Option::None,
        max_line_utilization: ::std::option::Option::None,
        available_outbound_lines: ::std::option::Option::None,
        reserved_lines: ::std::option::Option::None,
        campaigns_with_reserved_lines: ::std::option::Option::None,
        campaigns_with_dynamically_allocated_lines: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignOutboundLinesDistribution = &<CampaignOutboundLinesDistribution as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignOutboundLinesDistribution",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("campaign", "campaign", 0),
            ("maxOutboundLineCount", "max_outbound_line_count", 0),
            ("maxLineUtilization", "max_line_utilization", 0),
            ("availableOutboundLines", "available_outbound_lines", 0),
            ("reservedLines", "reserved_lines", 0),
            ("campaignsWithReservedLines", "campaigns_with_reserved_lines", 0),
            (
                "campaignsWithDynamicallyAllocatedLines",
                "campaigns_with_dynamically_allocated_lines",
                0,
            ),
        ],
        fields: &[
            &E.campaign,
            &E.max_outbound_line_count,
            &E.max_line_utilization,
            &E.available_outbound_lines,
            &E.reserved_lines,
            &E.campaigns_with_reserved_lines,
            &E.campaigns_with_dynamically_allocated_lines,
        ],
    }
};

crate::runtime::model!(CampaignOutboundLinesDistribution);

crate::runtime::setters!(CampaignOutboundLinesDistribution {
    with_campaign: campaign: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_max_outbound_line_count: max_outbound_line_count: i32,
    with_max_line_utilization: max_line_utilization: f64,
    with_available_outbound_lines: available_outbound_lines: i32,
    with_reserved_lines: reserved_lines: i32,
    with_campaigns_with_reserved_lines: campaigns_with_reserved_lines: ::std::vec::Vec<crate::CampaignOutboundLinesReservation>,
    with_campaigns_with_dynamically_allocated_lines: campaigns_with_dynamically_allocated_lines: ::std::vec::Vec<crate::CampaignOutboundLinesAllocation>,
});
