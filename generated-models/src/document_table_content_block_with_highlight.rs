// @generated from the schema "DocumentTableContentBlockWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentTableContentBlockWithHighlight`.
#[repr(C)]
pub struct DocumentTableContentBlockWithHighlight {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: ::std::option::Option<::std::boxed::Box<crate::DocumentText>>,
    /// `image`: `DocumentBodyImage`.
    pub image: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyVideo>>,
    /// `paragraph`: `DocumentBodyParagraphWithHighlight`.
    pub paragraph: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyParagraphWithHighlight>,
    >,
    /// `list`: `DocumentBodyListWithHighlight`.
    pub list: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyListWithHighlight>,
    >,
    /// `table`: `DocumentBodyTableWithHighlight`.
    pub table: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyTableWithHighlight>,
    >,
    /// `answerHighlight`: `DocumentContentHighlightIndex`.
    #[doc(alias = "answerHighlight")]
    pub answer_highlight: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentContentHighlightIndex>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentTableContentBlockWithHighlight "DocumentTableContentBlockWithHighlight" 8 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::boxed::Box<crate::DocumentText> = "text" 0 with_text,
        image: ::std::boxed::Box<crate::DocumentBodyImage> = "image" 0 with_image,
        video: ::std::boxed::Box<crate::DocumentBodyVideo> = "video" 0 with_video,
        paragraph: ::std::boxed::Box<crate::DocumentBodyParagraphWithHighlight> = "paragraph" 0 with_paragraph,
        list: ::std::boxed::Box<crate::DocumentBodyListWithHighlight> = "list" 0 with_list,
        table: ::std::boxed::Box<crate::DocumentBodyTableWithHighlight> = "table" 0 with_table,
        answer_highlight: ::std::boxed::Box<crate::DocumentContentHighlightIndex> = "answerHighlight" 0 with_answer_highlight,
    )
});

/// The property `type` of `DocumentTableContentBlockWithHighlight`. Known values: `Paragraph`, `Text`, `Image`, `Video`, `OrderedList`, `UnorderedList`, `Table`.
#[non_exhaustive]
pub enum Type {
    Paragraph,
    Text,
    Image,
    Video,
    OrderedList,
    UnorderedList,
    Table,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Paragraph, "Paragraph"),
        (Self::Text, "Text"),
        (Self::Image, "Image"),
        (Self::Video, "Video"),
        (Self::OrderedList, "OrderedList"),
        (Self::UnorderedList, "UnorderedList"),
        (Self::Table, "Table"),
    ];
}
