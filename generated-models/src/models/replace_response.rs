// @generated from the schema "ReplaceResponse"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `ReplaceResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReplaceResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `changeNumber`: `integer (int32)`.
    #[doc(alias = "changeNumber")]
    pub change_number: Option<i32>,
    /// `uploadStatus`: `DomainEntityRef`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: Option<Box<DomainEntityRef>>,
    /// `uploadDestinationUri`: `string (uri)`.
    #[doc(alias = "uploadDestinationUri")]
    pub upload_destination_uri: Option<String>,
    /// `uploadMethod`: one of `SINGLE_PUT` and `MULTIPART_POST`.
    #[doc(alias = "uploadMethod")]
    pub upload_method: Option<Open<UploadMethod>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReplaceResponse "ReplaceResponse" 6 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        change_number: i32 = "changeNumber" with_change_number,
        upload_status: Box<DomainEntityRef> = "uploadStatus" with_upload_status,
        upload_destination_uri: String = "uploadDestinationUri" with_upload_destination_uri,
        upload_method: Open<UploadMethod> = "uploadMethod" with_upload_method,
    )
});

/// The property `uploadMethod` of `ReplaceResponse`. Known values: `SINGLE_PUT`, `MULTIPART_POST`.
#[repr(u16)]
#[non_exhaustive]
pub enum UploadMethod {
    SinglePut,
    MultipartPost,
}

crate::runtime::values!(UploadMethod {
    SinglePut = "SINGLE_PUT",
    MultipartPost = "MULTIPART_POST",
});
