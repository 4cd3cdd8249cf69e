// @generated from the schema "SetTimeOffLimitValuesRequest"; changes made here are lost at the next generation

use crate::{TimeOffLimitRange, WfmVersionedEntityMetadata};
use crate::runtime::Extra;

/// The schema `SetTimeOffLimitValuesRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SetTimeOffLimitValuesRequest {
    /// `values`: `array of TimeOffLimitRange`.
    pub values: Option<Vec<TimeOffLimitRange>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SetTimeOffLimitValuesRequest "SetTimeOffLimitValuesRequest" 2 {
    (
        values: Vec<TimeOffLimitRange> = "values" with_values,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});
