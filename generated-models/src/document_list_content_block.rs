// @generated from the schema "DocumentListContentBlock"; changes made here are lost at the next generation

/// The schema `DocumentListContentBlock`.
#[repr(C)]
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

crate::runtime::model!(DocumentListContentBlock "DocumentListContentBlock" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::boxed::Box<crate::DocumentText> = "text" 0 with_text,
        image: ::std::boxed::Box<crate::DocumentBodyImage> = "image" 0 with_image,
        video: ::std::boxed::Box<crate::DocumentBodyVideo> = "video" 0 with_video,
        list: ::std::boxed::Box<crate::DocumentBodyList> = "list" 0 with_list,
    )
});

/// The property `type` of `DocumentListContentBlock`. Known values: `Text`, `Image`, `OrderedList`, `UnorderedList`, `Video`.
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
