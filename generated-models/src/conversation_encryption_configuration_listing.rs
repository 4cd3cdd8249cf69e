// @generated from the schema "ConversationEncryptionConfigurationListing"; changes made here are lost at the next generation

/// The schema `ConversationEncryptionConfigurationListing`.
#[repr(C)]
pub struct ConversationEncryptionConfigurationListing {
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `entities`: `array of ConversationEncryptionConfiguration`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEncryptionConfiguration>,
    >,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEncryptionConfigurationListing "ConversationEncryptionConfigurationListing" 3 {
    (
        total: i64 = "total" 0 with_total,
        entities: ::std::vec::Vec<crate::ConversationEncryptionConfiguration> = "entities" 0 with_entities,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});
