// @generated from the schema "WorkflowTargetSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkflowTargetSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkflowTargetSettings {
    /// `dataFormat`: one of `Json` and `TopLevelPrimitives`.
    #[doc(alias = "dataFormat")]
    pub data_format: Option<Open<DataFormat>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkflowTargetSettings "WorkflowTargetSettings" 1 {
    (
        data_format: Open<DataFormat> = "dataFormat" with_data_format,
    )
});

/// The property `dataFormat` of `WorkflowTargetSettings`. Known values: `Json`, `TopLevelPrimitives`.
#[repr(u16)]
#[non_exhaustive]
pub enum DataFormat {
    Json,
    TopLevelPrimitives,
}

crate::runtime::values!(DataFormat {
    Json = "Json",
    TopLevelPrimitives = "TopLevelPrimitives",
});
