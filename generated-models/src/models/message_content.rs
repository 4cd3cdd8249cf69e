// @generated from the schema "MessageContent"; changes made here are lost at the next generation

use crate::{
    ContentAttachment, ContentButtonResponse, ContentCard, ContentCarousel,
    ContentDatePicker, ContentGeneric, ContentList, ContentNotificationTemplate,
    ContentPostback, ContentQuickReply, ContentQuickReplyV2, ContentReaction,
    ContentStory, ContentText, MessagingRecipient,
};
use crate::runtime::{Extra, Open};

/// The schema `MessageContent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageContent {
    /// `contentType`: one of `Attachment`, `QuickReply`, `Notification`, `GenericTemplate` and 11 more, required.
    #[doc(alias = "contentType")]
    pub content_type: Option<Open<ContentType>>,
    /// `attachment`: `ContentAttachment`.
    pub attachment: Option<Box<ContentAttachment>>,
    /// `quickReply`: `ContentQuickReply`.
    #[doc(alias = "quickReply")]
    pub quick_reply: Option<Box<ContentQuickReply>>,
    /// `buttonResponse`: `ContentButtonResponse`.
    #[doc(alias = "buttonResponse")]
    pub button_response: Option<Box<ContentButtonResponse>>,
    /// `generic`: `ContentGeneric`.
    pub generic: Option<Box<ContentGeneric>>,
    /// `list`: `ContentList`.
    pub list: Option<Box<ContentList>>,
    /// `template`: `ContentNotificationTemplate`.
    pub template: Option<Box<ContentNotificationTemplate>>,
    /// `reactions`: `array of ContentReaction`.
    pub reactions: Option<Vec<ContentReaction>>,
    /// `mention`: `MessagingRecipient`.
    pub mention: Option<Box<MessagingRecipient>>,
    /// `postback`: `ContentPostback`.
    pub postback: Option<Box<ContentPostback>>,
    /// `story`: `ContentStory`.
    pub story: Option<Box<ContentStory>>,
    /// `card`: `ContentCard`.
    pub card: Option<Box<ContentCard>>,
    /// `carousel`: `ContentCarousel`.
    pub carousel: Option<Box<ContentCarousel>>,
    /// `text`: `ContentText`.
    pub text: Option<Box<ContentText>>,
    /// `quickReplyV2`: `ContentQuickReplyV2`.
    #[doc(alias = "quickReplyV2")]
    pub quick_reply_v2: Option<Box<ContentQuickReplyV2>>,
    /// `datePicker`: `ContentDatePicker`.
    #[doc(alias = "datePicker")]
    pub date_picker: Option<Box<ContentDatePicker>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageContent "MessageContent" 16 {
    (
        content_type: Open<ContentType> = "contentType" with_content_type required,
        attachment: Box<ContentAttachment> = "attachment" with_attachment,
        quick_reply: Box<ContentQuickReply> = "quickReply" with_quick_reply,
        button_response: Box<ContentButtonResponse> = "buttonResponse" with_button_response,
        generic: Box<ContentGeneric> = "generic" with_generic,
        list: Box<ContentList> = "list" with_list,
        template: Box<ContentNotificationTemplate> = "template" with_template,
        reactions: Vec<ContentReaction> = "reactions" with_reactions,
        mention: Box<MessagingRecipient> = "mention" with_mention,
        postback: Box<ContentPostback> = "postback" with_postback,
        story: Box<ContentStory> = "story" with_story,
        card: Box<ContentCard> = "card" with_card,
        carousel: Box<ContentCarousel> = "carousel" with_carousel,
        text: Box<ContentText> = "text" with_text,
        quick_reply_v2: Box<ContentQuickReplyV2> = "quickReplyV2" with_quick_reply_v2,
        date_picker: Box<ContentDatePicker> = "datePicker" with_date_picker,
    )
});

/// The property `contentType` of `MessageContent`. Known values: `Attachment`, `QuickReply`, `Notification`, `GenericTemplate`, `ListTemplate`, `Postback`, `Reactions`, `Mention`, `ButtonResponse`, `Story`, `Card`, `Carousel`, `Text`, `QuickReplyV2`, `DatePicker`.
#[repr(u16)]
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

crate::runtime::values!(ContentType {
    Attachment = "Attachment",
    QuickReply = "QuickReply",
    Notification = "Notification",
    GenericTemplate = "GenericTemplate",
    ListTemplate = "ListTemplate",
    Postback = "Postback",
    Reactions = "Reactions",
    Mention = "Mention",
    ButtonResponse = "ButtonResponse",
    Story = "Story",
    Card = "Card",
    Carousel = "Carousel",
    Text = "Text",
    QuickReplyV2 = "QuickReplyV2",
    DatePicker = "DatePicker",
});
