// @generated from the schema "ConversationMessageContent"; changes made here are lost at the next generation

/// The schema `ConversationMessageContent`.
#[repr(C)]
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

crate::runtime::model!(ConversationMessageContent "ConversationMessageContent" 11 {
    (
        content_type: crate::runtime::Open<ContentType> = "contentType" 1 with_content_type,
        location: ::std::boxed::Box<crate::ConversationContentLocation> = "location" 0 with_location,
        attachment: ::std::boxed::Box<crate::ConversationContentAttachment> = "attachment" 0 with_attachment,
        quick_reply: ::std::boxed::Box<crate::ConversationContentQuickReply> = "quickReply" 0 with_quick_reply,
        button_response: ::std::boxed::Box<crate::ConversationContentButtonResponse> = "buttonResponse" 0 with_button_response,
        template: ::std::boxed::Box<crate::ConversationContentNotificationTemplate> = "template" 0 with_template,
        story: ::std::boxed::Box<crate::ConversationContentStory> = "story" 0 with_story,
        card: ::std::boxed::Box<crate::ConversationContentCard> = "card" 0 with_card,
        carousel: ::std::boxed::Box<crate::ConversationContentCarousel> = "carousel" 0 with_carousel,
        text: ::std::boxed::Box<crate::ConversationContentText> = "text" 0 with_text,
        quick_reply_v2: ::std::boxed::Box<crate::ConversationContentQuickReplyV2> = "quickReplyV2" 0 with_quick_reply_v2,
    )
});

/// The property `contentType` of `ConversationMessageContent`. Known values: `Reactions`, `Attachment`, `Location`, `QuickReply`, `Notification`, `ButtonResponse`, `Story`, `Mention`, `Card`, `Carousel`, `Text`, `QuickReplyV2`, `DatePicker`, `Unknown`.
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

crate::runtime::known!(ContentType);

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
