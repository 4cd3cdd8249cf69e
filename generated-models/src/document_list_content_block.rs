// @generated from the schema "DocumentListContentBlock"; changes made here are lost at the next generation

/// The schema `DocumentListContentBlock`.
pub struct DocumentListContentBlock {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: ::std::option::Option<::std::boxed::Box<crate::DocumentText>>,
    /// `image`: `DocumentBodyImage`.
    pub image: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyVideo>>,
    /// `list`: `DocumentBodyList`.
    pub list: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyList>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentListContentBlock {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        image: ::std::option::Option::None,
        video: ::std::option::Option::None,
        list: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentListContentBlock = &<DocumentListContentBlock as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentListContentBlock",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("text", "text", 0),
            ("image", "image", 0),
            ("video", "video", 0),
            ("list", "list", 0),
        ],
        fields: &[&E.r#type, &E.text, &E.image, &E.video, &E.list],
    }
};

crate::runtime::model!(DocumentListContentBlock);

crate::runtime::setters!(DocumentListContentBlock {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::boxed::Box<crate::DocumentText>,
    with_image: image: ::std::boxed::Box<crate::DocumentBodyImage>,
    with_video: video: ::std::boxed::Box<crate::DocumentBodyVideo>,
    with_list: list: ::std::boxed::Box<crate::DocumentBodyList>,
});

/// The property `type` of `DocumentListContentBlock`. Known values: `Text`, `Image`, `OrderedList`, `UnorderedList`, `Video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
    Image,
    OrderedList,
    UnorderedList,
    Video,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Image, "Image"),
        (Self::OrderedList, "OrderedList"),
        (Self::UnorderedList, "UnorderedList"),
        (Self::Video, "Video"),
    ];
}
