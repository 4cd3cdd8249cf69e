// @generated from the schema "OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes"; changes made here are lost at the next generation

/// The schema `OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes`.
pub struct OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes {
    /// `emailSubject`: `string`.
    #[doc(alias = "emailSubject")]
    pub email_subject: ::std::option::Option<::std::string::String>,
    /// `configuredEmailAddress`: `string`.
    #[doc(alias = "configuredEmailAddress")]
    pub configured_email_address: ::std::option::Option<::std::string::String>,
    /// `contactEmailAddress`: `string`.
    #[doc(alias = "contactEmailAddress")]
    pub contact_email_address: ::std::option::Option<::std::string::String>,
    /// `replyToAddress`: `string`.
    #[doc(alias = "replyToAddress")]
    pub reply_to_address: ::std::option::Option<::std::string::String>,
    /// `contactEmailColumnName`: `string`.
    #[doc(alias = "contactEmailColumnName")]
    pub contact_email_column_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes {
    const EMPTY: Self = Self {
        email_subject: ::std::option::Option::None,
        configured_email_address: ::std::option::Option::None,
        contact_email_address: ::std::option::Option::None,
        reply_to_address: ::std::option::Option::None,
        contact_email_column_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes = &<OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("emailSubject", "email_subject", 0),
            ("configuredEmailAddress", "configured_email_address", 0),
            ("contactEmailAddress", "contact_email_address", 0),
            ("replyToAddress", "reply_to_address", 0),
            ("contactEmailColumnName", "contact_email_column_name", 0),
        ],
        fields: &[
            &E.email_subject,
            &E.configured_email_address,
            &E.contact_email_address,
            &E.reply_to_address,
            &E.contact_email_column_name,
        ],
    }
};

crate::runtime::model!(OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes);

crate::runtime::setters!(OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes {
    with_email_subject: email_subject: ::std::string::String,
    with_configured_email_address: configured_email_address: ::std::string::String,
    with_contact_email_address: contact_email_address: ::std::string::String,
    with_reply_to_address: reply_to_address: ::std::string::String,
    with_contact_email_column_name: contact_email_column_name: ::std::string::String,
});
