// @generated from the schema "CampaignOutboundLinesAllocation"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `CampaignOutboundLinesAllocation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignOutboundLinesAllocation {
    /// `campaign`: `DomainEntityRef`.
    pub campaign: Option<Box<DomainEntityRef>>,
    /// `campaignWeight`: `integer (int32)`.
    #[doc(alias = "campaignWeight")]
    pub campaign_weight: Option<i32>,
    /// `linesAssigned`: `integer (int32)`.
    #[doc(alias = "linesAssigned")]
    pub lines_assigned: Option<i32>,
    /// `legacyWeight`: `boolean`.
    #[doc(alias = "legacyWeight")]
    pub legacy_weight: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignOutboundLinesAllocation "CampaignOutboundLinesAllocation" 4 {
    (
        campaign: Box<DomainEntityRef> = "campaign" with_campaign,
        campaign_weight: i32 = "campaignWeight" with_campaign_weight,
        lines_assigned: i32 = "linesAssigned" with_lines_assigned,
        legacy_weight: bool = "legacyWeight" with_legacy_weight,
    )
});
