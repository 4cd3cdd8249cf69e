// @generated from the schema "DocumentContentBlock"; changes made here are lost at the next generation

use crate::{DocumentBodyImage, DocumentBodyVideo, DocumentText};
use crate::runtime::{Extra, Open};

/// The schema `DocumentContentBlock`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentContentBlock {
    /// `type`: one of `Text`, `Image` and `Video`, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: Option<Box<DocumentText>>,
    /// `image`: `DocumentBodyImage`.
    pub image: Option<Box<DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: Option<Box<DocumentBodyVideo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentContentBlock "DocumentContentBlock" 4 {
    (
        r#type: Open<Type> = "type" with_type required,
        text: Box<DocumentText> = "text" with_text,
        image: Box<DocumentBodyImage> = "image" with_image,
        video: Box<DocumentBodyVideo> = "video" with_video,
    )
});

/// The property `type` of `DocumentContentBlock`. Known values: `Text`, `Image`, `Video`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
    Image,
    Video,
}

crate::runtime::values!(Type {
    Text = "Text",
    Image = "Image",
    Video = "Video",
});
