// @generated from the schema "QueueConversationCallbackEventTopicDialerPreview"; changes made here are lost at the next generation

use crate::QueueConversationCallbackEventTopicPhoneNumberColumn;
use crate::runtime::Extra;

/// The schema `QueueConversationCallbackEventTopicDialerPreview`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicDialerPreview {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `contactId`: `string`.
    #[doc(alias = "contactId")]
    pub contact_id: Option<String>,
    /// `contactListId`: `string`.
    #[doc(alias = "contactListId")]
    pub contact_list_id: Option<String>,
    /// `campaignId`: `string`.
    #[doc(alias = "campaignId")]
    pub campaign_id: Option<String>,
    /// `phoneNumberColumns`: `array of QueueConversationCallbackEventTopicPhoneNumberColumn`.
    #[doc(alias = "phoneNumberColumns")]
    pub phone_number_columns: Option<
        Vec<QueueConversationCallbackEventTopicPhoneNumberColumn>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicDialerPreview "QueueConversationCallbackEventTopicDialerPreview" 5 {
    (
        id: String = "id" with_id,
        contact_id: String = "contactId" with_contact_id,
        contact_list_id: String = "contactListId" with_contact_list_id,
        campaign_id: String = "campaignId" with_campaign_id,
        phone_number_columns: Vec<QueueConversationCallbackEventTopicPhoneNumberColumn> = "phoneNumberColumns" with_phone_number_columns,
    )
});
