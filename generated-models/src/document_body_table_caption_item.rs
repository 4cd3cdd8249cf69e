// @generated from the schema "DocumentBodyTableCaptionItem"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableCaptionItem`.
pub struct DocumentBodyTableCaptionItem {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: ::std::option::Option<::std::boxed::Box<crate::DocumentText>>,
    /// `paragraph`: `DocumentBodyParagraph`.
    pub paragraph: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyParagraph>,
    >,
    /// `image`: `DocumentBodyImage`.
    pub image: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyVideo>>,
    /// `list`: `DocumentBodyList`.
    pub list: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyList>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyTableCaptionItem {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        paragraph: ::std::option::Option::None,
        image: ::std::option::Option::None,
        video: ::std::option::Option::None,
        list: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyTableCaptionItem = &<DocumentBodyTableCaptionItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyTableCaptionItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("text", "text", 0),
            ("paragraph", "paragraph", 0),
            ("image", "image", 0),
            ("video", "video", 0),
            ("list", "list", 0),
        ],
        fields: &[&E.r#type, &E.text, &E.paragraph, &E.image, &E.video, &E.list],
    }
};

crate::runtime::model!(DocumentBodyTableCaptionItem);

crate::runtime::setters!(DocumentBodyTableCaptionItem {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::boxed::Box<crate::DocumentText>,
    with_paragraph: paragraph: ::std::boxed::Box<crate::DocumentBodyParagraph>,
    with_image: image: ::std::boxed::Box<crate::DocumentBodyImage>,
    with_video: video: ::std::boxed::Box<crate::DocumentBodyVideo>,
    with_list: list: ::std::boxed::Box<crate::DocumentBodyList>,
});

/// The property `type` of `DocumentBodyTableCaptionItem`. Known values: `Text`, `Paragraph`, `Image`, `Video`, `OrderedList`, `UnorderedList`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
    Paragraph,
    Image,
    Video,
    OrderedList,
    UnorderedList,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Paragraph, "Paragraph"),
        (Self::Image, "Image"),
        (Self::Video, "Video"),
        (Self::OrderedList, "OrderedList"),
        (Self::UnorderedList, "UnorderedList"),
    ];
}
