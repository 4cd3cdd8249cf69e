// @generated from the schema "AdditionalMessage"; changes made here are lost at the next generation

/// The schema `AdditionalMessage`.
#[repr(C)]
pub struct AdditionalMessage {
    /// `textBody`: `string`, required.
    #[doc(alias = "textBody")]
    pub text_body: ::std::option::Option<::std::string::String>,
    /// `mediaIds`: `array of string`.
    #[doc(alias = "mediaIds")]
    pub media_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `stickerIds`: `array of string`.
    #[doc(alias = "stickerIds")]
    pub sticker_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `messagingTemplate`: `SendMessagingTemplateRequest`.
    #[doc(alias = "messagingTemplate")]
    pub messaging_template: ::std::option::Option<
        ::std::boxed::Box<crate::SendMessagingTemplateRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdditionalMessage "AdditionalMessage" 4 {
    (
        text_body: ::std::string::String = "textBody" 1 with_text_body,
        media_ids: ::std::vec::Vec<::std::string::String> = "mediaIds" 0 with_media_ids,
        sticker_ids: ::std::vec::Vec<::std::string::String> = "stickerIds" 0 with_sticker_ids,
        messaging_template: ::std::boxed::Box<crate::SendMessagingTemplateRequest> = "messagingTemplate" 0 with_messaging_template,
    )
});
