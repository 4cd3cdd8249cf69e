// @generated from the schema "DialerCampaignProgressEventCampaignProgress"; changes made here are lost at the next generation

/// The schema `DialerCampaignProgressEventCampaignProgress`.
#[repr(C)]
pub struct DialerCampaignProgressEventCampaignProgress {
    /// `campaign`: `DialerCampaignProgressEventUriReference`.
    pub campaign: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignProgressEventUriReference>,
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

crate::runtime::model!(DialerCampaignProgressEventCampaignProgress "DialerCampaignProgressEventCampaignProgress" 7 {
    (
        campaign: ::std::boxed::Box<crate::DialerCampaignProgressEventUriReference> = "campaign" 0 with_campaign,
        number_of_contacts_called: f64 = "numberOfContactsCalled" 0 with_number_of_contacts_called,
        number_of_contacts_messaged: f64 = "numberOfContactsMessaged" 0 with_number_of_contacts_messaged,
        total_number_of_contacts: f64 = "totalNumberOfContacts" 0 with_total_number_of_contacts,
        percentage: i64 = "percentage" 0 with_percentage,
        number_of_contacts_skipped: ::std::collections::BTreeMap<::std::string::String, i64> = "numberOfContactsSkipped" 0 with_number_of_contacts_skipped,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
