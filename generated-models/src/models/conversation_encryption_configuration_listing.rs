// @generated from the schema "ConversationEncryptionConfigurationListing"; changes made here are lost at the next generation

use crate::ConversationEncryptionConfiguration;
use crate::runtime::Extra;

/// The schema `ConversationEncryptionConfigurationListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEncryptionConfigurationListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of ConversationEncryptionConfiguration`.
    pub entities: Option<Vec<ConversationEncryptionConfiguration>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEncryptionConfigurationListing "ConversationEncryptionConfigurationListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<ConversationEncryptionConfiguration> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
