// @generated from the schema "ConversationMessageContent"; changes made here are lost at the next generation

/// The schema `ConversationMessageContent`.
pub struct ConversationMessageContent {
    /// `contentType`: `string`, required.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<crate::runtime::Open<ContentType>>,
    /// `location`: `ConversationContentLocation`.
    pub location: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationContentLocation>,
    >,
    /// `attachment`: `ConversationContentAttachment`.
    pub attachment: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationContentAttachment>,
    >,
    /// `quickReply`: `ConversationContentQuickReply`.
    #[doc(alias = "quickReply")]
    pub quick_reply: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationContentQuickReply>,
    >,
    /// `buttonResponse`: `ConversationContentButtonResponse`.
    #[doc(alias = "buttonResponse")]
    pub button_response: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationContentButtonResponse>,
    >,
    /// `template`: `ConversationContentNotificationTemplate`.
    pub template: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationContentNotificationTemplate>,
    >,
    /// `story`: `ConversationContentStory`.
    pub story: ::std::option::Option<::std::boxed::Box<crate::ConversationContentStory>>,
    /// `card`: `ConversationContentCard`.
    pub card: ::std::option::Option<::std::boxed::Box<crate::ConversationContentCard>>,
    /// `carousel`: `ConversationContentCarousel`.
    pub carousel: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationContentCarousel>,
    >,
    /// `text`: `ConversationContentText`.
    pub text: ::std::option::Option<::std::boxed::Box<crate::ConversationContentText>>,
    /// `quickReplyV2`: `ConversationContentQuickReplyV2`.
    #[doc(alias = "quickReplyV2")]
    pub quick_reply_v2: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationContentQuickReplyV2>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationMessageContent {
    const EMPTY: Self = Self {
        content_type: ::std::option::Option::None,
        location: ::std::option::Option::None,
        attachment: ::std::option::Option::None,
        quick_reply: ::std::option::Option::None,
        button_response: ::std::option::Option::None,
        template: ::std::option::Option::None,
        story: ::std::option::Option::None,
        card: ::std::option::Option::None,
        carousel: ::std::option::Option::None,
        text: ::std::option::Option::None,
        quick_reply_v2: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessageContent = &<ConversationMessageContent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessageContent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contentType", "content_type", 1),
            ("location", "location", 0),
            ("attachment", "attachment", 0),
            ("quickReply", "quick_reply", 0),
            ("buttonResponse", "button_response", 0),
            ("template", "template", 0),
            ("story", "story", 0),
            ("card", "card", 0),
            ("carousel", "carousel", 0),
            ("text", "text", 0),
            ("quickReplyV2", "quick_reply_v2", 0),
        ],
        fields: &[
            &E.content_type,
            &E.location,
            &E.attachment,
            &E.quick_reply,
            &E.button_response,
            &E.template,
            &E.story,
            &E.card,
            &E.carousel,
            &E.text,
            &E.quick_reply_v2,
        ],
    }
};

crate::runtime::model!(ConversationMessageContent);

crate::runtime::setters!(ConversationMessageContent {
    with_content_type: content_type: crate::runtime::Open<ContentType>,
    with_location: location: ::std::boxed::Box<crate::ConversationContentLocation>,
    with_attachment: attachment: ::std::boxed::Box<crate::ConversationContentAttachment>,
    with_quick_reply: quick_reply: ::std::boxed::Box<crate::ConversationContentQuickReply>,
    with_button_response: button_response: ::std::boxed::Box<crate::ConversationContentButtonResponse>,
    with_template: template: ::std::boxed::Box<crate::ConversationContentNotificationTemplate>,
    with_story: story: ::std::boxed::Box<crate::ConversationContentStory>,
    with_card: card: ::std::boxed::Box<crate::ConversationContentCard>,
    with_carousel: carousel: ::std::boxed::Box<crate::ConversationContentCarousel>,
    with_text: text: ::std::boxed::Box<crate::ConversationContentText>,
    with_quick_reply_v2: quick_reply_v2: ::std::boxed::Box<crate::ConversationContentQuickReplyV2>,
});

/// The property `contentType` of `ConversationMessageContent`. Known values: `Reactions`, `Attachment`, `Location`, `QuickReply`, `Notification`, `ButtonResponse`, `Story`, `Mention`, `Card`, `Carousel`, `Text`, `QuickReplyV2`, `DatePicker`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentType {
    Reactions,
    Attachment,
    Location,
    QuickReply,
    Notification,
    ButtonResponse,
    Story,
    Mention,
    Card,
    Carousel,
    Text,
    QuickReplyV2,
    DatePicker,
    Unknown,
}

impl crate::runtime::Enum for ContentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Reactions, "Reactions"),
        (Self::Attachment, "Attachment"),
        (Self::Location, "Location"),
        (Self::QuickReply, "QuickReply"),
        (Self::Notification, "Notification"),
        (Self::ButtonResponse, "ButtonResponse"),
        (Self::Story, "Story"),
        (Self::Mention, "Mention"),
        (Self::Card, "Card"),
        (Self::Carousel, "Carousel"),
        (Self::Text, "Text"),
        (Self::QuickReplyV2, "QuickReplyV2"),
        (Self::DatePicker, "DatePicker"),
        (Self::Unknown, "Unknown"),
    ];
}
