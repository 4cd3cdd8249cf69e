// @generated from the schema "DocumentContentBlock"; changes made here are lost at the next generation

/// The schema `DocumentContentBlock`.
#[repr(C)]
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

crate::runtime::model!(DocumentContentBlock "DocumentContentBlock" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::boxed::Box<crate::DocumentText> = "text" 0 with_text,
        image: ::std::boxed::Box<crate::DocumentBodyImage> = "image" 0 with_image,
        video: ::std::boxed::Box<crate::DocumentBodyVideo> = "video" 0 with_video,
    )
});

/// The property `type` of `DocumentContentBlock`. Known values: `Text`, `Image`, `Video`.
#[non_exhaustive]
pub enum Type {
    Text,
    Image,
    Video,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Image, "Image"),
        (Self::Video, "Video"),
    ];
}
