// @generated from the schema "GKNDocumentationResult"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GKNDocumentationResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GKNDocumentationResult {
    /// `content`: `string`.
    pub content: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `_type`: `string`, required.
    #[doc(alias = "_type")]
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GKNDocumentationResult "GKNDocumentationResult" 4 {
    (
        content: String = "content" with_content,
        link: String = "link" with_link,
        title: String = "title" with_title,
        r#type: String = "_type" with_type required,
    )
});
