// @generated from the schema "OutboundMessagingMessagingCampaignProgressEventCampaignProgress"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::OutboundMessagingMessagingCampaignProgressEventUriReference;
use crate::runtime::Extra;

/// The schema `OutboundMessagingMessagingCampaignProgressEventCampaignProgress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingMessagingCampaignProgressEventCampaignProgress {
    /// `campaign`: `OutboundMessagingMessagingCampaignProgressEventUriReference`.
    pub campaign: Option<
        Box<OutboundMessagingMessagingCampaignProgressEventUriReference>,
    >,
    /// `numberOfContactsCalled`: `number (double)`.
    #[doc(alias = "numberOfContactsCalled")]
    pub number_of_contacts_called: Option<f64>,
    /// `numberOfContactsMessaged`: `number (double)`.
    #[doc(alias = "numberOfContactsMessaged")]
    pub number_of_contacts_messaged: Option<f64>,
    /// `totalNumberOfContacts`: `number (double)`.
    #[doc(alias = "totalNumberOfContacts")]
    pub total_number_of_contacts: Option<f64>,
    /// `percentage`: `integer`.
    pub percentage: Option<i64>,
    /// `numberOfContactsSkipped`: `map of integer`.
    #[doc(alias = "numberOfContactsSkipped")]
    pub number_of_contacts_skipped: Option<BTreeMap<String, i64>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingMessagingCampaignProgressEventCampaignProgress "OutboundMessagingMessagingCampaignProgressEventCampaignProgress" 7 {
    (
        campaign: Box<OutboundMessagingMessagingCampaignProgressEventUriReference> = "campaign" with_campaign,
        number_of_contacts_called: f64 = "numberOfContactsCalled" with_number_of_contacts_called,
        number_of_contacts_messaged: f64 = "numberOfContactsMessaged" with_number_of_contacts_messaged,
        total_number_of_contacts: f64 = "totalNumberOfContacts" with_total_number_of_contacts,
        percentage: i64 = "percentage" with_percentage,
        number_of_contacts_skipped: BTreeMap<String, i64> = "numberOfContactsSkipped" with_number_of_contacts_skipped,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
