// @generated from the schema "OutboundMessagingMessagingCampaignProgressEventCampaignProgress"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignProgressEventCampaignProgress`.
pub struct OutboundMessagingMessagingCampaignProgressEventCampaignProgress {
    /// `campaign`: `OutboundMessagingMessagingCampaignProgressEventUriReference`.
    pub campaign: ::std::option::Option<
        ::std::boxed::Box<
            crate::OutboundMessagingMessagingCampaignProgressEventUriReference,
        >,
    >,
    /// `numberOfContactsCalled`: `number (double)`.
    #[doc(alias = "numberOfContactsCalled")]
    pub number_of_contacts_called: ::std::option::Option<f64>,
    /// `numberOfContactsMessaged`: `number (double)`.
    #[doc(alias = "numberOfContactsMessaged")]
    pub number_of_contacts_messaged: ::std::option::Option<f64>,
    /// `totalNumberOfContacts`: `number (double)`.
    #[doc(alias = "totalNumberOfContacts")]
    pub total_number_of_contacts: ::std::option::Option<f64>,
    /// `percentage`: `integer`.
    pub percentage: ::std::option::Option<i64>,
    /// `numberOfContactsSkipped`: `map of integer`.
    #[doc(alias = "numberOfContactsSkipped")]
    pub number_of_contacts_skipped: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, i64>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for OutboundMessagingMessagingCampaignProgressEventCampaignProgress {
    const EMPTY: Self = Self {
        campaign: ::std::option::Option::None,
        number_of_contacts_called: ::std::option::Option::None,
        number_of_contacts_messaged: ::std::option::Option::None,
        total_number_of_contacts: ::std::option::Option::None,
        percentage: ::std::option::Option::None,
        number_of_contacts_skipped: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingMessagingCampaignProgressEventCampaignProgress = &<OutboundMessagingMessagingCampaignProgressEventCampaignProgress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingMessagingCampaignProgressEventCampaignProgress",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("campaign", "campaign", 0),
            ("numberOfContactsCalled", "number_of_contacts_called", 0),
            ("numberOfContactsMessaged", "number_of_contacts_messaged", 0),
            ("totalNumberOfContacts", "total_number_of_contacts", 0),
            ("percentage", "percentage", 0),
            ("numberOfContactsSkipped", "number_of_contacts_skipped", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[
            &E.campaign,
            &E.number_of_contacts_called,
            &E.number_of_contacts_messaged,
            &E.total_number_of_contacts,
            &E.percentage,
            &E.number_of_contacts_skipped,
            &E.additional_properties,
        ],
    }
};

crate::runtime::model!(OutboundMessagingMessagingCampaignProgressEventCampaignProgress);

crate::runtime::setters!(OutboundMessagingMessagingCampaignProgressEventCampaignProgress {
    with_campaign: campaign: ::std::boxed::Box<crate::OutboundMessagingMessagingCampaignProgressEventUriReference>,
    with_number_of_contacts_called: number_of_contacts_called: f64,
    with_number_of_contacts_messaged: number_of_contacts_messaged: f64,
    with_total_number_of_contacts: total_number_of_contacts: f64,
    with_percentage: percentage: i64,
    with_number_of_contacts_skipped: number_of_contacts_skipped: ::std::collections::BTreeMap<::std::string::String, i64>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
