// @generated from the schema "DocumentTableContentBlock"; changes made here are lost at the next generation

use crate::{
    DocumentBodyImage, DocumentBodyList, DocumentBodyParagraph, DocumentBodyTable,
    DocumentBodyVideo, DocumentText,
};
use crate::runtime::{Extra, Open};

/// The schema `DocumentTableContentBlock`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentTableContentBlock {
    /// `type`: one of `Paragraph`, `Text`, `Image`, `Video` and 3 more, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: Option<Box<DocumentText>>,
    /// `image`: `DocumentBodyImage`.
    pub image: Option<Box<DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: Option<Box<DocumentBodyVideo>>,
    /// `paragraph`: `DocumentBodyParagraph`.
    pub paragraph: Option<Box<DocumentBodyParagraph>>,
    /// `list`: `DocumentBodyList`.
    pub list: Option<Box<DocumentBodyList>>,
    /// `table`: `DocumentBodyTable`.
    pub table: Option<Box<DocumentBodyTable>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentTableContentBlock "DocumentTableContentBlock" 7 {
    (
        r#type: Open<Type> = "type" with_type required,
        text: Box<DocumentText> = "text" with_text,
        image: Box<DocumentBodyImage> = "image" with_image,
        video: Box<DocumentBodyVideo> = "video" with_video,
        paragraph: Box<DocumentBodyParagraph> = "paragraph" with_paragraph,
        list: Box<DocumentBodyList> = "list" with_list,
        table: Box<DocumentBodyTable> = "table" with_table,
    )
});

/// The property `type` of `DocumentTableContentBlock`. Known values: `Paragraph`, `Text`, `Image`, `Video`, `OrderedList`, `UnorderedList`, `Table`.
#[repr(u16)]
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

crate::runtime::values!(Type {
    Paragraph = "Paragraph",
    Text = "Text",
    Image = "Image",
    Video = "Video",
    OrderedList = "OrderedList",
    UnorderedList = "UnorderedList",
    Table = "Table",
});
