// @generated from the schema "LearningScormUploadRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LearningScormUploadRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningScormUploadRequest {
    /// `contentMd5`: `string`, required.
    #[doc(alias = "contentMd5")]
    pub content_md5: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningScormUploadRequest "LearningScormUploadRequest" 1 {
    (
        content_md5: String = "contentMd5" with_content_md5 required,
    )
});
