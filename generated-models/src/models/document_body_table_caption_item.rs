// @generated from the schema "DocumentBodyTableCaptionItem"; changes made here are lost at the next generation

use crate::{
    DocumentBodyImage, DocumentBodyList, DocumentBodyParagraph, DocumentBodyVideo,
    DocumentText,
};
use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyTableCaptionItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyTableCaptionItem {
    /// `type`: one of `Text`, `Paragraph`, `Image`, `Video` and 2 more, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: Option<Box<DocumentText>>,
    /// `paragraph`: `DocumentBodyParagraph`.
    pub paragraph: Option<Box<DocumentBodyParagraph>>,
    /// `image`: `DocumentBodyImage`.
    pub image: Option<Box<DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: Option<Box<DocumentBodyVideo>>,
    /// `list`: `DocumentBodyList`.
    pub list: Option<Box<DocumentBodyList>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyTableCaptionItem "DocumentBodyTableCaptionItem" 6 {
    (
        r#type: Open<Type> = "type" with_type required,
        text: Box<DocumentText> = "text" with_text,
        paragraph: Box<DocumentBodyParagraph> = "paragraph" with_paragraph,
        image: Box<DocumentBodyImage> = "image" with_image,
        video: Box<DocumentBodyVideo> = "video" with_video,
        list: Box<DocumentBodyList> = "list" with_list,
    )
});

/// The property `type` of `DocumentBodyTableCaptionItem`. Known values: `Text`, `Paragraph`, `Image`, `Video`, `OrderedList`, `UnorderedList`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
    Paragraph,
    Image,
    Video,
    OrderedList,
    UnorderedList,
}

crate::runtime::values!(Type {
    Text = "Text",
    Paragraph = "Paragraph",
    Image = "Image",
    Video = "Video",
    OrderedList = "OrderedList",
    UnorderedList = "UnorderedList",
});
