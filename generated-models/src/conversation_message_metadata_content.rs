// @generated from the schema "ConversationMessageMetadataContent"; changes made here are lost at the next generation

/// The schema `ConversationMessageMetadataContent`.
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

impl crate::runtime::Model for ConversationMessageMetadataContent {
    const EMPTY: Self = Self {
        content_type: ::std::option::Option::None,
        sub_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessageMetadataContent = &<ConversationMessageMetadataContent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessageMetadataContent",
        empty: E,
        extra: &E.extra,
        properties: &[("contentType", "content_type", 0), ("subType", "sub_type", 0)],
        fields: &[&E.content_type, &E.sub_type],
    }
};

crate::runtime::model!(ConversationMessageMetadataContent);

crate::runtime::setters!(ConversationMessageMetadataContent {
    with_content_type: content_type: crate::runtime::Open<ContentType>,
    with_sub_type: sub_type: crate::runtime::Open<SubType>,
});

/// The property `contentType` of `ConversationMessageMetadataContent`. Known values: `Reactions`, `Attachment`, `Location`, `QuickReply`, `Notification`, `ButtonResponse`, `Story`, `Mention`, `Card`, `Carousel`, `Text`, `QuickReplyV2`, `DatePicker`, `Unknown`.
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

/// The property `subType` of `ConversationMessageMetadataContent`. Known values: `Image`, `Video`, `Audio`, `File`, `Link`, `Mention`, `Reply`, `Button`, `QuickReply`, `Postback`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
