// @generated from the schema "RecordingMessagingMessage"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, ButtonResponse, Card, ConversationMessageEvent,
    ExternalContact, MessageMediaAttachment, MessageStickerAttachment, QuickReply,
    RecordingContentStory, RecordingNotificationTemplate, User,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `RecordingMessagingMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingMessagingMessage {
    /// `from`: `string`.
    pub from: Option<String>,
    /// `fromUser`: `User`.
    #[doc(alias = "fromUser")]
    pub from_user: Option<Box<User>>,
    /// `fromExternalContact`: `ExternalContact`.
    #[doc(alias = "fromExternalContact")]
    pub from_external_contact: Option<Box<ExternalContact>>,
    /// `to`: `string`.
    pub to: Option<String>,
    /// `timestamp`: `string (date-time)`.
    pub timestamp: Option<DateTime>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `purpose`: `string`.
    pub purpose: Option<String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: Option<String>,
    /// `queue`: `AddressableEntityRef`.
    pub queue: Option<Box<AddressableEntityRef>>,
    /// `workflow`: `AddressableEntityRef`.
    pub workflow: Option<Box<AddressableEntityRef>>,
    /// `messageText`: `string`.
    #[doc(alias = "messageText")]
    pub message_text: Option<String>,
    /// `messageMediaAttachments`: `array of MessageMediaAttachment`.
    #[doc(alias = "messageMediaAttachments")]
    pub message_media_attachments: Option<Vec<MessageMediaAttachment>>,
    /// `messageStickerAttachments`: `array of MessageStickerAttachment`.
    #[doc(alias = "messageStickerAttachments")]
    pub message_sticker_attachments: Option<Vec<MessageStickerAttachment>>,
    /// `quickReplies`: `array of QuickReply`.
    #[doc(alias = "quickReplies")]
    pub quick_replies: Option<Vec<QuickReply>>,
    /// `buttonResponse`: `ButtonResponse`.
    #[doc(alias = "buttonResponse")]
    pub button_response: Option<Box<ButtonResponse>>,
    /// `story`: `RecordingContentStory`.
    pub story: Option<Box<RecordingContentStory>>,
    /// `cards`: `array of Card`.
    pub cards: Option<Vec<Card>>,
    /// `notificationTemplate`: `RecordingNotificationTemplate`.
    #[doc(alias = "notificationTemplate")]
    pub notification_template: Option<Box<RecordingNotificationTemplate>>,
    /// `contentType`: one of `QuickReply`, `Story`, `Card`, `Carousel` and 10 more.
    #[doc(alias = "contentType")]
    pub content_type: Option<Open<ContentType>>,
    /// `events`: `array of ConversationMessageEvent`.
    pub events: Option<Vec<ConversationMessageEvent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingMessagingMessage "RecordingMessagingMessage" 20 {
    (
        from: String = "from" with_from,
        from_user: Box<User> = "fromUser" with_from_user,
        from_external_contact: Box<ExternalContact> = "fromExternalContact" with_from_external_contact,
        to: String = "to" with_to,
        timestamp: DateTime = "timestamp" with_timestamp,
        id: String = "id" with_id,
        purpose: String = "purpose" with_purpose,
        participant_id: String = "participantId" with_participant_id,
        queue: Box<AddressableEntityRef> = "queue" with_queue,
        workflow: Box<AddressableEntityRef> = "workflow" with_workflow,
        message_text: String = "messageText" with_message_text,
        message_media_attachments: Vec<MessageMediaAttachment> = "messageMediaAttachments" with_message_media_attachments,
        message_sticker_attachments: Vec<MessageStickerAttachment> = "messageStickerAttachments" with_message_sticker_attachments,
        quick_replies: Vec<QuickReply> = "quickReplies" with_quick_replies,
        button_response: Box<ButtonResponse> = "buttonResponse" with_button_response,
        story: Box<RecordingContentStory> = "story" with_story,
    )
    (
        cards: Vec<Card> = "cards" with_cards,
        notification_template: Box<RecordingNotificationTemplate> = "notificationTemplate" with_notification_template,
        content_type: Open<ContentType> = "contentType" with_content_type,
        events: Vec<ConversationMessageEvent> = "events" with_events,
    )
});

/// The property `contentType` of `RecordingMessagingMessage`. Known values: `QuickReply`, `Story`, `Card`, `Carousel`, `Attachment`, `Location`, `Notification`, `GenericTemplate`, `ListTemplate`, `Postback`, `Reactions`, `Mention`, `ButtonResponse`, `DatePicker`.
#[repr(u16)]
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

crate::runtime::values!(ContentType {
    QuickReply = "QuickReply",
    Story = "Story",
    Card = "Card",
    Carousel = "Carousel",
    Attachment = "Attachment",
    Location = "Location",
    Notification = "Notification",
    GenericTemplate = "GenericTemplate",
    ListTemplate = "ListTemplate",
    Postback = "Postback",
    Reactions = "Reactions",
    Mention = "Mention",
    ButtonResponse = "ButtonResponse",
    DatePicker = "DatePicker",
});
