// @generated from the schema "AcceleratorInput"; changes made here are lost at the next generation

use crate::AcceleratorParameter;
use crate::runtime::Extra;

/// The schema `AcceleratorInput`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AcceleratorInput {
    /// `dryRun`: `boolean`.
    #[doc(alias = "dryRun")]
    pub dry_run: Option<bool>,
    /// `acceleratorId`: `string`, required.
    #[doc(alias = "acceleratorId")]
    pub accelerator_id: Option<String>,
    /// `parameters`: `array of AcceleratorParameter`.
    pub parameters: Option<Vec<AcceleratorParameter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AcceleratorInput "AcceleratorInput" 3 {
    (
        dry_run: bool = "dryRun" with_dry_run,
        accelerator_id: String = "acceleratorId" with_accelerator_id required,
        parameters: Vec<AcceleratorParameter> = "parameters" with_parameters,
    )
});
