// @generated from the schema "QueueConversationEventTopicAddress"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicAddress`.
#[repr(C)]
pub struct QueueConversationEventTopicAddress {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `nameRaw`: `string`.
    #[doc(alias = "nameRaw")]
    pub name_raw: ::std::option::Option<::std::string::String>,
    /// `addressNormalized`: `string`.
    #[doc(alias = "addressNormalized")]
    pub address_normalized: ::std::option::Option<::std::string::String>,
    /// `addressRaw`: `string`.
    #[doc(alias = "addressRaw")]
    pub address_raw: ::std::option::Option<::std::string::String>,
    /// `addressDisplayable`: `string`.
    #[doc(alias = "addressDisplayable")]
    pub address_displayable: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEventTopicAddress "QueueConversationEventTopicAddress" 5 {
    (
        name: ::std::string::String = "name" 0 with_name,
        name_raw: ::std::string::String = "nameRaw" 0 with_name_raw,
        address_normalized: ::std::string::String = "addressNormalized" 0 with_address_normalized,
        address_raw: ::std::string::String = "addressRaw" 0 with_address_raw,
        address_displayable: ::std::string::String = "addressDisplayable" 0 with_address_displayable,
    )
});
