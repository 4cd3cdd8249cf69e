// @generated from the schema "DocumentBodyTableCaptionItem"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableCaptionItem`.
#[repr(C)]
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

crate::runtime::model!(DocumentBodyTableCaptionItem "DocumentBodyTableCaptionItem" 6 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::boxed::Box<crate::DocumentText> = "text" 0 with_text,
        paragraph: ::std::boxed::Box<crate::DocumentBodyParagraph> = "paragraph" 0 with_paragraph,
        image: ::std::boxed::Box<crate::DocumentBodyImage> = "image" 0 with_image,
        video: ::std::boxed::Box<crate::DocumentBodyVideo> = "video" 0 with_video,
        list: ::std::boxed::Box<crate::DocumentBodyList> = "list" 0 with_list,
    )
});

/// The property `type` of `DocumentBodyTableCaptionItem`. Known values: `Text`, `Paragraph`, `Image`, `Video`, `OrderedList`, `UnorderedList`.
#[non_exhaustive]
pub enum Type {
    Text,
    Paragraph,
    Image,
    Video,
    OrderedList,
    UnorderedList,
}

crate::runtime::known!(Type);

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
