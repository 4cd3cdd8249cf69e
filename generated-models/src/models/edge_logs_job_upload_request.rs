// @generated from the schema "EdgeLogsJobUploadRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeLogsJobUploadRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeLogsJobUploadRequest {
    /// `fileIds`: `array of string`, required.
    #[doc(alias = "fileIds")]
    pub file_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeLogsJobUploadRequest "EdgeLogsJobUploadRequest" 1 {
    (
        file_ids: Vec<String> = "fileIds" with_file_ids required,
    )
});
