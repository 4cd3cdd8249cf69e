// @generated from the schema "UploadUrlRequestBody"; changes made here are lost at the next generation

/// The schema `UploadUrlRequestBody`.
#[repr(C)]
pub struct UploadUrlRequestBody {
    /// `contentLengthBytes`: `integer (int64)`, required.
    #[doc(alias = "contentLengthBytes")]
    pub content_length_bytes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UploadUrlRequestBody "UploadUrlRequestBody" 1 {
    (
        content_length_bytes: i64 = "contentLengthBytes" 1 with_content_length_bytes,
    )
});
