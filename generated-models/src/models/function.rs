// @generated from the schema "Function"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `Function`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Function {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `zipId`: `string`, read-only.
    #[doc(alias = "zipId")]
    pub zip_id: Option<String>,
    /// `handler`: `string`, required.
    pub handler: Option<String>,
    /// `runtime`: `string`, required.
    pub runtime: Option<String>,
    /// `timeoutSeconds`: `integer (int32)`.
    #[doc(alias = "timeoutSeconds")]
    pub timeout_seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Function "Function" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        description: String = "description" with_description required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        zip_id: String = "zipId" with_zip_id read_only,
        handler: String = "handler" with_handler required,
        runtime: String = "runtime" with_runtime required,
        timeout_seconds: i32 = "timeoutSeconds" with_timeout_seconds,
    )
});
