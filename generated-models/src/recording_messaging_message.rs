// @generated from the schema "RecordingMessagingMessage"; changes made here are lost at the next generation

/// The schema `RecordingMessagingMessage`.
#[repr(C)]
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

crate::runtime::model!(RecordingMessagingMessage "RecordingMessagingMessage" 20 {
    (
        from: ::std::string::String = "from" 0 with_from,
        from_user: ::std::boxed::Box<crate::User> = "fromUser" 0 with_from_user,
        from_external_contact: ::std::boxed::Box<crate::ExternalContact> = "fromExternalContact" 0 with_from_external_contact,
        to: ::std::string::String = "to" 0 with_to,
        timestamp: crate::runtime::DateTime = "timestamp" 0 with_timestamp,
        id: ::std::string::String = "id" 0 with_id,
        purpose: ::std::string::String = "purpose" 0 with_purpose,
        participant_id: ::std::string::String = "participantId" 0 with_participant_id,
        queue: ::std::boxed::Box<crate::AddressableEntityRef> = "queue" 0 with_queue,
        workflow: ::std::boxed::Box<crate::AddressableEntityRef> = "workflow" 0 with_workflow,
        message_text: ::std::string::String = "messageText" 0 with_message_text,
        message_media_attachments: ::std::vec::Vec<crate::MessageMediaAttachment> = "messageMediaAttachments" 0 with_message_media_attachments,
        message_sticker_attachments: ::std::vec::Vec<crate::MessageStickerAttachment> = "messageStickerAttachments" 0 with_message_sticker_attachments,
        quick_replies: ::std::vec::Vec<crate::QuickReply> = "quickReplies" 0 with_quick_replies,
        button_response: ::std::boxed::Box<crate::ButtonResponse> = "buttonResponse" 0 with_button_response,
        story: ::std::boxed::Box<crate::RecordingContentStory> = "story" 0 with_story,
    )
    (
        cards: ::std::vec::Vec<crate::Card> = "cards" 0 with_cards,
        notification_template: ::std::boxed::Box<crate::RecordingNotificationTemplate> = "notificationTemplate" 0 with_notification_template,
        content_type: crate::runtime::Open<ContentType> = "contentType" 0 with_content_type,
        events: ::std::vec::Vec<crate::ConversationMessageEvent> = "events" 0 with_events,
    )
});

/// The property `contentType` of `RecordingMessagingMessage`. Known values: `QuickReply`, `Story`, `Card`, `Carousel`, `Attachment`, `Location`, `Notification`, `GenericTemplate`, `ListTemplate`, `Postback`, `Reactions`, `Mention`, `ButtonResponse`, `DatePicker`.
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

crate::runtime::known!(ContentType);

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
