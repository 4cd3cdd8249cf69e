// @generated from the schema "ConversationEventTopicDialerPreview"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicDialerPreview`.
#[repr(C)]
pub struct ConversationEventTopicDialerPreview {
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
    /// `phoneNumberColumns`: `array of ConversationEventTopicPhoneNumberColumn`.
    #[doc(alias = "phoneNumberColumns")]
    pub phone_number_columns: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEventTopicPhoneNumberColumn>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTopicDialerPreview "ConversationEventTopicDialerPreview" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        contact_id: ::std::string::String = "contactId" 0 with_contact_id,
        contact_list_id: ::std::string::String = "contactListId" 0 with_contact_list_id,
        campaign_id: ::std::string::String = "campaignId" 0 with_campaign_id,
        phone_number_columns: ::std::vec::Vec<crate::ConversationEventTopicPhoneNumberColumn> = "phoneNumberColumns" 0 with_phone_number_columns,
    )
});
