// @generated from the schema "FlowCharacteristics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FlowCharacteristics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowCharacteristics {
    /// `executionItems`: `boolean`.
    #[doc(alias = "executionItems")]
    pub execution_items: Option<bool>,
    /// `executionInputOutputs`: `boolean`.
    #[doc(alias = "executionInputOutputs")]
    pub execution_input_outputs: Option<bool>,
    /// `communications`: `boolean`.
    pub communications: Option<bool>,
    /// `eventError`: `boolean`.
    #[doc(alias = "eventError")]
    pub event_error: Option<bool>,
    /// `eventWarning`: `boolean`.
    #[doc(alias = "eventWarning")]
    pub event_warning: Option<bool>,
    /// `eventOther`: `boolean`.
    #[doc(alias = "eventOther")]
    pub event_other: Option<bool>,
    /// `variables`: `boolean`.
    pub variables: Option<bool>,
    /// `names`: `boolean`.
    pub names: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowCharacteristics "FlowCharacteristics" 8 {
    (
        execution_items: bool = "executionItems" with_execution_items,
        execution_input_outputs: bool = "executionInputOutputs" with_execution_input_outputs,
        communications: bool = "communications" with_communications,
        event_error: bool = "eventError" with_event_error,
        event_warning: bool = "eventWarning" with_event_warning,
        event_other: bool = "eventOther" with_event_other,
        variables: bool = "variables" with_variables,
        names: bool = "names" with_names,
    )
});
