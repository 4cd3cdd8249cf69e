// @generated from the schema "ModelMetaData"; changes made here are lost at the next generation

use crate::ModelMetaDataResult;
use crate::runtime::Extra;

/// The schema `ModelMetaData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ModelMetaData {
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: Option<Vec<String>>,
    /// `downloadResult`: `ModelMetaDataResult`.
    #[doc(alias = "downloadResult")]
    pub download_result: Option<Box<ModelMetaDataResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ModelMetaData "ModelMetaData" 2 {
    (
        download_urls: Vec<String> = "downloadUrls" with_download_urls,
        download_result: Box<ModelMetaDataResult> = "downloadResult" with_download_result,
    )
});
