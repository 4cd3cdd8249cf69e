// @generated from the schema "CreateUtilizationLabelRequest"; changes made here are lost at the next generation

use crate::LabelUtilizationRequest;
use crate::runtime::Extra;

/// The schema `CreateUtilizationLabelRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateUtilizationLabelRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `utilization`: `LabelUtilizationRequest`.
    pub utilization: Option<Box<LabelUtilizationRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateUtilizationLabelRequest "CreateUtilizationLabelRequest" 2 {
    (
        name: String = "name" with_name required,
        utilization: Box<LabelUtilizationRequest> = "utilization" with_utilization,
    )
});
