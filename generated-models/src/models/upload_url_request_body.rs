// @generated from the schema "UploadUrlRequestBody"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UploadUrlRequestBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UploadUrlRequestBody {
    /// `contentLengthBytes`: `integer (int64)`, required.
    #[doc(alias = "contentLengthBytes")]
    pub content_length_bytes: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UploadUrlRequestBody "UploadUrlRequestBody" 1 {
    (
        content_length_bytes: i64 = "contentLengthBytes" with_content_length_bytes required,
    )
});
