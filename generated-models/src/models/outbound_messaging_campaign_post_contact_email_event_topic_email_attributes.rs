// @generated from the schema "OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes {
    /// `emailSubject`: `string`.
    #[doc(alias = "emailSubject")]
    pub email_subject: Option<String>,
    /// `configuredEmailAddress`: `string`.
    #[doc(alias = "configuredEmailAddress")]
    pub configured_email_address: Option<String>,
    /// `contactEmailAddress`: `string`.
    #[doc(alias = "contactEmailAddress")]
    pub contact_email_address: Option<String>,
    /// `replyToAddress`: `string`.
    #[doc(alias = "replyToAddress")]
    pub reply_to_address: Option<String>,
    /// `contactEmailColumnName`: `string`.
    #[doc(alias = "contactEmailColumnName")]
    pub contact_email_column_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes "OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes" 5 {
    (
        email_subject: String = "emailSubject" with_email_subject,
        configured_email_address: String = "configuredEmailAddress" with_configured_email_address,
        contact_email_address: String = "contactEmailAddress" with_contact_email_address,
        reply_to_address: String = "replyToAddress" with_reply_to_address,
        contact_email_column_name: String = "contactEmailColumnName" with_contact_email_column_name,
    )
});
