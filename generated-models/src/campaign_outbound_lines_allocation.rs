// @generated from the schema "CampaignOutboundLinesAllocation"; changes made here are lost at the next generation

/// The schema `CampaignOutboundLinesAllocation`.
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

impl crate::runtime::Model for CampaignOutboundLinesAllocation {
    const EMPTY: Self = Self {
        campaign: ::std::option::Option::None,
        campaign_weight: ::std::option::Option::None,
        lines_assigned: ::std::option::Option::None,
        legacy_weight: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignOutboundLinesAllocation = &<CampaignOutboundLinesAllocation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignOutboundLinesAllocation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("campaign", "campaign", 0),
            ("campaignWeight", "campaign_weight", 0),
            ("linesAssigned", "lines_assigned", 0),
            ("legacyWeight", "legacy_weight", 0),
        ],
        fields: &[&E.campaign, &E.campaign_weight, &E.lines_assigned, &E.legacy_weight],
    }
};

crate::runtime::model!(CampaignOutboundLinesAllocation);

crate::runtime::setters!(CampaignOutboundLinesAllocation {
    with_campaign: campaign: ::std::boxed::Box<crate::DomainEntityRef>,
    with_campaign_weight: campaign_weight: i32,
    with_lines_assigned: lines_assigned: i32,
    with_legacy_weight: legacy_weight: bool,
});
