// @generated from the schema "CampaignOutboundLinesReservation"; changes made here are lost at the next generation

/// The schema `CampaignOutboundLinesReservation`.
pub struct CampaignOutboundLinesReservation {
    /// `campaign`: `DomainEntityRef`.
    pub campaign: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `linesReserved`: `integer (int32)`.
    #[doc(alias = "linesReserved")]
    pub lines_reserved: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CampaignOutboundLinesReservation {
    const EMPTY: Self = Self {
        campaign: ::std::option::Option::None,
        lines_reserved: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignOutboundLinesReservation = &<CampaignOutboundLinesReservation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignOutboundLinesReservation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("campaign", "campaign", 0),
            ("linesReserved", "lines_reserved", 0),
        ],
        fields: &[&E.campaign, &E.lines_reserved],
    }
};

crate::runtime::model!(CampaignOutboundLinesReservation);

crate::runtime::setters!(CampaignOutboundLinesReservation {
    with_campaign: campaign: ::std::boxed::Box<crate::DomainEntityRef>,
    with_lines_reserved: lines_reserved: i32,
});
