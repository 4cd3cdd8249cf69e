// @generated from the schema "BulkJobAddWorkitemSummary"; changes made here are lost at the next generation

use crate::{WorkbinReference, WorktypeReference};
use crate::runtime::Extra;

/// The schema `BulkJobAddWorkitemSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkJobAddWorkitemSummary {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `workbin`: `WorkbinReference`.
    pub workbin: Option<Box<WorkbinReference>>,
    /// `type`: `WorktypeReference`.
    pub r#type: Option<Box<WorktypeReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkJobAddWorkitemSummary "BulkJobAddWorkitemSummary" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        workbin: Box<WorkbinReference> = "workbin" with_workbin,
        r#type: Box<WorktypeReference> = "type" with_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
