// @generated from the schema "MessageContent"; changes made here are lost at the next generation

/// The schema `MessageContent`.
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

impl crate::runtime::Model for MessageContent {
    const EMPTY: Self = Self {
        content_type: ::std::option::Option::None,
        attachment: ::std::option::Option::None,
        quick_reply: ::std::option::Option::None,
        button_response: ::std::option::Option::None,
        generic: ::std::option::Option::None,
        list: ::std::option::Option::None,
        template: ::std::option::Option::None,
        reactions: ::std::option::Option::None,
        mention: ::std::option::Option::None,
        postback: ::std::option::Option::None,
        story: ::std::option::Option::None,
        card: ::std::option::Option::None,
        carousel: ::std::option::Option::None,
        text: ::std::option::Option::None,
        quick_reply_v2: ::std::option::Option::None,
        date_picker: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageContent = &<MessageContent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageContent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contentType", "content_type", 1),
            ("attachment", "attachment", 0),
            ("quickReply", "quick_reply", 0),
            ("buttonResponse", "button_response", 0),
            ("generic", "generic", 0),
            ("list", "list", 0),
            ("template", "template", 0),
            ("reactions", "reactions", 0),
            ("mention", "mention", 0),
            ("postback", "postback", 0),
            ("story", "story", 0),
            ("card", "card", 0),
            ("carousel", "carousel", 0),
            ("text", "text", 0),
            ("quickReplyV2", "quick_reply_v2", 0),
            ("datePicker", "date_picker", 0),
        ],
        fields: &[
            &E.content_type,
            &E.attachment,
            &E.quick_reply,
            &E.button_response,
            &E.generic,
            &E.list,
            &E.template,
            &E.reactions,
            &E.mention,
            &E.postback,
            &E.story,
            &E.card,
            &E.carousel,
            &E.text,
            &E.quick_reply_v2,
            &E.date_picker,
        ],
    }
};

crate::runtime::model!(MessageContent);

crate::runtime::setters!(MessageContent {
    with_content_type: content_type: crate::runtime::Open<ContentType>,
    with_attachment: attachment: ::std::boxed::Box<crate::ContentAttachment>,
    with_quick_reply: quick_reply: ::std::boxed::Box<crate::ContentQuickReply>,
    with_button_response: button_response: ::std::boxed::Box<crate::ContentButtonResponse>,
    with_generic: generic: ::std::boxed::Box<crate::ContentGeneric>,
    with_list: list: ::std::boxed::Box<crate::ContentList>,
    with_template: template: ::std::boxed::Box<crate::ContentNotificationTemplate>,
    with_reactions: reactions: ::std::vec::Vec<crate::ContentReaction>,
    with_mention: mention: ::std::boxed::Box<crate::MessagingRecipient>,
    with_postback: postback: ::std::boxed::Box<crate::ContentPostback>,
    with_story: story: ::std::boxed::Box<crate::ContentStory>,
    with_card: card: ::std::boxed::Box<crate::ContentCard>,
    with_carousel: carousel: ::std::boxed::Box<crate::ContentCarousel>,
    with_text: text: ::std::boxed::Box<crate::ContentText>,
    with_quick_reply_v2: quick_reply_v2: ::std::boxed::Box<crate::ContentQuickReplyV2>,
    with_date_picker: date_picker: ::std::boxed::Box<crate::ContentDatePicker>,
});

/// The property `contentType` of `MessageContent`. Known values: `Attachment`, `QuickReply`, `Notification`, `GenericTemplate`, `ListTemplate`, `Postback`, `Reactions`, `Mention`, `ButtonResponse`, `Story`, `Card`, `Carousel`, `Text`, `QuickReplyV2`, `DatePicker`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
