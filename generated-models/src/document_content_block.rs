// @generated from the schema "DocumentContentBlock"; changes made here are lost at the next generation

/// The schema `DocumentContentBlock`.
pub struct DocumentContentBlock {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: ::std::option::Option<::std::boxed::Box<crate::DocumentText>>,
    /// `image`: `DocumentBodyImage`.
    pub image: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyVideo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentContentBlock {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        image: ::std::option::Option::None,
        video: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentContentBlock = &<DocumentContentBlock as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentContentBlock",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("text", "text", 0),
            ("image", "image", 0),
            ("video", "video", 0),
        ],
        fields: &[&E.r#type, &E.text, &E.image, &E.video],
    }
};

crate::runtime::model!(DocumentContentBlock);

crate::runtime::setters!(DocumentContentBlock {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::boxed::Box<crate::DocumentText>,
    with_image: image: ::std::boxed::Box<crate::DocumentBodyImage>,
    with_video: video: ::std::boxed::Box<crate::DocumentBodyVideo>,
});

/// The property `type` of `DocumentContentBlock`. Known values: `Text`, `Image`, `Video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
    Image,
    Video,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Image, "Image"),
        (Self::Video, "Video"),
    ];
}
