// @generated from the schema "ConversationMessageMetadataContent"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationMessageMetadataContent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageMetadataContent {
    /// `contentType`: one of `Reactions`, `Attachment`, `Location`, `QuickReply` and 10 more.
    #[doc(alias = "contentType")]
    pub content_type: Option<Open<ContentType>>,
    /// `subType`: one of `Image`, `Video`, `Audio`, `File` and 7 more.
    #[doc(alias = "subType")]
    pub sub_type: Option<Open<SubType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageMetadataContent "ConversationMessageMetadataContent" 2 {
    (
        content_type: Open<ContentType> = "contentType" with_content_type,
        sub_type: Open<SubType> = "subType" with_sub_type,
    )
});

/// The property `contentType` of `ConversationMessageMetadataContent`. Known values: `Reactions`, `Attachment`, `Location`, `QuickReply`, `Notification`, `ButtonResponse`, `Story`, `Mention`, `Card`, `Carousel`, `Text`, `QuickReplyV2`, `DatePicker`, `Unknown`.
#[repr(u16)]
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

crate::runtime::values!(ContentType {
    Reactions = "Reactions",
    Attachment = "Attachment",
    Location = "Location",
    QuickReply = "QuickReply",
    Notification = "Notification",
    ButtonResponse = "ButtonResponse",
    Story = "Story",
    Mention = "Mention",
    Card = "Card",
    Carousel = "Carousel",
    Text = "Text",
    QuickReplyV2 = "QuickReplyV2",
    DatePicker = "DatePicker",
    Unknown = "Unknown",
});

/// The property `subType` of `ConversationMessageMetadataContent`. Known values: `Image`, `Video`, `Audio`, `File`, `Link`, `Mention`, `Reply`, `Button`, `QuickReply`, `Postback`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum SubType {
    Image,
    Video,
    Audio,
    File,
    Link,
    Mention,
    Reply,
    Button,
    QuickReply,
    Postback,
    Unknown,
}

crate::runtime::values!(SubType {
    Image = "Image",
    Video = "Video",
    Audio = "Audio",
    File = "File",
    Link = "Link",
    Mention = "Mention",
    Reply = "Reply",
    Button = "Button",
    QuickReply = "QuickReply",
    Postback = "Postback",
    Unknown = "Unknown",
});
