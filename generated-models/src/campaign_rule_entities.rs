// @generated from the schema "CampaignRuleEntities"; changes made here are lost at the next generation

/// The schema `CampaignRuleEntities`.
pub struct CampaignRuleEntities {
    /// `campaigns`: `array of DomainEntityRef`.
    pub campaigns: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `sequences`: `array of DomainEntityRef`.
    pub sequences: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `emailCampaigns`: `array of DomainEntityRef`.
    #[doc(alias = "emailCampaigns")]
    pub email_campaigns: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `smsCampaigns`: `array of DomainEntityRef`.
    #[doc(alias = "smsCampaigns")]
    pub sms_campaigns: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CampaignRuleEntities {
    const EMPTY: Self = Self {
        campaigns: ::std::option::Option::None,
        sequences: ::std::option::Option::None,
        email_campaigns: ::std::option::Option::None,
        sms_campaigns: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignRuleEntities = &<CampaignRuleEntities as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignRuleEntities",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("campaigns", "campaigns", 0),
            ("sequences", "sequences", 0),
            ("emailCampaigns", "email_campaigns", 0),
            ("smsCampaigns", "sms_campaigns", 0),
        ],
        fields: &[&E.campaigns, &E.sequences, &E.email_campaigns, &E.sms_campaigns],
    }
};

crate::runtime::model!(CampaignRuleEntities);

crate::runtime::setters!(CampaignRuleEntities {
    with_campaigns: campaigns: ::std::vec::Vec<crate::DomainEntityRef>,
    with_sequences: sequences: ::std::vec::Vec<crate::DomainEntityRef>,
    with_email_campaigns: email_campaigns: ::std::vec::Vec<crate::DomainEntityRef>,
    with_sms_campaigns: sms_campaigns: ::std::vec::Vec<crate::DomainEntityRef>,
});
