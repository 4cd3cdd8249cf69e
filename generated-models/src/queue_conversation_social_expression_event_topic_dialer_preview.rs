// @generated from the schema "QueueConversationSocialExpressionEventTopicDialerPreview"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicDialerPreview`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicDialerPreview {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `contactId`: `string`.
    #[doc(alias = "contactId")]
    pub contact_id: ::std::option::Option<::std::string::String>,
    /// `contactListId`: `string`.
    #[doc(alias = "contactListId")]
    pub contact_list_id: ::std::option::Option<::std::string::String>,
    /// `campaignId`: `string`.
    #[doc(alias = "campaignId")]
    pub campaign_id: ::std::option::Option<::std::string::String>,
    /// `phoneNumberColumns`: `array of QueueConversationSocialExpressionEventTopicPhoneNumberColumn`.
    #[doc(alias = "phoneNumberColumns")]
    pub phone_number_columns: ::std::option::Option<
        ::std::vec::Vec<
            crate::QueueConversationSocialExpressionEventTopicPhoneNumberColumn,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicDialerPreview "QueueConversationSocialExpressionEventTopicDialerPreview" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        contact_id: ::std::string::String = "contactId" 0 with_contact_id,
        contact_list_id: ::std::string::String = "contactListId" 0 with_contact_list_id,
        campaign_id: ::std::string::String = "campaignId" 0 with_campaign_id,
        phone_number_columns: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicPhoneNumberColumn> = "phoneNumberColumns" 0 with_phone_number_columns,
    )
});
