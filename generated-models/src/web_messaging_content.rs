// @generated from the schema "WebMessagingContent"; changes made here are lost at the next generation

/// The schema `WebMessagingContent`.
#[repr(C)]
pub struct WebMessagingContent {
    /// `contentType`: `string`, read-only.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<crate::runtime::Open<ContentType>>,
    /// `attachment`: `WebMessagingAttachment`, read-only.
    pub attachment: ::std::option::Option<
        ::std::boxed::Box<crate::WebMessagingAttachment>,
    >,
    /// `quickReply`: `WebMessagingQuickReply`.
    #[doc(alias = "quickReply")]
    pub quick_reply: ::std::option::Option<
        ::std::boxed::Box<crate::WebMessagingQuickReply>,
    >,
    /// `buttonResponse`: `WebMessagingButtonResponse`.
    #[doc(alias = "buttonResponse")]
    pub button_response: ::std::option::Option<
        ::std::boxed::Box<crate::WebMessagingButtonResponse>,
    >,
    /// `generic`: `WebMessagingGeneric`.
    pub generic: ::std::option::Option<::std::boxed::Box<crate::WebMessagingGeneric>>,
    /// `card`: `ContentCard`.
    pub card: ::std::option::Option<::std::boxed::Box<crate::ContentCard>>,
    /// `carousel`: `ContentCarousel`.
    pub carousel: ::std::option::Option<::std::boxed::Box<crate::ContentCarousel>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebMessagingContent "WebMessagingContent" 7 {
    (
        content_type: crate::runtime::Open<ContentType> = "contentType" 2 with_content_type,
        attachment: ::std::boxed::Box<crate::WebMessagingAttachment> = "attachment" 2 with_attachment,
        quick_reply: ::std::boxed::Box<crate::WebMessagingQuickReply> = "quickReply" 0 with_quick_reply,
        button_response: ::std::boxed::Box<crate::WebMessagingButtonResponse> = "buttonResponse" 0 with_button_response,
        generic: ::std::boxed::Box<crate::WebMessagingGeneric> = "generic" 0 with_generic,
        card: ::std::boxed::Box<crate::ContentCard> = "card" 0 with_card,
        carousel: ::std::boxed::Box<crate::ContentCarousel> = "carousel" 0 with_carousel,
    )
});

/// The property `contentType` of `WebMessagingContent`. Known values: `Attachment`, `QuickReply`, `ButtonResponse`, `GenericTemplate`, `Card`, `Carousel`.
#[non_exhaustive]
pub enum ContentType {
    Attachment,
    QuickReply,
    ButtonResponse,
    GenericTemplate,
    Card,
    Carousel,
}

crate::runtime::known!(ContentType);

impl crate::runtime::Enum for ContentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attachment, "Attachment"),
        (Self::QuickReply, "QuickReply"),
        (Self::ButtonResponse, "ButtonResponse"),
        (Self::GenericTemplate, "GenericTemplate"),
        (Self::Card, "Card"),
        (Self::Carousel, "Carousel"),
    ];
}
