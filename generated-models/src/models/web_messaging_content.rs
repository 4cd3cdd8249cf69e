// @generated from the schema "WebMessagingContent"; changes made here are lost at the next generation

use crate::{
    ContentCard, ContentCarousel, WebMessagingAttachment, WebMessagingButtonResponse,
    WebMessagingGeneric, WebMessagingQuickReply,
};
use crate::runtime::{Extra, Open};

/// The schema `WebMessagingContent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebMessagingContent {
    /// `contentType`: one of `Attachment`, `QuickReply`, `ButtonResponse`, `GenericTemplate` and 2 more, read-only.
    #[doc(alias = "contentType")]
    pub content_type: Option<Open<ContentType>>,
    /// `attachment`: `WebMessagingAttachment`, read-only.
    pub attachment: Option<Box<WebMessagingAttachment>>,
    /// `quickReply`: `WebMessagingQuickReply`.
    #[doc(alias = "quickReply")]
    pub quick_reply: Option<Box<WebMessagingQuickReply>>,
    /// `buttonResponse`: `WebMessagingButtonResponse`.
    #[doc(alias = "buttonResponse")]
    pub button_response: Option<Box<WebMessagingButtonResponse>>,
    /// `generic`: `WebMessagingGeneric`.
    pub generic: Option<Box<WebMessagingGeneric>>,
    /// `card`: `ContentCard`.
    pub card: Option<Box<ContentCard>>,
    /// `carousel`: `ContentCarousel`.
    pub carousel: Option<Box<ContentCarousel>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebMessagingContent "WebMessagingContent" 7 {
    (
        content_type: Open<ContentType> = "contentType" with_content_type read_only,
        attachment: Box<WebMessagingAttachment> = "attachment" with_attachment read_only,
        quick_reply: Box<WebMessagingQuickReply> = "quickReply" with_quick_reply,
        button_response: Box<WebMessagingButtonResponse> = "buttonResponse" with_button_response,
        generic: Box<WebMessagingGeneric> = "generic" with_generic,
        card: Box<ContentCard> = "card" with_card,
        carousel: Box<ContentCarousel> = "carousel" with_carousel,
    )
});

/// The property `contentType` of `WebMessagingContent`. Known values: `Attachment`, `QuickReply`, `ButtonResponse`, `GenericTemplate`, `Card`, `Carousel`.
#[repr(u16)]
#[non_exhaustive]
pub enum ContentType {
    Attachment,
    QuickReply,
    ButtonResponse,
    GenericTemplate,
    Card,
    Carousel,
}

crate::runtime::values!(ContentType {
    Attachment = "Attachment",
    QuickReply = "QuickReply",
    ButtonResponse = "ButtonResponse",
    GenericTemplate = "GenericTemplate",
    Card = "Card",
    Carousel = "Carousel",
});
