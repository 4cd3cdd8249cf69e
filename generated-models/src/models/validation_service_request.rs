// @generated from the schema "ValidationServiceRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `ValidationServiceRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValidationServiceRequest {
    /// `dateImportEnded`: `string (date-time)`, required.
    #[doc(alias = "dateImportEnded")]
    pub date_import_ended: Option<DateTime>,
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValidationServiceRequest "ValidationServiceRequest" 2 {
    (
        date_import_ended: DateTime = "dateImportEnded" with_date_import_ended required,
        upload_key: String = "uploadKey" with_upload_key required,
    )
});
