// @generated from the schema "FailedObject"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FailedObject`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FailedObject {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `version`: `string`.
    pub version: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FailedObject "FailedObject" 4 {
    (
        id: String = "id" with_id,
        version: String = "version" with_version,
        name: String = "name" with_name,
        error_code: String = "errorCode" with_error_code,
    )
});
