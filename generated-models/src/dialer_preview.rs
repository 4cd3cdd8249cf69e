// @generated from the schema "DialerPreview"; changes made here are lost at the next generation

/// A contact of a campaign that an agent sees before the call.
///
/// The schema `DialerPreview`.
#[repr(C)]
pub struct DialerPreview {
    /// The id of the preview.
    ///
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// The contact to call.
    ///
    /// `contactId`: `string`.
    #[doc(alias = "contactId")]
    pub contact_id: ::std::option::Option<::std::string::String>,
    /// The list that the contact is on.
    ///
    /// `contactListId`: `string`.
    #[doc(alias = "contactListId")]
    pub contact_list_id: ::std::option::Option<::std::string::String>,
    /// The campaign that calls.
    ///
    /// `campaignId`: `string`.
    #[doc(alias = "campaignId")]
    pub campaign_id: ::std::option::Option<::std::string::String>,
    /// Which columns of the list hold phone numbers.
    ///
    /// `phoneNumberColumns`: `array of PhoneNumberColumn`.
    #[doc(alias = "phoneNumberColumns")]
    pub phone_number_columns: ::std::option::Option<
        ::std::vec::Vec<crate::PhoneNumberColumn>,
    >,
    /// Whether the call is answered for the agent.
    ///
    /// `callbackAutoAnswer`: `boolean`.
    #[doc(alias = "callbackAutoAnswer")]
    pub callback_auto_answer: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerPreview "DialerPreview" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        contact_id: ::std::string::String = "contactId" 0 with_contact_id,
        contact_list_id: ::std::string::String = "contactListId" 0 with_contact_list_id,
        campaign_id: ::std::string::String = "campaignId" 0 with_campaign_id,
        phone_number_columns: ::std::vec::Vec<crate::PhoneNumberColumn> = "phoneNumberColumns" 0 with_phone_number_columns,
        callback_auto_answer: bool = "callbackAutoAnswer" 0 with_callback_auto_answer,
    )
});
