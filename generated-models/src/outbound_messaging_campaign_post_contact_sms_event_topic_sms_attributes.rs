// @generated from the schema "OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes"; changes made here are lost at the next generation

/// The schema `OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes`.
pub struct OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes {
    /// `contactPhoneNumber`: `string`.
    #[doc(alias = "contactPhoneNumber")]
    pub contact_phone_number: ::std::option::Option<::std::string::String>,
    /// `contactPhoneNumberColumnName`: `string`.
    #[doc(alias = "contactPhoneNumberColumnName")]
    pub contact_phone_number_column_name: ::std::option::Option<::std::string::String>,
    /// `configuredSenderPhoneNumber`: `string`.
    #[doc(alias = "configuredSenderPhoneNumber")]
    pub configured_sender_phone_number: ::std::option::Option<::std::string::String>,
    /// `senderPhoneNumber`: `string`.
    #[doc(alias = "senderPhoneNumber")]
    pub sender_phone_number: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes {
    const EMPTY: Self = Self {
        contact_phone_number: ::std::option::Option::None,
        contact_phone_number_column_name: ::std::option::Option::None,
        configured_sender_phone_number: ::std::option::Option::None,
        sender_phone_number: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes = &<OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactPhoneNumber", "contact_phone_number", 0),
            ("contactPhoneNumberColumnName", "contact_phone_number_column_name", 0),
            ("configuredSenderPhoneNumber", "configured_sender_phone_number", 0),
            ("senderPhoneNumber", "sender_phone_number", 0),
        ],
        fields: &[
            &E.contact_phone_number,
            &E.contact_phone_number_column_name,
            &E.configured_sender_phone_number,
            &E.sender_phone_number,
        ],
    }
};

crate::runtime::model!(OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes);

crate::runtime::setters!(OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes {
    with_contact_phone_number: contact_phone_number: ::std::string::String,
    with_contact_phone_number_column_name: contact_phone_number_column_name: ::std::string::String,
    with_configured_sender_phone_number: configured_sender_phone_number: ::std::string::String,
    with_sender_phone_number: sender_phone_number: ::std::string::String,
});
