// @generated from the schema "WebMessagingRecipient"; changes made here are lost at the next generation

use crate::RecipientAdditionalIdentifier;
use crate::runtime::Extra;

/// The schema `WebMessagingRecipient`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebMessagingRecipient {
    /// `firstName`: `string`, read-only.
    #[doc(alias = "firstName")]
    pub first_name: Option<String>,
    /// `lastName`: `string`, read-only.
    #[doc(alias = "lastName")]
    pub last_name: Option<String>,
    /// `nickname`: `string`, read-only.
    pub nickname: Option<String>,
    /// `image`: `string`, read-only.
    pub image: Option<String>,
    /// `additionalIds`: `array of RecipientAdditionalIdentifier`, read-only.
    #[doc(alias = "additionalIds")]
    pub additional_ids: Option<Vec<RecipientAdditionalIdentifier>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebMessagingRecipient "WebMessagingRecipient" 5 {
    (
        first_name: String = "firstName" with_first_name read_only,
        last_name: String = "lastName" with_last_name read_only,
        nickname: String = "nickname" with_nickname read_only,
        image: String = "image" with_image read_only,
        additional_ids: Vec<RecipientAdditionalIdentifier> = "additionalIds" with_additional_ids read_only,
    )
});
