// @generated from the schema "BulkJobAddRequest"; changes made here are lost at the next generation

use crate::WorkitemCommonCreate;
use crate::runtime::Extra;

/// The schema `BulkJobAddRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkJobAddRequest {
    /// `entities`: `array of WorkitemCommonCreate`, required.
    pub entities: Option<Vec<WorkitemCommonCreate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkJobAddRequest "BulkJobAddRequest" 1 {
    (
        entities: Vec<WorkitemCommonCreate> = "entities" with_entities required,
    )
});
