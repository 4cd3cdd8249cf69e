// @generated from the schema "AdditionalMessage"; changes made here are lost at the next generation

/// The schema `AdditionalMessage`.
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

impl crate::runtime::Model for AdditionalMessage {
    const EMPTY: Self = Self {
        text_body: ::std::option::Option::None,
        media_ids: ::std::option::Option::None,
        sticker_ids: ::std::option::Option::None,
        messaging_template: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdditionalMessage = &<AdditionalMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdditionalMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("textBody", "text_body", 1),
            ("mediaIds", "media_ids", 0),
            ("stickerIds", "sticker_ids", 0),
            ("messagingTemplate", "messaging_template", 0),
        ],
        fields: &[&E.text_body, &E.media_ids, &E.sticker_ids, &E.messaging_template],
    }
};

crate::runtime::model!(AdditionalMessage);

crate::runtime::setters!(AdditionalMessage {
    with_text_body: text_body: ::std::string::String,
    with_media_ids: media_ids: ::std::vec::Vec<::std::string::String>,
    with_sticker_ids: sticker_ids: ::std::vec::Vec<::std::string::String>,
    with_messaging_template: messaging_template: ::std::boxed::Box<crate::SendMessagingTemplateRequest>,
});
