// @generated from the schema "DialerPreview"; changes made here are lost at the next generation

use crate::PhoneNumberColumn;
use crate::runtime::Extra;

/// A contact of a campaign that an agent sees before the call.
///
/// The schema `DialerPreview`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerPreview {
    /// The id of the preview.
    ///
    /// `id`: `string`.
    pub id: Option<String>,
    /// The contact to call.
    ///
    /// `contactId`: `string`.
    #[doc(alias = "contactId")]
    pub contact_id: Option<String>,
    /// The list that the contact is on.
    ///
    /// `contactListId`: `string`.
    #[doc(alias = "contactListId")]
    pub contact_list_id: Option<String>,
    /// The campaign that calls.
    ///
    /// `campaignId`: `string`.
    #[doc(alias = "campaignId")]
    pub campaign_id: Option<String>,
    /// Which columns of the list hold phone numbers.
    ///
    /// `phoneNumberColumns`: `array of PhoneNumberColumn`.
    #[doc(alias = "phoneNumberColumns")]
    pub phone_number_columns: Option<Vec<PhoneNumberColumn>>,
    /// Whether the call is answered for the agent.
    ///
    /// `callbackAutoAnswer`: `boolean`.
    #[doc(alias = "callbackAutoAnswer")]
    pub callback_auto_answer: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerPreview "DialerPreview" 6 {
    (
        id: String = "id" with_id,
        contact_id: String = "contactId" with_contact_id,
        contact_list_id: String = "contactListId" with_contact_list_id,
        campaign_id: String = "campaignId" with_campaign_id,
        phone_number_columns: Vec<PhoneNumberColumn> = "phoneNumberColumns" with_phone_number_columns,
        callback_auto_answer: bool = "callbackAutoAnswer" with_callback_auto_answer,
    )
});
