// @generated from the schema "KnowledgeParseRecord"; changes made here are lost at the next generation

use crate::DocumentBody;
use crate::runtime::Extra;

/// The schema `KnowledgeParseRecord`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeParseRecord {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `body`: `DocumentBody`.
    pub body: Option<Box<DocumentBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeParseRecord "KnowledgeParseRecord" 3 {
    (
        id: String = "id" with_id,
        title: String = "title" with_title,
        body: Box<DocumentBody> = "body" with_body,
    )
});
