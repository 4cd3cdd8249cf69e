// @generated from the schema "LearningScormUploadRequest"; changes made here are lost at the next generation

/// The schema `LearningScormUploadRequest`.
#[repr(C)]
pub struct LearningScormUploadRequest {
    /// `contentMd5`: `string`, required.
    #[doc(alias = "contentMd5")]
    pub content_md5: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningScormUploadRequest "LearningScormUploadRequest" 1 {
    (
        content_md5: ::std::string::String = "contentMd5" 1 with_content_md5,
    )
});
