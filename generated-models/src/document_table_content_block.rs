// @generated from the schema "DocumentTableContentBlock"; changes made here are lost at the next generation

/// The schema `DocumentTableContentBlock`.
#[repr(C)]
pub struct DocumentTableContentBlock {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: ::std::option::Option<::std::boxed::Box<crate::DocumentText>>,
    /// `image`: `DocumentBodyImage`.
    pub image: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyVideo>>,
    /// `paragraph`: `DocumentBodyParagraph`.
    pub paragraph: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyParagraph>,
    >,
    /// `list`: `DocumentBodyList`.
    pub list: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyList>>,
    /// `table`: `DocumentBodyTable`.
    pub table: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyTable>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentTableContentBlock "DocumentTableContentBlock" 7 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::boxed::Box<crate::DocumentText> = "text" 0 with_text,
        image: ::std::boxed::Box<crate::DocumentBodyImage> = "image" 0 with_image,
        video: ::std::boxed::Box<crate::DocumentBodyVideo> = "video" 0 with_video,
        paragraph: ::std::boxed::Box<crate::DocumentBodyParagraph> = "paragraph" 0 with_paragraph,
        list: ::std::boxed::Box<crate::DocumentBodyList> = "list" 0 with_list,
        table: ::std::boxed::Box<crate::DocumentBodyTable> = "table" 0 with_table,
    )
});

/// The property `type` of `DocumentTableContentBlock`. Known values: `Paragraph`, `Text`, `Image`, `Video`, `OrderedList`, `UnorderedList`, `Table`.
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
