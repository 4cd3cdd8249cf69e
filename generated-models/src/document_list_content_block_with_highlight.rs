// @generated from the schema "DocumentListContentBlockWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentListContentBlockWithHighlight`.
#[repr(C)]
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

crate::runtime::model!(DocumentListContentBlockWithHighlight "DocumentListContentBlockWithHighlight" 6 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::boxed::Box<crate::DocumentText> = "text" 0 with_text,
        image: ::std::boxed::Box<crate::DocumentBodyImage> = "image" 0 with_image,
        video: ::std::boxed::Box<crate::DocumentBodyVideo> = "video" 0 with_video,
        list: ::std::boxed::Box<crate::DocumentBodyListWithHighlight> = "list" 0 with_list,
        answer_highlight: ::std::boxed::Box<crate::DocumentContentHighlightIndex> = "answerHighlight" 0 with_answer_highlight,
    )
});

/// The property `type` of `DocumentListContentBlockWithHighlight`. Known values: `Text`, `Image`, `OrderedList`, `UnorderedList`, `Video`.
#[non_exhaustive]
pub enum Type {
    Text,
    Image,
    OrderedList,
    UnorderedList,
    Video,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Image, "Image"),
        (Self::OrderedList, "OrderedList"),
        (Self::UnorderedList, "UnorderedList"),
        (Self::Video, "Video"),
    ];
}
