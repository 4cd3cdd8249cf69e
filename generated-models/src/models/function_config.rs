// @generated from the schema "FunctionConfig"; changes made here are lost at the next generation

use crate::{Function, FunctionZipConfig};
use crate::runtime::Extra;

/// The schema `FunctionConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FunctionConfig {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `function`: `Function`, read-only.
    pub function: Option<Box<Function>>,
    /// `zip`: `FunctionZipConfig`, read-only.
    pub zip: Option<Box<FunctionZipConfig>>,
    /// `uploadExceptionHistory`: `array of FunctionZipConfig`, read-only.
    #[doc(alias = "uploadExceptionHistory")]
    pub upload_exception_history: Option<Vec<FunctionZipConfig>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FunctionConfig "FunctionConfig" 5 {
    (
        id: String = "id" with_id read_only,
        function: Box<Function> = "function" with_function read_only,
        zip: Box<FunctionZipConfig> = "zip" with_zip read_only,
        upload_exception_history: Vec<FunctionZipConfig> = "uploadExceptionHistory" with_upload_exception_history read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
