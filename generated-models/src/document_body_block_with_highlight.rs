// @generated from the schema "DocumentBodyBlockWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyBlockWithHighlight`.
#[repr(C)]
pub struct DocumentBodyBlockWithHighlight {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyBlockWithHighlight "DocumentBodyBlockWithHighlight" 6 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        image: ::std::boxed::Box<crate::DocumentBodyImage> = "image" 0 with_image,
        video: ::std::boxed::Box<crate::DocumentBodyVideo> = "video" 0 with_video,
        paragraph: ::std::boxed::Box<crate::DocumentBodyParagraphWithHighlight> = "paragraph" 0 with_paragraph,
        list: ::std::boxed::Box<crate::DocumentBodyListWithHighlight> = "list" 0 with_list,
        table: ::std::boxed::Box<crate::DocumentBodyTableWithHighlight> = "table" 0 with_table,
    )
});

/// The property `type` of `DocumentBodyBlockWithHighlight`. Known values: `Paragraph`, `Image`, `Video`, `OrderedList`, `UnorderedList`, `Table`.
#[non_exhaustive]
pub enum Type {
    Paragraph,
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
        (Self::Image, "Image"),
        (Self::Video, "Video"),
        (Self::OrderedList, "OrderedList"),
        (Self::UnorderedList, "UnorderedList"),
        (Self::Table, "Table"),
    ];
}
