// @generated from the schema "CampaignOutboundLinesReservation"; changes made here are lost at the next generation

/// The schema `CampaignOutboundLinesReservation`.
#[repr(C)]
pub struct CampaignOutboundLinesReservation {
    /// `campaign`: `DomainEntityRef`.
    pub campaign: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `linesReserved`: `integer (int32)`.
    #[doc(alias = "linesReserved")]
    pub lines_reserved: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignOutboundLinesReservation "CampaignOutboundLinesReservation" 2 {
    (
        campaign: ::std::boxed::Box<crate::DomainEntityRef> = "campaign" 0 with_campaign,
        lines_reserved: i32 = "linesReserved" 0 with_lines_reserved,
    )
});
