// @generated from the schema "BuSetTimeOffLimitValuesRequest"; changes made here are lost at the next generation

use crate::{BuTimeOffLimitRange, WfmVersionedEntityMetadata};
use crate::runtime::Extra;

/// The schema `BuSetTimeOffLimitValuesRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuSetTimeOffLimitValuesRequest {
    /// `values`: `array of BuTimeOffLimitRange`.
    pub values: Option<Vec<BuTimeOffLimitRange>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuSetTimeOffLimitValuesRequest "BuSetTimeOffLimitValuesRequest" 2 {
    (
        values: Vec<BuTimeOffLimitRange> = "values" with_values,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});
