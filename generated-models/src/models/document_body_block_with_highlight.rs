// @generated from the schema "DocumentBodyBlockWithHighlight"; changes made here are lost at the next generation

use crate::{
    DocumentBodyImage, DocumentBodyListWithHighlight, DocumentBodyParagraphWithHighlight,
    DocumentBodyTableWithHighlight, DocumentBodyVideo,
};
use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyBlockWithHighlight`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyBlockWithHighlight {
    /// `type`: one of `Paragraph`, `Image`, `Video`, `OrderedList` and 2 more, required.
    pub r#type: Option<Open<Type>>,
    /// `image`: `DocumentBodyImage`.
    pub image: Option<Box<DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: Option<Box<DocumentBodyVideo>>,
    /// `paragraph`: `DocumentBodyParagraphWithHighlight`.
    pub paragraph: Option<Box<DocumentBodyParagraphWithHighlight>>,
    /// `list`: `DocumentBodyListWithHighlight`.
    pub list: Option<Box<DocumentBodyListWithHighlight>>,
    /// `table`: `DocumentBodyTableWithHighlight`.
    pub table: Option<Box<DocumentBodyTableWithHighlight>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyBlockWithHighlight "DocumentBodyBlockWithHighlight" 6 {
    (
        r#type: Open<Type> = "type" with_type required,
        image: Box<DocumentBodyImage> = "image" with_image,
        video: Box<DocumentBodyVideo> = "video" with_video,
        paragraph: Box<DocumentBodyParagraphWithHighlight> = "paragraph" with_paragraph,
        list: Box<DocumentBodyListWithHighlight> = "list" with_list,
        table: Box<DocumentBodyTableWithHighlight> = "table" with_table,
    )
});

/// The property `type` of `DocumentBodyBlockWithHighlight`. Known values: `Paragraph`, `Image`, `Video`, `OrderedList`, `UnorderedList`, `Table`.
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
