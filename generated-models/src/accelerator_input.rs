// @generated from the schema "AcceleratorInput"; changes made here are lost at the next generation

/// The schema `AcceleratorInput`.
#[repr(C)]
pub struct AcceleratorInput {
    /// `dryRun`: `boolean`.
    #[doc(alias = "dryRun")]
    pub dry_run: ::std::option::Option<bool>,
    /// `acceleratorId`: `string`, required.
    #[doc(alias = "acceleratorId")]
    pub accelerator_id: ::std::option::Option<::std::string::String>,
    /// `parameters`: `array of AcceleratorParameter`.
    pub parameters: ::std::option::Option<::std::vec::Vec<crate::AcceleratorParameter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AcceleratorInput "AcceleratorInput" 3 {
    (
        dry_run: bool = "dryRun" 0 with_dry_run,
        accelerator_id: ::std::string::String = "acceleratorId" 1 with_accelerator_id,
        parameters: ::std::vec::Vec<crate::AcceleratorParameter> = "parameters" 0 with_parameters,
    )
});
