// @generated from the schema "DocumentListContentBlockWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentListContentBlockWithHighlight`.
pub struct DocumentListContentBlockWithHighlight {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: ::std::option::Option<::std::boxed::Box<crate::DocumentText>>,
    /// `image`: `DocumentBodyImage`.
    pub image: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyVideo>>,
    /// `list`: `DocumentBodyListWithHighlight`.
    pub list: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyListWithHighlight>,
    >,
    /// `answerHighlight`: `DocumentContentHighlightIndex`.
    #[doc(alias = "answerHighlight")]
    pub answer_highlight: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentContentHighlightIndex>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentListContentBlockWithHighlight {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        image: ::std::option::Option::None,
        video: ::std::option::Option::None,
        list: ::std::option::Option::None,
        answer_highlight: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentListContentBlockWithHighlight = &<DocumentListContentBlockWithHighlight as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentListContentBlockWithHighlight",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("text", "text", 0),
            ("image", "image", 0),
            ("video", "video", 0),
            ("list", "list", 0),
            ("answerHighlight", "answer_highlight", 0),
        ],
        fields: &[&E.r#type, &E.text, &E.image, &E.video, &E.list, &E.answer_highlight],
    }
};

crate::runtime::model!(DocumentListContentBlockWithHighlight);

crate::runtime::setters!(DocumentListContentBlockWithHighlight {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::boxed::Box<crate::DocumentText>,
    with_image: image: ::std::boxed::Box<crate::DocumentBodyImage>,
    with_video: video: ::std::boxed::Box<crate::DocumentBodyVideo>,
    with_list: list: ::std::boxed::Box<crate::DocumentBodyListWithHighlight>,
    with_answer_highlight: answer_highlight: ::std::boxed::Box<crate::DocumentContentHighlightIndex>,
});

/// The property `type` of `DocumentListContentBlockWithHighlight`. Known values: `Text`, `Image`, `OrderedList`, `UnorderedList`, `Video`.
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
