// @generated from the schema "ContentFileRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContentFileRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentFileRequest {
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentFileRequest "ContentFileRequest" 2 {
    (
        upload_key: String = "uploadKey" with_upload_key,
        name: String = "name" with_name,
    )
});
