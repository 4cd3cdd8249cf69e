// @generated from the schema "OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes"; changes made here are lost at the next generation

/// The schema `OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes`.
#[repr(C)]
pub struct OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes {
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

crate::runtime::model!(OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes "OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes" 5 {
    (
        email_subject: ::std::string::String = "emailSubject" 0 with_email_subject,
        configured_email_address: ::std::string::String = "configuredEmailAddress" 0 with_configured_email_address,
        contact_email_address: ::std::string::String = "contactEmailAddress" 0 with_contact_email_address,
        reply_to_address: ::std::string::String = "replyToAddress" 0 with_reply_to_address,
        contact_email_column_name: ::std::string::String = "contactEmailColumnName" 0 with_contact_email_column_name,
    )
});
