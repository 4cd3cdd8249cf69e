// @generated from the schema "DocumentTableContentBlockWithHighlight"; changes made here are lost at the next generation

use crate::{
    DocumentBodyImage, DocumentBodyListWithHighlight, DocumentBodyParagraphWithHighlight,
    DocumentBodyTableWithHighlight, DocumentBodyVideo, DocumentContentHighlightIndex,
    DocumentText,
};
use crate::runtime::{Extra, Open};

/// The schema `DocumentTableContentBlockWithHighlight`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentTableContentBlockWithHighlight {
    /// `type`: one of `Paragraph`, `Text`, `Image`, `Video` and 3 more, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: Option<Box<DocumentText>>,
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
    /// `answerHighlight`: `DocumentContentHighlightIndex`.
    #[doc(alias = "answerHighlight")]
    pub answer_highlight: Option<Box<DocumentContentHighlightIndex>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentTableContentBlockWithHighlight "DocumentTableContentBlockWithHighlight" 8 {
    (
        r#type: Open<Type> = "type" with_type required,
        text: Box<DocumentText> = "text" with_text,
        image: Box<DocumentBodyImage> = "image" with_image,
        video: Box<DocumentBodyVideo> = "video" with_video,
        paragraph: Box<DocumentBodyParagraphWithHighlight> = "paragraph" with_paragraph,
        list: Box<DocumentBodyListWithHighlight> = "list" with_list,
        table: Box<DocumentBodyTableWithHighlight> = "table" with_table,
        answer_highlight: Box<DocumentContentHighlightIndex> = "answerHighlight" with_answer_highlight,
    )
});

/// The property `type` of `DocumentTableContentBlockWithHighlight`. Known values: `Paragraph`, `Text`, `Image`, `Video`, `OrderedList`, `UnorderedList`, `Table`.
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
