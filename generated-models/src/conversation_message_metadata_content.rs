// @generated from the schema "ConversationMessageMetadataContent"; changes made here are lost at the next generation

/// The schema `ConversationMessageMetadataContent`.
#[repr(C)]
pub struct ConversationMessageMetadataContent {
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<crate::runtime::Open<ContentType>>,
    /// `subType`: `string`.
    #[doc(alias = "subType")]
    pub sub_type: ::std::option::Option<crate::runtime::Open<SubType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMessageMetadataContent "ConversationMessageMetadataContent" 2 {
    (
        content_type: crate::runtime::Open<ContentType> = "contentType" 0 with_content_type,
        sub_type: crate::runtime::Open<SubType> = "subType" 0 with_sub_type,
    )
});

/// The property `contentType` of `ConversationMessageMetadataContent`. Known values: `Reactions`, `Attachment`, `Location`, `QuickReply`, `Notification`, `ButtonResponse`, `Story`, `Mention`, `Card`, `Carousel`, `Text`, `QuickReplyV2`, `DatePicker`, `Unknown`.
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

/// The property `subType` of `ConversationMessageMetadataContent`. Known values: `Image`, `Video`, `Audio`, `File`, `Link`, `Mention`, `Reply`, `Button`, `QuickReply`, `Postback`, `Unknown`.
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

crate::runtime::known!(SubType);

impl crate::runtime::Enum for SubType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Image, "Image"),
        (Self::Video, "Video"),
        (Self::Audio, "Audio"),
        (Self::File, "File"),
        (Self::Link, "Link"),
        (Self::Mention, "Mention"),
        (Self::Reply, "Reply"),
        (Self::Button, "Button"),
        (Self::QuickReply, "QuickReply"),
        (Self::Postback, "Postback"),
        (Self::Unknown, "Unknown"),
    ];
}
