// @generated from the schema "ConversationMessageContent"; changes made here are lost at the next generation

use crate::{
    ConversationContentAttachment, ConversationContentButtonResponse,
    ConversationContentCard, ConversationContentCarousel, ConversationContentLocation,
    ConversationContentNotificationTemplate, ConversationContentQuickReply,
    ConversationContentQuickReplyV2, ConversationContentStory, ConversationContentText,
};
use crate::runtime::{Extra, Open};

/// The schema `ConversationMessageContent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageContent {
    /// `contentType`: one of `Reactions`, `Attachment`, `Location`, `QuickReply` and 10 more, required.
    #[doc(alias = "contentType")]
    pub content_type: Option<Open<ContentType>>,
    /// `location`: `ConversationContentLocation`.
    pub location: Option<Box<ConversationContentLocation>>,
    /// `attachment`: `ConversationContentAttachment`.
    pub attachment: Option<Box<ConversationContentAttachment>>,
    /// `quickReply`: `ConversationContentQuickReply`.
    #[doc(alias = "quickReply")]
    pub quick_reply: Option<Box<ConversationContentQuickReply>>,
    /// `buttonResponse`: `ConversationContentButtonResponse`.
    #[doc(alias = "buttonResponse")]
    pub button_response: Option<Box<ConversationContentButtonResponse>>,
    /// `template`: `ConversationContentNotificationTemplate`.
    pub template: Option<Box<ConversationContentNotificationTemplate>>,
    /// `story`: `ConversationContentStory`.
    pub story: Option<Box<ConversationContentStory>>,
    /// `card`: `ConversationContentCard`.
    pub card: Option<Box<ConversationContentCard>>,
    /// `carousel`: `ConversationContentCarousel`.
    pub carousel: Option<Box<ConversationContentCarousel>>,
    /// `text`: `ConversationContentText`.
    pub text: Option<Box<ConversationContentText>>,
    /// `quickReplyV2`: `ConversationContentQuickReplyV2`.
    #[doc(alias = "quickReplyV2")]
    pub quick_reply_v2: Option<Box<ConversationContentQuickReplyV2>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageContent "ConversationMessageContent" 11 {
    (
        content_type: Open<ContentType> = "contentType" with_content_type required,
        location: Box<ConversationContentLocation> = "location" with_location,
        attachment: Box<ConversationContentAttachment> = "attachment" with_attachment,
        quick_reply: Box<ConversationContentQuickReply> = "quickReply" with_quick_reply,
        button_response: Box<ConversationContentButtonResponse> = "buttonResponse" with_button_response,
        template: Box<ConversationContentNotificationTemplate> = "template" with_template,
        story: Box<ConversationContentStory> = "story" with_story,
        card: Box<ConversationContentCard> = "card" with_card,
        carousel: Box<ConversationContentCarousel> = "carousel" with_carousel,
        text: Box<ConversationContentText> = "text" with_text,
        quick_reply_v2: Box<ConversationContentQuickReplyV2> = "quickReplyV2" with_quick_reply_v2,
    )
});

/// The property `contentType` of `ConversationMessageContent`. Known values: `Reactions`, `Attachment`, `Location`, `QuickReply`, `Notification`, `ButtonResponse`, `Story`, `Mention`, `Card`, `Carousel`, `Text`, `QuickReplyV2`, `DatePicker`, `Unknown`.
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
