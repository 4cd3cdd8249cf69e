// @generated from the schema "ConversationEventTopicAddress"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationEventTopicAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicAddress {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `nameRaw`: `string`.
    #[doc(alias = "nameRaw")]
    pub name_raw: Option<String>,
    /// `addressNormalized`: `string`.
    #[doc(alias = "addressNormalized")]
    pub address_normalized: Option<String>,
    /// `addressRaw`: `string`.
    #[doc(alias = "addressRaw")]
    pub address_raw: Option<String>,
    /// `addressDisplayable`: `string`.
    #[doc(alias = "addressDisplayable")]
    pub address_displayable: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicAddress "ConversationEventTopicAddress" 5 {
    (
        name: String = "name" with_name,
        name_raw: String = "nameRaw" with_name_raw,
        address_normalized: String = "addressNormalized" with_address_normalized,
        address_raw: String = "addressRaw" with_address_raw,
        address_displayable: String = "addressDisplayable" with_address_displayable,
    )
});
