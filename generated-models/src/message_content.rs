// @generated from the schema "MessageContent"; changes made here are lost at the next generation

/// The schema `MessageContent`.
#[repr(C)]
pub struct MessageContent {
    /// `contentType`: `string`, required.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<crate::runtime::Open<ContentType>>,
    /// `attachment`: `ContentAttachment`.
    pub attachment: ::std::option::Option<::std::boxed::Box<crate::ContentAttachment>>,
    /// `quickReply`: `ContentQuickReply`.
    #[doc(alias = "quickReply")]
    pub quick_reply: ::std::option::Option<::std::boxed::Box<crate::ContentQuickReply>>,
    /// `buttonResponse`: `ContentButtonResponse`.
    #[doc(alias = "buttonResponse")]
    pub button_response: ::std::option::Option<
        ::std::boxed::Box<crate::ContentButtonResponse>,
    >,
    /// `generic`: `ContentGeneric`.
    pub generic: ::std::option::Option<::std::boxed::Box<crate::ContentGeneric>>,
    /// `list`: `ContentList`.
    pub list: ::std::option::Option<::std::boxed::Box<crate::ContentList>>,
    /// `template`: `ContentNotificationTemplate`.
    pub template: ::std::option::Option<
        ::std::boxed::Box<crate::ContentNotificationTemplate>,
    >,
    /// `reactions`: `array of ContentReaction`.
    pub reactions: ::std::option::Option<::std::vec::Vec<crate::ContentReaction>>,
    /// `mention`: `MessagingRecipient`.
    pub mention: ::std::option::Option<::std::boxed::Box<crate::MessagingRecipient>>,
    /// `postback`: `ContentPostback`.
    pub postback: ::std::option::Option<::std::boxed::Box<crate::ContentPostback>>,
    /// `story`: `ContentStory`.
    pub story: ::std::option::Option<::std::boxed::Box<crate::ContentStory>>,
    /// `card`: `ContentCard`.
    pub card: ::std::option::Option<::std::boxed::Box<crate::ContentCard>>,
    /// `carousel`: `ContentCarousel`.
    pub carousel: ::std::option::Option<::std::boxed::Box<crate::ContentCarousel>>,
    /// `text`: `ContentText`.
    pub text: ::std::option::Option<::std::boxed::Box<crate::ContentText>>,
    /// `quickReplyV2`: `ContentQuickReplyV2`.
    #[doc(alias = "quickReplyV2")]
    pub quick_reply_v2: ::std::option::Option<
        ::std::boxed::Box<crate::ContentQuickReplyV2>,
    >,
    /// `datePicker`: `ContentDatePicker`.
    #[doc(alias = "datePicker")]
    pub date_picker: ::std::option::Option<::std::boxed::Box<crate::ContentDatePicker>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessageContent "MessageContent" 16 {
    (
        content_type: crate::runtime::Open<ContentType> = "contentType" 1 with_content_type,
        attachment: ::std::boxed::Box<crate::ContentAttachment> = "attachment" 0 with_attachment,
        quick_reply: ::std::boxed::Box<crate::ContentQuickReply> = "quickReply" 0 with_quick_reply,
        button_response: ::std::boxed::Box<crate::ContentButtonResponse> = "buttonResponse" 0 with_button_response,
        generic: ::std::boxed::Box<crate::ContentGeneric> = "generic" 0 with_generic,
        list: ::std::boxed::Box<crate::ContentList> = "list" 0 with_list,
        template: ::std::boxed::Box<crate::ContentNotificationTemplate> = "template" 0 with_template,
        reactions: ::std::vec::Vec<crate::ContentReaction> = "reactions" 0 with_reactions,
        mention: ::std::boxed::Box<crate::MessagingRecipient> = "mention" 0 with_mention,
        postback: ::std::boxed::Box<crate::ContentPostback> = "postback" 0 with_postback,
        story: ::std::boxed::Box<crate::ContentStory> = "story" 0 with_story,
        card: ::std::boxed::Box<crate::ContentCard> = "card" 0 with_card,
        carousel: ::std::boxed::Box<crate::ContentCarousel> = "carousel" 0 with_carousel,
        text: ::std::boxed::Box<crate::ContentText> = "text" 0 with_text,
        quick_reply_v2: ::std::boxed::Box<crate::ContentQuickReplyV2> = "quickReplyV2" 0 with_quick_reply_v2,
        date_picker: ::std::boxed::Box<crate::ContentDatePicker> = "datePicker" 0 with_date_picker,
    )
});

/// The property `contentType` of `MessageContent`. Known values: `Attachment`, `QuickReply`, `Notification`, `GenericTemplate`, `ListTemplate`, `Postback`, `Reactions`, `Mention`, `ButtonResponse`, `Story`, `Card`, `Carousel`, `Text`, `QuickReplyV2`, `DatePicker`.
#[non_exhaustive]
pub enum ContentType {
    Attachment,
    QuickReply,
    Notification,
    GenericTemplate,
    ListTemplate,
    Postback,
    Reactions,
    Mention,
    ButtonResponse,
    Story,
    Card,
    Carousel,
    Text,
    QuickReplyV2,
    DatePicker,
}

crate::runtime::known!(ContentType);

impl crate::runtime::Enum for ContentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attachment, "Attachment"),
        (Self::QuickReply, "QuickReply"),
        (Self::Notification, "Notification"),
        (Self::GenericTemplate, "GenericTemplate"),
        (Self::ListTemplate, "ListTemplate"),
        (Self::Postback, "Postback"),
        (Self::Reactions, "Reactions"),
        (Self::Mention, "Mention"),
        (Self::ButtonResponse, "ButtonResponse"),
        (Self::Story, "Story"),
        (Self::Card, "Card"),
        (Self::Carousel, "Carousel"),
        (Self::Text, "Text"),
        (Self::QuickReplyV2, "QuickReplyV2"),
        (Self::DatePicker, "DatePicker"),
    ];
}
