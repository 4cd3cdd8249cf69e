// @generated from the schema "RecordingMessagingMessage"; changes made here are lost at the next generation

/// The schema `RecordingMessagingMessage`.
pub struct RecordingMessagingMessage {
    /// `from`: `string`.
    pub from: ::std::option::Option<::std::string::String>,
    /// `fromUser`: `User`.
    #[doc(alias = "fromUser")]
    pub from_user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `fromExternalContact`: `ExternalContact`.
    #[doc(alias = "fromExternalContact")]
    pub from_external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContact>,
    >,
    /// `to`: `string`.
    pub to: ::std::option::Option<::std::string::String>,
    /// `timestamp`: `string (date-time)`.
    pub timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `purpose`: `string`.
    pub purpose: ::std::option::Option<::std::string::String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// `queue`: `AddressableEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `workflow`: `AddressableEntityRef`.
    pub workflow: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `messageText`: `string`.
    #[doc(alias = "messageText")]
    pub message_text: ::std::option::Option<::std::string::String>,
    /// `messageMediaAttachments`: `array of MessageMediaAttachment`.
    #[doc(alias = "messageMediaAttachments")]
    pub message_media_attachments: ::std::option::Option<
        ::std::vec::Vec<crate::MessageMediaAttachment>,
    >,
    /// `messageStickerAttachments`: `array of MessageStickerAttachment`.
    #[doc(alias = "messageStickerAttachments")]
    pub message_sticker_attachments: ::std::option::Option<
        ::std::vec::Vec<crate::MessageStickerAttachment>,
    >,
    /// `quickReplies`: `array of QuickReply`.
    #[doc(alias = "quickReplies")]
    pub quick_replies: ::std::option::Option<::std::vec::Vec<crate::QuickReply>>,
    /// `buttonResponse`: `ButtonResponse`.
    #[doc(alias = "buttonResponse")]
    pub button_response: ::std::option::Option<::std::boxed::Box<crate::ButtonResponse>>,
    /// `story`: `RecordingContentStory`.
    pub story: ::std::option::Option<::std::boxed::Box<crate::RecordingContentStory>>,
    /// `cards`: `array of Card`.
    pub cards: ::std::option::Option<::std::vec::Vec<crate::Card>>,
    /// `notificationTemplate`: `RecordingNotificationTemplate`.
    #[doc(alias = "notificationTemplate")]
    pub notification_template: ::std::option::Option<
        ::std::boxed::Box<crate::RecordingNotificationTemplate>,
    >,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<crate::runtime::Open<ContentType>>,
    /// `events`: `array of ConversationMessageEvent`.
    pub events: ::std::option::Option<::std::vec::Vec<crate::ConversationMessageEvent>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingMessagingMessage {
    const EMPTY: Self = Self {
        from: ::std::option::Option::None,
        from_user: ::std::option::Option::None,
        from_external_contact: ::std::option::Option::None,
        to: ::std::option::Option::None,
        timestamp: ::std::option::Option::None,
        id: ::std::option::Option::None,
        purpose: ::std::option::Option::None,
        participant_id: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        workflow: ::std::option::Option::None,
        message_text: ::std::option::Option::None,
        message_media_attachments: ::std::option::Option::None,
        message_sticker_attachments: ::std::option::Option::None,
        quick_replies: ::std::option::Option::None,
        button_response: ::std::option::Option::None,
        story: ::std::option::Option::None,
        cards: ::std::option::Option::None,
        notification_template: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        events: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingMessagingMessage = &<RecordingMessagingMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingMessagingMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("from", "from", 0),
            ("fromUser", "from_user", 0),
            ("fromExternalContact", "from_external_contact", 0),
            ("to", "to", 0),
            ("timestamp", "timestamp", 0),
            ("id", "id", 0),
            ("purpose", "purpose", 0),
            ("participantId", "participant_id", 0),
            ("queue", "queue", 0),
            ("workflow", "workflow", 0),
            ("messageText", "message_text", 0),
            ("messageMediaAttachments", "message_media_attachments", 0),
            ("messageStickerAttachments", "message_sticker_attachments", 0),
            ("quickReplies", "quick_replies", 0),
            ("buttonResponse", "button_response", 0),
            ("story", "story", 0),
            ("cards", "cards", 0),
            ("notificationTemplate", "notification_template", 0),
            ("contentType", "content_type", 0),
            ("events", "events", 0),
        ],
        fields: &[
            &E.from,
            &E.from_user,
            &E.from_external_contact,
            &E.to,
            &E.timestamp,
            &E.id,
            &E.purpose,
            &E.participant_id,
            &E.queue,
            &E.workflow,
            &E.message_text,
            &E.message_media_attachments,
            &E.message_sticker_attachments,
            &E.quick_replies,
            &E.button_response,
            &E.story,
            &E.cards,
            &E.notification_template,
            &E.content_type,
            &E.events,
        ],
    }
};

crate::runtime::model!(RecordingMessagingMessage);

crate::runtime::setters!(RecordingMessagingMessage {
    with_from: from: ::std::string::String,
    with_from_user: from_user: ::std::boxed::Box<crate::User>,
    with_from_external_contact: from_external_contact: ::std::boxed::Box<crate::ExternalContact>,
    with_to: to: ::std::string::String,
    with_timestamp: timestamp: crate::runtime::DateTime,
    with_id: id: ::std::string::String,
    with_purpose: purpose: ::std::string::String,
    with_participant_id: participant_id: ::std::string::String,
    with_queue: queue: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_workflow: workflow: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_message_text: message_text: ::std::string::String,
    with_message_media_attachments: message_media_attachments: ::std::vec::Vec<crate::MessageMediaAttachment>,
    with_message_sticker_attachments: message_sticker_attachments: ::std::vec::Vec<crate::MessageStickerAttachment>,
    with_quick_replies: quick_replies: ::std::vec::Vec<crate::QuickReply>,
    with_button_response: button_response: ::std::boxed::Box<crate::ButtonResponse>,
    with_story: story: ::std::boxed::Box<crate::RecordingContentStory>,
    with_cards: cards: ::std::vec::Vec<crate::Card>,
    with_notification_template: notification_template: ::std::boxed::Box<crate::RecordingNotificationTemplate>,
    with_content_type: content_type: crate::runtime::Open<ContentType>,
    with_events: events: ::std::vec::Vec<crate::ConversationMessageEvent>,
});

/// The property `contentType` of `RecordingMessagingMessage`. Known values: `QuickReply`, `Story`, `Card`, `Carousel`, `Attachment`, `Location`, `Notification`, `GenericTemplate`, `ListTemplate`, `Postback`, `Reactions`, `Mention`, `ButtonResponse`, `DatePicker`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentType {
    QuickReply,
    Story,
    Card,
    Carousel,
    Attachment,
    Location,
    Notification,
    GenericTemplate,
    ListTemplate,
    Postback,
    Reactions,
    Mention,
    ButtonResponse,
    DatePicker,
}

impl crate::runtime::Enum for ContentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::QuickReply, "QuickReply"),
        (Self::Story, "Story"),
        (Self::Card, "Card"),
        (Self::Carousel, "Carousel"),
        (Self::Attachment, "Attachment"),
        (Self::Location, "Location"),
        (Self::Notification, "Notification"),
        (Self::GenericTemplate, "GenericTemplate"),
        (Self::ListTemplate, "ListTemplate"),
        (Self::Postback, "Postback"),
        (Self::Reactions, "Reactions"),
        (Self::Mention, "Mention"),
        (Self::ButtonResponse, "ButtonResponse"),
        (Self::DatePicker, "DatePicker"),
    ];
}
