// @generated from the schema "SocialMediaDetailDataContainer"; changes made here are lost at the next generation

/// The schema `SocialMediaDetailDataContainer`.
#[repr(C)]
pub struct SocialMediaDetailDataContainer {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `messages`: `array of SocialMediaDetailMessageContainer`.
    pub messages: ::std::option::Option<
        ::std::vec::Vec<crate::SocialMediaDetailMessageContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SocialMediaDetailDataContainer "SocialMediaDetailDataContainer" 2 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        messages: ::std::vec::Vec<crate::SocialMediaDetailMessageContainer> = "messages" 0 with_messages,
    )
});
