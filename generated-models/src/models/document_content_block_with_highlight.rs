// @generated from the schema "DocumentContentBlockWithHighlight"; changes made here are lost at the next generation

use crate::{
    DocumentBodyImage, DocumentBodyVideo, DocumentContentHighlightIndex, DocumentText,
};
use crate::runtime::{Extra, Open};

/// The schema `DocumentContentBlockWithHighlight`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentContentBlockWithHighlight {
    /// `type`: one of `Text`, `Image` and `Video`, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `DocumentText`.
    pub text: Option<Box<DocumentText>>,
    /// `image`: `DocumentBodyImage`.
    pub image: Option<Box<DocumentBodyImage>>,
    /// `video`: `DocumentBodyVideo`.
    pub video: Option<Box<DocumentBodyVideo>>,
    /// `answerHighlight`: `DocumentContentHighlightIndex`.
    #[doc(alias = "answerHighlight")]
    pub answer_highlight: Option<Box<DocumentContentHighlightIndex>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentContentBlockWithHighlight "DocumentContentBlockWithHighlight" 5 {
    (
        r#type: Open<Type> = "type" with_type required,
        text: Box<DocumentText> = "text" with_text,
        image: Box<DocumentBodyImage> = "image" with_image,
        video: Box<DocumentBodyVideo> = "video" with_video,
        answer_highlight: Box<DocumentContentHighlightIndex> = "answerHighlight" with_answer_highlight,
    )
});

/// The property `type` of `DocumentContentBlockWithHighlight`. Known values: `Text`, `Image`, `Video`.
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
