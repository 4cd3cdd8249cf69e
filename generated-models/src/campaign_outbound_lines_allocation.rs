// @generated from the schema "CampaignOutboundLinesAllocation"; changes made here are lost at the next generation

/// The schema `CampaignOutboundLinesAllocation`.
#[repr(C)]
pub struct CampaignOutboundLinesAllocation {
    /// `campaign`: `DomainEntityRef`.
    pub campaign: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `campaignWeight`: `integer (int32)`.
    #[doc(alias = "campaignWeight")]
    pub campaign_weight: ::std::option::Option<i32>,
    /// `linesAssigned`: `integer (int32)`.
    #[doc(alias = "linesAssigned")]
    pub lines_assigned: ::std::option::Option<i32>,
    /// `legacyWeight`: `boolean`.
    #[doc(alias = "legacyWeight")]
    pub legacy_weight: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignOutboundLinesAllocation "CampaignOutboundLinesAllocation" 4 {
    (
        campaign: ::std::boxed::Box<crate::DomainEntityRef> = "campaign" 0 with_campaign,
        campaign_weight: i32 = "campaignWeight" 0 with_campaign_weight,
        lines_assigned: i32 = "linesAssigned" 0 with_lines_assigned,
        legacy_weight: bool = "legacyWeight" 0 with_legacy_weight,
    )
});
