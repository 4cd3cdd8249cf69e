// @generated from the schema "CampaignOutboundLinesReservation"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `CampaignOutboundLinesReservation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignOutboundLinesReservation {
    /// `campaign`: `DomainEntityRef`.
    pub campaign: Option<Box<DomainEntityRef>>,
    /// `linesReserved`: `integer (int32)`.
    #[doc(alias = "linesReserved")]
    pub lines_reserved: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignOutboundLinesReservation "CampaignOutboundLinesReservation" 2 {
    (
        campaign: Box<DomainEntityRef> = "campaign" with_campaign,
        lines_reserved: i32 = "linesReserved" with_lines_reserved,
    )
});
