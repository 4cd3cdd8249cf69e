// @generated from the schema "WebMessagingContent"; changes made here are lost at the next generation

/// The schema `WebMessagingContent`.
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

impl crate::runtime::Model for WebMessagingContent {
    const EMPTY: Self = Self {
        content_type: ::std::option::Option::None,
        attachment: ::std::option::Option::None,
        quick_reply: ::std::option::Option::None,
        button_response: ::std::option::Option::None,
        generic: ::std::option::Option::None,
        card: ::std::option::Option::None,
        carousel: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebMessagingContent = &<WebMessagingContent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebMessagingContent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contentType", "content_type", 2),
            ("attachment", "attachment", 2),
            ("quickReply", "quick_reply", 0),
            ("buttonResponse", "button_response", 0),
            ("generic", "generic", 0),
            ("card", "card", 0),
            ("carousel", "carousel", 0),
        ],
        fields: &[
            &E.content_type,
            &E.attachment,
            &E.quick_reply,
            &E.button_response,
            &E.generic,
            &E.card,
            &E.carousel,
        ],
    }
};

crate::runtime::model!(WebMessagingContent);

crate::runtime::setters!(WebMessagingContent {
    with_content_type: content_type: crate::runtime::Open<ContentType>,
    with_attachment: attachment: ::std::boxed::Box<crate::WebMessagingAttachment>,
    with_quick_reply: quick_reply: ::std::boxed::Box<crate::WebMessagingQuickReply>,
    with_button_response: button_response: ::std::boxed::Box<crate::WebMessagingButtonResponse>,
    with_generic: generic: ::std::boxed::Box<crate::WebMessagingGeneric>,
    with_card: card: ::std::boxed::Box<crate::ContentCard>,
    with_carousel: carousel: ::std::boxed::Box<crate::ContentCarousel>,
});

/// The property `contentType` of `WebMessagingContent`. Known values: `Attachment`, `QuickReply`, `ButtonResponse`, `GenericTemplate`, `Card`, `Carousel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentType {
    Attachment,
    QuickReply,
    ButtonResponse,
    GenericTemplate,
    Card,
    Carousel,
}

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
