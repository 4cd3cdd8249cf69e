// @generated from the schema "AdditionalMessage"; changes made here are lost at the next generation

use crate::SendMessagingTemplateRequest;
use crate::runtime::Extra;

/// The schema `AdditionalMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdditionalMessage {
    /// `textBody`: `string`, required.
    #[doc(alias = "textBody")]
    pub text_body: Option<String>,
    /// `mediaIds`: `array of string`.
    #[doc(alias = "mediaIds")]
    pub media_ids: Option<Vec<String>>,
    /// `stickerIds`: `array of string`.
    #[doc(alias = "stickerIds")]
    pub sticker_ids: Option<Vec<String>>,
    /// `messagingTemplate`: `SendMessagingTemplateRequest`.
    #[doc(alias = "messagingTemplate")]
    pub messaging_template: Option<Box<SendMessagingTemplateRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdditionalMessage "AdditionalMessage" 4 {
    (
        text_body: String = "textBody" with_text_body required,
        media_ids: Vec<String> = "mediaIds" with_media_ids,
        sticker_ids: Vec<String> = "stickerIds" with_sticker_ids,
        messaging_template: Box<SendMessagingTemplateRequest> = "messagingTemplate" with_messaging_template,
    )
});
