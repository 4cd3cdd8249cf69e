// @generated from the schema "DocumentBodyBlock"; changes made here are lost at the next generation

use crate::{
    DocumentBodyImage, DocumentBodyList, DocumentBodyParagraph, DocumentBodyTable,
    DocumentBodyVideo,
};
use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyBlock`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyBlock {
    /// `type`: one of `Paragraph`, `Image`, `Video`, `OrderedList` and 2 more, required.
    pub r#type: Option<Open<Type>>,
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

crate::runtime::model!(DocumentBodyBlock "DocumentBodyBlock" 6 {
    (
        r#type: Open<Type> = "type" with_type required,
        image: Box<DocumentBodyImage> = "image" with_image,
        video: Box<DocumentBodyVideo> = "video" with_video,
        paragraph: Box<DocumentBodyParagraph> = "paragraph" with_paragraph,
        list: Box<DocumentBodyList> = "list" with_list,
        table: Box<DocumentBodyTable> = "table" with_table,
    )
});

/// The property `type` of `DocumentBodyBlock`. Known values: `Paragraph`, `Image`, `Video`, `OrderedList`, `UnorderedList`, `Table`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Paragraph,
    Image,
    Video,
    OrderedList,
    UnorderedList,
    Table,
}

crate::runtime::values!(Type {
    Paragraph = "Paragraph",
    Image = "Image",
    Video = "Video",
    OrderedList = "OrderedList",
    UnorderedList = "UnorderedList",
    Table = "Table",
});
