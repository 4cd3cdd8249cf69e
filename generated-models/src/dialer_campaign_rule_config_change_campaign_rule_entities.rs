// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRuleEntities"; changes made here are lost at the next generation

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleEntities`.
pub struct DialerCampaignRuleConfigChangeCampaignRuleEntities {
    /// `campaigns`: `array of DialerCampaignRuleConfigChangeUriReference`.
    pub campaigns: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference>,
    >,
    /// `sequences`: `array of DialerCampaignRuleConfigChangeUriReference`.
    pub sequences: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerCampaignRuleConfigChangeCampaignRuleEntities {
    const EMPTY: Self = Self {
        campaigns: ::std::option::Option::None,
        sequences: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCampaignRuleConfigChangeCampaignRuleEntities = &<DialerCampaignRuleConfigChangeCampaignRuleEntities as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCampaignRuleConfigChangeCampaignRuleEntities",
        empty: E,
        extra: &E.extra,
        properties: &[("campaigns", "campaigns", 0), ("sequences", "sequences", 0)],
        fields: &[&E.campaigns, &E.sequences],
    }
};

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRuleEntities);

crate::runtime::setters!(DialerCampaignRuleConfigChangeCampaignRuleEntities {
    with_campaigns: campaigns: ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference>,
    with_sequences: sequences: ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference>,
});
