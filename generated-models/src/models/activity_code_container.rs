// @generated from the schema "ActivityCodeContainer"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{ActivityCode, WfmVersionedEntityMetadata};
use crate::runtime::Extra;

/// The schema `ActivityCodeContainer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityCodeContainer {
    /// `activityCodes`: `map of ActivityCode`.
    #[doc(alias = "activityCodes")]
    pub activity_codes: Option<BTreeMap<String, ActivityCode>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityCodeContainer "ActivityCodeContainer" 2 {
    (
        activity_codes: BTreeMap<String, ActivityCode> = "activityCodes" with_activity_codes,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});
