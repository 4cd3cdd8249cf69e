// @generated from the schema "DocumentListContentBlockWithHighlight"; changes made here are lost at the next generation

use crate::{
    DocumentBodyImage, DocumentBodyListWithHighlight, DocumentBodyVideo,
    DocumentContentHighlightIndex, DocumentText,
};
use crate::runtime::{Extra, Open};

/// The schema `DocumentListContentBlockWithHighlight`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentListContentBlockWithHighlight {
    /// `type`: one of `Text`, `Image`, `OrderedList`, `UnorderedList` and `Video`, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: Option<Box<DocumentText>>,
    /// `image`: `DocumentBodyImage`.
    pub image: Option<Box<DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: Option<Box<DocumentBodyVideo>>,
    /// `list`: `DocumentBodyListWithHighlight`.
    pub list: Option<Box<DocumentBodyListWithHighlight>>,
    /// `answerHighlight`: `DocumentContentHighlightIndex`.
    #[doc(alias = "answerHighlight")]
    pub answer_highlight: Option<Box<DocumentContentHighlightIndex>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentListContentBlockWithHighlight "DocumentListContentBlockWithHighlight" 6 {
    (
        r#type: Open<Type> = "type" with_type required,
        text: Box<DocumentText> = "text" with_text,
        image: Box<DocumentBodyImage> = "image" with_image,
        video: Box<DocumentBodyVideo> = "video" with_video,
        list: Box<DocumentBodyListWithHighlight> = "list" with_list,
        answer_highlight: Box<DocumentContentHighlightIndex> = "answerHighlight" with_answer_highlight,
    )
});

/// The property `type` of `DocumentListContentBlockWithHighlight`. Known values: `Text`, `Image`, `OrderedList`, `UnorderedList`, `Video`.
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
