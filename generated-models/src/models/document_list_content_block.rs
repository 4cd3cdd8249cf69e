// @generated from the schema "DocumentListContentBlock"; changes made here are lost at the next generation

use crate::{DocumentBodyImage, DocumentBodyList, DocumentBodyVideo, DocumentText};
use crate::runtime::{Extra, Open};

/// The schema `DocumentListContentBlock`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentListContentBlock {
    /// `type`: one of `Text`, `Image`, `OrderedList`, `UnorderedList` and `Video`, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: Option<Box<DocumentText>>,
    /// `image`: `DocumentBodyImage`.
    pub image: Option<Box<DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: Option<Box<DocumentBodyVideo>>,
    /// `list`: `DocumentBodyList`.
    pub list: Option<Box<DocumentBodyList>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentListContentBlock "DocumentListContentBlock" 5 {
    (
        r#type: Open<Type> = "type" with_type required,
        text: Box<DocumentText> = "text" with_text,
        image: Box<DocumentBodyImage> = "image" with_image,
        video: Box<DocumentBodyVideo> = "video" with_video,
        list: Box<DocumentBodyList> = "list" with_list,
    )
});

/// The property `type` of `DocumentListContentBlock`. Known values: `Text`, `Image`, `OrderedList`, `UnorderedList`, `Video`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
    Image,
    OrderedList,
    UnorderedList,
    Video,
}

crate::runtime::values!(Type {
    Text = "Text",
    Image = "Image",
    OrderedList = "OrderedList",
    UnorderedList = "UnorderedList",
    Video = "Video",
});
